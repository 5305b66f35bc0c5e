/*
 * entry.c: entries: what is kept for one thread and one VM.
 */
#include "libpyvm/threads/entry.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/membarrier.h>

#include "contract/engine.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/state/runtime.h"
#include "libpyvm/threads/copy_libc.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/wake.h"

bool pyvm_entry_has_barrier;

/* ---- For the entry's own thread ---------------------------------------------------------------------------- */

static bool make_room(pyvm_thread *thread, unsigned index)
{
    if (index < thread->room)
        return true;
    unsigned larger = index + 8;
    pyvm_entry **moved = realloc(thread->entries, larger * sizeof *moved);
    if (!moved)
        return false;
    for (unsigned i = thread->room; i < larger; i++)
        moved[i] = NULL;
    thread->entries = moved;
    thread->room = larger;
    return true;
}

static bool list(pyvm_entry *entry)
{
    PyVM *vm = entry->vm;
    pthread_mutex_lock(&vm->lock);
    bool listed = atomic_load(&vm->life) != PYVM_LIFE_CLOSED; /* else no closer would ever unlist it */
    if (listed) {
        entry->listed = true;
        entry->next = vm->entries;
        vm->entries = entry;
    }
    pthread_mutex_unlock(&vm->lock);
    return listed; /* the closer may have unlisted it again */
}

static void unlist(pyvm_entry *entry)
{
    pyvm_entry **link = &entry->vm->entries;
    while (*link != entry)
        link = &(*link)->next;
    *link = entry->next;
    entry->listed = false;
}

static pyvm_entry *make(pyvm_thread *thread, PyVM *vm, int *code)
{
    *code = PYVM_ERROR_MEMORY;
    if (!make_room(thread, vm->index))
        return NULL;
    pyvm_entry *entry = calloc(1, sizeof *entry);
    if (!entry)
        return NULL;
    if (vm->runtime->copy_libc)
        pyvm_copy_libc_welcome(vm->runtime->copy_libc, thread);
    if (!vm->is_met) /* its threads get no signals but their own */
        pyvm_wake_allow();
    entry->vm = vm;
    entry->thread = thread;
    entry->take = vm->engine->take;
    entry->let_go = vm->engine->let_go;
    entry->alone = (PyVM_Callback){.vm_ = vm, .entry_ = entry, .kind_ = PYVM_FRAME_BORROW, .flags_ = PYVM_FRAME_ALONE};
    entry->thread_id = (int)syscall(SYS_gettid);
    if (!list(entry)) {
        free(entry);
        *code = PYVM_ERROR_CLOSED;
        return NULL;
    }
    if (thread->entries[vm->index]) /* the entry of a closed VM that had this index */
        pyvm_entry_end(thread->entries[vm->index]);
    thread->entries[vm->index] = entry;
    return entry;
}

pyvm_entry *pyvm_entry_get(pyvm_thread *thread, PyVM *vm, int *code)
{
    pyvm_entry *entry = pyvm_entry_find(thread, vm);
    return PYVM_LIKELY(entry != NULL) ? entry : make(thread, vm, code);
}

static void prepare(void)
{
    pyvm_entry_has_barrier = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
}

/* Several threads may make their first VMs at once. */
void pyvm_entry_prepare(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, prepare);
}

void pyvm_entry_barrier(void)
{
    atomic_thread_fence(memory_order_seq_cst);
    if (pyvm_entry_has_barrier)
        syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
}

void pyvm_entry_force_in(pyvm_entry *entry)
{
    atomic_fetch_add(&entry->depth, 1);
}

void pyvm_entry_end(pyvm_entry *entry)
{
    PyVM *vm = entry->vm;
    pyvm_self_called = &pyvm_self_no_entry;
    pthread_mutex_lock(&vm->lock);
    bool listed = entry->listed;
    if (listed) {
        entry->orphan = true;
        atomic_fetch_or(&vm->hindrances, PYVM_HINDRANCE_ORPHANS);
    }
    pthread_mutex_unlock(&vm->lock);
    if (!listed) /* the VM is closed */
        free(entry);
}

/* ---- For others -------------------------------------------------------------------------------------------- */

static pyvm_entry *take_orphan(PyVM *vm)
{
    pthread_mutex_lock(&vm->lock);
    pyvm_entry *orphan = vm->entries;
    while (orphan && !orphan->orphan)
        orphan = orphan->next;
    if (orphan)
        unlist(orphan);
    else
        atomic_fetch_and(&vm->hindrances, ~(unsigned)PYVM_HINDRANCE_ORPHANS);
    pthread_mutex_unlock(&vm->lock);
    return orphan;
}

void pyvm_entry_reap_orphans(PyVM *vm)
{
    pyvm_entry *orphan;
    while ((orphan = take_orphan(vm)) != NULL) {
        if (orphan->state)
            vm->engine->state_delete_other(orphan->state);
        free(orphan);
    }
}

void pyvm_entry_delete_others(PyVM *vm, const pyvm_entry *own)
{
    for (;;) {
        PyThreadState *state = NULL;
        pthread_mutex_lock(&vm->lock);
        for (pyvm_entry *entry = vm->entries; entry && !state; entry = entry->next)
            if (entry != own && entry->state) {
                state = entry->state;
                entry->state = NULL;
            }
        pthread_mutex_unlock(&vm->lock);
        if (!state)
            return;
        vm->engine->state_delete_other(state); /* may run Python code, so without the lock */
    }
}

void pyvm_entry_retire_all(PyVM *vm)
{
    pthread_mutex_lock(&vm->lock);
    atomic_store(&vm->life, PYVM_LIFE_CLOSED);
    while (vm->entries) {
        pyvm_entry *entry = vm->entries;
        vm->entries = entry->next;
        entry->state = NULL;
        entry->listed = false;
        if (entry->orphan)
            free(entry);
    }
    pthread_mutex_unlock(&vm->lock);
}

int pyvm_entry_count_inside(PyVM *vm, char *ids, size_t room)
{
    int inside = 0;
    size_t length = 0;
    if (room)
        ids[0] = '\0';
    pthread_mutex_lock(&vm->lock);
    for (pyvm_entry *entry = vm->entries; entry; entry = entry->next) {
        if (atomic_load(&entry->depth) == 0 || entry->is_messenger)
            continue;
        inside++;
        if (length < room)
            length += (size_t)snprintf(ids + length, room - length, inside > 1 ? ", %d" : "%d", entry->thread_id);
    }
    pthread_mutex_unlock(&vm->lock);
    return inside;
}

bool pyvm_entry_is_ours(PyVM *vm, const PyThreadState *state)
{
    bool ours = false;
    pthread_mutex_lock(&vm->lock);
    for (pyvm_entry *entry = vm->entries; entry && !ours; entry = entry->next)
        ours = entry->state == state;
    pthread_mutex_unlock(&vm->lock);
    return ours;
}
