/*
 * strand_memory.h: the memory of pyvm.Strand objects. Code that forks makes and frees them at a high rate, so each
 * interpreter keeps some for the next.
 */
#ifndef PYVM_ENGINE_MODULE_STRAND_MEMORY_H
#define PYVM_ENGINE_MODULE_STRAND_MEMORY_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#include "contract/exchange.h"

typedef struct pyvm_strand {
    PyObject_VAR_HEAD /* how many arguments there are */
        pyvm_offer offer;
    struct pyvm_strand_stock *stock; /* from which its memory is */
    PyObject *result;                /* it has run before it was joined; an exception if `has_raised` */
    PyObject *callable;              /* NULL: it runs, or has run */
    PyObject *names;                 /* of keyword arguments, the last ones; NULL: there are none */
    bool has_raised;
    bool is_tracked; /* by the garbage collector: not while a deque refers to it, since nothing could be collected */
    PyObject *arguments[]; /* the first belongs to the one who is called: PY_VECTORCALL_ARGUMENTS_OFFSET */
} pyvm_strand;

/*
 * Those that are kept: untracked, without references, linked by `callable`. The last garbage collection of an
 * interpreter may free strands after the module, so the stock is no part of the module.
 */
typedef struct pyvm_strand_stock {
    pyvm_strand *first;
    unsigned count;
    bool is_closed;                /* the module is gone */
    size_t used;                   /* objects that are not kept */
    const pyvm_exchange *exchange; /* for the objects */
} pyvm_strand_stock;

/* An object without anything in it, not tracked. NULL with an exception. */
pyvm_strand *pyvm_strand_memory_new(pyvm_strand_stock *stock, PyTypeObject *type, Py_ssize_t arguments);

/* Takes an object that is untracked and empty. */
void pyvm_strand_memory_free(pyvm_strand *strand);

/* A stock without objects. NULL with an exception. */
pyvm_strand_stock *pyvm_strand_memory_open(const pyvm_exchange *exchange);

/* Frees the objects that are kept, and the stock once no other is left. NULL: nothing is done. */
void pyvm_strand_memory_close(pyvm_strand_stock *stock);

#endif
