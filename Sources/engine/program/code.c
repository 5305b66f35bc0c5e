/*
 * code.c: runs the program of a command line. Exceptions are printed as CPython prints them, with no frame of our own.
 */
#include "engine/program/code.h"

#include "engine/program/dedent.h"
#include "engine/program/ending.h"
#include "engine/program/file.h"
#include "engine/python/exception.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static PyObject *main_namespace(void)
{
    PyObject *main = PyImport_AddModule("__main__"); /* borrowed */
    return main ? PyModule_GetDict(main) : NULL;
}

/* As `python` before it runs anything: a signal may have come already. */
static int begin(const char *event, PyObject *what)
{
    int audited = what ? PySys_Audit(event, "O", what) : PySys_Audit(event, NULL);
    return audited < 0 ? -1 : Py_MakePendingCalls();
}

/* ---- A command ------------------------------------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030D0000

/* From 3.13 on a traceback shows the lines of a command, too. Newer patch releases of 3.13 find them as 3.14 does. */
static int show_in_tracebacks(PyObject *code, PyObject *command)
{
    PyObject *lines = PyImport_ImportModule("linecache");
    PyObject *name = PyUnicode_FromString("<string>");
    PyObject *result = NULL;
    if (lines && name) {
        PyObject *key = PyObject_HasAttrString(lines, "_make_key") ? code : name;
        result = PyObject_CallMethod(lines, "_register_code", "OOO", key, command, name);
    }
    Py_XDECREF(result);
    Py_XDECREF(name);
    Py_XDECREF(lines);
    return result ? 0 : -1;
}

#else

static int show_in_tracebacks(PyObject *code, PyObject *command)
{
    (void)code;
    (void)command;
    return 0;
}

#endif

static PyObject *execute_command(PyObject *command)
{
    PyCompilerFlags flags = {.cf_flags = PyCF_IGNORE_COOKIE, .cf_feature_version = PY_MINOR_VERSION};
    PyObject *globals = main_namespace();
    const char *text = PyUnicode_AsUTF8(command);
    PyObject *code = globals && text ? Py_CompileStringExFlags(text, "<string>", Py_file_input, &flags, -1) : NULL;
    PyObject *result = NULL;
    if (code && show_in_tracebacks(code, command) == 0)
        result = PyEval_EvalCode(code, globals, globals);
    Py_XDECREF(code);
    return result;
}

int pyvm_code_run_command(const wchar_t *text)
{
    PyObject *command = PyUnicode_FromWideChar(text, -1);
    PyObject *result = NULL;
    if (command && begin("cpython.run_command", command) == 0) {
#if PY_VERSION_HEX >= 0x030E0000
        Py_SETREF(command, pyvm_dedent(command));
#endif
        result = command ? execute_command(command) : NULL;
    }
    Py_XDECREF(command);
    return pyvm_ending_of(result);
}

/* ---- A module -------------------------------------------------------------------------------------------------- */

int pyvm_code_run_module(const wchar_t *name, bool sets_argv)
{
    PyObject *text = PyUnicode_FromWideChar(name, -1), *result = NULL;
    PyObject *runpy = text && begin("cpython.run_module", text) == 0 ? PyImport_ImportModule("runpy") : NULL;
    PyObject *run = runpy ? PyObject_GetAttrString(runpy, "_run_module_as_main") : NULL;
    if (run)
        result = PyObject_CallFunctionObjArgs(run, text, sets_argv ? Py_True : Py_False, NULL);
    Py_XDECREF(run);
    Py_XDECREF(runpy);
    Py_XDECREF(text);
    return pyvm_ending_of(result);
}

/* ---- A file ---------------------------------------------------------------------------------------------------- */

/* Is `main` without a file until now? Then it is of this one, while it runs. */
static int set_file(PyObject *main, const char *name)
{
    PyObject *file = PyUnicode_DecodeFSDefault(name);
    int result = file ? 0 : -1;
    if (result == 0 && !PyDict_GetItemString(main, "__file__")) { /* borrowed */
        result = PyDict_SetItemString(main, "__file__", file);
#if PY_VERSION_HEX < 0x030F0000
        if (result == 0)
            result = PyDict_SetItemString(main, "__cached__", Py_None);
#endif
        result = result == 0 ? 1 : -1;
    }
    Py_XDECREF(file);
    return result;
}

static void forget(PyObject *main, const char *name)
{
    pyvm_exception pending = pyvm_exception_take();
    if (PyDict_DelItemString(main, name) < 0)
        PyErr_Clear(); /* the program has deleted it */
    pyvm_exception_put(pending);
}

/* Runs a file, which `run` closes, in __main__. */
static int run_in_main(FILE *file, const char *name, PyObject *(*run)(FILE *, const char *, PyObject *))
{
    PyObject *main = main_namespace();
    int set = main ? set_file(main, name) : -1;
    if (set < 0) {
        fclose(file);
        return pyvm_ending_of_exception();
    }
    Py_INCREF(main);
    int ending = pyvm_ending_of(run(file, name, main));
    if (set) {
        forget(main, "__file__");
        forget(main, "__cached__");
    }
    Py_DECREF(main);
    return ending;
}

int pyvm_code_run_source(FILE *file, const char *name)
{
    return run_in_main(file, name, pyvm_file_run_source);
}

/* The errors of `python` itself, with its exit statuses. */

static int cannot_open(const PyConfig *config, PyObject *name, int error)
{
    PyObject *program = PyUnicode_FromWideChar(config->program_name, -1);
    PyErr_Clear();
    PySys_FormatStderr("%S: can't open file %R: [Errno %d] %s\n", program, name, error, strerror(error));
    Py_XDECREF(program);
    return 2;
}

static int is_folder(const PyConfig *config, PyObject *name)
{
    PyObject *program = PyUnicode_FromWideChar(config->program_name, -1);
    PySys_FormatStderr("%S: %R is a directory, cannot continue\n", program, name);
    Py_XDECREF(program);
    return 1;
}

/* So that the numbers of the lines stay, its end is left. */
static void skip_line(FILE *file)
{
    int byte;
    while ((byte = getc(file)) != EOF && byte != '\n')
        ;
    if (byte == '\n')
        ungetc(byte, file);
}

static int run_open(const PyConfig *config, FILE *file, PyObject *name, const char *path)
{
    struct stat status;
    if (config->skip_source_first_line)
        skip_line(file);
    if (fstat(fileno(file), &status) == 0 && S_ISDIR(status.st_mode)) {
        fclose(file);
        return is_folder(config, name);
    }
    if (Py_MakePendingCalls() < 0) {
        fclose(file);
        return pyvm_ending_of_exception();
    }
    return run_in_main(file, path, pyvm_file_is_compiled(file, path) ? pyvm_file_run_compiled : pyvm_file_run_source);
}

int pyvm_code_run_file(const PyConfig *config)
{
    PyObject *name = PyUnicode_FromWideChar(config->run_filename, -1);
    PyObject *path = name && PySys_Audit("cpython.run_file", "O", name) == 0 ? PyUnicode_EncodeFSDefault(name) : NULL;
    int ending;
    if (path) {
        FILE *file = fopen(PyBytes_AS_STRING(path), "rbe");
        ending = file ? run_open(config, file, name, PyBytes_AS_STRING(path)) : cannot_open(config, name, errno);
    } else {
        ending = pyvm_ending_of_exception();
    }
    Py_XDECREF(path);
    Py_XDECREF(name);
    return ending;
}

/* ---- Standard input -------------------------------------------------------------------------------------------- */

static PyObject *read_all(void)
{
    PyObject *input = PySys_GetObject("stdin"); /* borrowed */
    PyObject *buffer = input ? PyObject_GetAttrString(input, "buffer") : NULL;
    PyObject *bytes = buffer ? PyObject_CallMethod(buffer, "read", NULL) : NULL;
    Py_XDECREF(buffer);
    return bytes;
}

static int run_own(void)
{
    PyObject *bytes = read_all();
    char *text = NULL;
    Py_ssize_t length;
    FILE *file = NULL;
    if (bytes && PyBytes_AsStringAndSize(bytes, &text, &length) == 0)
        file = length > 0 ? fmemopen(text, (size_t)length, "rb") : fopen("/dev/null", "rbe");
    if (text && !file)
        PyErr_NoMemory();
    int ending = file ? pyvm_code_run_source(file, "<stdin>") : pyvm_ending_of_exception();
    Py_XDECREF(bytes);
    return ending;
}

int pyvm_code_run_stdin(bool own)
{
    if (begin("cpython.run_stdin", NULL) < 0)
        return pyvm_ending_of_exception();
    return own ? run_own() : run_in_main(stdin, "<stdin>", pyvm_file_run_stdin);
}
