/*
 * barrier.c: of one who stores a strand and then looks who sleeps, and one who lists itself and then looks for strands,
 * at least one sees the other: where the kernel makes all threads pass a barrier, and where it cannot.
 */
#include "libpyvm/pool/barrier.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <sys/syscall.h>

#include "libpyvm/pool/search.h"
#include "support/child.h"
#include "support/time.h"
#include "support/refused_call.h"

enum { ROUNDS = 20000, LIMIT_MS = 3000, LINES = 1 << 18, BEFORE = 16 };

static pyvm_deque strands;
static struct {
    _Alignas(64) atomic_int value;
} cold[LINES]; /* more than a processor's caches have */
static _Alignas(64) _Atomic unsigned sleeping;
static _Alignas(64) atomic_int arrived; /* at the beginning or the end of a round, of both, in all */
static bool is_over, is_seen;           /* each is one thread's to set, and read when both have met */

/* Waits for the other thread. False: that one did not run at the same time. */
static bool meet(void)
{
    int both = (atomic_fetch_add(&arrived, 1) / 2 + 1) * 2, looks = 0;
    for (; atomic_load(&arrived) < both; looks++)
        if (looks >= 1000)
            sched_yield();
    return looks < 1000;
}

/* A store that has to wait until those before it are done, as memory is slow, is seen late: what is tested here. */
static void store_before(int round)
{
    for (long i = (long)round * BEFORE; i < (long)(round + 1) * BEFORE; i++)
        atomic_store_explicit(&cold[i * 4097 % LINES].value, round, memory_order_relaxed);
}

static void *go_to_sleep(void *unused)
{
    (void)unused;
    do {
        meet();
        atomic_fetch_add(&sleeping, 1);
        pyvm_barrier_pass();
        is_seen = pyvm_deque_has_items(&strands);
        meet();
        meet();
    } while (!is_over);
    return NULL;
}

/* Rounds count in which both run at the same time: on a busy machine most are not so. */
static void fork_strands(void)
{
    int rounds = 0, overlooked = 0, counting = 0;
    for (long end = now_ms() + LIMIT_MS; !is_over; rounds++) {
        bool counts = meet();
        store_before(rounds);
        CHECK(pyvm_deque_push(&strands, &strands));
        bool sees = pyvm_search_load(&sleeping) > 0;
        counting += meet() && counts;
        overlooked += !sees && !is_seen;
        pyvm_deque_pop(&strands);
        atomic_store(&sleeping, 0);
        is_over = counting >= ROUNDS || now_ms() > end;
        meet();
    }
    if (overlooked > 0)
        check_failed(__FILE__, __LINE__, "in %d of %d rounds neither saw the other", overlooked, rounds);
}

static void nobody_is_overlooked(void)
{
    pthread_t thread;
    memset(cold, 1, sizeof cold); /* or its pages would be made in the middle of it */
    REQUIRE(pyvm_deque_begin(&strands));
    REQUIRE(pthread_create(&thread, NULL, go_to_sleep, NULL) == 0);
    fork_strands();
    pthread_join(thread, NULL);
    pyvm_deque_end(&strands);
    is_over = false;
}

/* From now on this process is one of a kernel without membarrier. */
static void take_membarrier_away(void)
{
    refuse_call(SYS_membarrier, ENOSYS);
}

int main(void)
{
    pid_t child = begin_child();
    if (child == 0) {
        take_membarrier_away();
        pyvm_barrier_begin();
        CHECK(!pyvm_barrier_is_there);
        nobody_is_overlooked();
        end_child();
    }
    CHECK_CHILD(child);
    pyvm_barrier_begin();
    nobody_is_overlooked();
    return 0;
}
