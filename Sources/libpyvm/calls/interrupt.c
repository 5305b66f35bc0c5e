/*
 * interrupt.c: PyVM_Interrupt: KeyboardInterrupt in the code that a VM runs, also while the VM is being closed.
 */
#include "contract/engine.h"
#include "libpyvm/threads/ending.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/messenger.h"

int PyVM_Interrupt(PyVM *vm)
{
    PyVM_Callback frame;
    int code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code == PYVM_OK) {
        int threads = vm->engine->interrupt(NULL);
        pyvm_frame_pop(pyvm_self);
        if (threads > 0)
            pyvm_messenger_send(vm);
    } else if (code == PYVM_ERROR_CLOSED) {
        code = pyvm_ending_interrupt(vm); /* exit handlers and finalizers are code, too */
    }
    return code == PYVM_OK ? PYVM_OK : pyvm_frame_fail(code, vm, __func__);
}
