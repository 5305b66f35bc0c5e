/*
 * soak.c: many tasks, of which a tenth, at random, never end: each of these is a time-out, and each other has its
 * result. Then many tiny tasks. Memory does not grow with either.
 *
 *   soak [TASKS [TINY]]
 */
#include <stdbool.h>

#include "support/memory.h"
#include "support/pools.h"

enum { WINDOW = 100, MOST_GROWTH = 8 << 10 }; /* kilobytes */

typedef struct counts {
    long done, late, other;
} counts;

static void take(PyVM_Future *future, counts *counts)
{
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
    PyVM_FutureState state = PyVM_FutureGetState(future);
    counts->done += state == PYVM_FUTURE_DONE;
    counts->late += state == PYVM_FUTURE_TIMED_OUT;
    counts->other += state != PYVM_FUTURE_DONE && state != PYVM_FUTURE_TIMED_OUT;
    PyVM_FutureFree(future);
}

/* A tenth of each ten: which one is left to chance. The first tenth of all is to warm up, but two windows at least. */
static void run(PyVM_Pool *pool, long tasks, bool with_endless)
{
    PyVM_Future *window[WINDOW];
    counts counts = {0, 0, 0};
    long before = resident_kilobytes(), chosen = 0, warm = tasks / 10 > 2 * WINDOW ? tasks / 10 : 2 * WINDOW;
    for (long i = 0; i < tasks + WINDOW; i++) {
        if (i >= WINDOW)
            take(window[i % WINDOW], &counts);
        if (i == warm)
            before = resident_kilobytes();
        if (i % 10 == 0)
            chosen = rand() % 10;
        bool is_endless = with_endless && i % 10 == chosen;
        if (i < tasks)
            window[i % WINDOW] = submit_limited(pool, is_endless ? "while True: pass" : "3", is_endless ? 5 : 0);
    }
    long growth = resident_kilobytes() - before, late = with_endless ? tasks / 10 : 0;
    CHECK(counts.done == tasks - late && counts.late == late && counts.other == 0);
    if (MEMORY_TELLS && growth > MOST_GROWTH)
        check_failed(__FILE__, __LINE__, "%ld kB more memory after %ld tasks", growth, tasks);
    if (tasks > 100000 || (with_endless && tasks > 1000))
        printf("%ld tasks: %ld results, %ld time-outs, %ld others; %ld kB more memory after the first %ld\n", tasks,
               counts.done, counts.late, counts.other, growth, warm);
}

int main(int argc, char **argv)
{
    long tasks = argc > 1 ? atol(argv[1]) : 300, tiny = argc > 2 ? atol(argv[2]) : 20000;
    PyVM_Pool *pool = new_pool_of(PYVM_KIND_DEFAULT, 2);
    srand(7);
    run(pool, tasks, true);
    run(pool, tiny, false);
    CHECK(pool_info(pool).done == (unsigned long long)(tasks + tiny));
    PyVM_PoolFree(pool);
    return 0;
}
