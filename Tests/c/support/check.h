/*
 * check.h: the checks of all C tests. CHECK tells what is not so, and goes on; REQUIRE ends the program there: for
 * what all that follows needs, such as a VM. A program in which a check failed ends with status 1, also where main
 * returns 0.
 */
#ifndef PYVM_TESTS_CHECK_H
#define PYVM_TESTS_CHECK_H

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

#define CHECK(condition)                                                                   \
    do {                                                                                   \
        if (!(condition))                                                                  \
            check_failed(__FILE__, __LINE__, "not true: %s%s", #condition, CHECK_DETAILS); \
    } while (0)

#define REQUIRE(condition)                                                                 \
    do {                                                                                   \
        if (!(condition)) {                                                                \
            check_failed(__FILE__, __LINE__, "not true: %s%s", #condition, CHECK_DETAILS); \
            check_end();                                                                   \
        }                                                                                  \
    } while (0)

/* What is told with a condition; a test that knows more defines it anew, as support/vm.h does. */
#define CHECK_DETAILS ""

enum {
    CHECK_MOST = 20
}; /* failures that are told: then the program ends, for in a loop there would be no end of them */

static atomic_int check_failures;

/* Not by exit: its handlers may wait for what did not come. */
static _Noreturn inline void check_end(void)
{
    fflush(NULL);
    _Exit(1);
}

/* Tells of a failure, in one piece, since other threads may have some as well. */
__attribute__((format(printf, 3, 4))) static inline void check_failed(const char *file, int line, const char *format,
                                                                      ...)
{
    char text[4000];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    fprintf(stderr, "%s:%d: %s\n", file, line, text);
    if (atomic_fetch_add(&check_failures, 1) + 1 >= CHECK_MOST) {
        fprintf(stderr, "%d checks failed; the program ends here\n", CHECK_MOST);
        check_end();
    }
}

__attribute__((destructor)) static void check_end_of_program(void)
{
    if (check_failures > 0)
        check_end();
}

#endif
