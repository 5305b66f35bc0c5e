/*
 * rows.h: what the files of this benchmark share.
 */
#ifndef PYVM_BENCH_ROWS_H
#define PYVM_BENCH_ROWS_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "pyvm/pyvm.h"

static inline double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static inline void row(double value, double bound, const char *kind, const char *unit, const char *name)
{
    printf("%g %g %s %s %s\n", value, bound, kind, unit, name);
}

static inline void require(bool is_so, const char *what)
{
    if (is_so)
        return;
    fprintf(stderr, "%s: %s\n", what, PyVM_LastError()->message);
    exit(1);
}

static inline PyVM_Pool *new_pool(unsigned workers)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = workers;
    PyVM_Pool *pool = PyVM_PoolNew(&config);
    require(pool, "a pool");
    return pool;
}

/*
 * What two workers gain: times of the same work by one worker, by two, and by two pools of one worker at once, which
 * have it twice. The last tells what two threads gain on this machine while they share nothing: where both processors
 * are one core's, or others load them, that is less than 2.
 */
typedef struct speed {
    double one, two, both;
} speed;

static inline double speed_share(const speed *speed)
{
    return speed->both / (2 * speed->two);
}

static inline int speed_compare(const void *one, const void *other)
{
    double difference = speed_share(one) - speed_share(other);
    return (difference > 0) - (difference < 0);
}

/*
 * The gain is held against what the machine gives: 0.95 of it is 1.9 where that is 2. Of some rounds, each of which has
 * measured all three one after the other, the one in the middle counts. They are put in order.
 */
static inline void speed_row(speed *rounds, size_t count, const char *what)
{
    char name[100];
    qsort(rounds, count, sizeof *rounds, speed_compare);
    const speed *middle = &rounds[count / 2];
    snprintf(name, sizeof name, "%s, 2 workers: %.2f of %.2f", what, middle->one / middle->two,
             2 * middle->one / middle->both);
    row(speed_share(middle), 0.95, "least", "times", name);
}

/* strands.c: rows of strands of Python code, by the functions in a file. */
void python_strands(const char *file);

/* maps.c: the rows of maps. */
void maps(void);

#endif
