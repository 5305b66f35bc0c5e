/*
 * fail.h: recording that something has failed.
 */
#ifndef PYVM_THREADS_FAIL_H
#define PYVM_THREADS_FAIL_H

#include "pyvm/vm.h"

/* Records a failure of `function`, a string constant, and returns its code. */
int pyvm_fail(PyVM_Status code, const char *function, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same where CPython asks the process to exit, with this status. */
int pyvm_fail_exit(int exit_status, PyVM_Status code, const char *function, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Out of memory, without needing any. */
int pyvm_fail_memory(const char *function);

/* Completes the error that a refused call has left, with the name of the function that was called. */
void pyvm_fail_in(const char *function);

#endif
