/*
 * packed.h: pyvm.Parcel: an object on its way, which Python code can keep, send and unpack.
 */
#ifndef PYVM_ENGINE_MODULE_PACKED_H
#define PYVM_ENGINE_MODULE_PACKED_H

#include <stdbool.h>

#include "engine/cpython/headers.h"

/* Adds the type, and the functions `pack` and `copy`, to `_pyvm`. 0, or -1 with an exception. */
int pyvm_packed_add(PyObject *module);

/* Before modules are made: pyvm_cloner_give, of a floor above. */
void pyvm_packed_connect(bool (*give)(PyObject *cloner, PyObject *spaces));

#endif
