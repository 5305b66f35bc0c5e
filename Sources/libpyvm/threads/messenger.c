/*
 * messenger.c: see messenger.h. The messenger does not count as a thread inside the VM, so a closer need not be told of
 * it; it is never long inside.
 */
#include "libpyvm/threads/messenger.h"

#include "contract/clock.h"
#include "contract/engine.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/state/files.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/thread.h"

enum { LONGEST_PAUSE_MS = 50 };

static int deliver_inside(PyVM *vm)
{
    PyVM_Callback frame;
    int code;
    pyvm_entry *entry = pyvm_thread_entry(vm, &code);
    if (!entry)
        return code == PYVM_ERROR_CLOSED ? -1 : 1;
    entry->is_messenger = true;
    code = pyvm_frame_push(&frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        return code == PYVM_ERROR_CLOSED ? -1 : 1;
    int left = vm->engine->deliver();
    pyvm_frame_pop(pyvm_self);
    return left;
}

/* How many things are still on their way; -1: the VM is closed or being closed. */
static int deliver(PyVM *vm)
{
    atomic_store(&vm->messenger_is_inside, true);
    int left = atomic_load(&vm->life) == PYVM_LIFE_OPEN ? deliver_inside(vm) : -1;
    atomic_store(&vm->messenger_is_inside, false);
    return left;
}

static void *work(void *argument)
{
    PyVM *vm = argument;
    long pause = 1;
    pyvm_files_drop_for(vm);
    for (;;) {
        unsigned seen = atomic_load(&vm->messages);
        int left = deliver(vm);
        if (left > 0) {
            pyvm_clock_sleep(pause);
            pause = pause < LONGEST_PAUSE_MS / 2 ? pause * 2 : LONGEST_PAUSE_MS;
            continue;
        }
        pause = 1;
        atomic_store(&vm->has_messenger, false);
        if (left < 0 || atomic_load(&vm->messages) == seen || atomic_exchange(&vm->has_messenger, true))
            return NULL;
    }
}

static void start(PyVM *vm)
{
    pthread_t thread;
    if (pyvm_silent_thread_start(&thread, work, vm) == 0)
        pthread_detach(thread);
    else
        atomic_store(&vm->has_messenger, false); /* the next message will do */
}

void pyvm_messenger_send(PyVM *vm)
{
    atomic_fetch_add(&vm->messages, 1);
    if (!atomic_exchange(&vm->has_messenger, true))
        start(vm);
}

void pyvm_messenger_send_to(PyInterpreterState *interpreter)
{
    PyVM *vm = pyvm_registry_find(interpreter);
    if (vm)
        pyvm_messenger_send(vm);
}

void pyvm_messenger_wait(PyVM *vm)
{
    while (atomic_load(&vm->messenger_is_inside))
        pyvm_clock_sleep(1);
}
