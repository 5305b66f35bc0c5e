/*
 * system.c: what CPython's Python.h brings beside its own names: system headers with all that they have, also where the
 * compiler was asked for plain C; Py_PYTHON_H; what is known of the platform.
 */
/* As the config.h has it that autoconf makes for a program. */
#define SIZEOF_INT 4
#define SIZEOF_LONG 8
#define SIZEOF_LONG_LONG 8
#define SIZEOF_TIME_T 8
#define SIZEOF_VOID_P 8
#define HAVE_UNISTD_H 1

#include "Python.h"

#ifndef Py_PYTHON_H
#error "Cython looks for Py_PYTHON_H"
#endif

#if SIZEOF_LONG != 8 || SIZEOF_VOID_P * 8 != 64 || !defined(HAVE_UNISTD_H) || !defined(HAVE_FORK)
#error "the platform is 64-bit Linux"
#endif

int main(void)
{
    struct timespec now;
    struct stat about;
    char *copy = strdup("Copy");
    errno = 0;
    assert(copy != NULL);
    if (clock_gettime(CLOCK_MONOTONIC, &now) != 0 || stat("/", &about) != 0 || !isupper(copy[0]) || errno != 0)
        return EXIT_FAILURE;
    free(copy);
    if (sizeof(size_t) != SIZEOF_SIZE_T || sizeof(wchar_t) != SIZEOF_WCHAR_T || sizeof(off_t) != SIZEOF_OFF_T)
        return EXIT_FAILURE;
    return getpid() > 0 && fabs(-1.0) == 1.0 && INT_MAX > 0 && UINTPTR_MAX > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
