/*
 * shared_function.c: a function of PyVM_DefineSharedFunction on its way to another interpreter, which makes a callable
 * of its own for it.
 */
#include "engine/module/shared_function.h"

#include "engine/module/handle.h"
#include "engine/python/function.h"

/* handle_of_function(object): what stands for it elsewhere; None: it is none, or its interpreter's alone. */
static PyObject *handle_of(PyObject *module, PyObject *object)
{
    (void)module;
    pyvm_block *block = pyvm_function_block(object);
    return block ? pyvm_handle_new(PYVM_HANDLE_FUNCTION, block) : Py_NewRef(Py_None);
}

/* function_of_handle(handle): a new callable. */
static PyObject *function_of(PyObject *module, PyObject *handle)
{
    (void)module;
    pyvm_block *block = pyvm_handle_demand(handle, PYVM_HANDLE_FUNCTION);
    if (!block)
        return NULL;
    pyvm_block_hold(block);
    return pyvm_function(block->memory);
}

/* instance_method(callable): as a class of C code has it: no module gives its type. */
static PyObject *instance_method(PyObject *module, PyObject *callable)
{
    (void)module;
    return PyInstanceMethod_New(callable);
}

int pyvm_shared_function_add(PyObject *module)
{
    static PyType_Slot slots[] = {
        {Py_tp_doc, "A function of the program that VMs share."},
        {0, NULL},
    };
    static PyMethodDef functions[] = {
        {"handle_of_function", handle_of, METH_O, NULL},
        {"function_of_handle", function_of, METH_O, NULL},
        {"instance_method", instance_method, METH_O, NULL},
        {0},
    };
    if (PyModule_AddFunctions(module, functions) < 0)
        return -1;
    return pyvm_handle_add_type(module, PYVM_HANDLE_FUNCTION, "_pyvm.Function", slots);
}
