/*
 * clock.h: the time, for deadlines.
 */
#ifndef PYVM_BASE_CLOCK_H
#define PYVM_BASE_CLOCK_H

#include <time.h>

/* Milliseconds since some moment; never set back. */
static inline long pyvm_clock_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

#endif
