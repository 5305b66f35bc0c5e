/*
 * states.c: thread states that the program makes, deletes, and looks through.
 */
#include "contract/engine.h"
#include "libpyvm/calls/switch.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/heap.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/hand.h"
#include "libpyvm/threads/thread.h"

/* ---- Making ------------------------------------------------------------------------------------------------- */

static PyVM *vm_of(PyInterpreterState *interp, const char *function)
{
    PyVM *vm = interp ? pyvm_registry_find(interp) : NULL;
    if (!vm)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  interp ? "this is the interpreter of no VM: it has ended" : "the interpreter is NULL");
    return vm;
}

/* The thread is inside meanwhile, so that the interpreter stays; it takes no GIL. */
static PyThreadState *make_inside(PyVM *vm, int *code)
{
    pyvm_entry *entry = pyvm_thread_entry(vm, code);
    if (!entry)
        return NULL;
    *code = PYVM_ERROR_CLOSED;
    if (!pyvm_entry_count_in(entry))
        return NULL;
    *code = PYVM_ERROR_MEMORY;
    PyThreadState *state = pyvm_hand_new(vm);
    pyvm_entry_count_out(entry);
    return state;
}

PyThreadState *PyVMThreadState_New(PyVM *vm, PyInterpreterState *interp)
{
    (void)vm; /* the interpreter's VM counts: a thread that C made may have none */
    int code = PYVM_ERROR_UNSUPPORTED;
    PyVM *owner = vm_of(interp, __func__);
    if (!owner)
        return NULL;
    PyThreadState *state = pyvm_forked_refuses(owner) ? NULL : make_inside(owner, &code);
    if (!state)
        pyvm_frame_fail(code, owner, __func__);
    return state;
}

/* ---- Deleting ----------------------------------------------------------------------------------------------- */

/* The VM of a state that this thread may clear or delete; NULL with the error noted. */
static PyVM *find_own(PyThreadState *state, pyvm_owner *owner, const char *function)
{
    PyVM *vm = pyvm_hand_find(state, owner);
    if (!vm)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function,
                  state ? "this is no thread state of the program's: it has been deleted, or Python has made it"
                        : "the thread state is NULL");
    else if (*owner == PYVM_OWNER_OTHER)
        pyvm_fail(PYVM_ERROR_ORDER, function, "this thread state is another thread's, which deletes it when it ends");
    else
        return vm;
    return NULL;
}

/* With the state itself current, if it can be: then the thread needs no other one in the VM. */
static int clear(PyVM *vm, PyThreadState *state, pyvm_owner owner)
{
    PyVM_Callback frame;
    bool is_taken = owner == PYVM_OWNER_PROGRAM && pyvm_hand_take(vm, state);
    bool is_in_use = pyvm_switch_has(vm, state);
    if (owner == PYVM_OWNER_PROGRAM && !is_taken)
        return PYVM_ERROR_ORDER;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, is_in_use ? NULL : state);
    if (code == PYVM_OK) {
        vm->engine->state_clear(state);
        pyvm_hand_set_cleared(vm, state);
        pyvm_frame_pop(pyvm_self);
    }
    if (is_taken && !is_in_use)
        pyvm_hand_put(vm, state);
    return code;
}

static void fail_clear(int code, const PyVM *vm, const char *function)
{
    if (code == PYVM_ERROR_ORDER)
        pyvm_fail(code, function, "another thread has this thread state attached");
    else
        pyvm_frame_fail(code, vm, function);
}

void PyVMThreadState_Clear(PyVM *vm, PyThreadState *tstate)
{
    (void)vm; /* the state's own VM counts */
    pyvm_owner owner;
    PyVM *found = find_own(tstate, &owner, __func__);
    int code = found ? clear(found, tstate, owner) : PYVM_OK;
    if (code != PYVM_OK)
        fail_clear(code, found, __func__);
}

/* The thread's own state in a VM: it gets another when it uses the VM again. */
static void drop_own(const PyVM *vm)
{
    pyvm_entry *entry = pyvm_entry_find(pyvm_self, vm);
    entry->state = NULL;
}

/* Cleared here if the program has not done it, for CPython crashes then. */
static void delete(PyVM *vm, PyThreadState *state, pyvm_owner owner, const char *function)
{
    int code = pyvm_switch_has(vm, state) ? PYVM_ERROR_ORDER : PYVM_OK;
    if (code == PYVM_OK && !pyvm_hand_is_cleared(vm, state))
        code = clear(vm, state, owner);
    if (code == PYVM_OK && owner == PYVM_OWNER_PROGRAM && !pyvm_hand_drop(vm, state))
        code = PYVM_ERROR_ORDER;
    if (code == PYVM_ERROR_ORDER) {
        pyvm_fail(code, function, "a thread has this thread state attached, or will come back to it");
    } else if (code != PYVM_OK) {
        pyvm_frame_fail(code, vm, function);
    } else {
        if (owner == PYVM_OWNER_THREAD)
            drop_own(vm);
        vm->engine->state_delete(state);
    }
}

void PyVMThreadState_Delete(PyVM *vm, PyThreadState *tstate)
{
    (void)vm;
    pyvm_owner owner;
    PyVM *found = find_own(tstate, &owner, __func__);
    if (!found)
        return;
    pyvm_switch_forget(found, tstate);
    delete (found, tstate, owner, __func__);
}

void PyVMThreadState_DeleteCurrent(void)
{
    pyvm_owner owner;
    PyThreadState *state = pyvm_switch_current();
    PyVM *vm = state ? pyvm_hand_find(state, &owner) : NULL;
    if (!vm || !pyvm_frame_is_on_heap(pyvm_self->top)) {
        pyvm_fail(PYVM_ERROR_ORDER, __func__,
                  vm      ? "Python code is running with this thread state"
                  : state ? "Python has made this thread state, and deletes it"
                          : "this thread has no current state");
        return;
    }
    pyvm_switch_drop();
    delete (vm, state, owner, __func__);
}

/* ---- Looking ------------------------------------------------------------------------------------------------ */

/* The first that is not the VM's keeper, which nobody may use. */
static PyThreadState *next_of(const PyVM *vm, PyInterpreterState *interp, PyThreadState *state)
{
    do
        state = vm->engine->next_state(interp, state);
    while (state && state == vm->keeper);
    return state;
}

PyThreadState *PyVMInterpreterState_ThreadHead(PyVM *vm, PyInterpreterState *interp)
{
    (void)vm;
    const PyVM *owner = vm_of(interp, __func__);
    return owner ? next_of(owner, interp, NULL) : NULL;
}

PyThreadState *PyVMThreadState_Next(PyVM *vm, PyThreadState *tstate)
{
    if (!vm || !tstate) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the %s is NULL", vm ? "thread state" : "VM");
        return NULL;
    }
    const PyVM *owner = vm_of(vm->engine->interpreter_of(tstate), __func__);
    return owner ? next_of(owner, NULL, tstate) : NULL;
}

/* ---- Interpreters ------------------------------------------------------------------------------------------- */

/* The first that a VM runs: CPython's main interpreter may be none. */
static PyInterpreterState *next_interpreter(const PyVM *vm, PyInterpreterState *interp)
{
    do
        interp = vm->engine->next_interpreter(interp);
    while (interp && !pyvm_registry_find(interp));
    return interp;
}

PyInterpreterState *PyVMInterpreterState_Head(PyVM *vm)
{
    if (vm)
        return next_interpreter(vm, NULL);
    pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, __func__);
    return NULL;
}

PyInterpreterState *PyVMInterpreterState_Next(PyVM *vm, PyInterpreterState *interp)
{
    const PyVM *owner = vm ? vm_of(interp, __func__) : NULL;
    if (!vm)
        pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, __func__);
    return owner ? next_interpreter(owner, interp) : NULL;
}

PyInterpreterState *PyVMInterpreterState_Main(PyVM *vm)
{
    if (vm)
        return vm->maker ? vm->maker->interpreter : vm->interpreter;
    pyvm_frame_fail(PYVM_ERROR_ARGUMENT, vm, __func__);
    return NULL;
}
