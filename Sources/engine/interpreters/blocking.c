/*
 * blocking.c: C modules that are not made for several interpreters: which of them a sub-interpreter must not load, and
 * which the main interpreter has to load first.
 *
 * The functions with which importlib makes C modules refuse them by their names, before any code of the module runs.
 * They say what CPython says of modules that it refuses itself. So modules of Python that can do without such a module
 * do, and nothing else is to be seen: sys.modules, sys.meta_path and importlib are as always.
 */
#include "engine/interpreters/blocking.h"

#include "engine/cpython/headers.h"

#include "contract/count.h"
#include "engine/interpreters/blocked.h"
#include "engine/interpreters/replace.h"
#include "engine/threads/state.h"

#include <string.h>

/* What the table says of a module: flags, or 0. */
static unsigned look_up(const char *name)
{
    for (const pyvm_blocked *row = pyvm_blocked_modules; row->name; row++)
        if (strcmp(row->name, name) == 0)
            return row->flags;
    return 0;
}

static PyObject *refuse(PyObject *name)
{
    PyObject *message = PyUnicode_FromFormat("module %U does not support loading in subinterpreters", name);
    if (message)
        PyErr_SetImportError(message, name, NULL);
    Py_XDECREF(message);
    return NULL;
}

/*
 * The module's objects are those of the interpreter that loads it first, for all others, so that must be one that never
 * ends. Whether it works or not: the interpreter that wants it loads it next, and tells.
 */
static void load_in_main_first(const char *name)
{
    PyThreadState *helper = pyvm_state_new_in_main();
    if (!helper)
        return;
    PyThreadState *here = pyvm_state_release();
    pyvm_state_acquire(helper);
    PyObject *module = PyImport_ImportModule(name);
    PyErr_Clear();
    Py_XDECREF(module);
    pyvm_state_delete_current();
    pyvm_state_acquire(here);
}

/* create_dynamic(spec, file=None) or create_builtin(spec) */
static PyObject *create(PyObject *original, PyObject *args, unsigned blocks)
{
    PyObject *name = PyTuple_GET_SIZE(args) > 0 ? PyObject_GetAttrString(PyTuple_GET_ITEM(args, 0), "name") : NULL;
    const char *text = name && PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : NULL;
    unsigned flags = text ? look_up(text) : 0;
    PyErr_Clear(); /* the original has its own errors */
    if (flags & PYVM_BLOCKED_UNTIL_MAIN_HAS_IT && !(flags & blocks))
        load_in_main_first(text);
    PyObject *result = flags & blocks ? refuse(name) : PyObject_Call(original, args, NULL);
    Py_XDECREF(name);
    return result;
}

static PyObject *create_in_own_gil(PyObject *original, PyObject *args)
{
    return create(original, args, PYVM_BLOCKED_OWN_GIL);
}

static PyObject *create_in_shared_gil(PyObject *original, PyObject *args)
{
    return create(original, args, PYVM_BLOCKED_SHARED_GIL);
}

static PyMethodDef builtin_methods[] = {{"create_builtin", create_in_shared_gil, METH_VARARGS, NULL},
                                        {"create_builtin", create_in_own_gil, METH_VARARGS, NULL}};
static PyMethodDef dynamic_methods[] = {{"create_dynamic", create_in_shared_gil, METH_VARARGS, NULL},
                                        {"create_dynamic", create_in_own_gil, METH_VARARGS, NULL}};

int pyvm_blocking(bool own_gil)
{
    if (!pyvm_blocked_modules[0].name)
        return 0;
    int result = pyvm_replace(&(pyvm_replacement){"_imp", "create_builtin", &builtin_methods[own_gil]});
    return result == 0 ? pyvm_replace(&(pyvm_replacement){"_imp", "create_dynamic", &dynamic_methods[own_gil]}) : -1;
}
