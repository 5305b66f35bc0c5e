/*
 * entry.c: entries, which join a thread and a VM; thread.h tells the rules.
 */
#define _GNU_SOURCE
#include "core/entry.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <linux/membarrier.h>

#include "core/call.h"
#include "core/home.h"
#include "core/runtime.h"
#include "engine/engine.h"

static bool have_barrier; /* set before the first VM */

/* ---- For the entry's own thread ---------------------------------------------------------------------------- */

static bool make_room(pyvm_thread *thread, unsigned slot)
{
    if (slot < thread->room)
        return true;
    unsigned larger = slot + 8;
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
    entry->listed = atomic_load(&vm->life) != PYVM_LIFE_CLOSED; /* else nobody would ever unlist it */
    if (entry->listed) {
        entry->next = vm->entries;
        vm->entries = entry;
    }
    pthread_mutex_unlock(&vm->lock);
    return entry->listed;
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
    if (!make_room(thread, vm->slot))
        return NULL;
    pyvm_entry *entry = calloc(1, sizeof *entry);
    if (!entry)
        return NULL;
    if (vm->runtime->home)
        pyvm_home_welcome(vm->runtime->home, thread);
    entry->vm = vm;
    entry->thread_id = (int)syscall(SYS_gettid);
    if (!list(entry)) {
        free(entry);
        *code = PYVM_ERROR_CLOSED;
        return NULL;
    }
    if (thread->entries[vm->slot]) /* of a VM that had the slot before, and is closed */
        pyvm_entry_end(thread->entries[vm->slot]);
    thread->entries[vm->slot] = entry;
    return entry;
}

pyvm_entry *pyvm_entry_find(const pyvm_thread *thread, const PyVM *vm)
{
    if (vm->slot >= thread->room || !thread->entries[vm->slot] || thread->entries[vm->slot]->vm != vm)
        return NULL;
    return thread->entries[vm->slot];
}

pyvm_entry *pyvm_entry_get(pyvm_thread *thread, PyVM *vm, int *code)
{
    pyvm_entry *entry = pyvm_entry_find(thread, vm);
    return PYVM_LIKELY(entry != NULL) ? entry : make(thread, vm, code);
}

void pyvm_entry_prepare(void)
{
#ifndef __SANITIZE_THREAD__ /* which knows of no barriers but C's */
    if (!have_barrier)
        have_barrier = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
#endif
}

void pyvm_entry_barrier(void)
{
    atomic_thread_fence(memory_order_seq_cst);
    if (have_barrier)
        syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
}

bool pyvm_entry_count_in(pyvm_entry *entry)
{
    int depth = atomic_load_explicit(&entry->depth, memory_order_relaxed);
    atomic_store_explicit(&entry->depth, depth + 1, memory_order_relaxed);
    if (depth > 0) /* inside already, so whoever is closing waits for us: going deeper must be possible */
        return true;
    if (PYVM_LIKELY(have_barrier))
        atomic_signal_fence(memory_order_seq_cst); /* the closer's barrier does the rest */
    else
        atomic_thread_fence(memory_order_seq_cst);
    if (PYVM_LIKELY(atomic_load_explicit(&entry->vm->life, memory_order_acquire) == PYVM_LIFE_OPEN))
        return true;
    atomic_store_explicit(&entry->depth, 0, memory_order_release);
    return false;
}

void pyvm_entry_force_in(pyvm_entry *entry)
{
    atomic_fetch_add(&entry->depth, 1);
}

void pyvm_entry_count_out(pyvm_entry *entry)
{
    int depth = atomic_load_explicit(&entry->depth, memory_order_relaxed);
    atomic_store_explicit(&entry->depth, depth - 1, memory_order_release);
}

void pyvm_entry_end(pyvm_entry *entry)
{
    PyVM *vm = entry->vm;
    pthread_mutex_lock(&vm->lock);
    bool listed = entry->listed;
    if (listed) {
        entry->orphan = true;
        atomic_store(&vm->has_orphans, true);
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
        atomic_store(&vm->has_orphans, false);
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
        vm->engine->state_delete_other(state); /* may run Python code, so not under the lock */
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
        if (atomic_load(&entry->depth) == 0)
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
