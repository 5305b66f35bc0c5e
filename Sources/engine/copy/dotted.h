/*
 * dotted.h: what a qualified name of a module leads to.
 */
#ifndef PYVM_COPY_DOTTED_H
#define PYVM_COPY_DOTTED_H

#include "engine/cpython/headers.h"

/* A new reference; NULL with an exception. */
PyObject *pyvm_dotted_get(PyObject *module, PyObject *qualified);

#endif
