/*
 * runtime.c: starts CPython, and stops it so that it can start again. Its main interpreter only serves to make others;
 * but in an isolated VM's private copy it is the VM's interpreter.
 */
#include "engine/start/runtime.h"

#include "engine/memory/counter.h"
#include "engine/memory/memory.h"
#include "engine/process/undo.h"
#include "engine/process/watch.h"
#include "engine/python/inherited.h"
#include "engine/python/keywords.h"
#include "engine/start/config.h"
#include "engine/start/ctypes_end.h"
#include "engine/start/interned.h"
#include "engine/start/random.h"
#include "engine/start/reload.h"
#include "engine/start/static_types.h"
#include "engine/start/tracing.h"
#include "engine/threads/finalizers.h"
#include "engine/threads/first_code.h"
#include "engine/threads/record.h"
#include "engine/threads/state.h"

#include <signal.h>

static PyThreadState *first; /* of the main interpreter; NULL where we have not started it */
static bool may_stop;
static pyvm_interned
    *left_strings; /* by the end before; the next start frees them, as CPython's allocator needs a state */

PyThreadState *pyvm_runtime_main_state(void)
{
    return first;
}

bool pyvm_runtime_is_running(void)
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

/*
 * CPython 3.12 forgets at each start which blocks its own allocator has given out. Some objects outlive the end, those
 * of static types for example. Later libc frees them, and aborts (seen with _datetime, _decimal, _zoneinfo and _ctypes
 * on 3.12.1; cpython issues 113055, 118608). Blocks of libc's allocator can be freed at any time. But only CPython's
 * own allocator can be counted (memory.c): with a memory limit CPython uses that, and does not start again (reload.c).
 */
static void choose_allocator(PyPreConfig *preconfig, const pyvm_start *how)
{
#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
    int asked = preconfig->allocator;
    bool checks = asked == PYMEM_ALLOCATOR_DEBUG || asked == PYMEM_ALLOCATOR_MALLOC_DEBUG ||
                  asked == PYMEM_ALLOCATOR_PYMALLOC_DEBUG;
    if (!how->restarts || (how->limited && !checks))
        return;
    preconfig->allocator = checks ? PYMEM_ALLOCATOR_MALLOC_DEBUG : PYMEM_ALLOCATOR_MALLOC;
#else
    (void)preconfig;
    (void)how;
#endif
}

/* As Py_InitializeFromConfig does where CPython is not preinitialized yet. */
static PyStatus preinitialize_for(const PyConfig *config, const pyvm_start *how)
{
    const pyvm_settings *settings = &how->config;
    PyPreConfig preconfig;
    pyvm_config_begin_preconfig(&preconfig, &(pyvm_settings){settings->is_isolated, 0, NULL});
    preconfig.isolated = config->isolated;
    preconfig.use_environment = config->use_environment;
    preconfig.dev_mode = config->dev_mode;
    preconfig.parse_argv = config->parse_argv;
    preconfig.coerce_c_locale = 0; /* that would change the process's environment */
    choose_allocator(&preconfig, how);
    if (!preconfig.parse_argv)
        return Py_PreInitialize(&preconfig);
    PyWideStringList argv = pyvm_config_list(settings, "argv");
    return Py_PreInitializeFromArgs(&preconfig, argv.length, argv.items);
}

static PyStatus preinitialize(const pyvm_start *how, const PyConfig *config)
{
    if (!how->preconfig)
        return preinitialize_for(config, how);
    PyPreConfig preconfig;
    pyvm_config_begin_preconfig(&preconfig, how->preconfig);
    choose_allocator(&preconfig, how);
    if (how->arguments.length == 0)
        return Py_PreInitialize(&preconfig);
    return Py_PreInitializeFromArgs(&preconfig, how->arguments.length, how->arguments.items);
}

/* Removes the modules of an earlier start: neither its end nor its failure does so. */
static void forget_modules(void)
{
    static size_t own; /* how many CPython has by itself */
    size_t count = 0;
    while (PyImport_Inittab[count].name)
        count++;
    if (own == 0)
        own = count;
    else if (count > own)
        PyImport_Inittab[own] = (struct _inittab){0};
}

static PyStatus add_modules(const struct _inittab *modules)
{
    forget_modules();
    for (; modules && modules->name; modules++)
        if (PyImport_AppendInittab(modules->name, modules->initfunc) != 0)
            return PyStatus_NoMemory();
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

/* SIGINT is the program's, but _signal takes it when it is first imported, whatever the configuration says. */
static PyStatus start_beside_sigint(const PyConfig *config)
{
    struct sigaction interrupt;
    sigaction(SIGINT, NULL, &interrupt);
    PyStatus status = Py_InitializeFromConfig(config);
    if (!PyStatus_Exception(status)) {
        Py_XDECREF(PyImport_ImportModule("_signal"));
        PyErr_Clear();
    }
    sigaction(SIGINT, &interrupt, NULL);
    return status;
}

static PyStatus initialize(const pyvm_start *how, PyConfig *config)
{
    /* No VM handles the process's signals: they would arrive in the main interpreter, which runs no code. */
    config->install_signal_handlers = 0;
    PyStatus status = preinitialize(how, config);
    if (!PyStatus_Exception(status))
        status = add_modules(how->modules);
    if (!PyStatus_Exception(status))
        status = pyvm_config_complete(config, &how->config);
    if (!PyStatus_Exception(status))
        status = set_executable(config, how->executable);
    if (PyStatus_Exception(status))
        return status;
    pyvm_memory_watch();
    return start_beside_sigint(config);
}

/* What an earlier start has left is not counted as this one's. */
static void free_left(void)
{
    pyvm_counter *counter = pyvm_counter_here();
    ptrdiff_t bytes = atomic_load(&counter->bytes);
    pyvm_interned_free(left_strings);
    atomic_store(&counter->bytes, bytes);
    left_strings = NULL;
}

int pyvm_runtime_start(const pyvm_start *how, char *why, int *exit_status)
{
    if (!pyvm_config_fits(how, why))
        return -1;
    PyConfig config;
    pyvm_config_begin(&config, &how->config);
    bool traces = pyvm_tracing_is_asked_for(how, &config);
    if (traces && !how->restarts) {
        PyConfig_Clear(&config);
        snprintf(why, PYVM_WHY,
                 "PYTHONTRACEMALLOC or -X tracemalloc is set, which sub-interpreters do not bear: use an isolated VM");
        return -1;
    }
    pyvm_random_begin_start(how->hash_secret);
    PyStatus status = initialize(how, &config);
    pyvm_random_end_start();
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status))
        return explain(status, why, exit_status);
    first = PyThreadState_Get();
    pyvm_finalizers_forget(); /* of the end before */
    free_left();
    may_stop = how->restarts;
    if (pyvm_inherited_remove() < 0)
        PyErr_Clear(); /* it runs all the same */
    pyvm_keywords_watch();
    pyvm_watch_begin();
    if (traces)
        pyvm_tracing_show();
    int result = pyvm_record_find(first, why);
    pyvm_state_release();
    return result;
}

/* ---- Stopping ----------------------------------------------------------------------------------------------- */

static bool is_first(void *context, PyThreadState *state)
{
    (void)context;
    return state == first;
}

/* Needs the first state current. An end would wait for other states, or leave them pointing to memory that is gone. */
static bool is_alone(char *why)
{
    int states = pyvm_state_count_unknown(is_first, NULL);
    if (states > 0)
        snprintf(why, PYVM_WHY,
                 "%d other thread states are left in its main interpreter: join Python's threads and "
                 "delete the states of others before",
                 states);
    else if (PyInterpreterState_Next(PyInterpreterState_Head()))
        snprintf(why, PYVM_WHY, "it has sub-interpreters: end them before");
    else
        return true;
    return false;
}

int pyvm_runtime_stop(void (*forget)(void), char *why)
{
    if (!first || !Py_IsInitialized()) {
        snprintf(why, PYVM_WHY, "it does not run, or somebody else has started it");
        return -1;
    }
    if (!may_stop) {
        snprintf(why, PYVM_WHY, "it was started without saying that it will be stopped (pyvm_start.restarts)");
        return -1;
    }
    pyvm_state_acquire(first);
    pyvm_undo_all();
    if (!is_alone(why)) {
        pyvm_state_release();
        return -1;
    }
    forget();
    pyvm_inherited_note();
    bool again = pyvm_reload_spoilers(NULL, 0) == 0;
    pyvm_static_types_note();
    pyvm_ctypes_end();
    left_strings = again ? pyvm_interned_note(true) : NULL;
    pyvm_memory_reserve(PyInterpreterState_Main());
    pyvm_first_code_end();
    pyvm_finalizers_begin();
    struct sigaction interrupt;
    sigaction(SIGINT, NULL, &interrupt);
    Py_FinalizeEx(); /* even if it returns -1, CPython has ended: only output could not be written */
    pyvm_static_types_end();
    pyvm_interned_look(left_strings);
    sigaction(SIGINT, &interrupt, NULL); /* the end gives it its default action, but it is the program's */
    pyvm_counter_restart();
    pyvm_record_forget();
    first = NULL;
    return again ? 0 : 1;
}
