/*
 * file.c: runs an open file: CPython's parser reads a source, so that encodings and errors are its own.
 */
#include "engine/program/file.h"

#include <marshal.h>
#include <string.h>

/* The loader that `python` gives __main__ for a file. */
static int set_loader(PyObject *globals, const char *path, const char *kind)
{
    PyObject *machinery = PyImport_ImportModule("_frozen_importlib_external");
    PyObject *file = PyUnicode_DecodeFSDefault(path);
    PyObject *loader = machinery && file ? PyObject_CallMethod(machinery, kind, "sO", "__main__", file) : NULL;
    int result = loader ? PyDict_SetItemString(globals, "__loader__", loader) : -1;
    Py_XDECREF(loader);
    Py_XDECREF(file);
    Py_XDECREF(machinery);
    return result;
}

static PyObject *run_source(FILE *file, const char *name, PyObject *globals, int closes)
{
    PyCompilerFlags flags = {.cf_flags = 0, .cf_feature_version = PY_MINOR_VERSION};
    return PyRun_FileExFlags(file, name, Py_file_input, globals, globals, closes, &flags);
}

PyObject *pyvm_file_run_source(FILE *file, const char *name, PyObject *globals)
{
    if (strcmp(name, "<stdin>") != 0 && set_loader(globals, name, "SourceFileLoader") < 0) {
        fclose(file);
        return NULL;
    }
    return run_source(file, name, globals, 1);
}

PyObject *pyvm_file_run_stdin(FILE *file, const char *name, PyObject *globals)
{
    return run_source(file, name, globals, 0);
}

/* ---- Compiled code --------------------------------------------------------------------------------------------- */

bool pyvm_file_is_compiled(FILE *file, const char *name)
{
    size_t length = strlen(name);
    if (length >= 4 && strcmp(name + length - 4, ".pyc") == 0)
        return true;
    if (ftell(file) != 0) /* not at its beginning (-x), or none that has one */
        return false;
    unsigned char start[2];
    unsigned magic = (unsigned)PyImport_GetMagicNumber() & 0xFFFF;
    bool result = fread(start, 1, sizeof start, file) == sizeof start && (start[1] << 8 | start[0]) == (int)magic;
    rewind(file);
    return result;
}

static bool has_our_magic(FILE *file)
{
    bool result = PyMarshal_ReadLongFromFile(file) == PyImport_GetMagicNumber();
    if (!result && !PyErr_Occurred())
        PyErr_SetString(PyExc_RuntimeError, "Bad magic number in .pyc file");
    return result;
}

static PyObject *read_code(FILE *file)
{
    if (!has_our_magic(file))
        return NULL;
    for (int i = 0; i < 3; i++) /* flags, and the source's time and size, or its hash */
        PyMarshal_ReadLongFromFile(file);
    if (PyErr_Occurred())
        return NULL;
    PyObject *code = PyMarshal_ReadLastObjectFromFile(file);
    if (code && PyCode_Check(code))
        return code;
    Py_XDECREF(code);
    PyErr_SetString(PyExc_RuntimeError, "Bad code object in .pyc file"); /* also where reading it raised something */
    return NULL;
}

PyObject *pyvm_file_run_compiled(FILE *file, const char *name, PyObject *globals)
{
    PyObject *code = set_loader(globals, name, "SourcelessFileLoader") == 0 ? read_code(file) : NULL;
    fclose(file);
    PyObject *result = code ? PyEval_EvalCode(code, globals, globals) : NULL;
    Py_XDECREF(code);
    return result;
}
