/*
 * wrappers.h: pyvm.lend(object) and pyvm.move(object): an object with the mode in which it is to cross, anywhere inside
 * of what is sent.
 */
#ifndef PYVM_ENGINE_MODULE_WRAPPERS_H
#define PYVM_ENGINE_MODULE_WRAPPERS_H

#include "engine/cpython/headers.h"

/*
 * The object in a wrapper, borrowed, and its mode: PYVM_MODE_LEND, PYVM_MODE_LEND_WRITABLE or PYVM_MODE_MOVE. NULL:
 * `object` is no wrapper. Costs a load.
 */
PyObject *pyvm_wrappers_open(PyObject *object, int *mode);

/* Adds the type and the functions to `_pyvm`. 0, or -1 with an exception. */
int pyvm_wrappers_add(PyObject *module);

#endif
