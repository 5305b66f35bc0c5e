/*
 * depth.c: a copy of a frame takes at most 1,060 bytes of the stack with CPython 3.11 to 3.13, and 1,420 with 3.14 and
 * 3.15 (x86-64), however it is called: that was measured between the evaluation of a frame and that of the next.
 */
#include "engine/continuation/depth.h"

#include <pthread.h>
#include <stdint.h>

enum {
#ifdef Py_DEBUG /* nothing is inlined */
    PER_FRAME = 8192,
#else
    PER_FRAME = 2048, /* the most that was measured, and two fifths more */
#endif
    ASIDE = 128 * 1024 /* for what the innermost one calls */
};

size_t pyvm_depth_stack(Py_ssize_t frames)
{
    return (size_t)frames * PER_FRAME;
}

/* SIZE_MAX: not known, as on a stack that is not the thread's own. */
static size_t stack_left(void)
{
    pthread_attr_t attributes;
    void *low = NULL;
    size_t size = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0)
        return SIZE_MAX;
    pthread_attr_getstack(&attributes, &low, &size);
    pthread_attr_destroy(&attributes);
    uintptr_t here = (uintptr_t)__builtin_dwarf_cfa(), end = (uintptr_t)low;
    return here > end && here - end <= size ? here - end : SIZE_MAX;
}

bool pyvm_depth_fits_or_raise(Py_ssize_t frames)
{
    size_t left = stack_left(), wanted = pyvm_depth_stack(frames) + ASIDE;
    if (left < wanted)
        PyErr_Format(PyExc_RecursionError,
                     "copies of %zd frames need %zu KB of the thread's stack, which has %zu KB left", frames,
                     wanted / 1024, left / 1024);
    return left >= wanted;
}

/* NULL: CPython looks at the stack itself. */
static int *counter(PyThreadState *thread)
{
#if PY_VERSION_HEX >= 0x030E0000
    return (void)thread, NULL;
#elif PY_VERSION_HEX >= 0x030C0000
    return &thread->c_recursion_remaining;
#else
    return &thread->recursion_remaining;
#endif
}

int pyvm_depth_left(PyThreadState *thread)
{
    const int *count = counter(thread);
    return count ? *count : 0;
}

int pyvm_depth_give(PyThreadState *thread, int left, Py_ssize_t outer)
{
    int *count = counter(thread);
#if PY_VERSION_HEX < 0x030C0000
    left -= (int)outer; /* they count as in the parent */
#else
    (void)outer;
#endif
    int given = count && *count < left ? left - *count : 0;
    if (given)
        *count += given;
    return given;
}

void pyvm_depth_take_back(PyThreadState *thread, int given)
{
    if (given)
        *counter(thread) -= given;
}
