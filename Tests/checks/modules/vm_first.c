/* vm_first.c: an extension module whose functions get the VM. */
#include "pyvm/Python.h"

PyVM_DEFINE(PyCFunction, add)(PyVM *vm, PyObject *self, PyObject *args)
{
    int a, b;
    (void)self;
    if (!PyArg_ParseTuple(vm, args, "ii", &a, &b))
        return NULL;
    return PyLong_FromLong(vm, a + b);
}

PyVM_DEFINE(PyCFunction, call)(PyVM *vm, PyObject *self, PyObject *function)
{
    (void)self;
    return PyObject_CallNoArgs(vm, function);
}

/* The VM as a number, so that Python code can compare. */
PyVM_DEFINE(PyCFunction, which)(PyVM *vm, PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return PyLong_FromVoidPtr(vm, vm);
}

static PyMethodDef methods[] = {{"add", add, METH_VARARGS, NULL},
                                {"call", call, METH_O, NULL},
                                {"which", which, METH_NOARGS, NULL},
                                {NULL, NULL, 0, NULL}};

PyVM_DEFINE(moduleexecfunc, fill)(PyVM *vm, PyObject *module)
{
    return PyModule_AddIntConstant(vm, module, "x", 7);
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, PyVM_AS_SLOT(fill)},
    {Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
    {0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "vm_first",
    .m_methods = methods,
    .m_slots = slots,
};

PyVM_DEFINE(PyInit, vm_first)(PyVM *vm)
{
    return PyModuleDef_Init(vm, &definition);
}
