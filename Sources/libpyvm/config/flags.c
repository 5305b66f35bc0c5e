/*
 * flags.c: CPython's variables that code sets before Py_Initialize, such as Py_NoSiteFlag. As in CPython they are plain
 * variables, for one thread, and count where no PyConfig is given.
 */
#include "libpyvm/config/flags.h"

#include <stddef.h>

#include "contract/count.h"
#include "pyvm/api.h"
#include "pyvm/config.h"

static int flags[PYVM_FLAG_VERBOSE + 1];

int *PyVM_GetStartFlag(PyVM_StartFlag flag)
{
    return (size_t)flag < PYVM_COUNT(flags) ? &flags[flag] : NULL;
}

/* Of CPython's variables, by the numbers of PyVM_StartFlag. */
static int *(*const of_cpython[])(PyVM *) = {
    PyVM_BytesWarningFlag,
    PyVM_DebugFlag,
    PyVM_DontWriteBytecodeFlag,
    PyVM_FrozenFlag,
    PyVM_HashRandomizationFlag,
    PyVM_IgnoreEnvironmentFlag,
    PyVM_InspectFlag,
    PyVM_InteractiveFlag,
    PyVM_IsolatedFlag,
    PyVM_NoSiteFlag,
    PyVM_NoUserSiteDirectory,
    PyVM_OptimizeFlag,
    PyVM_QuietFlag,
    PyVM_UTF8Mode,
    PyVM_UnbufferedStdioFlag,
    PyVM_VerboseFlag,
};
_Static_assert(PYVM_COUNT(of_cpython) == PYVM_COUNT(flags), "each variable is one of CPython's");

void pyvm_flags_keep(PyVM *vm)
{
    for (size_t i = 0; i < PYVM_COUNT(flags); i++) {
        const int *value = of_cpython[i](vm);
        if (value)
            flags[i] = *value;
    }
}

/* CPython's default holds for a variable that is 0. */
static void set(int *member, PyVM_StartFlag flag)
{
    if (flags[flag])
        *member = flags[flag];
}

static void clear(int *member, PyVM_StartFlag flag)
{
    if (flags[flag])
        *member = 0;
}

void pyvm_flags_complete(PyConfig *config)
{
    set(&config->bytes_warning, PYVM_FLAG_BYTES_WARNING);
    set(&config->parser_debug, PYVM_FLAG_DEBUG);
    set(&config->inspect, PYVM_FLAG_INSPECT);
    set(&config->interactive, PYVM_FLAG_INTERACTIVE);
    set(&config->isolated, PYVM_FLAG_ISOLATED);
    set(&config->optimization_level, PYVM_FLAG_OPTIMIZE);
    set(&config->quiet, PYVM_FLAG_QUIET);
    set(&config->verbose, PYVM_FLAG_VERBOSE);
    clear(&config->write_bytecode, PYVM_FLAG_DONT_WRITE_BYTECODE);
    clear(&config->pathconfig_warnings, PYVM_FLAG_FROZEN);
    clear(&config->use_environment, PYVM_FLAG_IGNORE_ENVIRONMENT);
    clear(&config->site_import, PYVM_FLAG_NO_SITE);
    clear(&config->user_site_directory, PYVM_FLAG_NO_USER_SITE);
    clear(&config->buffered_stdio, PYVM_FLAG_UNBUFFERED_STDIO);
}

bool pyvm_flags_complete_preconfig(PyPreConfig *preconfig)
{
    if (!flags[PYVM_FLAG_UTF8_MODE])
        return false;
    preconfig->utf8_mode = flags[PYVM_FLAG_UTF8_MODE];
    set(&preconfig->isolated, PYVM_FLAG_ISOLATED);
    clear(&preconfig->use_environment, PYVM_FLAG_IGNORE_ENVIRONMENT);
    return true;
}
