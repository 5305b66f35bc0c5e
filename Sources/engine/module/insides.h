/*
 * insides.h: functions of `_pyvm` that show, and set, what objects have inside.
 */
#ifndef PYVM_MODULE_INSIDES_H
#define PYVM_MODULE_INSIDES_H

#include "engine/cpython/headers.h"

/* Adds them to `_pyvm`. 0, or -1 with an exception. */
int pyvm_insides_add(PyObject *module);

#endif
