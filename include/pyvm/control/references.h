/*
 * pyvm/control/references.h: macros that change a variable together with the reference in it.
 */
#ifndef PYVM_CONTROL_REFERENCES_H
#define PYVM_CONTROL_REFERENCES_H

#include <stddef.h>

#include "pyvm/api.h"

/* The type of an expression, which is not evaluated. */
#ifdef __cplusplus
#define PYVM_CONTROL_TYPEOF(expression) decltype(expression)
#else
#define PYVM_CONTROL_TYPEOF(expression) __typeof__(expression)
#endif

/**
 * Makes the variable `op` NULL and only then releases what it held, if anything: a finalizer that runs then sees NULL.
 */
#define PyVM_CLEAR(vm, op)                              \
    do {                                                \
        PYVM_CONTROL_TYPEOF(&(op)) pyvm_place_ = &(op); \
        PyObject *pyvm_old_ = (PyObject *)*pyvm_place_; \
        if (pyvm_old_ != NULL) {                        \
            *pyvm_place_ = NULL;                        \
            PyVM_DECREF((vm), pyvm_old_);               \
        }                                               \
    } while (0)

/**
 * Puts `src` into the variable `dst`, with its reference, and only then releases what `dst` held, which is not NULL.
 */
#define PyVM_SETREF(vm, dst, src) PYVM_CONTROL_SETREF(vm, dst, src, PyVM_DECREF)

/** PyVM_SETREF for a variable that may hold NULL. */
#define PyVM_XSETREF(vm, dst, src) PYVM_CONTROL_SETREF(vm, dst, src, PyVM_XDECREF)

#define PYVM_CONTROL_SETREF(vm_, dst, src, release)       \
    do {                                                  \
        PYVM_CONTROL_TYPEOF(&(dst)) pyvm_place_ = &(dst); \
        PyObject *pyvm_old_ = (PyObject *)*pyvm_place_;   \
        *pyvm_place_ = (src);                             \
        release((vm_), pyvm_old_);                        \
    } while (0)

/**
 * For a traverseproc with parameters called `visit` and `arg`: visits `op` if it is not NULL, and returns from the
 * traverseproc what the visit returned, if that is not 0. Takes no VM: the garbage collector itself visits.
 */
#define Py_VISIT(op)                                       \
    do {                                                   \
        if (op) {                                          \
            int pyvm_stop_ = visit((PyObject *)(op), arg); \
            if (pyvm_stop_)                                \
                return pyvm_stop_;                         \
        }                                                  \
    } while (0)

#endif
