/*
 * records.h: packs objects that are made of their class and a few parts: named tuples, members of enums, and some of
 * the standard library's.
 */
#ifndef PYVM_COPY_PACK_RECORDS_H
#define PYVM_COPY_PACK_RECORDS_H

#include "engine/copy/pack/ways.h"

int pyvm_records_begin(pyvm_packer *packer, PyObject *object, const pyvm_way *way);
int pyvm_records_go_on(pyvm_packer *packer, pyvm_pack_frame *frame);

/* Of these some are for their reducers: the composed members of a Flag; a UUID that knows how safe it is. */
int pyvm_records_begin_member(pyvm_packer *packer, PyObject *object, const pyvm_way *way);
int pyvm_records_begin_uuid(pyvm_packer *packer, PyObject *object, const pyvm_way *way);

/* Parts: see ways.h. */
PyObject *pyvm_records_item(pyvm_known *known, PyObject *object, Py_ssize_t number);
PyObject *pyvm_records_member(pyvm_known *known, PyObject *object, Py_ssize_t number);
PyObject *pyvm_records_text(pyvm_known *known, PyObject *object, Py_ssize_t number);
PyObject *pyvm_records_ratio(pyvm_known *known, PyObject *object, Py_ssize_t number);
PyObject *pyvm_records_uuid(pyvm_known *known, PyObject *object, Py_ssize_t number);

/* Is it a class that collections.namedtuple has made, and nobody has changed what pickle knows of it? */
bool pyvm_records_is_named_tuple(pyvm_known *known, PyTypeObject *type);
/* The same for the enum module. */
bool pyvm_records_is_enum(pyvm_known *known, PyTypeObject *type);

#endif
