/*
 * child.h: checks that are made in a child of fork, whose process they change or end.
 *
 *     pid_t child = begin_child();
 *     if (child == 0) {
 *         CHECK(...);
 *         end_child();
 *     }
 *     CHECK_CHILD(child);
 */
#ifndef PYVM_TESTS_CHILD_H
#define PYVM_TESTS_CHILD_H

#include <sys/wait.h>
#include <unistd.h>

#include "support/check.h"

/* Fork, with nothing in buffers that both would write, and no failures in the child yet. */
static inline pid_t begin_child(void)
{
    fflush(NULL);
    pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        check_failures = 0;
    return child;
}

/* Ends the child without its exit handlers. */
static _Noreturn inline void end_child(void)
{
    fflush(NULL);
    _exit(check_failures > 0);
}

/* Waits for the child, whose checks must have held. */
#define CHECK_CHILD(child) check_child(__FILE__, __LINE__, child)

static inline void check_child(const char *file, int line, pid_t child)
{
    int status;
    REQUIRE(waitpid(child, &status, 0) == child);
    if (status != 0)
        check_failed(file, line, "the child ended with %s %d", WIFSIGNALED(status) ? "signal" : "status",
                     WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
}

#endif
