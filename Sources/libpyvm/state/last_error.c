/*
 * last_error.c: this thread's last error, in thread-local storage. The message is on the heap.
 */
#include "libpyvm/state/last_error.h"

#include <stdlib.h>

#define NONE {{PYVM_OK, "", "", -1}, NULL}

static _Thread_local pyvm_last_error last = NONE;

void pyvm_last_error_put(pyvm_last_error error)
{
    free(last.text);
    last = error;
}

pyvm_last_error pyvm_last_error_take(void)
{
    pyvm_last_error taken = last;
    last.text = NULL;
    return taken;
}

void pyvm_last_error_name(const char *function)
{
    last.error.function = function;
}

void pyvm_last_error_clear(void)
{
    pyvm_last_error_put((pyvm_last_error)NONE);
}

const PyVM_Error *PyVM_LastError(void)
{
    return &last.error;
}

void PyVM_ClearLastError(void)
{
    pyvm_last_error_clear();
}
