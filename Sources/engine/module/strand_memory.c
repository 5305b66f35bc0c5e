/*
 * strand_memory.c: makes and frees pyvm.Strand objects. All that are kept have room for the same few arguments.
 */
#include "engine/module/strand_memory.h"

#include <stdlib.h>

enum {
    ROOM = 4,  /* arguments: with more of them, memory is made for that object alone */
    MOST = 256 /* kept; about as many as wait in one thread at a time */
};

pyvm_strand *pyvm_strand_memory_new(pyvm_strand_stock *stock, PyTypeObject *type, Py_ssize_t arguments)
{
    pyvm_strand *strand = arguments <= ROOM ? stock->first : NULL;
    if (strand) {
        stock->first = (pyvm_strand *)strand->callable;
        stock->count--;
        Py_INCREF(type);
#ifdef Py_REF_DEBUG
        _Py_NewReference((PyObject *)strand); /* which counts it */
#else
        Py_SET_REFCNT(strand, 1);
#endif
    } else if (!(strand = PyObject_GC_NewVar(pyvm_strand, type, arguments <= ROOM ? ROOM : arguments))) {
        return NULL;
    }
    stock->used++;
    Py_SET_SIZE(strand, arguments);
    strand->stock = stock;
    strand->offer.place = PYVM_OFFER_HERE; /* the rest of it goes with other places */
    strand->offer.theft = NULL;
    strand->result = strand->callable = strand->names = strand->arguments[0] = NULL;
    strand->has_raised = strand->is_tracked = false;
    return strand;
}

void pyvm_strand_memory_free(pyvm_strand *strand)
{
    pyvm_strand_stock *stock = strand->stock;
    PyTypeObject *type = Py_TYPE(strand);
    stock->used--;
    if (Py_SIZE(strand) <= ROOM && stock->count < MOST) {
        strand->callable = (PyObject *)stock->first;
        stock->first = strand;
        stock->count++;
    } else {
        PyObject_GC_Del(strand);
        if (stock->is_closed && stock->used == 0)
            free(stock);
    }
    Py_DECREF(type);
}

pyvm_strand_stock *pyvm_strand_memory_open(const pyvm_exchange *exchange)
{
    pyvm_strand_stock *stock = calloc(1, sizeof *stock);
    if (stock)
        stock->exchange = exchange;
    else
        PyErr_NoMemory();
    return stock;
}

void pyvm_strand_memory_close(pyvm_strand_stock *stock)
{
    if (!stock)
        return;
    while (stock->first) {
        pyvm_strand *strand = stock->first;
        stock->first = (pyvm_strand *)strand->callable;
        PyObject_GC_Del(strand);
    }
    stock->count = MOST; /* it keeps no more */
    stock->is_closed = true;
    if (stock->used == 0)
        free(stock);
}
