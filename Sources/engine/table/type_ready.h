/*
 * type_ready.h: makes static types ready, in whose members placeholders may stand (contract/placeholder.h).
 */
#ifndef PYVM_ENGINE_TYPE_READY_H
#define PYVM_ENGINE_TYPE_READY_H

#include "engine/cpython/headers.h"

int pyvm_PyType_Ready(PyTypeObject *type);
int pyvm_PyModule_AddType(PyObject *module, PyTypeObject *type);

#endif
