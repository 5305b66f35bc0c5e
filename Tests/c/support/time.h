/*
 * time.h: the time in tests, in milliseconds.
 */
#ifndef PYVM_TESTS_TIME_H
#define PYVM_TESTS_TIME_H

#include <time.h>

/* Since some moment; never set back. */
static inline long now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static inline void sleep_ms(long milliseconds)
{
    struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};
    nanosleep(&time, NULL);
}

#endif
