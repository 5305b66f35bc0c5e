/*
 * preconfig.c: the PyPreConfig that was set before the first VM.
 */
#include "libpyvm/config/preconfig.h"

#include <stdbool.h>
#include <stddef.h>

#include "libpyvm/config/before_start.h"
#include "libpyvm/config/settings.h"
#include "libpyvm/config/wide_list.h"
#include "pyvm/config.h"

/* Guarded by pyvm_before_start_begin. */
static PyPreConfig preconfig;
static PyWideStringList preconfig_arguments;
static bool is_preconfig_set;

/* Takes over `arguments`, unless it fails. */
static PyStatus keep_preconfig(const PyPreConfig *config, PyWideStringList *arguments, const char *function)
{
    if (!pyvm_settings_check_preconfig(config, function) || !pyvm_before_start_begin(function))
        return PyVM_LastStatus();
    preconfig = *config;
    is_preconfig_set = true;
    pyvm_wide_list_clear(&preconfig_arguments);
    preconfig_arguments = *arguments;
    pyvm_before_start_end();
    return PyVMStatus_Ok();
}

static PyStatus keep_preconfig_with(const PyPreConfig *config, PyWideStringList *arguments, bool good,
                                    const char *function)
{
    if (!good)
        return PyVMStatus_NoMemory();
    PyStatus status = keep_preconfig(config, arguments, function);
    if (PyVMStatus_Exception(status))
        pyvm_wide_list_clear(arguments);
    return status;
}

PyStatus PyVM_PreInitialize(const PyPreConfig *config)
{
    PyWideStringList none = {0, NULL};
    if (!config)
        return PyVMStatus_Error("Py_PreInitialize: the configuration is NULL");
    return keep_preconfig(config, &none, __func__);
}

PyStatus PyVM_PreInitializeFromArgs(const PyPreConfig *config, Py_ssize_t argc, wchar_t **argv)
{
    PyWideStringList given = {argc, argv}, arguments = {0, NULL};
    if (!config || !pyvm_wide_list_is_whole(&given))
        return PyVMStatus_Error("Py_PreInitializeFromArgs: the configuration or one of the arguments is NULL");
    return keep_preconfig_with(config, &arguments, pyvm_wide_list_copy(&arguments, argc, argv), __func__);
}

PyStatus PyVM_PreInitializeFromBytesArgs(const PyPreConfig *config, Py_ssize_t argc, char **argv)
{
    PyWideStringList arguments = {0, NULL};
    bool good = config && argc >= 0 && (argv || argc == 0);
    for (Py_ssize_t i = 0; i < argc && good; i++)
        good = argv[i] != NULL;
    if (!good)
        return PyVMStatus_Error("Py_PreInitializeFromBytesArgs: the configuration or one of the arguments is NULL");
    return keep_preconfig_with(config, &arguments, pyvm_wide_list_decode(&arguments, argc, argv), __func__);
}

const PyPreConfig *pyvm_preconfig_get(PyWideStringList *arguments)
{
    *arguments = preconfig_arguments;
    return is_preconfig_set ? &preconfig : NULL;
}
