/*
 * furnish.c: makes an interpreter, new or cleaned, as a recipe says.
 */
#include "engine/interpreters/furnish.h"

#include "contract/count.h"
#include "engine/interpreters/original.h"
#include "engine/interpreters/replace.h"
#include "engine/interpreters/rules.h"
#include "engine/interpreters/signal_module.h"
#include "engine/interpreters/streams.h"
#include "engine/memory/memory.h"
#include "engine/module/finder.h"
#include "engine/process/mark.h"
#include "engine/python/exception.h"
#include "engine/python/private.h"
#include "engine/threads/first_code.h"

#include <string.h>
#include <unistd.h>

/* ---- sys.argv and sys.path ------------------------------------------------------------------------------------ */

static PyObject *decode(const char *const *strings)
{
    PyObject *list = PyList_New(0);
    for (; list && *strings; strings++) {
        PyObject *string = PyUnicode_DecodeFSDefault(*strings);
        if (!string || PyList_Append(list, string) < 0)
            Py_CLEAR(list);
        Py_XDECREF(string);
    }
    return list;
}

static int set_list(const char *name, const char *const *strings)
{
    PyObject *list = decode(strings);
    int result = list ? PySys_SetObject(name, list) : -1;
    Py_XDECREF(list);
    return result;
}

static int set_argv(const char *const *argv)
{
    static const char *const none[] = {"", NULL};
    if (!argv && PySys_GetObject("argv"))
        return 0; /* [""], or what the configuration says */
    return set_list("argv", argv ? argv : none);
}

/* ---- os.environ ----------------------------------------------------------------------------------------------- */

/* In an interpreter with its own os.environ, a change must not reach the process's environment. */
static PyObject *do_nothing(PyObject *original, PyObject *args)
{
    (void)original;
    (void)args;
    Py_RETURN_NONE;
}

static PyMethodDef nothing_method = {"do_nothing", do_nothing, METH_VARARGS, NULL};

static const pyvm_replacement calls[] = {
    {"os", "putenv", &nothing_method},         {"posix", "putenv", &nothing_method},
    {"os", "unsetenv", &nothing_method},       {"posix", "unsetenv", &nothing_method},
    {"os", "reload_environ", &nothing_method}, /* 3.14 and newer */
};

static int replace_calls(bool by_nothing)
{
    int result = 0;
    for (size_t i = 0; i < PYVM_COUNT(calls) && result == 0; i++) {
        result = pyvm_replace_back(&calls[i]);
        if (by_nothing && result == 0)
            result = pyvm_replace(&calls[i]);
    }
    return result;
}

/* As CPython does: the first of several with one name counts, and one without "=" does not. */
static int add_variable(PyObject *data, const char *variable)
{
    const char *equals = strchr(variable, '=');
    if (!equals)
        return 0;
    PyObject *name = PyBytes_FromStringAndSize(variable, equals - variable);
    PyObject *value = PyBytes_FromString(equals + 1);
    int result = name && value && PyDict_SetDefault(data, name, value) ? 0 : -1;
    Py_XDECREF(value);
    Py_XDECREF(name);
    return result;
}

/* os.environ's dict, which os.environb and posix.environ share. */
static PyObject *environ_data(PyObject *os)
{
    PyObject *environ = PyObject_GetAttrString(os, "environ");
    PyObject *data = environ ? PyObject_GetAttrString(environ, "_data") : NULL;
    Py_XDECREF(environ);
    return data;
}

static int fill_environ(PyObject *os, const char *const *variables)
{
    PyObject *data = environ_data(os);
    int result = data ? 0 : -1;
    if (data)
        PyDict_Clear(data);
    for (; variables && *variables && result == 0; variables++)
        result = add_variable(data, *variables);
    Py_XDECREF(data);
    return result;
}

/* A new interpreter's os.environ is the process's already. */
static int set_environment(const char *const *environment, bool is_new)
{
    if (!environment && is_new)
        return 0;
    PyObject *os = PyImport_ImportModule("os");
    int result = os ? replace_calls(environment != NULL) : -1;
    if (result == 0)
        result = fill_environ(os, environment ? environment : (const char *const *)environ);
    Py_XDECREF(os);
    return result;
}

/* ---------------------------------------------------------------------------------------------------------------- */

/*
 * Without `inspect`, a SystemExit that nobody catches ends the process by Py_FinalizeEx, which crashes in a
 * sub-interpreter. sys.flags.inspect stays what was asked for.
 */
static void inspect(void)
{
    PyConfig *config = pyvm_private_config();
    if (config)
        config->inspect = 1;
}

int pyvm_furnish(const pyvm_recipe *recipe, char *why)
{
    bool is_new = !pyvm_original_is_kept();
    if (pyvm_original_keep() < 0)
        return pyvm_exception_explain(why, "the original state of the interpreter could not be kept");
    if (pyvm_mark_set(true) < 0)
        return pyvm_exception_explain(why, "the interpreter could not be marked as a VM's");
    inspect();
    if (pyvm_signal_module_begin(is_new) < 0)
        return pyvm_exception_explain(why, "its signal handlers could not be set");
    if (set_argv(recipe->argv) < 0)
        return pyvm_exception_explain(why, "sys.argv could not be set");
    if (recipe->path && set_list("path", recipe->path) < 0)
        return pyvm_exception_explain(why, "sys.path could not be set");
    if (pyvm_finder_add(false) < 0)
        return pyvm_exception_explain(why, "sys.meta_path could not be added to");
    if (set_environment(recipe->environment, is_new) < 0)
        return pyvm_exception_explain(why, "os.environ could not be set");
    if (pyvm_streams_set(&recipe->streams) < 0)
        return pyvm_exception_explain(why, "sys.stdin, sys.stdout or sys.stderr could not be set");
    if (pyvm_rules_set(recipe, why) < 0)
        return -1;
    if (pyvm_memory_limit(PyInterpreterState_Get(), recipe->memory_limit, why) < 0)
        return -1;
    pyvm_first_code_watch(pyvm_signals_of(PyInterpreterState_Get())); /* the next code is the program's */
    return 0;
}
