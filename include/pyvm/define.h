/*
 * pyvm/define.h: macros to write C functions that Python calls, with the VM as their first parameter.
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
 * or one of PyVM's own (pendingcallfunc, converterfunc, ...; see pyvm/callbacks.h). `name` is then a function of
 * exactly that type, for wherever CPython wants one: a PyMethodDef, a PyType_Slot, a PyGetSetDef, PyVMCapsule_New. The
 * body gets the VM that calls. That VM is attached while the body runs, whichever thread calls.
 *
 * PyVM_DEFINE(PyInit, spam) defines PyInit_spam, the function that loads the module spam: a shared library exports it,
 * and PyVMImport_AppendInittab takes it.
 *
 *     PyVM_DEFINE(PyInit, spam)(PyVM *vm) { return PyVMModuleDef_Init(vm, &spam_module); }
 */
#define PyVM_DEFINE(kind, name) PYVM_DEFINE_##kind(name)

/* It is not static. Where there is no VM, what PyVM_BeginCallback has raised tells why. */
#define PYVM_DEFINE_PyInit(name)                               \
    static PyObject *PyInit_##name##_vm(PyVM *);               \
    PyMODINIT_FUNC PyInit_##name(void)                         \
    {                                                          \
        PyVM_Callback callback;                                \
        PyVM *vm = PyVM_BeginCallback(&callback);              \
        PyObject *module = vm ? PyInit_##name##_vm(vm) : NULL; \
        PyVM_EndCallback(&callback);                           \
        return module;                                         \
    }                                                          \
    static PyObject *PyInit_##name##_vm

/**
 * A function as the `void *` that a type slot or a module slot holds (PyType_Slot, PyModuleDef_Slot), and back again.
 * POSIX allows this conversion, ISO C does not; so compilers that are asked for ISO C alone would complain.
 *
 *     {Py_tp_repr, PyVM_AS_SLOT(point_repr)}
 */
#define PyVM_AS_SLOT(function) (__extension__(void *)(function))
#define PyVM_FROM_SLOT(type, pointer) (__extension__(type)(pointer))

#endif
