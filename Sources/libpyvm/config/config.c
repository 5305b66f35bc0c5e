/*
 * config.c: PyConfig before there is a CPython. What its Init functions set is what CPython's set in all versions; where
 * these differ it is -1, which none of them takes as a value.
 */
#include "pyvm/config.h"

#include <stdlib.h>

#include "libpyvm/config/settings.h"
#include "libpyvm/config/wide.h"

void PyVMConfig_InitPythonConfig(PyConfig *config)
{
    *config = (PyConfig){
        ._config_init = PYVM_INIT_PYTHON,
        .use_environment = 1,
        .dev_mode = -1,
        .install_signal_handlers = 1,
        .use_hash_seed = -1,
        .faulthandler = -1,
        .tracemalloc = -1,
        .perf_profiling = -1,
        .remote_debug = -1,
        .import_time = -1,
        .code_debug_ranges = 1,
        .parse_argv = 1,
        .site_import = 1,
        .write_bytecode = 1,
        .user_site_directory = 1,
        .configure_c_stdio = 1,
        .buffered_stdio = 1,
        .use_frozen_modules = 1,
        .int_max_str_digits = -1,
        .cpu_count = -1,
        .lazy_imports = -1,
        .pathconfig_warnings = 1,
        ._install_importlib = 1,
        ._init_main = 1,
    };
}

void PyVMConfig_InitIsolatedConfig(PyConfig *config)
{
    PyVMConfig_InitPythonConfig(config);
    config->_config_init = PYVM_INIT_ISOLATED;
    config->isolated = 1;
    config->use_environment = 0;
    config->dev_mode = 0;
    config->install_signal_handlers = 0;
    config->use_hash_seed = 0;
    config->tracemalloc = 0;
    config->perf_profiling = 0;
    config->parse_argv = 0;
    config->user_site_directory = 0;
    config->configure_c_stdio = 0;
    config->safe_path = 1;
    config->int_max_str_digits = 4300;
    config->pathconfig_warnings = 0;
}

/* ---- Strings and lists ------------------------------------------------------------------------------------- */

/* Takes `text` over; `good` is false where it could not be had. */
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
    if (!config || !list || !pyvm_list_is_whole(&given))
        return PyVMStatus_Error("PyConfig_SetWideStringList: the configuration, the list or one of the items is NULL");
    return pyvm_list_copy(list, length, items) ? PyVMStatus_Ok() : PyVMStatus_NoMemory();
}

PyStatus PyVMConfig_SetArgv(PyConfig *config, Py_ssize_t argc, wchar_t *const *argv)
{
    PyWideStringList given = {argc, (wchar_t **)argv};
    if (!config || !pyvm_list_is_whole(&given))
        return PyVMStatus_Error("PyConfig_SetArgv: the configuration or one of the arguments is NULL");
    return pyvm_list_copy(&config->argv, argc, argv) ? PyVMStatus_Ok() : PyVMStatus_NoMemory();
}

PyStatus PyVMConfig_SetBytesArgv(PyConfig *config, Py_ssize_t argc, char *const *argv)
{
    bool good = config && argc >= 0 && (argv || argc == 0);
    for (Py_ssize_t i = 0; i < argc && good; i++)
        good = argv[i] != NULL;
    if (!good)
        return PyVMStatus_Error("PyConfig_SetBytesArgv: the configuration or one of the arguments is NULL");
    return pyvm_list_decode(&config->argv, argc, argv) ? PyVMStatus_Ok() : PyVMStatus_NoMemory();
}

void PyVMConfig_Clear(PyConfig *config)
{
    pyvm_config_free(config);
    config->module_search_paths_set = 0;
}
