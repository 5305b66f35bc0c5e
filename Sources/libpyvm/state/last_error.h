/*
 * last_error.h: this thread's last error.
 */
#ifndef PYVM_STATE_LAST_ERROR_H
#define PYVM_STATE_LAST_ERROR_H

#include "pyvm/vm.h"

typedef struct pyvm_last_error {
    PyVM_Error error;
    char *text; /* what error.message points to, when that is to be freed */
} pyvm_last_error;

/* Makes it this thread's last error, with its text to free; what was is freed. */
void pyvm_last_error_put(pyvm_last_error error);

/* The last error with its text, which the caller frees or puts back. Until then it stays to be read. */
pyvm_last_error pyvm_last_error_take(void);

/* The function that failed, a string constant. */
void pyvm_last_error_name(const char *function);

/* None, with nothing left to free. */
void pyvm_last_error_clear(void);

#endif
