/*
 * implicit_h.c: existing embedding code, unchanged but for its #include: CPython's names and signatures, with
 * <pyvm/implicit.h> in place of <Python.h>. Nothing here may say PyVM. (implicit_threads.c has what such code may do
 * without the GIL, and on Python's threads.)
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#undef CHECK_DETAILS
#define CHECK_DETAILS (PyErr_Occurred() ? (PyErr_Print(), "") : "")
#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

/* ---- An extension module in the program, as in "Extending Embedded Python" ------------------------------- */

static int arguments = 5;

static PyObject *emb_numargs(PyObject *self, PyObject *args)
{
    (void)self;
    if (!PyArg_ParseTuple(args, ":numargs"))
        return NULL;
    return PyLong_FromLong(arguments);
}

static PyObject *emb_apply(PyObject *self, PyObject *args, PyObject *kwargs)
{
    (void)self;
    static char *names[] = {"callable", "argument", NULL};
    PyObject *callable, *argument = Py_None, *result;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|O", names, &callable, &argument))
        return NULL;
    if (!PyCallable_Check(callable)) {
        PyErr_Format(PyExc_TypeError, "%s is not callable", Py_TYPE(callable)->tp_name);
        return NULL;
    }
    if (argument == Py_None)
        Py_RETURN_NONE;
    result = PyObject_CallFunction(callable, "O", argument);
    return result;
}

static PyMethodDef emb_methods[] = {
    {"numargs", emb_numargs, METH_VARARGS, "How many arguments the process has got."},
    {"apply", (PyCFunction)(void (*)(void))emb_apply, METH_VARARGS | METH_KEYWORDS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef emb_module = {PyModuleDef_HEAD_INIT, "emb", NULL, -1, emb_methods, NULL, NULL, NULL, NULL};

static void extension_module(void)
{
    PyObject *module = PyModule_Create(&emb_module);
    REQUIRE(module != NULL && PyModule_Check(module));
    CHECK(PyModule_AddIntConstant(module, "constant", 7) == 0);
    CHECK(PyDict_SetItemString(PyImport_GetModuleDict(), "emb", module) == 0);
    Py_DECREF(module);
    CHECK_RUN(
        "import emb\n"
        "def use():\n"
        "    assert emb.numargs() == 5 and emb.constant == 7\n"
        "    assert emb.apply(str, argument=3) == '3' and emb.apply(len) is None\n"
        "    try: emb.apply(1)\n"
        "    except TypeError as e: assert str(e) == 'int is not callable'\n"
        "    else: raise AssertionError\n"
        "use()\n");
}

/* ---- Values ---------------------------------------------------------------------------------------------- */

static const unaryfunc functions[] = {PyObject_Repr, PyObject_Str, PyNumber_Negative};

static void values(void)
{
    PyObject *list = PyList_New(0), *number = PyLong_FromLong(-5);
    CHECK(PyList_Append(list, number) == 0 && Py_REFCNT(list) == 1);
    CHECK(Py_TYPE(list) == &PyList_Type && PyObject_TypeCheck(list, &PyList_Type) && !PyList_Check(number));
    unaryfunc repr = PyObject_Repr;
    PyObject *text = repr(list);
    CHECK(strcmp(PyUnicode_AsUTF8(text), "[-5]") == 0);
    Py_SETREF(text, functions[2](number));
    CHECK(PyLong_AsLong(text) == 5);
    Py_CLEAR(text);
    CHECK(text == NULL);

    PyObject *built = Py_BuildValue("{s:i, s:[d, O]}", "a", 1, "b", 2.5, Py_True);
    CHECK(PyDict_Check(built) && PyDict_GetItemString(built, "missing") == NULL);
    int a = 0;
    PyObject *item = PyDict_GetItemString(built, "a");
    REQUIRE(item != NULL && PyArg_Parse(item, "i", &a) && a == 1);
    PyErr_SetString(a == 1 ? PyExc_ValueError : PyExc_KeyError, "text");
    CHECK(PyErr_Occurred() == PyExc_ValueError && PyErr_ExceptionMatches(PyExc_Exception));
    PyErr_Clear();
    CHECK(PyFloat_AS_DOUBLE(PyList_GET_ITEM(PyDict_GetItemString(built, "b"), 0)) == 2.5);
    Py_DECREF(built);
    Py_DECREF(number);
    Py_DECREF(list);

    PyObject *sys = PyImport_ImportModule("sys"), *path = PyObject_GetAttrString(sys, "path");
    REQUIRE(path != NULL && PyList_Size(path) > 0);
    Py_DECREF(path);
    Py_DECREF(sys);
}

/* ---- Threads --------------------------------------------------------------------------------------------- */

static int turns;

static void *thread_with_gilstate(void *data)
{
    for (int i = 0; i < 100; i++) {
        PyGILState_STATE state = PyGILState_Ensure();
        PyGILState_STATE nested = PyGILState_Ensure();
        CHECK(PyGILState_Check());
        PyObject *number = PyLong_FromLong(i);
        CHECK(PyObject_SetAttrString((PyObject *)data, "turn", number) == 0);
        turns++; /* protected by the GIL */
        Py_DECREF(number);
        PyGILState_Release(nested);
        PyGILState_Release(state);
    }
    return NULL;
}

static void threads(void)
{
    pthread_t thread[3];
    PyObject *main_module = PyImport_AddModule("__main__");
    turns = 0;
    Py_BEGIN_ALLOW_THREADS for (int i = 0; i < 3; i++)
        REQUIRE(pthread_create(&thread[i], NULL, thread_with_gilstate, main_module) == 0);
    for (int i = 0; i < 3; i++)
        REQUIRE(pthread_join(thread[i], NULL) == 0);
    Py_BLOCK_THREADS CHECK_RUN("assert turn == 99");
    Py_UNBLOCK_THREADS Py_END_ALLOW_THREADS CHECK(turns == 300);

    PyThreadState *state = PyEval_SaveThread();
    REQUIRE(pthread_create(&thread[0], NULL, thread_with_gilstate, main_module) == 0);
    REQUIRE(pthread_join(thread[0], NULL) == 0);
    PyEval_RestoreThread(state);
    CHECK(PyThreadState_Get() == state && turns == 400);
}

int main(void)
{
    for (int run = 0; run < 2; run++) {
        CHECK(!Py_IsInitialized());
        Py_Initialize();
        CHECK(Py_IsInitialized());
        values();
        extension_module();
        threads();
        CHECK(Py_FinalizeEx() == 0);
    }
    return 0;
}
