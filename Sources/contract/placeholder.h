/*
 * placeholder.h: what a static initializer has in place of a function or a type of CPython's.
 *
 * CPython compares some of its functions in type slots: PyObject_HashNotImplemented, PyType_GenericNew, PyObject_Free.
 * A static initializer cannot name a libpython's own, since the process may have several, or none as yet. It names
 * libpyvm's placeholder, which is one in the process, and an engine puts its libpython's own in when a type is made.
 */
#ifndef PYVM_PLACEHOLDER_H
#define PYVM_PLACEHOLDER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct pyvm_placeholder {
    const void *address;
    size_t entry; /* the place in PyVM_API of what it stands for */
    bool is_type; /* that function gives the address of a type */
} pyvm_placeholder;

#endif
