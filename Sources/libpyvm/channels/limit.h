/*
 * limit.h: a time limit. The clock is looked at when a thread first has to wait.
 */
#ifndef PYVM_CHANNELS_LIMIT_H
#define PYVM_CHANNELS_LIMIT_H

#include <stdint.h>
#include <time.h>

#define PYVM_LIMIT_NEVER INT64_MAX

typedef struct pyvm_limit {
    long long timeout_ns; /* negative: none; 0: nobody waits */
    long long deadline;   /* 0: not known yet */
} pyvm_limit;

/* Nanoseconds since some moment. */
static inline long long pyvm_limit_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* When the time is up. */
static inline long long pyvm_limit_moment(pyvm_limit *limit)
{
    if (limit->deadline)
        return limit->deadline;
    long long now = pyvm_limit_now();
    if (limit->timeout_ns < 0 || limit->timeout_ns > PYVM_LIMIT_NEVER - now)
        return limit->deadline = PYVM_LIMIT_NEVER;
    return limit->deadline = now + limit->timeout_ns;
}

#endif
