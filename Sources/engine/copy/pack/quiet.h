/*
 * quiet.h: which objects can be packed without code of the program's. Such code may want a lock that the thread itself
 * holds, if it is in the middle of something.
 */
#ifndef PYVM_COPY_QUIET_H
#define PYVM_COPY_QUIET_H

#include "engine/copy/pack/packer.h"

/* May the object's reducer run? False with TypeError. */
bool pyvm_quiet_reducer(const pyvm_packer *packer, PyObject *object);

/* May it go by value, which is by PyVM's own code? False with TypeError. */
bool pyvm_quiet_by_value(const pyvm_packer *packer, PyObject *object);

#endif
