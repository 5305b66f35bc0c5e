/*
 * proxy.h: pyvm.Proxy: an object that stands for one of another VM. Most of it is Python code (python/pyvm/_proxy.py).
 */
#ifndef PYVM_ENGINE_MODULE_PROXY_H
#define PYVM_ENGINE_MODULE_PROXY_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#include "contract/block.h"

/*
 * A new block of kind PYVM_HANDLE_PROXY for an object of this interpreter, which is kept as long as anybody holds the
 * block. NULL with an exception.
 */
pyvm_block *pyvm_proxy_block(PyObject *object, bool deep);

/*
 * Needs a current state: does what a request says with the object of a key. A new block of a parcel, or NULL with the
 * reason in why[PYVM_WHY].
 */
pyvm_block *pyvm_proxy_serve(unsigned long long key, pyvm_block *request, char *why);

/* Adds the base type of proxies, and the functions on which they stand, to `_pyvm`. 0, or -1 with an exception. */
int pyvm_proxy_add(PyObject *module);

#endif
