/*
 * fail.c: what is said where a frame could not be pushed.
 */
#include "libpyvm/threads/frame/fail.h"

#include "contract/engine.h"
#include "libpyvm/base/stack.h"
#include "libpyvm/state/forked.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/fail.h"

static int fail_unsupported(const PyVM *vm, const char *function)
{
    pyvm_stack stack = pyvm_stack_of_thread();
    if (!pyvm_forked)
        return pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                         "this thread has %zu bytes of stack left, and CPython %s, which does not look at the stack "
                         "itself, needs %zu: make the thread with a larger stack (pthread_attr_setstacksize)",
                         pyvm_stack_left(&stack), vm->python->version, vm->engine->least_stack);
    return pyvm_fail(PYVM_ERROR_UNSUPPORTED, function,
                     "VM %lu is the parent's: this process is a child of fork, which has the VMs' memory but not "
                     "their threads; spawn a program (exec, posix_spawn) to use Python there",
                     vm->id);
}

int pyvm_frame_fail(int code, const PyVM *vm, const char *function)
{
    switch (code) {
    case PYVM_ERROR_ARGUMENT:
        return pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the VM is NULL");
    case PYVM_ERROR_CLOSED:
        return pyvm_fail(PYVM_ERROR_CLOSED, function,
                         atomic_load(&vm->life) == PYVM_LIFE_CLOSING ? "VM %lu is being closed" : "VM %lu is closed",
                         vm->id);
    case PYVM_ERROR_ORDER:
        return pyvm_fail(PYVM_ERROR_ORDER, function,
                         "a callback in this thread was left without PyVM_EndCallback, by longjmp or an exception, or "
                         "without calling it: the thread cannot use VMs any more");
    case PYVM_ERROR_UNSUPPORTED:
        return fail_unsupported(vm, function);
    default:
        return pyvm_fail_memory(function);
    }
}
