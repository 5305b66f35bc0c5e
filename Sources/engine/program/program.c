/*
 * program.c: runs what the command line of CPython's configuration names, as `python` does, in the order in which it
 * does. Py_RunMain cannot: it needs the main interpreter, and ends CPython.
 */
#include "engine/program/program.h"

#include "contract/engine.h"
#include "engine/program/code.h"
#include "engine/program/ending.h"
#include "engine/program/first_path.h"
#include "engine/program/prompt.h"
#include "engine/python/private.h"

/*
 * A main interpreter imports warnings at the start if options are given for it; a sub-interpreter does not. False with
 * an exception: an interrupt has arrived.
 */
static bool apply_warning_options(void)
{
    PyObject *options = PySys_GetObject("warnoptions"); /* borrowed */
    if (!options || PyObject_Size(options) <= 0) {
        PyErr_Clear();
        return true;
    }
    PyObject *warnings = PyImport_ImportModule("warnings");
    if (!warnings && PyErr_ExceptionMatches(PyExc_KeyboardInterrupt))
        return false;
    if (!warnings)
        PyErr_Print();
    Py_XDECREF(warnings);
    return true;
}

#if PY_VERSION_HEX < 0x030C0000

/* 3.11 gives it to the main interpreter alone. No Python code runs here: an interrupt that waits would arrive in it. */
static void apply_digits_option(void)
{
    PyObject *flags = PySys_GetObject("flags"), *set = PySys_GetObject("set_int_max_str_digits"); /* borrowed */
    PyObject *digits = flags ? PyObject_GetAttrString(flags, "int_max_str_digits") : NULL;
    if (digits && set && PyLong_AsLong(digits) >= 0)
        Py_XDECREF(PyObject_CallOneArg(set, digits));
    PyErr_Clear();
    Py_XDECREF(digits);
}

#else

static void apply_digits_option(void) {}

#endif

/* 1: `path` is a folder or an archive, which sys.path takes; 0: it is a file; -1 with an exception. */
static int is_importable(const wchar_t *path)
{
    PyObject *name = PyUnicode_FromWideChar(path, -1);
    PyObject *importer = name ? PyImport_GetImporter(name) : NULL;
    int result = importer ? importer != Py_None : -1;
    Py_XDECREF(importer);
    Py_XDECREF(name);
    return result;
}

static int run_named(const PyConfig *config, bool importable, bool own_stdin)
{
    if (config->run_command)
        return pyvm_code_run_command(config->run_command);
    if (config->run_module)
        return pyvm_code_run_module(config->run_module, true);
    if (importable)
        return pyvm_code_run_module(L"__main__", false);
    if (config->run_filename)
        return pyvm_code_run_file(config);
    if (!own_stdin && pyvm_prompt_has_user(config))
        return pyvm_prompt_begin(config);
    return pyvm_code_run_stdin(own_stdin);
}

static int run(PyConfig *config, bool own_stdin)
{
    int importable = config->run_filename ? is_importable(config->run_filename) : 0;
    if (importable < 0) {
        PySys_WriteStderr("Failed checking if argv[0] is an import path entry\n");
        return pyvm_ending_of_exception();
    }
    pyvm_prompt_prepare(config); /* before modules of the program's folder can come in the way */
    if (pyvm_first_path_add(config, importable) < 0)
        return pyvm_ending_of_exception();
    pyvm_prompt_greet(config);
    return run_named(config, importable, own_stdin);
}

int pyvm_program_run(bool own_stdin, char *why)
{
    PyConfig *config = pyvm_private_config();
    if (!config) {
        snprintf(why, PYVM_WHY, "CPython " PY_VERSION " does not tell its configuration");
        return -1;
    }
    apply_digits_option();
    int ending = apply_warning_options() ? run(config, own_stdin) : pyvm_ending_of_exception();
    if (!own_stdin && pyvm_prompt_may_follow(config))
        ending = pyvm_prompt_follow(config);
    return pyvm_ending_with_output(ending);
}
