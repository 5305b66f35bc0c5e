/*
 * runtime.c: starts CPython's runtime; its main interpreter then only serves to make others.
 */
#include "host.h"

static PyInterpreterState *main_interpreter;

PyThreadState *pyvm_main_state(void)
{
    return PyThreadState_New(main_interpreter);
}

bool pyvm_is_running(void)
{
    return Py_IsInitialized();
}

static int explain(PyStatus status, char *why)
{
    if (PyStatus_IsExit(status))
        snprintf(why, PYVM_WHY, "it wants to exit with status %d", status.exitcode);
    else
        snprintf(why, PYVM_WHY, "%s%s%s", status.func ? status.func : "", status.func ? ": " : "",
                 status.err_msg ? status.err_msg : "unknown error");
    return -1;
}

/* As `python` would be set up, environment variables too; only what belongs to the process is left to its owner. */
static PyStatus preinitialize(void)
{
    PyPreConfig preconfig;
    PyPreConfig_InitPythonConfig(&preconfig);
    preconfig.parse_argv = 0;
    preconfig.coerce_c_locale = 0; /* that would change the process's environment */
    return Py_PreInitialize(&preconfig);
}

static PyStatus initialize(const pyvm_start *how)
{
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    config.parse_argv = 0;
    config.install_signal_handlers = 0;
    config.configure_c_stdio = 0;
    /* Else an uncaught SystemExit ends the process, and by Py_FinalizeEx, which crashes in a sub-interpreter. */
    config.inspect = 1;
    PyStatus status = PyStatus_Ok();
    if (how->executable) { /* prefixes, a virtual environment and sys.executable follow from it */
        status = PyConfig_SetBytesString(&config, &config.program_name, how->executable);
        if (!PyStatus_Exception(status))
            status = PyConfig_SetBytesString(&config, &config.executable, how->executable);
    }
    if (!PyStatus_Exception(status))
        status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    return status;
}

int pyvm_start_runtime(const pyvm_start *how, char *why)
{
    PyStatus status = preinitialize();
    if (!PyStatus_Exception(status))
        status = initialize(how);
    if (PyStatus_Exception(status))
        return explain(status, why);
    main_interpreter = PyInterpreterState_Main();
    bool found = pyvm_slot_find(PyThreadState_Get()) == 0;
    pyvm_release();
    if (found)
        return 0;
    snprintf(why, PYVM_WHY, "it keeps its record of the thread's state in an unknown place");
    return -1;
}
