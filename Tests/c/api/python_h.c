/*
 * python_h.c: <pyvm/Python.h>: CPython's own names, with the VM as the first argument, in two VMs alternately.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <pyvm/Python.h>

#include "support/check.h"

static PyObject *return_none(PyVM *vm)
{
    Py_RETURN_NONE(vm);
}
static PyObject *return_true(PyVM *vm)
{
    Py_RETURN_TRUE(vm);
}
static PyObject *compare(PyVM *vm, int left, int right, int op)
{
    Py_RETURN_RICHCOMPARE(vm, left, right, op);
}

/* A callback, by the same spelling. */
PyVM_DEFINE(PyCFunction, add_one)(PyVM *vm, PyObject *Py_UNUSED(self), PyObject *args)
{
    long number;
    if (!PyArg_ParseTuple(vm, args, "l:add_one", &number))
        return NULL;
    return PyLong_FromLong(vm, number + 1);
}

static PyMethodDef methods[] = {{"add_one", add_one, METH_VARARGS, NULL}, {NULL, NULL, 0, NULL}};
static PyModuleDef module_def = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "tests.python_h", .m_methods = methods};

static void objects(PyVM *vm)
{
    PyObject *list = PyList_New(vm, 0), *number = PyLong_FromLong(vm, 7);
    CHECK(PyList_Append(vm, list, number) == 0 && PyList_GET_SIZE(vm, list) == 1);
    CHECK(Py_TYPE(vm, list) == PyList_Type(vm) && PyList_CheckExact(vm, list) && !PyDict_Check(vm, list));
    CHECK(Py_REFCNT(vm, list) == 1);
    Py_INCREF(vm, list);
    Py_DECREF(vm, list);
    PyObject *repr = PyObject_Repr(vm, list);
    CHECK(strcmp(PyUnicode_AsUTF8(vm, repr), "[7]") == 0);
    Py_CLEAR(vm, repr);
    CHECK(repr == NULL);
    Py_XSETREF(vm, repr, Py_BuildValue(vm, "(iO)", 1, Py_True(vm)));
    CHECK(PyTuple_Size(vm, repr) == 2 && PyTuple_GET_ITEM(vm, repr, 1) == Py_True(vm));
    Py_DECREF(vm, repr), Py_DECREF(vm, number), Py_DECREF(vm, list);

    CHECK(return_none(vm) == Py_None(vm) && return_true(vm) == Py_True(vm));
    CHECK(compare(vm, 1, 2, Py_LT) == Py_True(vm) && compare(vm, 1, 2, Py_EQ) == Py_False(vm));
    CHECK(PyErr_Format(vm, PyExc_ValueError(vm), "%d", 5) == NULL);
    CHECK(PyErr_ExceptionMatches(vm, PyExc_ValueError(vm)) && PyErr_Occurred(vm) == PyExc_ValueError(vm));
    PyErr_Clear(vm);
    double *doubles = PyMem_New(vm, double, 4);
    REQUIRE(doubles != NULL);
    PyMem_Free(vm, doubles);
}

static void code(PyVM *vm)
{
    PyObject *module = PyModule_Create(vm, &module_def);
    PyObject *main_module = PyImport_AddModule(vm, "__main__");
    REQUIRE(module != NULL && PyObject_SetAttrString(vm, main_module, "module", module) == 0);
    Py_DECREF(vm, module);
    CHECK(PyRun_SimpleString(vm, "assert module.add_one(41) == 42") == 0);
    PyObject *globals = PyModule_GetDict(vm, main_module);
    PyObject *result = PyRun_String(vm, "module.add_one(1)", Py_eval_input, globals, globals);
    CHECK(PyLong_AsLong(vm, result) == 2);
    Py_DECREF(vm, result);
    CHECK(PyRun_String(vm, "module.add_one('x')", Py_eval_input, globals, globals) == NULL);
    CHECK(PyErr_ExceptionMatches(vm, PyExc_TypeError(vm)));
    PyErr_Clear(vm);
}

static void threads(PyVM *vm, PyVM *other)
{
    Py_BEGIN_ALLOW_THREADS(vm) CHECK(PyVM_Current() == NULL);
    objects(other);
    Py_END_ALLOW_THREADS(vm) PyThreadState *state = PyEval_SaveThread(vm);
    PyEval_RestoreThread(vm, state);
    PyGILState_STATE gil = PyGILState_Ensure(vm);
    CHECK(PyGILState_Check(vm));
    PyGILState_Release(vm, gil);
}

int main(void)
{
    PyVM *first = Py_Initialize();
    REQUIRE(first != NULL && Py_IsInitialized(first) && PyVM_Current() == first);
    PyVM *second = Py_Initialize();
    REQUIRE(second != NULL && second != first && PyVM_Current() == second);
    objects(second);
    objects(first);
    code(first);
    code(second);
    threads(second, first);
    CHECK(Py_FinalizeEx(second) == 0 && !Py_IsInitialized(second) && PyVM_Current() == first);
    objects(first);
    Py_Finalize(first);
    CHECK(!Py_IsInitialized(first) && PyVM_Current() == NULL);
    return 0;
}
