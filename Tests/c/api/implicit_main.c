/*
 * implicit_main.c: an embedding program with <pyvm/implicit.h> and single-phase modules of its own: each start function
 * runs once a Py_Initialize, in the interpreter that the program sees. What has to come before Py_Initialize may come
 * again before the next one. Nothing here may say PyVM.
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include <pyvm/implicit.h>

#include "support/check.h"

#undef CHECK_DETAILS
#define CHECK_DETAILS (PyErr_Occurred() ? (PyErr_Print(), "") : "")
#define CHECK_RUN(code) CHECK(PyRun_SimpleString(code) == 0)

static PyObject *host_error;
static PyInterpreterState *started_in;
static int starts;

static PyObject *fail(PyObject *self, PyObject *message)
{
    (void)self;
    PyErr_SetObject(host_error, message);
    return NULL;
}

static PyMethodDef methods[] = {{"fail", fail, METH_O, NULL}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "host", NULL, -1, methods, NULL, NULL, NULL, NULL};

static PyObject *start(void)
{
    starts++;
    started_in = PyInterpreterState_Get();
    PyObject *module = PyModule_Create(&definition);
    host_error = PyErr_NewException("host.Error", NULL, NULL);
    REQUIRE(module != NULL && host_error != NULL);
    CHECK(PyModule_AddObjectRef(module, "Error", host_error) == 0);
    return module;
}

/* What the program raises is the class that the code sees. */
static void raise_own(void)
{
    PyErr_Format(host_error, "number %d", 1);
    CHECK(PyErr_ExceptionMatches(host_error));
    PyErr_Clear();
    CHECK_RUN(
        "try: host.fail('two')\n"
        "except host.Error as error: assert str(error) == 'two'\n"
        "else: raise AssertionError");
}

/* It is the main interpreter of its CPython. */
static void main_interpreter(void)
{
    CHECK(PyInterpreterState_Get() == PyInterpreterState_Main());
    CHECK(PyInterpreterState_GetID(PyInterpreterState_Get()) == 0);
    CHECK(started_in == PyInterpreterState_Get());
    CHECK_RUN(
        "import os, threading\n"
        "thread = threading.Thread(target=int, daemon=True); thread.start(); thread.join()\n"
        "child = os.fork()\n"
        "if child == 0: os._exit(7)\n"
        "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7");
}

static void use(int run)
{
    Py_Initialize();
    CHECK(Py_IsInitialized());
    CHECK_RUN("import sys, host\nassert 'mark' not in globals()\nmark = 1");
    CHECK(starts == run);
    CHECK_RUN("import host as again\nassert again is host");
    CHECK(starts == run);
    raise_own();
    main_interpreter();
    Py_CLEAR(host_error);
    CHECK(Py_FinalizeEx() == 0);
    CHECK(!Py_IsInitialized());
}

static struct PyModuleDef late_definition = {PyModuleDef_HEAD_INIT, "late", NULL, -1, NULL, NULL, NULL, NULL, NULL};

static PyObject *start_late(void)
{
    return PyModule_Create(&late_definition);
}

/* `leaves` is code after which CPython may not be able to start again in the same libpython. */
static void between(const char *name, const char *leaves)
{
    char code[64];
    struct _inittab table[] = {{"of_a_table", start_late}, {NULL, NULL}};
    Py_Initialize();
    CHECK_RUN(leaves);
    CHECK(PyImport_AppendInittab(name, start_late) == -1); /* too late for this one */
    snprintf(code, sizeof code, "import sys\nassert '%s' not in sys.builtin_module_names", name);
    CHECK_RUN(code);
    CHECK(Py_FinalizeEx() == 0);
    CHECK(PyImport_AppendInittab(name, start_late) == 0);
    CHECK(PyImport_ExtendInittab(table) == 0);
    Py_Initialize();
    snprintf(code, sizeof code, "import host, of_a_table, %s", name);
    CHECK_RUN(code);
    Py_CLEAR(host_error);
    CHECK(Py_FinalizeEx() == 0);
}

/* Another that comes before: the module path. */
static void module_path(void)
{
    Py_Initialize();
    CHECK_RUN("import sys\npath = ':'.join([*sys.path, '/nowhere/own'])");
    PyObject *text = PyObject_GetAttrString(PyImport_AddModule("__main__"), "path");
    wchar_t *path = text ? PyUnicode_AsWideCharString(text, NULL) : NULL;
    REQUIRE(path != NULL);
    Py_DECREF(text);
    wchar_t *kept = wcsdup(path);
    PyMem_Free(path);
    CHECK(Py_FinalizeEx() == 0);
    Py_SetPath(kept);
    free(kept);
    Py_Initialize();
    CHECK_RUN("import sys\nassert sys.path[-1] == '/nowhere/own', sys.path");
    CHECK(Py_FinalizeEx() == 0);
}

int main(void)
{
    CHECK(PyImport_AppendInittab("host", start) == 0);
    CHECK(Py_FinalizeEx() == 0); /* nothing to end */
    use(1);
    use(2);
    use(3);
    between("late", "import sys");
    between("later", "import zoneinfo, socket, datetime; datetime.datetime.strptime('2000', '%Y')");
    module_path();
    return 0;
}
