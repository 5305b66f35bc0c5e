/*
 * environment.c: an interpreter's own os.environ: the process has one environment, so neither must changes reach that,
 * nor must the programs that the interpreter starts be given it.
 */
#include "engine/interpreters/environment.h"

#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "contract/count.h"
#include "engine/interpreters/original.h"
#include "engine/interpreters/replace.h"
#include "engine/python/imported.h"

/* ---- Changes ----------------------------------------------------------------------------------------------------- */

static PyObject *do_nothing(PyObject *original, PyObject *args)
{
    (void)original;
    (void)args;
    Py_RETURN_NONE;
}

static PyMethodDef nothing_method = {"do_nothing", do_nothing, METH_VARARGS, NULL};

/* os.environ's dict, which os.environb and posix.environ share. */
static PyObject *environ_data(PyObject *os)
{
    PyObject *environ = PyObject_GetAttrString(os, "environ");
    PyObject *data = environ ? PyObject_GetAttrString(environ, "_data") : NULL;
    Py_XDECREF(environ);
    return data;
}

/* ---- Programs ---------------------------------------------------------------------------------------------------- */

/* A list of b"NAME=value"; NULL with an exception. */
static PyObject *listed(void)
{
    PyObject *os = pyvm_imported("os"), *data = os ? environ_data(os) : NULL, *list = PyList_New(0), *name, *value;
    Py_ssize_t position = 0;
    while (list && data && PyDict_Check(data) && PyDict_Next(data, &position, &name, &value)) {
        PyObject *item = PyBytes_FromFormat("%s=%s", PyBytes_AsString(name), PyBytes_AsString(value));
        if (!item || PyErr_Occurred() || PyList_Append(list, item) < 0)
            Py_CLEAR(list);
        Py_XDECREF(item);
    }
    Py_XDECREF(data);
    Py_XDECREF(os);
    return list;
}

/* As system(3), but that the process's signals stay as they are: others need them. The status, or -1 with errno. */
static int run_shell(const char *command, char *const *environment)
{
    char *const arguments[] = {"sh", "-c", (char *)command, NULL};
    pid_t pid;
    int status = -1;
    errno = posix_spawn(&pid, "/bin/sh", NULL, NULL, arguments, environment);
    if (errno == 0)
        while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
            continue;
    return status;
}

/* Room for the addresses of what is in the list, with NULL behind them; the caller frees it. */
static char **pointers_to(PyObject *list)
{
    Py_ssize_t count = PyList_GET_SIZE(list);
    char **pointers = PyMem_Calloc((size_t)count + 1, sizeof *pointers);
    for (Py_ssize_t i = 0; pointers && i < count; i++)
        pointers[i] = PyBytes_AsString(PyList_GET_ITEM(list, i));
    return pointers;
}

/* os.system */
static PyObject *run_command(PyObject *original, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"command", NULL};
    (void)original;
    PyObject *command;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O&:system", names, PyUnicode_FSConverter, &command))
        return NULL;
    if (PySys_Audit("os.system", "(O)", command) < 0) {
        Py_DECREF(command);
        return NULL;
    }
    PyObject *list = listed();
    char **environment = list ? pointers_to(list) : NULL;
    int status = -1;
    if (environment) {
        Py_BEGIN_ALLOW_THREADS status = run_shell(PyBytes_AS_STRING(command), environment);
        Py_END_ALLOW_THREADS
    } else if (list) {
        PyErr_NoMemory();
    }
    PyMem_Free(environment);
    Py_XDECREF(list);
    Py_DECREF(command);
    return PyErr_Occurred() ? NULL : PyLong_FromLong(status);
}

static PyMethodDef system_method = {"system", (PyCFunction)(void (*)(void))run_command, METH_VARARGS | METH_KEYWORDS,
                                    NULL};

/* ---- Both -------------------------------------------------------------------------------------------------------- */

static const pyvm_replacement calls[] = {
    {"os", "putenv", &nothing_method},         {"posix", "putenv", &nothing_method},
    {"os", "unsetenv", &nothing_method},       {"posix", "unsetenv", &nothing_method},
    {"os", "reload_environ", &nothing_method},                                          /* 3.14 and newer */
    {"os", "_clearenv", &nothing_method},      {"posix", "_clearenv", &nothing_method}, /* 3.15 and newer */
    {"os", "system", &system_method},          {"posix", "system", &system_method},
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
int pyvm_environment_set(const char *const *environment, bool is_new)
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
