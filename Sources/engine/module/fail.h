/*
 * fail.h: what libpyvm says, as a Python exception.
 */
#ifndef PYVM_ENGINE_MODULE_FAIL_H
#define PYVM_ENGINE_MODULE_FAIL_H

#include "engine/cpython/headers.h"

/* NULL with an exception: the one that is pending, or else one of `type` with the message of PyVM_LastError. */
PyObject *pyvm_fail_with_message(PyObject *type);

#endif
