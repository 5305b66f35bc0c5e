/*
 * pyvm/control/memory.h: macros that take a C type: memory for its values, and objects with it as their struct.
 */
#ifndef PYVM_CONTROL_MEMORY_H
#define PYVM_CONTROL_MEMORY_H

#include <stddef.h>

#include "pyvm/api.h"
#include "pyvm/constants.h"

/**
 * Memory for `n` values of `type`; NULL without an exception if out of memory. For PyVMMem_Free. Evaluates `n` twice.
 */
#define PyVMMem_New(vm, type, n) \
    ((type *)((size_t)(n) > PY_SSIZE_T_MAX / sizeof(type) ? NULL : PyVMMem_Malloc((vm), (size_t)(n) * sizeof(type))))

/**
 * Moves the memory at the variable `p` to memory for `n` values, and sets `p` to that; to NULL if out of memory, when
 * the old memory stays: keep its address. Evaluates `n` twice.
 */
#define PyVMMem_Resize(vm, p, type, n)                          \
    ((p) = (type *)((size_t)(n) > PY_SSIZE_T_MAX / sizeof(type) \
                        ? NULL                                  \
                        : PyVMMem_Realloc((vm), (p), (size_t)(n) * sizeof(type))))

/** The former name of PyVMMem_New. */
#define PyVMMem_NEW(vm, type, n) PyVMMem_New(vm, type, n)

/** The former name of PyVMMem_Resize. */
#define PyVMMem_RESIZE(vm, p, type, n) PyVMMem_Resize(vm, p, type, n)

/** A new object of the Python type `typeobj`, as a pointer to its C struct `type`; NULL with MemoryError. */
#define PyVMObject_New(vm, type, typeobj) ((type *)_PyVMObject_New((vm), (typeobj)))

/** The same with `n` items. */
#define PyVMObject_NewVar(vm, type, typeobj, n) ((type *)_PyVMObject_NewVar((vm), (typeobj), (n)))

/** The former name of PyVMObject_New. */
#define PyVMObject_NEW(vm, type, typeobj) PyVMObject_New(vm, type, typeobj)

/** The former name of PyVMObject_NewVar. */
#define PyVMObject_NEW_VAR(vm, type, typeobj, n) PyVMObject_NewVar(vm, type, typeobj, n)

/**
 * PyVMObject_New for a type that takes part in garbage collection. The members begin as zeros: fill them in, then call
 * PyVMObject_GC_Track.
 */
#define PyVMObject_GC_New(vm, type, typeobj) ((type *)pyvm_control_gc_new((vm), (typeobj), 0))

/** The same with `n` items. */
#define PyVMObject_GC_NewVar(vm, type, typeobj, n) ((type *)pyvm_control_gc_new((vm), (typeobj), (n)))

/* CPython has private functions for these two. They do what PyType_GenericAlloc does, without tracking the object. */
static inline PyObject *pyvm_control_gc_new(PyVM *vm, PyTypeObject *type, Py_ssize_t items)
{
    PyObject *object = PyVMType_GenericAlloc(vm, type, items);
    if (object != NULL)
        PyVMObject_GC_UnTrack(vm, object);
    return object;
}

#endif
