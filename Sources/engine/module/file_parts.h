/*
 * file_parts.h: functions of `_pyvm` that take open files and their like apart, and put them together in another VM.
 */
#ifndef PYVM_MODULE_FILE_PARTS_H
#define PYVM_MODULE_FILE_PARTS_H

#include "engine/cpython/headers.h"

/* Adds them to `_pyvm`. 0, or -1 with an exception. */
int pyvm_file_parts_add(PyObject *module);

#endif
