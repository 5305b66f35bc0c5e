/*
 * times.h: packs dates, times, their differences and time zones of the datetime module.
 */
#ifndef PYVM_COPY_PACK_TIMES_H
#define PYVM_COPY_PACK_TIMES_H

#include "engine/copy/pack/ways.h"

int pyvm_times_begin(pyvm_packer *packer, PyObject *object, const pyvm_way *way);
int pyvm_times_go_on(pyvm_packer *packer, pyvm_pack_frame *frame);

int pyvm_times_begin_zone(pyvm_packer *packer, PyObject *object, const pyvm_way *way);
PyObject *pyvm_times_zone_part(pyvm_known *known, PyObject *object, Py_ssize_t number);

#endif
