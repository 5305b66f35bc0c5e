/*
 * open.c: making VMs.
 */
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/close.h"
#include "core/default.h"
#include "core/entry.h"
#include "core/error.h"
#include "core/frame.h"
#include "core/load.h"
#include "core/making.h"
#include "core/settings.h"
#include "pyvm/config.h"

static bool read_config(const PyVM_Config *given, PyVM_Config *config, const char *function)
{
    *config = (PyVM_Config)PYVM_CONFIG_INIT;
    if (!given)
        return true;
    if (given->size < offsetof(PyVM_Config, python) || given->size % _Alignof(PyVM_Config) != 0) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "config->size is %zu; begin with PYVM_CONFIG_INIT", given->size);
        return false;
    }
    /* A caller built against an older header knows fewer members: the rest keeps its defaults. */
    memcpy(config, given, given->size < sizeof *config ? given->size : sizeof *config);
    return true;
}

/* Decides for the default kind, and refuses what cannot be. */
static bool settle_kind(PyVM_Kind *kind, const pyvm_runtime *runtime, const char *function)
{
    bool can_own = runtime->python >= 0x030C;
    switch (*kind) {
    case PYVM_KIND_DEFAULT:
        *kind = can_own ? PYVM_KIND_OWN_GIL : PYVM_KIND_SHARED_GIL;
        return true;
    case PYVM_KIND_OWN_GIL:
        if (!can_own)
            pyvm_fail(PYVM_ERROR_UNSUPPORTED, function, "an own-gil VM needs CPython 3.12 or newer; this is %s",
                      runtime->version);
        return can_own;
    case PYVM_KIND_SHARED_GIL:
        return true;
    default:
        return false; /* check_kind has refused it */
    }
}

/* Before a CPython is looked for: kinds that no CPython can have here. */
static bool check_kind(PyVM_Kind kind, const char *function)
{
    switch (kind) {
    case PYVM_KIND_DEFAULT:
    case PYVM_KIND_OWN_GIL:
    case PYVM_KIND_SHARED_GIL:
        return true;
    case PYVM_KIND_ISOLATED:
    case PYVM_KIND_MAIN:
        pyvm_fail(PYVM_ERROR_UNSUPPORTED, function, "kind %s is planned, but not in this build: use own-gil or "
                  "shared-gil", PyVM_KindName(kind));
        return false;
    default:
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "%d is not a kind of VM", (int)kind);
        return false;
    }
}

/* The interpreter, and its first state, which is the calling thread's. */
static int make_interpreter(PyVM *vm, pyvm_entry *entry, const PyVM_Config *config, const char *function)
{
    char why[PYVM_WHY] = "";
    pyvm_recipe recipe = {vm->kind == PYVM_KIND_OWN_GIL, config->allow_fork != 0, config->allow_exec != 0,
                          config->allow_threads != 0, config->allow_daemon_threads != 0};
    if (pyvm_making_refused(function))
        return PYVM_ERROR_ORDER;
    pyvm_making_begin();
    entry->state = vm->engine->create(&recipe, why);
    if (entry->state)
        vm->interpreter = vm->engine->interpreter_of(entry->state);
    pyvm_making_end();
    if (!entry->state)
        return pyvm_fail(PYVM_ERROR_START, function, "CPython %s made no interpreter: %s", vm->runtime->version, why);
    entry->first = true;
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    return PYVM_OK;
}

/* In the registry; where this fails after that, the VM stays as a closed one: the thread's cache may point to it. */
static int make(PyVM *vm, const PyVM_Config *config, const char *function)
{
    int code = PYVM_ERROR_MEMORY;
    pyvm_thread *thread = pyvm_thread_get();
    pyvm_entry *entry = thread ? pyvm_entry_get(thread, vm, &code) : NULL;
    code = entry ? make_interpreter(vm, entry, config, function) : pyvm_fail_memory(function);
    if (code != PYVM_OK) {
        pyvm_entry_retire_all(vm);
        pyvm_registry_remove(vm);
    }
    return code;
}

static PyVM *open_unattached(const PyVM_Config *config, const char *function)
{
    const pyvm_runtime *runtime = pyvm_runtime_get(config->python, config->python_config, function);
    PyVM_Kind kind = config->kind;
    if (!runtime || !settle_kind(&kind, runtime, function))
        return NULL;
    PyVM *vm = pyvm_vm_allocate(runtime, kind);
    if (!vm || !pyvm_registry_add(vm)) {
        free(vm);
        pyvm_fail_memory(function);
        return NULL;
    }
    return make(vm, config, function) == PYVM_OK ? vm : NULL;
}

static PyVM *open_vm(const PyVM_Config *given, const char *function)
{
    PyVM_Config config;
    if (!read_config(given, &config, function) || !check_kind(config.kind, function) ||
        (config.python_config && !pyvm_config_is_valid(config.python_config, function)))
        return NULL;
    pyvm_pause pause = pyvm_pause_begin(); /* whoever makes a VM just now may need the GIL we hold */
    PyVM *vm = open_unattached(&config, function);
    pyvm_pause_end(&pause);
    return vm;
}

PyVM *PyVM_New(const PyVM_Config *config)
{
    return open_vm(config, __func__);
}

PyVM *PyVM_InitializeEx(int install_signal_handlers)
{
    (void)install_signal_handlers;
    return PyVM_Initialize();
}

static PyVM *open_attached(const PyVM_Config *config, const char *function)
{
    PyVM *vm = open_vm(config, function);
    if (!vm)
        return NULL;
    if (PyVM_Attach(vm) == PYVM_OK) {
        pyvm_default_offer(vm);
        return vm;
    }
    pyvm_close(vm, PYVM_CLOSE_PATIENCE_MS, function);
    return NULL;
}

PyVM *PyVM_Initialize(void)
{
    return open_attached(NULL, __func__);
}

PyVM *PyVM_InitializeFromConfig(const PyConfig *python_config)
{
    if (!python_config) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the configuration is NULL; PyVM_Initialize needs none");
        return NULL;
    }
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.python_config = python_config;
    return open_attached(&config, __func__);
}
