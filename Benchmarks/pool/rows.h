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

/* strands.c: rows of strands of Python code, by the functions in a file. */
void python_strands(const char *file);

/* maps.c: the rows of maps. */
void maps(void);

#endif
