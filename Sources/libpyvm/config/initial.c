/*
 * initial.c: the Init functions of PyConfig and PyPreConfig. They set what CPython's set. Where the versions of CPython
 * differ, they set -1, which no version has as a value.
 */
#include "libpyvm/config/initial.h"

#include "pyvm/config.h"

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

void PyVMPreConfig_InitPythonConfig(PyPreConfig *config)
{
    *config = (PyPreConfig){
        ._config_init = PYVM_INIT_PYTHON,
        .parse_argv = 1,
        .use_environment = 1,
        .configure_locale = 1,
        .coerce_c_locale = -1,
        .coerce_c_locale_warn = -1,
        .utf8_mode = -1,
        .dev_mode = -1,
    };
}

void PyVMPreConfig_InitIsolatedConfig(PyPreConfig *config)
{
    *config = (PyPreConfig){._config_init = PYVM_INIT_ISOLATED, .isolated = 1, .utf8_mode = -1};
}
