/*
 * status.c: CPython's PyStatus functions, which are needed before a CPython is loaded.
 */
#include <stdio.h>
#include <stdlib.h>

#include "pyvm/config.h"

/* CPython's numbers for PyStatus._type. */
enum { STATUS_OK = 0, STATUS_ERROR = 1, STATUS_EXIT = 2 };

PyStatus PyVMStatus_Ok(void)
{
    return (PyStatus){STATUS_OK, NULL, NULL, 0};
}

PyStatus PyVMStatus_Error(const char *err_msg)
{
    return (PyStatus){STATUS_ERROR, NULL, err_msg ? err_msg : "unknown error", 0};
}

PyStatus PyVMStatus_NoMemory(void)
{
    return PyVMStatus_Error("memory allocation failed");
}

PyStatus PyVMStatus_Exit(int exitcode)
{
    return (PyStatus){STATUS_EXIT, NULL, NULL, exitcode};
}

int PyVMStatus_IsError(PyStatus err)
{
    return err._type == STATUS_ERROR;
}

int PyVMStatus_IsExit(PyStatus err)
{
    return err._type == STATUS_EXIT;
}

int PyVMStatus_Exception(PyStatus err)
{
    return err._type != STATUS_OK;
}

void PyVM_ExitStatusException(PyStatus err)
{
    if (PyVMStatus_IsExit(err))
        exit(err.exitcode);
    fprintf(stderr, "Fatal Python error: %s%s%s\n", err.func ? err.func : "", err.func ? ": " : "",
            PyVMStatus_IsError(err) ? err.err_msg : "Py_ExitStatusException() must not be called on success");
    exit(1);
}

PyStatus PyVM_LastStatus(void)
{
    const PyVM_Error *error = PyVM_LastError();
    if (error->code == PYVM_OK)
        return PyVMStatus_Ok();
    if (error->exit_status >= 0)
        return PyVMStatus_Exit(error->exit_status);
    return (PyStatus){STATUS_ERROR, error->function, error->message, 0};
}
