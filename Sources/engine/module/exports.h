/*
 * exports.h: the objects of an interpreter for which proxies in others stand, each under a key. All functions need a
 * current state.
 */
#ifndef PYVM_ENGINE_MODULE_EXPORTS_H
#define PYVM_ENGINE_MODULE_EXPORTS_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Keeps an object until its key is removed. `deep`: what it gives comes as proxies, too. 0 with an exception. */
unsigned long long pyvm_exports_add(PyObject *object, bool deep);

/* A new reference to what has this key; of 0, to __main__. NULL with an exception. */
PyObject *pyvm_exports_get(unsigned long long key, bool *deep);

/* Lets go of what has this key. A pending exception stays pending. */
void pyvm_exports_remove(unsigned long long key);

/* Lets go of all. */
void pyvm_exports_clear(void);

#endif
