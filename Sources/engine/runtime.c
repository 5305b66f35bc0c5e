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

static int explain(PyStatus status, char *why, int *exit_status)
{
    if (PyStatus_IsExit(status)) {
        *exit_status = status.exitcode;
        snprintf(why, PYVM_WHY, "it wants to exit with status %d", status.exitcode);
    } else {
        snprintf(why, PYVM_WHY, "%s%s%s", status.func ? status.func : "", status.func ? ": " : "",
                 status.err_msg ? status.err_msg : "unknown error");
    }
    return -1;
}

/* As CPython does it for Py_InitializeFromConfig, where nobody has said how. */
static PyStatus preinitialize_for(const PyConfig *config, const pyvm_settings *settings)
{
    PyPreConfig preconfig;
    pyvm_preconfig_begin(&preconfig, &(pyvm_settings){settings->is_isolated, 0, NULL});
    preconfig.isolated = config->isolated;
    preconfig.use_environment = config->use_environment;
    preconfig.dev_mode = config->dev_mode;
    preconfig.parse_argv = config->parse_argv;
    preconfig.coerce_c_locale = 0; /* that would change the process's environment */
    if (!preconfig.parse_argv)
        return Py_PreInitialize(&preconfig);
    PyWideStringList argv = pyvm_config_list(settings, "argv");
    return Py_PreInitializeFromArgs(&preconfig, argv.length, argv.items);
}

static PyStatus preinitialize(const pyvm_start *how, const PyConfig *config)
{
    if (!how->preconfig)
        return preinitialize_for(config, &how->config);
    PyPreConfig preconfig;
    pyvm_preconfig_begin(&preconfig, how->preconfig);
    if (how->arguments.length == 0)
        return Py_PreInitialize(&preconfig);
    return Py_PreInitializeFromArgs(&preconfig, how->arguments.length, how->arguments.items);
}

static PyStatus add_modules(const struct _inittab *modules)
{
    static bool added; /* by a start that failed later */
    for (; modules && modules->name && !added; modules++)
        if (PyImport_AppendInittab(modules->name, modules->initfunc) != 0)
            return PyStatus_NoMemory();
    added = true;
    return PyStatus_Ok();
}

/* Prefixes, a virtual environment and sys.executable follow from these two. */
static PyStatus set_executable(PyConfig *config, const char *executable)
{
    if (!executable || config->program_name || config->executable)
        return PyStatus_Ok();
    PyStatus status = PyConfig_SetBytesString(config, &config->program_name, executable);
    if (!PyStatus_Exception(status))
        status = PyConfig_SetBytesString(config, &config->executable, executable);
    return status;
}

static PyStatus initialize(const pyvm_start *how, PyConfig *config)
{
    /* No VM handles the process's signals: they would arrive in the main interpreter, which runs no code. */
    config->install_signal_handlers = 0;
    /* Else an uncaught SystemExit ends the process, and by Py_FinalizeEx, which crashes in a sub-interpreter. */
    config->inspect = 1;
    PyStatus status = preinitialize(how, config);
    if (!PyStatus_Exception(status))
        status = add_modules(how->modules);
    if (!PyStatus_Exception(status))
        status = pyvm_config_complete(config, &how->config);
    if (!PyStatus_Exception(status))
        status = set_executable(config, how->executable);
    return PyStatus_Exception(status) ? status : Py_InitializeFromConfig(config);
}

int pyvm_start_runtime(const pyvm_start *how, char *why, int *exit_status)
{
    if (!pyvm_config_fits(how, why))
        return -1;
    PyConfig config;
    pyvm_config_begin(&config, &how->config);
    PyStatus status = initialize(how, &config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        return explain(status, why, exit_status);
    main_interpreter = PyInterpreterState_Main();
    pyvm_preload();
    bool found = pyvm_slot_find(PyThreadState_Get()) == 0;
    pyvm_release();
    if (found)
        return 0;
    snprintf(why, PYVM_WHY, "it keeps its record of the thread's state in an unknown place");
    return -1;
}
