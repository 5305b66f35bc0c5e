/*
 * dedent.h: the text of -c without the indentation that all its lines have: CPython 3.14 and newer.
 */
#ifndef PYVM_ENGINE_DEDENT_H
#define PYVM_ENGINE_DEDENT_H

#include "engine/cpython/headers.h"

/* A new reference to a string; NULL with an exception. */
PyObject *pyvm_dedent(PyObject *text);

#endif
