/*
 * module.h: the C module `_pyvm`, on which the Python package `pyvm` stands.
 */
#ifndef PYVM_ENGINE_MODULE_H
#define PYVM_ENGINE_MODULE_H

#include "engine/cpython/headers.h"

/* The two steps in which a loader makes it. A new reference; 0, or -1. NULL and -1 with an exception. */
PyObject *pyvm_module_create(PyObject *spec);
int pyvm_module_execute(PyObject *module);

#endif
