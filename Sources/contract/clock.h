/*
 * clock.h: the time, for deadlines: milliseconds on a clock that is never set back.
 */
#ifndef PYVM_CLOCK_H
#define PYVM_CLOCK_H

#include <pthread.h>
#include <time.h>

/* Milliseconds since some moment. */
static inline long pyvm_clock_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The same moment, or the same time, as the C library takes it. */
static inline struct timespec pyvm_clock_timespec(long milliseconds)
{
    return (struct timespec){milliseconds / 1000, milliseconds % 1000 * 1000000};
}

static inline void pyvm_clock_sleep(long milliseconds)
{
    struct timespec time = pyvm_clock_timespec(milliseconds);
    nanosleep(&time, NULL);
}

/* Makes a condition whose time limits are moments of this clock. */
static inline void pyvm_clock_make_condition(pthread_cond_t *condition)
{
    pthread_condattr_t attributes;
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(condition, &attributes);
    pthread_condattr_destroy(&attributes);
}

#endif
