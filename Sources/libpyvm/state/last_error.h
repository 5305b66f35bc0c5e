/*
 * last_error.h: this thread's last error.
 */
#ifndef PYVM_STATE_LAST_ERROR_H
#define PYVM_STATE_LAST_ERROR_H

#include "pyvm/vm.h"

typedef struct pyvm_last_error {
    PyVM_Error error;
    char *text; /* error.message, if it has to be freed; else NULL */
} pyvm_last_error;

/* Makes `error` this thread's last error and takes over its text. Frees the text of the error before. */
void pyvm_last_error_put(pyvm_last_error error);

/* The last error with its text, which the caller frees or puts back. Until then it can still be read. */
pyvm_last_error pyvm_last_error_take(void);

/* Sets the function that failed, a string constant. */
void pyvm_last_error_name(const char *function);

/* Leaves no error, and frees the text. */
void pyvm_last_error_clear(void);

#endif
