/*
 * waiter.h: a thread that waits until something can be done with a channel, or with one of several.
 *
 * It has an offer in the line of each of these channels. Whoever does the thing for it (puts a parcel into its hands,
 * takes one from them, closes the channel) claims the waiter: of several that would do so, one succeeds. So each parcel
 * wakes one thread at most, and that one does not find out afterwards that another was faster.
 *
 * The thread first looks for some microseconds whether it has been claimed, and only then sleeps: to wake a thread that
 * sleeps takes the kernel some microseconds, on both sides. How long it looks is the channel's `patience`: it falls to
 * almost nothing on a channel where looking is mostly in vain. It does not look at all where the thread that it waits
 * for was last on the same processor.
 */
#ifndef PYVM_CHANNELS_WAITER_H
#define PYVM_CHANNELS_WAITER_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum pyvm_waiter_state {
    PYVM_WAITER_LOOKS,
    PYVM_WAITER_SLEEPS,
    PYVM_WAITER_HAS_LEFT,   /* it waits no longer */
    PYVM_WAITER_MUST_LEAVE, /* a VM that it is inside is being closed */
    PYVM_WAITER_CLAIMED     /* this and more: claimed in the offer of this number */
};

/* On the waiting thread's stack. Nobody reads it once it is claimed, but the thread itself. */
typedef struct pyvm_waiter {
    _Atomic uint32_t state;
} pyvm_waiter;

/* Those who are to be woken when no lock is held any more. */
typedef struct pyvm_wakes {
    _Atomic uint32_t *sleepers[8];
    size_t count;
} pyvm_wakes;

/* Claims the waiter with this state, MUST_LEAVE or CLAIMED or more. False: it is claimed, or has left. */
bool pyvm_waiter_claim(pyvm_waiter *waiter, uint32_t state, pyvm_wakes *wakes);

/* Wakes them. */
void pyvm_waiter_wake(pyvm_wakes *wakes);

/* Tells the processor that this thread only looks again and again. */
static inline void pyvm_waiter_relax(void)
{
#if defined __x86_64__
    __builtin_ia32_pause();
#elif defined __aarch64__
    __asm__ volatile("yield");
#endif
}

/* Has it been claimed, or must it leave? */
static inline bool pyvm_waiter_is_done(const pyvm_waiter *waiter)
{
    return atomic_load_explicit(&waiter->state, memory_order_acquire) > PYVM_WAITER_SLEEPS;
}

/* For its own thread. False: somebody has claimed it. */
bool pyvm_waiter_leave(pyvm_waiter *waiter);

enum { PYVM_WAITER_PATIENCE = 20000 }; /* nanoseconds: what a channel begins with, and the most that it has */

/* Looks whether it is claimed, no longer than patience and deadline say. */
bool pyvm_waiter_look(pyvm_waiter *waiter, atomic_int *patience, long long deadline);

/* What ends the sleep of a thread. */
typedef enum pyvm_waiter_end { PYVM_WAITER_DONE, PYVM_WAITER_TIME_IS_UP, PYVM_WAITER_SIGNALLED } pyvm_waiter_end;

/* Sleeps until it is claimed, until the deadline, or until a signal has come, if it `heeds` them. */
pyvm_waiter_end pyvm_waiter_sleep(pyvm_waiter *waiter, atomic_int *patience, long long deadline, bool heeds);

#endif
