/*
 * trashcan.c: destroys chains of objects without using up the stack. CPython keeps the depth and the objects that wait
 * in its thread state, in each version otherwise; here they are in the thread's entry for the VM.
 */
#include <stdlib.h>

#include "libpyvm/state/self.h"
#include "libpyvm/threads/thread.h"
#include "pyvm/vm.h"

enum { DEEPEST = 50, NOT_COUNTED = 0, COUNTED = 1, WAITS = -1 };

struct pyvm_waiting {
    size_t count, room;
    PyObject *objects[];
};

static pyvm_entry *entry_of(PyVM *vm)
{
    int code;
    return pyvm_thread_entry(vm, &code);
}

/* False: out of memory. */
static bool let_wait(pyvm_entry *entry, PyObject *object)
{
    struct pyvm_waiting *waiting = entry->waiting;
    size_t count = waiting ? waiting->count : 0;
    if (!waiting || count == waiting->room) {
        size_t room = 2 * count + 8;
        struct pyvm_waiting *larger = realloc(waiting, sizeof *waiting + room * sizeof *waiting->objects);
        if (!larger)
            return false;
        larger->room = room;
        larger->count = count;
        entry->waiting = waiting = larger;
    }
    waiting->objects[waiting->count++] = object;
    return true;
}

int PyVM_EnterTrashcan(PyVM *vm, PyObject *object, destructor dealloc)
{
    if (object->ob_type->tp_dealloc != dealloc)
        return NOT_COUNTED;
    pyvm_entry *entry = entry_of(vm);
    if (!entry)
        return NOT_COUNTED;
    if (entry->destroying >= DEEPEST && let_wait(entry, object))
        return WAITS;
    entry->destroying++;
    return COUNTED;
}

/* Others may begin to wait meanwhile; `destroying` stays above 0, so that only this loop destroys them. */
static void destroy_waiting(pyvm_entry *entry)
{
    while (entry->waiting && entry->waiting->count > 0) {
        PyObject *object = entry->waiting->objects[--entry->waiting->count];
        object->ob_type->tp_dealloc(object);
    }
    free(entry->waiting);
    entry->waiting = NULL;
}

void PyVM_LeaveTrashcan(PyVM *vm, int entered)
{
    pyvm_entry *entry = entered == COUNTED ? entry_of(vm) : NULL;
    if (!entry)
        return;
    if (entry->destroying == 1 && entry->waiting)
        destroy_waiting(entry);
    entry->destroying--;
}
