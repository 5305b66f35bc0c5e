/*
 * error.h: this thread's last error.
 */
#ifndef PYVM_CORE_ERROR_H
#define PYVM_CORE_ERROR_H

#include "pyvm/vm.h"

/* Records a failure of `function`, a string constant, and returns its code. */
int pyvm_fail(PyVM_Status code, const char *function, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* With what the process should exit, where the error just recorded is CPython's wish to exit; -1 where it is not. */
void pyvm_error_set_exit(int exit_status);

/* Out of memory, without needing any. */
int pyvm_fail_memory(const char *function);

/* Frees what the thread's error holds. */
void pyvm_error_thread_exit(void);

#endif
