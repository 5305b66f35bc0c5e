/*
 * flags.c: CPython's variables that code sets before Py_Initialize, such as Py_NoSiteFlag. As in CPython they are plain
 * variables, for one thread, and count where no PyConfig is given.
 */
#include "libpyvm/config/flags.h"

#include <stddef.h>

#include "contract/count.h"
#include "pyvm/config.h"

static int flags[PYVM_FLAG_VERBOSE + 1];

int *PyVM_GetStartFlag(PyVM_StartFlag flag)
{
    return (size_t)flag < PYVM_COUNT(flags) ? &flags[flag] : NULL;
}

static void keep(PyVM_StartFlag flag, const int *value)
{
    if (value)
        flags[flag] = *value;
}

void pyvm_flags_keep(const PyVM_API *api)
{
    keep(PYVM_FLAG_BYTES_WARNING, api->PyVM_BytesWarningFlag());
    keep(PYVM_FLAG_DEBUG, api->PyVM_DebugFlag());
    keep(PYVM_FLAG_DONT_WRITE_BYTECODE, api->PyVM_DontWriteBytecodeFlag());
    keep(PYVM_FLAG_FROZEN, api->PyVM_FrozenFlag());
    keep(PYVM_FLAG_HASH_RANDOMIZATION, api->PyVM_HashRandomizationFlag());
    keep(PYVM_FLAG_IGNORE_ENVIRONMENT, api->PyVM_IgnoreEnvironmentFlag());
    keep(PYVM_FLAG_INSPECT, api->PyVM_InspectFlag());
    keep(PYVM_FLAG_INTERACTIVE, api->PyVM_InteractiveFlag());
    keep(PYVM_FLAG_ISOLATED, api->PyVM_IsolatedFlag());
    keep(PYVM_FLAG_NO_SITE, api->PyVM_NoSiteFlag());
    keep(PYVM_FLAG_NO_USER_SITE, api->PyVM_NoUserSiteDirectory());
    keep(PYVM_FLAG_OPTIMIZE, api->PyVM_OptimizeFlag());
    keep(PYVM_FLAG_QUIET, api->PyVM_QuietFlag());
    keep(PYVM_FLAG_UTF8_MODE, api->PyVM_UTF8Mode());
    keep(PYVM_FLAG_UNBUFFERED_STDIO, api->PyVM_UnbufferedStdioFlag());
    keep(PYVM_FLAG_VERBOSE, api->PyVM_VerboseFlag());
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
