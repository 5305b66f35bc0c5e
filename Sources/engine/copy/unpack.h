/*
 * unpack.h: makes an object of this CPython from a parcel, which any engine has packed.
 */
#ifndef PYVM_COPY_UNPACK_H
#define PYVM_COPY_UNPACK_H

#include "contract/parcel.h"
#include "engine/cpython/headers.h"
#include "engine/module/layout.h"

/*
 * Needs a current state: a new reference; NULL with an exception. `is_last`: nobody unpacks this parcel again, so its
 * memory may go to the object. Several threads may unpack one parcel at once, if none is the last.
 */
PyObject *pyvm_unpack(PyVM_Parcel *parcel, bool is_last);

/*
 * The same of one piece (engine/module/layout.h); pieces before it that it needs were unpacked before. `named`, as many
 * as the layout has numbers, at first NULL, has what pieces have made and others need: strong references, which become
 * the caller's. `thread`: the identifier of the thread that begins with the state, whoever unpacks a piece of it.
 */
PyObject *pyvm_unpack_piece(PyVM_Parcel *parcel, const pyvm_layout *layout, PyObject **named, size_t number,
                            unsigned long thread);

#endif
