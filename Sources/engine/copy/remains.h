/*
 * remains.h: memory of objects whose interpreter has ended while it was lent. Nothing of CPython frees it any more.
 */
#ifndef PYVM_COPY_REMAINS_H
#define PYVM_COPY_REMAINS_H

#include <stdbool.h>

#include "engine/cpython/headers.h"

typedef struct pyvm_remains {
    void *memory;      /* can be freed when the object is not used any more; NULL: it is not known how */
    size_t mapped;     /* it is mapped, so many bytes; 0: it is malloc's */
    bool is_untracked; /* CPython has one reference more to each object that the collector knew */
} pyvm_remains;

/* Needs a current state, of the interpreter that is about to end. */
pyvm_remains pyvm_remains_of(const Py_buffer *view);

/* Needs no state: the interpreter has ended, and one who had a reference to the object lets go of it. */
void pyvm_remains_let_go(PyObject *object, const pyvm_remains *remains);

#endif
