/*
 * raise_signal.c: PyVM_RaiseSignal: a signal for one VM.
 */
#include "libpyvm/calls/raise_signal.h"

#include "contract/engine.h"
#include "libpyvm/state/files.h"
#include "libpyvm/threads/entry.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/threads/messenger.h"
#include "libpyvm/threads/thread.h"

enum { LAST_SIGNAL = 64 };

typedef struct raising {
    PyVM *vm;
    int number, result, code;
} raising;

/* The thread is inside meanwhile, so that the interpreter stays. */
static void *raise_inside(void *argument)
{
    raising *raising = argument;
    PyVM *vm = raising->vm;
    pyvm_entry *entry = pyvm_thread_entry(vm, &raising->code);
    if (!entry)
        return NULL;
    raising->code = pyvm_entry_count_in(entry) ? PYVM_OK : PYVM_ERROR_CLOSED;
    if (raising->code != PYVM_OK)
        return NULL;
    raising->result = vm->engine->raise_signal(vm->interpreter, raising->number);
    pyvm_entry_count_out(entry);
    return NULL;
}

/*
 * The engine writes to the VM's wakeup file, whose number is in the table of the VM's code alone. In a thread without
 * descriptors it leaves that to the VM's main thread.
 */
int pyvm_raise_signal(PyVM *vm, int number, int *result)
{
    raising raising = {vm, number, 0, PYVM_ERROR_MEMORY};
    pyvm_files_do(vm, raise_inside, &raising);
    *result = raising.result;
    if (raising.code == PYVM_OK && raising.result == 0)
        pyvm_messenger_send(vm);
    return raising.code;
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
