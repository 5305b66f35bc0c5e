/*
 * descriptor.h: pyvm.Descriptor: a file descriptor that is moved to another VM.
 */
#ifndef PYVM_ENGINE_MODULE_DESCRIPTOR_H
#define PYVM_ENGINE_MODULE_DESCRIPTOR_H

#include "engine/cpython/headers.h"

/* Adds the type to `_pyvm`. 0, or -1 with an exception. */
int pyvm_descriptor_add(PyObject *module);

#endif
