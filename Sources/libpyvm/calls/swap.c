/*
 * swap.c: PyThreadState_Swap and its like: what a thread has attached, by thread states.
 */
#include "libpyvm/calls/switch.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"

PyThreadState *PyVMThreadState_Swap(PyThreadState *tstate)
{
    PyThreadState *before = pyvm_switch_current();
    if (!tstate)
        return pyvm_switch_off();
    PyVM *vm = pyvm_switch_find(tstate);
    if (vm)
        pyvm_switch_to(vm, tstate, __func__);
    else
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__,
                  "this is no thread state of a VM, or Python has made it for another thread: it may have been "
                  "deleted, or its interpreter may have ended");
    return before;
}

void PyVM_ReleaseState(PyThreadState *tstate)
{
    if (tstate && tstate == pyvm_switch_current())
        pyvm_switch_off();
    else
        pyvm_fail(PYVM_ERROR_ORDER, __func__, "the thread state is not the current one");
}

PyThreadState *PyVM_CurrentState(void)
{
    return pyvm_switch_current();
}

PyThreadState *PyVMThreadState_GetUnchecked(PyVM *vm)
{
    PyThreadState *state = pyvm_switch_current();
    return state && pyvm_switch_find(state) == vm ? state : NULL;
}
