/*
 * fail.h: noting that something has failed, for PyVM_LastError.
 */
#ifndef PYVM_THREADS_FAIL_H
#define PYVM_THREADS_FAIL_H

#include "pyvm/vm.h"

/* Notes a failure of `function`, a string constant, and returns its code. */
int pyvm_fail(PyVM_Status code, const char *function, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same where CPython wants the process to exit with this status. */
int pyvm_fail_exit(int exit_status, PyVM_Status code, const char *function, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* Notes that memory has run out; needs none itself. */
int pyvm_fail_memory(const char *function);

/* Adds the name of the called function to the error that a refused call has left. */
void pyvm_fail_in(const char *function);

/* The next pyvm_fail_in is for a call of this function, whatever it says. */
void pyvm_fail_by(const char *function);

#endif
