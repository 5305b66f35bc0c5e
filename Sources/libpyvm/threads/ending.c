/*
 * ending.c: interrupting the code that a VM runs while it is being closed.
 */
#include "libpyvm/threads/ending.h"

#include "libpyvm/threads/frame.h"

void pyvm_ending_set(PyVM *vm, bool is_closing)
{
    pthread_mutex_lock(&vm->ending.lock);
    vm->ending.is_closing = is_closing;
    pthread_mutex_unlock(&vm->ending.lock);
}

void pyvm_ending_shut(PyVM *vm)
{
    pthread_mutex_lock(&vm->ending.lock);
    vm->ending.is_closing = false;
    while (vm->ending.interrupters > 0)
        pthread_cond_wait(&vm->ending.changed, &vm->ending.lock);
    pthread_mutex_unlock(&vm->ending.lock);
}

void pyvm_ending_runs(PyVM *vm, PyThreadState *finalizer)
{
    pthread_mutex_lock(&vm->ending.lock);
    vm->ending.finalizer = finalizer;
    pthread_mutex_unlock(&vm->ending.lock);
}

static int interrupt_inside(PyVM *vm)
{
    PyVM_Callback frame;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_CLOSE, NULL);
    if (code == PYVM_OK) {
        vm->engine->deliver(); /* what others could not deliver: no messenger comes in any more */
        vm->engine->interrupt(NULL);
        pyvm_frame_pop(pyvm_self);
    }
    pthread_mutex_lock(&vm->ending.lock);
    vm->ending.interrupters--;
    pthread_cond_broadcast(&vm->ending.changed);
    pthread_mutex_unlock(&vm->ending.lock);
    return code;
}

int pyvm_ending_interrupt(PyVM *vm)
{
    pthread_mutex_lock(&vm->ending.lock);
    bool is_closing = vm->ending.is_closing;
    vm->ending.interrupters += is_closing;
    PyThreadState *finalizer = vm->ending.finalizer;
    if (finalizer) /* with the lock: the interpreter is there until its code has said that it ends */
        vm->engine->interrupt_finalizers(finalizer);
    pthread_mutex_unlock(&vm->ending.lock);
    if (is_closing)
        return interrupt_inside(vm);
    return finalizer ? PYVM_OK : PYVM_ERROR_CLOSED;
}
