/*
 * pyvm/define.h: how to write a C function that Python calls, with the VM as its first parameter.
 */
#ifndef PYVM_DEFINE_H
#define PYVM_DEFINE_H

#include "pyvm/callbacks.h"

/**
 * Begins the definition of a static function that Python calls.
 *
 *     PyVM_DEFINE(getter, point_get_x)(PyVM *vm, PyObject *self, void *closure)
 *     {
 *         return PyVMFloat_FromDouble(vm, ((point *)self)->x);
 *     }
 *
 * `kind` is the name of CPython's type for such functions (getter, binaryfunc, PyCFunction, PyCapsule_Destructor, ...)
 * or one of PyVM's own (pendingcallfunc, converterfunc, ...; see pyvm/callbacks.h). `name` then has exactly that type
 * and goes where CPython wants it: into a PyMethodDef, a PyType_Slot, a PyGetSetDef, PyVMCapsule_New. The body gets
 * the VM in which it was called; that VM is attached for as long as the body runs, whichever thread calls.
 */
#define PyVM_DEFINE(kind, name) PYVM_DEFINE_##kind(name)

/**
 * A function as the `void *` that PyType_Slot and PyModuleDef_Slot hold, and back again: a conversion that POSIX allows
 * and compilers that are asked for ISO C alone complain of.
 *
 *     {Py_tp_repr, PyVM_AS_SLOT(point_repr)}
 */
#define PyVM_AS_SLOT(function) (__extension__(void *)(function))
#define PyVM_FROM_SLOT(type, pointer) (__extension__(type)(pointer))

#endif
