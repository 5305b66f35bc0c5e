/*
 * waiter.c: looking, sleeping and waking. Sleeping is the kernel's futex: unlike a condition of pthread's it tells when
 * a signal has come.
 */
#include "libpyvm/channels/waiter.h"

#include <errno.h>
#include <linux/futex.h>
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "libpyvm/channels/limit.h"

enum { SECOND = 1000000000 };

/* ---- For those who claim ----------------------------------------------------------------------------------------- */

static void wake(_Atomic uint32_t *sleeper)
{
    syscall(SYS_futex, sleeper, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

/* The sleeper may be gone by now: then nobody sleeps there, or somebody who looks again why. */
void pyvm_waiter_wake(pyvm_wakes *wakes)
{
    for (size_t i = 0; i < wakes->count; i++)
        wake(wakes->sleepers[i]);
    wakes->count = 0;
}

bool pyvm_waiter_claim(pyvm_waiter *waiter, uint32_t state, pyvm_wakes *wakes)
{
    uint32_t before = atomic_load_explicit(&waiter->state, memory_order_relaxed);
    do {
        if (before > PYVM_WAITER_SLEEPS)
            return false;
    } while (!atomic_compare_exchange_weak(&waiter->state, &before, state));
    if (before != PYVM_WAITER_SLEEPS)
        return true;
    if (wakes->count == sizeof wakes->sleepers / sizeof *wakes->sleepers)
        pyvm_waiter_wake(wakes);
    wakes->sleepers[wakes->count++] = &waiter->state;
    return true;
}

/* ---- For the thread itself --------------------------------------------------------------------------------------- */

bool pyvm_waiter_leave(pyvm_waiter *waiter)
{
    uint32_t before = atomic_load_explicit(&waiter->state, memory_order_acquire);
    do {
        if (before > PYVM_WAITER_SLEEPS)
            return false;
    } while (!atomic_compare_exchange_weak(&waiter->state, &before, PYVM_WAITER_HAS_LEFT));
    return true;
}

/* ---- Looking ----------------------------------------------------------------------------------------------------- */

enum { LEAST_PATIENCE = 1000, LOOKS_PER_TIME = 16 };

static atomic_int looking; /* threads that do so now */

/* How many threads may look at once: with one processor it is of no use. */
static int most_looking(void)
{
    static atomic_int most = -1;
    int known = atomic_load_explicit(&most, memory_order_relaxed);
    if (known >= 0)
        return known;
    cpu_set_t processors;
    known = sched_getaffinity(0, sizeof processors, &processors) == 0 ? CPU_COUNT(&processors) : 1;
    known = known > 1 ? known : 0;
    atomic_store_explicit(&most, known, memory_order_relaxed);
    return known;
}

static bool look_until(const pyvm_waiter *waiter, long long end)
{
    do {
        for (int i = 0; i < LOOKS_PER_TIME; i++) {
            if (pyvm_waiter_is_done(waiter))
                return true;
            pyvm_waiter_relax();
        }
    } while (pyvm_limit_now() < end);
    return pyvm_waiter_is_done(waiter);
}

static void change_patience(atomic_int *patience, int before, int change)
{
    int after = before + change;
    after = after < LEAST_PATIENCE ? LEAST_PATIENCE : after > PYVM_WAITER_PATIENCE ? PYVM_WAITER_PATIENCE : after;
    if (after != before)
        atomic_store_explicit(patience, after, memory_order_relaxed);
}

bool pyvm_waiter_look(pyvm_waiter *waiter, atomic_int *patience, long long deadline)
{
    if (pyvm_waiter_is_done(waiter))
        return true;
    int most = most_looking();
    if (most == 0)
        return false;
    int before = atomic_load_explicit(patience, memory_order_relaxed);
    long long end = pyvm_limit_now() + before;
    bool is_done = false;
    if (atomic_fetch_add_explicit(&looking, 1, memory_order_relaxed) < most)
        is_done = look_until(waiter, end < deadline ? end : deadline);
    atomic_fetch_sub_explicit(&looking, 1, memory_order_relaxed);
    if (is_done)
        change_patience(patience, before, PYVM_WAITER_PATIENCE / 4);
    return is_done;
}

/* ---- Sleeping ---------------------------------------------------------------------------------------------------- */

/* It would have been woken within the patience, or almost: what it has slept includes the time that waking takes. */
static void learn(atomic_int *patience, long long slept)
{
    int before = atomic_load_explicit(patience, memory_order_relaxed);
    change_patience(patience, before, slept < 2 * PYVM_WAITER_PATIENCE ? PYVM_WAITER_PATIENCE / 4 : -before / 4);
}

static int sleep_once(pyvm_waiter *waiter, long long deadline)
{
    struct timespec moment = {deadline / SECOND, deadline % SECOND};
    long result = syscall(SYS_futex, &waiter->state, FUTEX_WAIT_BITSET_PRIVATE, PYVM_WAITER_SLEEPS,
                          deadline == PYVM_LIMIT_NEVER ? NULL : &moment, NULL, FUTEX_BITSET_MATCH_ANY);
    return result == 0 ? 0 : errno;
}

static pyvm_waiter_end sleep_until_end(pyvm_waiter *waiter, long long deadline, bool heeds)
{
    for (;;) {
        int error = sleep_once(waiter, deadline);
        if (pyvm_waiter_is_done(waiter))
            return PYVM_WAITER_DONE;
        if (error == ETIMEDOUT)
            return PYVM_WAITER_TIME_IS_UP;
        if (error == EINTR && heeds)
            return PYVM_WAITER_SIGNALLED;
    }
}

pyvm_waiter_end pyvm_waiter_sleep(pyvm_waiter *waiter, atomic_int *patience, long long deadline, bool heeds)
{
    uint32_t looks = PYVM_WAITER_LOOKS;
    if (!atomic_compare_exchange_strong(&waiter->state, &looks, PYVM_WAITER_SLEEPS))
        return PYVM_WAITER_DONE;
    long long begin = pyvm_limit_now();
    pyvm_waiter_end end = sleep_until_end(waiter, deadline, heeds);
    learn(patience, pyvm_limit_now() - begin);
    return end;
}
