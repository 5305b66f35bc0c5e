/*
 * module_def.h: exchanges the module definitions of C code for this CPython's own, see module_def.c. The generated
 * functions around those that take or return a PyModuleDef use it (codegen/conversions.toml).
 */
#ifndef PYVM_ENGINE_MODULE_DEF_H
#define PYVM_ENGINE_MODULE_DEF_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Puts this CPython's definition in the place of the one that C code has given; false with an exception: no memory. */
bool pyvm_module_def_own(PyModuleDef **def);

/* The definition that C code has given, for this CPython's; any other as it is. */
PyModuleDef *pyvm_module_def_given(PyModuleDef *def);

#if PY_VERSION_HEX >= 0x030F0000
int pyvm_PyModule_GetToken(PyObject *module, void **result);
int pyvm_PyModule_GetToken_DuringGC(PyObject *module, void **result);
PyObject *pyvm_PyType_GetModuleByToken(PyTypeObject *type, const void *token);
PyObject *pyvm_PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *token);
#endif

#endif
