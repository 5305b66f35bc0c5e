/*
 * hand.h: thread states that the program has made, by PyThreadState_New or Py_NewInterpreter. Unlike the state of an
 * entry such a state may go from thread to thread: one has it attached at a time. The VM lists them.
 */
#ifndef PYVM_THREADS_HAND_H
#define PYVM_THREADS_HAND_H

#include "libpyvm/state/self.h"

typedef struct pyvm_hand {
    PyThreadState *state;
    const pyvm_thread *user; /* the thread that has it attached; NULL: none */
    const pyvm_thread *last; /* the thread that had it last, or made it; only to be compared */
    bool cleared;
    struct pyvm_hand *next;
} pyvm_hand;

typedef enum pyvm_owner {
    PYVM_OWNER_NONE,   /* no VM knows the state: it has been deleted, or Python has made it */
    PYVM_OWNER_THREAD, /* it is the state of this thread's entry */
    PYVM_OWNER_OTHER,  /* it is the state of another thread's entry */
    PYVM_OWNER_PROGRAM /* the program has made it */
} pyvm_owner;

/* A new state of the program's; the thread must be inside. NULL: out of memory. */
PyThreadState *pyvm_hand_new(PyVM *vm);

/* The VM that knows the state, whatever the pointer is; NULL: none. *owner says whose it is. */
PyVM *pyvm_hand_find(PyThreadState *state, pyvm_owner *owner);

/* This thread is about to attach a state of the program's. False: another thread has it. */
bool pyvm_hand_take(PyVM *vm, const PyThreadState *state);

/* This thread has it no longer. Does nothing for a state that is not the program's. */
void pyvm_hand_put(PyVM *vm, const PyThreadState *state);

/* A state of the program's that this thread was the last to have, and that nobody has; it is taken. NULL: none. */
PyThreadState *pyvm_hand_take_last(PyVM *vm);

/* The program's PyThreadState_Clear of it. Nothing is noted of a state that is not the program's. */
void pyvm_hand_set_cleared(PyVM *vm, const PyThreadState *state);
bool pyvm_hand_is_cleared(PyVM *vm, const PyThreadState *state);

/* The program deletes a state that nobody has attached. False: a thread has it, or it is not the program's. */
bool pyvm_hand_drop(PyVM *vm, const PyThreadState *state);

/* Is it one of the program's? */
bool pyvm_hand_is(PyVM *vm, const PyThreadState *state);

/* The thread ends, whatever it has attached. */
void pyvm_hand_leave_all(const pyvm_thread *thread);

/*
 * In a child of fork: only `current` is left, if it is one of the program's. Takes no lock. The others are not freed:
 * CPython has their states, or deletes them. It is here since hand.c needs files that need fork.c.
 */
static inline void pyvm_hand_in_child(PyVM *vm, const PyThreadState *current)
{
    pyvm_hand *kept = vm->hands;
    while (kept && kept->state != current)
        kept = kept->next;
    vm->hands = kept;
    if (kept)
        kept->next = NULL;
}

/* For the closer, with a state of the VM current: deletes all. */
void pyvm_hand_delete_all(PyVM *vm);

#endif
