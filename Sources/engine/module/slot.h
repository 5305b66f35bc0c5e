/*
 * slot.h: functions as the values of slots, which are of type void *, and the one that all types of C code need.
 */
#ifndef PYVM_ENGINE_MODULE_SLOT_H
#define PYVM_ENGINE_MODULE_SLOT_H

#include "engine/cpython/headers.h"

#include <stdint.h>

/* ISO C has no conversion from a function to void *. */
#define PYVM_SLOT(function) ((void *)(uintptr_t)(function))

/*
 * For Py_tp_traverse of a type whose objects hold no other. The last garbage collection of an interpreter may free an
 * object that is in a cycle; its type is freed with it only if the collector knows that the object holds the type. A
 * type that is left costs all memory of the interpreter: CPython frees that only if no object is left in it.
 */
static inline int pyvm_slot_visit_type(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    return 0;
}

#endif
