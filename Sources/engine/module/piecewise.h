/*
 * piecewise.h: _pyvm.Pieces: a parcel of state that is unpacked in pieces.
 */
#ifndef PYVM_MODULE_PIECEWISE_H
#define PYVM_MODULE_PIECEWISE_H

#include "contract/parcel.h"
#include "engine/cpython/headers.h"
#include "engine/module/layout.h"

/* Adds the type to `_pyvm`. 0, or -1 with an exception. */
int pyvm_piecewise_add(PyObject *module);

/* See engine/copy/unpack.h. */
typedef PyObject *(*pyvm_piecewise_unpacker)(PyVM_Parcel *parcel, const pyvm_layout *layout, PyObject **named,
                                             size_t number, unsigned long thread);

/* Before modules are made: pyvm_unpack_piece, of a floor above. */
void pyvm_piecewise_connect(pyvm_piecewise_unpacker unpacker);

#endif
