/*
 * handle.h: Python objects that stand for things of libpyvm's. All that such an object has is a block
 * (contract/exchange.h), so a parcel carries any of them by its kind and that block.
 */
#ifndef PYVM_ENGINE_HANDLE_H
#define PYVM_ENGINE_HANDLE_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#include "contract/exchange.h"

typedef struct pyvm_handle {
    PyObject_HEAD
    pyvm_handle_kind kind;
    pyvm_block *block; /* held; its memory is the thing */
} pyvm_handle;

/* Is the object such a one? Costs a few loads. */
bool pyvm_handle_is(PyObject *object);

/* Its block, which it goes on to hold, and its kind. The object must be a handle. */
pyvm_block *pyvm_handle_of(PyObject *object, int *kind);

/* Its block if it is a handle of this kind; NULL, without an exception: it is not. */
pyvm_block *pyvm_handle_find(PyObject *object, int kind);
/* The same, but with a TypeError. */
pyvm_block *pyvm_handle_demand(PyObject *object, int kind);

/*
 * A new object of the kind, which holds the block once more; of a proxy of this interpreter's own object, that object.
 * Imports `_pyvm` if need be. NULL with an exception.
 */
PyObject *pyvm_handle_new(int kind, pyvm_block *block);

/* A new object of the kind, also of a proxy, which takes the caller's hold, also if this fails. NULL: an exception. */
PyObject *pyvm_handle_take(int kind, pyvm_block *block);

/* For a type's tp_richcompare: two of its objects are equal if they stand for the same thing. */
PyObject *pyvm_handle_compare(PyObject *self, PyObject *other, int operation);

/* A new type of handles, with these slots, which have no tp_dealloc, and these flags too. NULL with an exception. */
PyTypeObject *pyvm_handle_new_type(PyObject *module, const char *name, PyType_Slot *slots, unsigned long flags);

/* Adds such a type, that of a kind, to `_pyvm`. 0, or -1 with an exception. */
int pyvm_handle_add_type(PyObject *module, pyvm_handle_kind kind, const char *name, PyType_Slot *slots);

#endif
