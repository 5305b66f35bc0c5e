/*
 * raise_signal.c: PyVM_RaiseSignal: a signal for one VM.
 */
#include "libpyvm/calls/raise_signal.h"

#include "contract/engine.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/thread.h"

enum { LAST_SIGNAL = 64 };

/* The thread is inside meanwhile, so that the interpreter stays. */
int pyvm_raise_signal(PyVM *vm, int number, int *result)
{
    int code;
    pyvm_entry *entry = pyvm_thread_entry(vm, &code);
    if (!entry)
        return code;
    if (!pyvm_entry_count_in(entry))
        return PYVM_ERROR_CLOSED;
    *result = vm->engine->raise_signal(vm->interpreter, number);
    pyvm_entry_count_out(entry);
    if (*result == 0)
        pyvm_messenger_send(vm);
    return PYVM_OK;
}

int PyVM_RaiseSignal(PyVM *vm, int number)
{
    if (vm && (number < 1 || number > LAST_SIGNAL))
        return pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "%d is not the number of a signal: these are 1 to %d", number,
                         LAST_SIGNAL);
    int result = 0;
    int code = vm ? pyvm_raise_signal(vm, number, &result) : PYVM_ERROR_ARGUMENT;
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, vm, __func__);
    if (result < 0)
        return pyvm_fail(PYVM_ERROR_UNSUPPORTED, __func__,
                         "VM %lu has no handler for signal %d, and its default action is the program's to take", vm->id,
                         number);
    return PYVM_OK;
}
