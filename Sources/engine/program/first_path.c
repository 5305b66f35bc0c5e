/*
 * first_path.c: the first folder of sys.path: the script's, the working directory for -m, "" for what has no file.
 */
#include "engine/program/first_path.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

/* A NULL without an exception: there is no working directory any more, and sys.path stays as it is. */
static PyObject *working_directory(void)
{
    char path[PATH_MAX];
    return getcwd(path, sizeof path) ? PyUnicode_DecodeFSDefault(path) : NULL;
}

/* Of the script itself, if it is there by a symbolic link. */
static PyObject *folder_of(const wchar_t *script)
{
    char *given = Py_EncodeLocale(script, NULL);
    if (!given)
        return PyErr_NoMemory();
    char *real = realpath(given, NULL);
    const char *path = real ? real : given, *slash = strrchr(path, '/');
    Py_ssize_t length = !slash ? 0 : slash == path ? 1 : slash - path;
    PyObject *folder = PyUnicode_DecodeFSDefaultAndSize(path, length);
    free(real);
    PyMem_Free(given);
    return folder;
}

/* NULL without an exception: none. */
static PyObject *find(const PyConfig *config, bool importable)
{
    if (importable)
        return PyUnicode_FromWideChar(config->run_filename, -1);
    if (config->safe_path || config->argv.length == 0)
        return NULL;
    const wchar_t *name = config->argv.items[0];
    if (wcscmp(name, L"-m") == 0)
        return working_directory();
    return wcscmp(name, L"-c") == 0 ? PyUnicode_FromString("") : folder_of(name);
}

/* Error messages look here when a program's module hides one of the standard library. */
static int note(PyConfig *config, PyObject *path)
{
#if PY_VERSION_HEX >= 0x030D0000
    wchar_t *text = PyUnicode_AsWideCharString(path, NULL);
    PyStatus status = text ? PyConfig_SetString(config, &config->sys_path_0, text) : PyStatus_Ok();
    PyMem_Free(text);
    if (!text)
        return -1;
    if (PyStatus_Exception(status)) {
        PyErr_NoMemory();
        return -1;
    }
#else
    (void)config;
    (void)path;
#endif
    return 0;
}

int pyvm_first_path_add(PyConfig *config, bool importable)
{
    PyObject *path = find(config, importable);
    if (!path)
        return PyErr_Occurred() ? -1 : 0;
    PyObject *all = PySys_GetObject("path"); /* borrowed */
    int result = -1;
    if (!all)
        PyErr_SetString(PyExc_RuntimeError, "unable to get sys.path");
    else if (note(config, path) == 0)
        result = PyList_Insert(all, 0, path);
    Py_DECREF(path);
    return result;
}
