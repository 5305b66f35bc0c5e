/*
 * unpack.h: makes an object of this CPython from a parcel, which any engine has packed.
 */
#ifndef PYVM_COPY_UNPACK_H
#define PYVM_COPY_UNPACK_H

#include "contract/parcel.h"
#include "engine/cpython/headers.h"

/*
 * Needs a current state: a new reference; NULL with an exception. `is_last`: nobody unpacks this parcel again, so its
 * memory may go to the object. Several threads may unpack one parcel at once, if none is the last.
 */
PyObject *pyvm_unpack(PyVM_Parcel *parcel, bool is_last);

#endif
