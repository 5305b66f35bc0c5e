/*
 * hand.c: thread states that the program has made.
 */
#include "libpyvm/threads/hand.h"

#include <stdlib.h>

#include "contract/engine.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/entry.h"

typedef pyvm_hand hand;

/* Needs the VM's lock: where the link to the state's hand is; NULL: there is none. */
static hand **find_link(PyVM *vm, const PyThreadState *state)
{
    hand **link = &vm->hands;
    while (*link && (*link)->state != state)
        link = &(*link)->next;
    return *link ? link : NULL;
}

static hand *find(PyVM *vm, const PyThreadState *state)
{
    hand **link = find_link(vm, state);
    return link ? *link : NULL;
}

/* ---- Making and finding ------------------------------------------------------------------------------------- */

PyThreadState *pyvm_hand_new(PyVM *vm)
{
    hand *made = calloc(1, sizeof *made);
    PyThreadState *state = made ? vm->engine->state_new(vm->interpreter) : NULL;
    if (!state) {
        free(made);
        return NULL;
    }
    vm->engine->state_limit(state, pyvm_stack_left(&pyvm_self->stack));
    made->state = state;
    made->last = pyvm_self;
    pyvm_self->has_hands = true;
    pthread_mutex_lock(&vm->lock);
    made->next = vm->hands;
    vm->hands = made;
    pthread_mutex_unlock(&vm->lock);
    return state;
}

static pyvm_owner owner_in(PyVM *vm, PyThreadState *state)
{
    const pyvm_entry *own = pyvm_self ? pyvm_entry_find(pyvm_self, vm) : NULL;
    if (own && own->state == state)
        return PYVM_OWNER_THREAD;
    return pyvm_hand_is(vm, state)         ? PYVM_OWNER_PROGRAM
           : pyvm_entry_is_ours(vm, state) ? PYVM_OWNER_OTHER
                                           : PYVM_OWNER_NONE;
}

PyVM *pyvm_hand_find(PyThreadState *state, pyvm_owner *owner)
{
    unsigned index = 0;
    *owner = PYVM_OWNER_NONE;
    for (PyVM *vm; state && (vm = pyvm_registry_next(&index)) != NULL;)
        if ((*owner = owner_in(vm, state)) != PYVM_OWNER_NONE)
            return vm;
    return NULL;
}

bool pyvm_hand_is(PyVM *vm, const PyThreadState *state)
{
    pthread_mutex_lock(&vm->lock);
    bool found = find(vm, state) != NULL;
    pthread_mutex_unlock(&vm->lock);
    return found;
}

/* ---- Who has it --------------------------------------------------------------------------------------------- */

bool pyvm_hand_take(PyVM *vm, const PyThreadState *state)
{
    pthread_mutex_lock(&vm->lock);
    hand *found = find(vm, state);
    bool is_free = found && (!found->user || found->user == pyvm_self);
    if (is_free)
        found->user = found->last = pyvm_self;
    if (pyvm_self)
        pyvm_self->has_hands |= is_free;
    pthread_mutex_unlock(&vm->lock);
    return is_free;
}

void pyvm_hand_put(PyVM *vm, const PyThreadState *state)
{
    pthread_mutex_lock(&vm->lock);
    hand *found = find(vm, state);
    if (found && found->user == pyvm_self)
        found->user = NULL;
    pthread_mutex_unlock(&vm->lock);
}

PyThreadState *pyvm_hand_take_last(PyVM *vm)
{
    pthread_mutex_lock(&vm->lock);
    hand *found = vm->hands;
    while (found && !(found->last == pyvm_self && !found->user))
        found = found->next;
    if (found)
        found->user = pyvm_self;
    pthread_mutex_unlock(&vm->lock);
    return found ? found->state : NULL;
}

static void leave(PyVM *vm, const pyvm_thread *thread)
{
    pthread_mutex_lock(&vm->lock);
    for (hand *each = vm->hands; each; each = each->next) {
        if (each->user == thread)
            each->user = NULL;
        if (each->last == thread)
            each->last = NULL;
    }
    pthread_mutex_unlock(&vm->lock);
}

void pyvm_hand_leave_all(const pyvm_thread *thread)
{
    unsigned index = 0;
    for (PyVM *vm; (vm = pyvm_registry_next(&index)) != NULL;)
        leave(vm, thread);
}

/* ---- Deleting ----------------------------------------------------------------------------------------------- */

void pyvm_hand_set_cleared(PyVM *vm, const PyThreadState *state)
{
    pthread_mutex_lock(&vm->lock);
    hand *found = find(vm, state);
    if (found)
        found->cleared = true;
    pthread_mutex_unlock(&vm->lock);
}

bool pyvm_hand_is_cleared(PyVM *vm, const PyThreadState *state)
{
    pthread_mutex_lock(&vm->lock);
    const hand *found = find(vm, state);
    bool is_cleared = found && found->cleared;
    pthread_mutex_unlock(&vm->lock);
    return is_cleared;
}

bool pyvm_hand_drop(PyVM *vm, const PyThreadState *state)
{
    pthread_mutex_lock(&vm->lock);
    hand **link = find_link(vm, state), *found = link && !(*link)->user ? *link : NULL;
    if (found)
        *link = found->next;
    pthread_mutex_unlock(&vm->lock);
    free(found);
    return found != NULL;
}

void pyvm_hand_delete_all(PyVM *vm)
{
    for (;;) {
        pthread_mutex_lock(&vm->lock);
        hand *first = vm->hands;
        if (first)
            vm->hands = first->next;
        pthread_mutex_unlock(&vm->lock);
        if (!first)
            return;
        vm->engine->state_delete_other(first->state); /* may run Python code, so without the lock */
        free(first);
    }
}
