/*
 * new_interpreter.c: Py_NewInterpreter and Py_EndInterpreter: a VM beside another, in the same CPython.
 */
#include "contract/engine.h"
#include "libpyvm/calls/switch.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/kind.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/threads/thread.h"
#include "libpyvm/vms/close.h"
#include "libpyvm/vms/open.h"
#include "pyvm/config.h"
#include "pyvm/constants.h"

/* ---- Making ------------------------------------------------------------------------------------------------- */

/* As CPython's _PyInterpreterConfig_LEGACY_INIT. */
static const PyInterpreterConfig legacy = {
    .use_main_obmalloc = 1,
    .allow_fork = 1,
    .allow_exec = 1,
    .allow_threads = 1,
    .allow_daemon_threads = 1,
    .check_multi_interp_extensions = 0,
    .gil = PyInterpreterConfig_SHARED_GIL,
};

typedef struct wish {
    PyVM *maker;
    const PyInterpreterConfig *config;
} wish;

static void adjust(PyVM *vm, pyvm_recipe *recipe, const void *context)
{
    const wish *wish = context;
    vm->maker = wish->maker;
    recipe->own_allocator = !wish->config->use_main_obmalloc;
    recipe->check_extensions = wish->config->check_multi_interp_extensions != 0;
}

/*
 * The first two are CPython's own refusals. CPython 3.12 has lost its GIL after them. CPython 3.11 has no
 * PyInterpreterConfig: there nothing but a GIL of its own is to be refused.
 */
static bool can_be(const PyInterpreterConfig *config, const PyVM *maker, const char *function)
{
    bool good = false;
    if (!config->use_main_obmalloc && !config->check_multi_interp_extensions)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  "per-interpreter obmalloc does not support single-phase init extension modules");
    else if (config->gil < PyInterpreterConfig_DEFAULT_GIL || config->gil > PyInterpreterConfig_OWN_GIL)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "invalid interpreter config 'gil' value");
    else if (config->gil == PyInterpreterConfig_OWN_GIL && !pyvm_kind_can_own_gil(maker->python))
        pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                  "an interpreter with a GIL of its own needs CPython 3.12 or newer; this is %s",
                  maker->python->version);
    else
        good = true;
    return good;
}

static PyVM *open_vm(PyVM *maker, const PyInterpreterConfig *given, const char *function)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = given->gil == PyInterpreterConfig_OWN_GIL ? PYVM_KIND_OWN_GIL : PYVM_KIND_SHARED_GIL;
    config.allow_fork = given->allow_fork;
    config.allow_exec = given->allow_exec;
    config.allow_threads = given->allow_threads;
    config.allow_daemon_threads = given->allow_daemon_threads;
    if (!can_be(given, maker, function))
        return NULL;
    return pyvm_open_beside(maker, &config, adjust, &(wish){maker, given}, function);
}

/* A new state of the new VM, which becomes current. NULL: the VM is closed again. */
static PyThreadState *attach(PyVM *vm, const char *function)
{
    PyThreadState *state = PyVMThreadState_New(vm, vm->interpreter);
    if (state && pyvm_switch_to(vm, state, function) == PYVM_OK)
        return state;
    pyvm_close(vm, function);
    return NULL;
}

/* The thread is inside the VM meanwhile, so that its CPython stays. */
static PyThreadState *make(const PyInterpreterConfig *config, const char *function)
{
    int code;
    PyVM *vm = PyVM_Default();
    if (!vm) {
        pyvm_fail(PYVM_ERROR_ORDER, function, "there is no interpreter yet: call Py_Initialize before");
        return NULL;
    }
    PyVM *maker = vm->maker ? vm->maker : vm;
    pyvm_entry *entry = pyvm_forked_refuses(maker) ? NULL : pyvm_thread_entry(maker, &code);
    if (!entry || !pyvm_entry_count_in(entry)) {
        pyvm_frame_fail(!pyvm_forked_refuses(maker) ? PYVM_ERROR_CLOSED : PYVM_ERROR_UNSUPPORTED, maker, function);
        return NULL;
    }
    PyVM *made = open_vm(maker, config, function);
    pyvm_entry_count_out(entry);
    return made ? attach(made, function) : NULL;
}

PyThreadState *PyVM_NewInterpreter(void)
{
    return make(&legacy, "Py_NewInterpreter");
}

PyStatus PyVM_NewInterpreterFromConfig(PyThreadState **tstate_p, const PyInterpreterConfig *config)
{
    if (!tstate_p || !config) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, "Py_NewInterpreterFromConfig", "the %s is NULL",
                  config ? "place for the thread state" : "configuration");
        return PyVM_LastStatus();
    }
    *tstate_p = make(config, "Py_NewInterpreterFromConfig");
    return *tstate_p ? PyVMStatus_Ok() : PyVM_LastStatus();
}

/* ---- Ending ------------------------------------------------------------------------------------------------- */

/* Why this thread cannot end the VM of its current state; NULL: it can. */
static const char *misuse(const PyThreadState *state)
{
    const PyVM_Callback *top = pyvm_self ? pyvm_self->top : NULL;
    if (!state || state != pyvm_switch_current())
        return "the thread state is not the current one";
    if (!top || top->kind_ != PYVM_FRAME_HAND)
        return "Python code of this interpreter is running in this thread, or PyVM_Attach has attached it";
    if (!top->vm_->maker)
        return "Py_NewInterpreter has not made this interpreter: Py_FinalizeEx or PyVM_Close ends it";
    return NULL;
}

void PyVM_EndInterpreter(PyThreadState *tstate)
{
    static const char function[] = "Py_EndInterpreter";
    const char *why = misuse(tstate);
    if (why) {
        pyvm_fail(PYVM_ERROR_ORDER, function, "%s", why);
        return;
    }
    PyVM *vm = pyvm_self->top->vm_;
    pyvm_switch_drop();
    if (pyvm_close(vm, function) != PYVM_OK && PyVM_IsInitialized(vm))
        pyvm_switch_to(vm, tstate, function);
}
