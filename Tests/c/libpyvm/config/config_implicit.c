/*
 * config_implicit.c: the start of CPython as embedding code written for CPython has it, through pyvm/implicit.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pyvm/implicit.h"

static int start(int argc, char **argv)
{
    PyStatus status;
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    status = PyConfig_SetBytesString(&config, &config.stdio_errors, "replace");
    if (PyStatus_Exception(status))
        goto exception;
    status = PyConfig_SetBytesArgv(&config, argc, argv);
    if (PyStatus_Exception(status))
        goto exception;
    status = Py_InitializeFromConfig(&config);
    if (PyStatus_Exception(status))
        goto exception;
    PyConfig_Clear(&config);
    return PyRun_SimpleString("import sys; assert sys.argv == ['-c', 'one'] and sys.flags.optimize == 1, sys.argv");

exception:
    PyConfig_Clear(&config);
    if (PyStatus_IsExit(status))
        return status.exitcode;
    Py_ExitStatusException(status);
}

int main(void)
{
    char *words[] = {"program", "-O", "-c", "pass", "one"};
    PyConfig config;
    PyPreConfig preconfig;
    PyPreConfig_InitPythonConfig(&preconfig);
    preconfig.coerce_c_locale = 0;
    if (PyStatus_Exception(Py_PreInitializeFromBytesArgs(&preconfig, 5, words)))
        return 1;
    /* A failure has its reason in the status. */
    memset(&config, 0, sizeof config);
    PyStatus status = Py_InitializeFromConfig(&config);
    if (!PyStatus_IsError(status) || !strstr(status.err_msg, "InitPythonConfig") || !status.func || Py_IsInitialized())
        return 2;
    if (start(5, words) != 0)
        return 3;
    PyThreadState *state = PyThreadState_Get();
    PyConfig_InitIsolatedConfig(&config);
    if (PyStatus_Exception(Py_InitializeFromConfig(&config)) || PyThreadState_Get() != state) /* it runs already */
        return 4;
    return Py_FinalizeEx() == 0 ? 0 : 5;
}
