/*
 * before.c: what CPython has to be told before it starts, kept for the first VM, which starts it.
 * Everything here is guarded by pyvm_before_start.
 */
#include "libpyvm/config/before.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "libpyvm/threads/fail.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/base/text.h"
#include "libpyvm/config/wide.h"
#include "pyvm/config.h"

static wchar_t *program_name, *home;
static PyWideStringList path;
static bool is_path_set;
static PyPreConfig preconfig;
static PyWideStringList preconfig_arguments;
static bool is_preconfig_set;
static struct _inittab *modules; /* ends with one without a name */
static size_t module_count;

/* ---- Program, home, path ----------------------------------------------------------------------------------- */

static void keep(wchar_t **kept, const wchar_t *text, const char *function)
{
    if (!pyvm_before_start(function))
        return;
    wchar_t *copy = text ? pyvm_wide_copy(text) : NULL;
    if (text && !copy) {
        pyvm_fail_memory(function);
    } else {
        free(*kept);
        *kept = copy;
    }
    pyvm_before_start_end();
}

void PyVM_SetProgramName(const wchar_t *name)
{
    keep(&program_name, name, __func__);
}

void PyVM_SetPythonHome(const wchar_t *given)
{
    keep(&home, given, __func__);
}

static bool split(const wchar_t *text, PyWideStringList *list)
{
    wchar_t *copy = pyvm_wide_copy(text), *rest = copy;
    bool good = copy != NULL;
    while (good && rest) {
        wchar_t *colon = wcschr(rest, L':');
        if (colon)
            *colon = L'\0';
        good = !PyVMStatus_Exception(PyVMWideStringList_Append(list, rest));
        rest = colon ? colon + 1 : NULL;
    }
    free(copy);
    return good;
}

void PyVM_SetPath(const wchar_t *given)
{
    if (!pyvm_before_start(__func__))
        return;
    PyWideStringList folders = {0, NULL};
    if (given && !split(given, &folders)) {
        pyvm_list_clear(&folders);
        pyvm_fail_memory(__func__);
    } else {
        pyvm_list_clear(&path);
        path = folders;
        is_path_set = given != NULL;
    }
    pyvm_before_start_end();
}

/* ---- PyPreConfig ------------------------------------------------------------------------------------------- */

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

/* Takes `arguments` over, unless it fails. */
static PyStatus keep_preconfig(const PyPreConfig *config, PyWideStringList *arguments, const char *function)
{
    if (!pyvm_preconfig_is_valid(config, function) || !pyvm_before_start(function))
        return PyVM_LastStatus();
    preconfig = *config;
    is_preconfig_set = true;
    pyvm_list_clear(&preconfig_arguments);
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
        pyvm_list_clear(arguments);
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
    if (!config || !pyvm_list_is_whole(&given))
        return PyVMStatus_Error("Py_PreInitializeFromArgs: the configuration or one of the arguments is NULL");
    return keep_preconfig_with(config, &arguments, pyvm_list_copy(&arguments, argc, argv), __func__);
}

PyStatus PyVM_PreInitializeFromBytesArgs(const PyPreConfig *config, Py_ssize_t argc, char **argv)
{
    PyWideStringList arguments = {0, NULL};
    bool good = config && argc >= 0 && (argv || argc == 0);
    for (Py_ssize_t i = 0; i < argc && good; i++)
        good = argv[i] != NULL;
    if (!good)
        return PyVMStatus_Error("Py_PreInitializeFromBytesArgs: the configuration or one of the arguments is NULL");
    return keep_preconfig_with(config, &arguments, pyvm_list_decode(&arguments, argc, argv), __func__);
}

/* ---- Built-in modules -------------------------------------------------------------------------------------- */

/* Behind the others; the last one stays the one without a name. */
static bool add_module(const struct _inittab *added)
{
    char *name = pyvm_format("%s", added->name);
    struct _inittab *larger = name ? realloc(modules, (module_count + 2) * sizeof *larger) : NULL;
    if (!larger) {
        free(name);
        return false;
    }
    larger[module_count++] = (struct _inittab){name, added->initfunc};
    larger[module_count] = (struct _inittab){NULL, NULL};
    modules = larger;
    return true;
}

static int add_modules(const struct _inittab *added, size_t count, const char *function)
{
    if (!pyvm_before_start(function))
        return -1;
    bool good = true;
    for (size_t i = 0; i < count && good; i++)
        good = add_module(&added[i]);
    pyvm_before_start_end();
    if (!good)
        pyvm_fail_memory(function);
    return good ? 0 : -1;
}

int PyVMImport_AppendInittab(const char *name, PyObject *(*initfunc)(void))
{
    if (!name || !initfunc) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the name or the function is NULL");
        return -1;
    }
    return add_modules(&(struct _inittab){name, initfunc}, 1, __func__);
}

int PyVMImport_ExtendInittab(struct _inittab *newtab)
{
    size_t count = 0;
    if (!newtab) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the table is NULL");
        return -1;
    }
    while (newtab[count].name)
        count++;
    return add_modules(newtab, count, __func__);
}

/* ---- The plan ---------------------------------------------------------------------------------------------- */

/* As `python` would be set up, environment variables too; only what belongs to the process is left to its owner. */
static PyConfig own_config(void)
{
    PyConfig config;
    PyVMConfig_InitPythonConfig(&config);
    config.parse_argv = 0;
    config.configure_c_stdio = 0;
    return config;
}

void pyvm_plan_make(pyvm_plan *plan, const PyConfig *config, const char *executable)
{
    plan->config = config ? *config : own_config(); /* a shallow copy: whose strings these are stays as it was */
    if (!plan->config.program_name)
        plan->config.program_name = program_name;
    if (!plan->config.home)
        plan->config.home = home;
    if (!plan->config.module_search_paths_set && is_path_set) {
        plan->config.module_search_paths = path;
        plan->config.module_search_paths_set = 1;
    }
    plan->how = (pyvm_start){
        .executable = executable,
        .config = pyvm_config_settings(&plan->config, &plan->changes),
        .modules = modules,
    };
    if (is_preconfig_set) {
        plan->preconfig = pyvm_preconfig_settings(&preconfig, &plan->preconfig_changes);
        plan->how.preconfig = &plan->preconfig;
        plan->how.arguments = preconfig_arguments;
    }
}

void pyvm_plan_isolate(pyvm_plan *plan)
{
    plan->config.isolated = 1;
    plan->config.use_environment = 0;
    plan->config.user_site_directory = 0;
    plan->config.safe_path = 1;
    plan->how.config = pyvm_config_settings(&plan->config, &plan->changes);
}
