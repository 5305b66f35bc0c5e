/*
 * pyvm/control/return.h: macros that return from the function they stand in.
 */
#ifndef PYVM_CONTROL_RETURN_H
#define PYVM_CONTROL_RETURN_H

#include <math.h>
#include <stddef.h>

#include "pyvm/api.h"
#include "pyvm/constants.h"
#include "pyvm/control/compiler.h"

/** Returns from the function with a new reference to None. */
#define PyVM_RETURN_NONE(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_None)

/** Returns from the function with a new reference to True. */
#define PyVM_RETURN_TRUE(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_True)

/** Returns from the function with a new reference to False. */
#define PyVM_RETURN_FALSE(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_False)

/** Returns from the function with a new reference to NotImplemented. */
#define PyVM_RETURN_NOTIMPLEMENTED(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_NotImplemented)

/** Returns from the function with a new float that is not a number; NULL with MemoryError. */
#define PyVM_RETURN_NAN(vm) return PyVMFloat_FromDouble((vm), (double)NAN)

/** The same with infinity, which has the sign of the number `sign`; that may be a zero. */
#define PyVM_RETURN_INF(vm, sign) return PyVMFloat_FromDouble((vm), copysign((double)INFINITY, (sign)))

/**
 * Returns from the function with a new reference to True or False: how two C values compare. `op` is Py_EQ, Py_NE,
 * Py_LT, Py_GT, Py_LE or Py_GE, as a richcmpfunc gets it.
 */
#define PyVM_RETURN_RICHCOMPARE(vm, val1, val2, op)               \
    do {                                                          \
        PyVM *pyvm_vm_ = (vm);                                    \
        switch (op) {                                             \
        case Py_EQ:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) == (val2)); \
        case Py_NE:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) != (val2)); \
        case Py_LT:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) < (val2));  \
        case Py_GT:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) > (val2));  \
        case Py_LE:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) <= (val2)); \
        case Py_GE:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) >= (val2)); \
        default:                                                  \
            Py_UNREACHABLE();                                     \
        }                                                         \
    } while (0)

#define PYVM_CONTROL_RETURN_NEW(vm_, accessor)            \
    do {                                                  \
        PyVM *pyvm_vm_ = (vm_);                           \
        return PyVM_NewRef(pyvm_vm_, accessor(pyvm_vm_)); \
    } while (0)

#define PYVM_CONTROL_RETURN_BOOL(vm_, condition) return PyVM_NewRef(vm_, (condition) ? PyVM_True(vm_) : PyVM_False(vm_))

#endif
