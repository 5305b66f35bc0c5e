/*
 * pack.h: packs an object of this CPython into a parcel.
 */
#ifndef PYVM_COPY_PACK_H
#define PYVM_COPY_PACK_H

#include "contract/parcel.h"
#include "engine/cpython/headers.h"

/*
 * Needs a current state: packs `object`, by a PyVM_Mode, into an empty parcel. `is_direct`: the parcel is unpacked
 * before anything else is done with it, so memory need not be copied here. 0, or -1 with an exception. What is moved is
 * emptied if `moved` is NULL; else *moved is a new reference to what pyvm_move_settle takes, or NULL.
 */
int pyvm_pack(PyVM_Parcel *parcel, PyObject *object, int mode, bool is_direct, PyObject **moved);

/*
 * A copy, for which no reducer of a class of the program's runs: -1 with TypeError where one would. What goes by value
 * is for PyVM's own code.
 */
int pyvm_pack_quietly(PyVM_Parcel *parcel, PyObject *object);

#endif
