/*
 * open.c: making VMs.
 */
#include "libpyvm/vms/open.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/base/stack.h"
#include "libpyvm/calls/default.h"
#include "libpyvm/config/settings.h"
#include "libpyvm/runtimes/choose.h"
#include "libpyvm/runtimes/cpython.h"
#include "libpyvm/runtimes/environment.h"
#include "libpyvm/runtimes/give_back.h"
#include "libpyvm/runtimes/host.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/copy_libc.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/fork.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/pause.h"
#include "libpyvm/threads/thread.h"
#include "libpyvm/vms/close.h"
#include "libpyvm/vms/configure.h"
#include "libpyvm/vms/exit.h"
#include "libpyvm/vms/interpreter_lock.h"
#include "libpyvm/vms/recipe.h"
#include "libpyvm/vms/recycle.h"
#include "libpyvm/refuse/retire.h"

/* ---- The interpreter --------------------------------------------------------------------------------------- */

/* Making an interpreter runs code: of a copy, it needs what the copy's libc wants of each thread. */
static bool is_welcome(const PyVM *vm)
{
    pyvm_thread *thread = vm->runtime->copy_libc ? pyvm_thread_get() : NULL;
    if (thread)
        pyvm_copy_libc_welcome(vm->runtime->copy_libc, thread);
    return thread || !vm->runtime->copy_libc;
}

static int no_interpreter(const PyVM *vm, const char *why, const char *function)
{
    return pyvm_fail(PYVM_ERROR_START, function, "CPython %s made no interpreter: %s", vm->python->version, why);
}

static int make_sub_interpreter(PyVM *vm, const pyvm_recipe *recipe, const char *function)
{
    char why[PYVM_WHY] = "";
    pyvm_stack stack = pyvm_stack_of_thread();
    if (pyvm_interpreter_lock_refused(function))
        return PYVM_ERROR_ORDER;
    if (pyvm_stack_left(&stack) < vm->engine->least_stack)
        return pyvm_frame_fail(PYVM_ERROR_UNSUPPORTED, vm, function);
    if (!is_welcome(vm))
        return pyvm_fail_memory(function);
    PyThreadState *recorded = vm->engine->record_get(); /* a host's thread keeps its record */
    pyvm_interpreter_lock_take(vm);
    vm->keeper = vm->engine->create(recipe, why);
    pyvm_interpreter_lock_release(vm);
    if (recorded)
        vm->engine->record_set(recorded);
    if (!vm->keeper)
        return no_interpreter(vm, why, function);
    vm->interpreter = vm->engine->interpreter_of(vm->keeper);
    return PYVM_OK;
}

typedef struct furnishing {
    PyVM *vm;
    const pyvm_recipe *recipe;
    char why[PYVM_WHY];
    int result;
} furnishing;

/* In the copy's own thread, to which the main state belongs. */
static void furnish_main(void *argument)
{
    furnishing *furnishing = argument;
    const pyvm_engine *engine = furnishing->vm->engine;
    engine->acquire(furnishing->vm->keeper);
    furnishing->result = engine->furnish(furnishing->recipe, furnishing->why);
    engine->release();
}

static int take_main_of_copy(PyVM *vm, const pyvm_recipe *recipe, const char *function)
{
    furnishing furnishing = {vm, recipe, "", -1};
    vm->keeper = vm->engine->main_state();
    vm->interpreter = vm->engine->interpreter_of(vm->keeper);
    pyvm_cpython_do(vm->runtime, furnish_main, &furnishing);
    return furnishing.result == 0 ? PYVM_OK : no_interpreter(vm, furnishing.why, function);
}

static int make_interpreter(PyVM *vm, const pyvm_recipe *recipe, const char *function)
{
    switch (vm->kind) {
    case PYVM_KIND_MAIN:
        vm->interpreter = vm->engine->main_interpreter();
        return PYVM_OK;
    case PYVM_KIND_ISOLATED:
        return take_main_of_copy(vm, recipe, function);
    default:
        return make_sub_interpreter(vm, recipe, function);
    }
}

/* ---- The VM -------------------------------------------------------------------------------------------------- */

static PyVM *allocate(pyvm_runtime *runtime, PyVM_Kind kind, const char *function)
{
    PyVM *vm = pyvm_vm_allocate(runtime, kind);
    if (vm && pyvm_registry_add(vm))
        return vm;
    free(vm);
    pyvm_fail_memory(function);
    return NULL;
}

/* For a VM whose interpreter could not be made as asked for: closing it ends the interpreter and frees its copy. */
static void abandon(PyVM *vm, const char *function)
{
    vm->recycles = false;
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    pyvm_close(vm, function);
}

static PyVM *open_in(pyvm_runtime *runtime, PyVM_Kind kind, const PyVM_Config *config, pyvm_adjust adjust,
                     const void *context, const char *function)
{
    char why[PYVM_WHY];
    PyVM *vm = allocate(runtime, kind, function);
    if (!vm && kind == PYVM_KIND_ISOLATED)
        pyvm_give_back(runtime, NULL, why);
    if (!vm)
        return NULL;
    pyvm_vm_configure(vm, config);
    pyvm_recipe recipe = pyvm_recipe_for(vm, config);
    if (adjust)
        adjust(vm, &recipe, context);
    if (make_interpreter(vm, &recipe, function) != PYVM_OK) {
        if (vm->interpreter)
            abandon(vm, function);
        else
            pyvm_retire(vm);
        return NULL;
    }
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    return vm;
}

static PyVM *open_new(const PyVM_Config *config, const char *function)
{
    pyvm_demand demand = {
        .kind = config->kind,
        .python = config->python,
        .config = config->python_config,
        .isolated_mode = config->isolated_mode != 0,
        .limited = config->memory_limit != 0,
        .environment = config->environment,
        .prepare_exit = pyvm_exit_prepare,
        .at_host_end = pyvm_exit_of_host,
        .function = function,
    };
    pyvm_runtime *runtime = pyvm_choose_runtime(&demand);
    if (!runtime)
        return NULL;
    if (demand.kind == PYVM_KIND_MAIN && pyvm_registry_main())
        return pyvm_registry_main();
    return open_in(runtime, demand.kind, config, NULL, NULL, function);
}

PyVM *pyvm_open_beside(PyVM *vm, const PyVM_Config *config, pyvm_adjust adjust, const void *context,
                       const char *function)
{
    pyvm_pause pause = pyvm_pause_begin(); /* as below */
    PyVM *made = open_in(vm->runtime, config->kind, config, adjust, context, function);
    pyvm_pause_end(&pause);
    return made;
}

/* ---- Kept interpreters -------------------------------------------------------------------------------------- */

/* Makes a kept interpreter as asked for, and deletes its state `left`. False with the reason in why[PYVM_WHY]. */
static bool refurnish(PyVM *vm, const PyVM_Config *config, PyThreadState *left, char *why)
{
    PyVM_Callback frame;
    pyvm_recipe recipe = pyvm_recipe_for(vm, config);
    if (pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) != PYVM_OK)
        return false;
    if (left)
        vm->engine->state_delete_other(left);
    bool good = vm->engine->furnish(&recipe, why) == 0;
    pyvm_frame_pop(pyvm_self);
    return good;
}

/*
 * A VM with a kept interpreter. NULL: none is kept, or it could not be made as asked for; that is an error if `is_last`
 * says that there is no other way.
 */
static PyVM *open_used(const PyVM_Config *config, bool is_last, const char *function)
{
    char why[PYVM_WHY] = "";
    PyVM_Kind kind = config->kind;
    PyThreadState *left = NULL;
    pyvm_runtime *runtime = pyvm_recycle_look(config, &kind);
    PyVM *vm = runtime ? allocate(runtime, kind, function) : NULL;
    if (!vm)
        return NULL;
    pyvm_vm_configure(vm, config);
    if (!pyvm_recycle_take(vm, &left)) {
        pyvm_retire(vm);
        return NULL;
    }
    if (runtime->copy_libc && !pyvm_environment_set(runtime, config->environment)) {
        abandon(vm, function);
        pyvm_fail_memory(function);
        return NULL;
    }
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    if (refurnish(vm, config, left, why))
        return vm;
    if (is_last)
        no_interpreter(vm, why, function);
    abandon(vm, function);
    return NULL;
}

/* The kept interpreter becomes that of a VM, which is closed. */
static void end_kept(PyVM *vm, PyThreadState *left)
{
    PyVM_Callback frame;
    atomic_store(&vm->life, PYVM_LIFE_OPEN);
    if (pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL) == PYVM_OK) {
        if (left)
            vm->engine->state_delete_other(left);
        pyvm_frame_pop(pyvm_self);
    }
    abandon(vm, "PyVM_Close");
}

/* A host is about to end, with no GIL held: it cannot end with an interpreter that is kept in it. */
static void end_all_kept(void)
{
    PyVM_Kind kind;
    unsigned rules;
    for (pyvm_runtime *runtime; (runtime = pyvm_recycle_look_in_host(&kind, &rules)) != NULL;) {
        PyThreadState *left = NULL;
        PyVM *vm = allocate(runtime, kind, "PyVM_Close");
        if (!vm)
            return;
        vm->rules = rules;
        if (pyvm_recycle_take(vm, &left))
            end_kept(vm, left);
        else
            pyvm_retire(vm);
    }
}

__attribute__((constructor)) static void tell_exit(void)
{
    pyvm_exit_set_kept(end_all_kept);
}

static PyVM *open_unattached(const PyVM_Config *config, const char *function)
{
    bool may_be_used = !config->python_config && !config->isolated_mode;
    PyVM *vm = may_be_used && config->recycle ? open_used(config, false, function) : NULL;
    if (!vm)
        vm = open_new(config, function);
    if (!vm && may_be_used && PyVM_LastError()->code == PYVM_ERROR_COPIES)
        vm = open_used(config, true, function); /* no new copy fits, but a kept interpreter will do */
    return vm;
}

PyVM *pyvm_open(const PyVM_Config *given, const char *function)
{
    PyVM_Config config;
    if (!pyvm_configure(given, &config, function) ||
        (config.python_config && !pyvm_settings_check_config(config.python_config, function)))
        return NULL;
    if (pyvm_forked) {
        pyvm_fail(
            PYVM_ERROR_UNSUPPORTED, function,
            "this process is a child of fork whose parent has used PyVM, and it lacks the parent's threads, which "
            "VMs need: fork before the first VM is made, or spawn a program (exec, posix_spawn)");
        return NULL;
    }
    if (pyvm_self && pyvm_frame_is_left(pyvm_self)) {
        pyvm_frame_fail(PYVM_ERROR_ORDER, NULL, function);
        return NULL;
    }
    pyvm_fork_watch();
    if (config.kind != PYVM_KIND_MAIN)
        pyvm_forked_note_more();
    pyvm_entry_prepare();
    pyvm_default_prepare();
    pyvm_pause pause = pyvm_pause_begin(); /* a thread that makes a VM just now may need this thread's GIL */
    PyThreadState *host = pyvm_host_let_go();
    PyVM *vm = open_unattached(&config, function);
    pyvm_host_take_back(host);
    pyvm_pause_end(&pause);
    return vm;
}

PyVM *PyVM_New(const PyVM_Config *config)
{
    return pyvm_open(config, __func__);
}
