/*
 * config.c: strings and lists of a PyConfig.
 */
#include <stdlib.h>

#include "libpyvm/config/settings.h"
#include "libpyvm/config/wide.h"
#include "libpyvm/config/wide_list.h"
#include "pyvm/config.h"

/* Puts `text` into the place of a string and takes it over; `good` is false if it could not be made. */
static PyStatus replace(wchar_t **config_str, wchar_t *text, bool good)
{
    if (!good)
        return PyVMStatus_NoMemory();
    free(*config_str);
    *config_str = text;
    return PyVMStatus_Ok();
}

PyStatus PyVMConfig_SetString(PyConfig *config, wchar_t **config_str, const wchar_t *str)
{
    if (!config || !config_str)
        return PyVMStatus_Error("PyConfig_SetString: the configuration or the place of the string is NULL");
    wchar_t *text = str ? pyvm_wide_copy(str) : NULL;
    return replace(config_str, text, text || !str);
}

PyStatus PyVMConfig_SetBytesString(PyConfig *config, wchar_t **config_str, const char *str)
{
    if (!config || !config_str)
        return PyVMStatus_Error("PyConfig_SetBytesString: the configuration or the place of the string is NULL");
    wchar_t *text = str ? pyvm_wide_decode(str) : NULL;
    return replace(config_str, text, text || !str);
}

PyStatus PyVMConfig_SetWideStringList(PyConfig *config, PyWideStringList *list, Py_ssize_t length, wchar_t **items)
{
    PyWideStringList given = {length, items};
    if (!config || !list || !pyvm_wide_list_is_whole(&given))
        return PyVMStatus_Error("PyConfig_SetWideStringList: the configuration, the list or one of the items is NULL");
    return pyvm_wide_list_copy(list, length, items) ? PyVMStatus_Ok() : PyVMStatus_NoMemory();
}

PyStatus PyVMConfig_SetArgv(PyConfig *config, Py_ssize_t argc, wchar_t *const *argv)
{
    PyWideStringList given = {argc, (wchar_t **)argv};
    if (!config || !pyvm_wide_list_is_whole(&given))
        return PyVMStatus_Error("PyConfig_SetArgv: the configuration or one of the arguments is NULL");
    return pyvm_wide_list_copy(&config->argv, argc, argv) ? PyVMStatus_Ok() : PyVMStatus_NoMemory();
}

PyStatus PyVMConfig_SetBytesArgv(PyConfig *config, Py_ssize_t argc, char *const *argv)
{
    bool good = config && argc >= 0 && (argv || argc == 0);
    for (Py_ssize_t i = 0; i < argc && good; i++)
        good = argv[i] != NULL;
    if (!good)
        return PyVMStatus_Error("PyConfig_SetBytesArgv: the configuration or one of the arguments is NULL");
    return pyvm_wide_list_decode(&config->argv, argc, argv) ? PyVMStatus_Ok() : PyVMStatus_NoMemory();
}

void PyVMConfig_Clear(PyConfig *config)
{
    pyvm_settings_free_config(config);
    config->module_search_paths_set = 0;
}
