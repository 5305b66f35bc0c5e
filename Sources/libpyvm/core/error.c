/*
 * error.c: this thread's last error, in thread-local storage with its message on the heap.
 * Recording an error needs no VM and changes nothing else.
 */
#include "core/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/call.h"
#include "core/thread.h"

static _Thread_local PyVM_Error last = {PYVM_OK, "", "", -1};
static _Thread_local char *text; /* what last.message points to, when that is ours to free */

static void set(PyVM_Status code, const char *function, const char *message, char *owned)
{
    free(text);
    text = owned;
    last = (PyVM_Error){code, function, message, -1};
}

int pyvm_fail(PyVM_Status code, const char *function, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    /* The thread record's destructor frees the text: no record, no text. */
    char *message = length >= 0 && pyvm_thread_get() ? malloc((size_t)length + 1) : NULL;
    if (message)
        vsnprintf(message, (size_t)length + 1, format, again);
    va_end(again);
    va_end(arguments);
    set(code, function, message ? message : "out of memory, also for the error message", message);
    return code;
}

int pyvm_fail_memory(const char *function)
{
    set(PYVM_ERROR_MEMORY, function, "out of memory", NULL);
    return PYVM_ERROR_MEMORY;
}

void pyvm_error_set_exit(int exit_status)
{
    last.exit_status = exit_status;
}

void pyvm_refused(const char *function)
{
    last.function = function;
}

void pyvm_error_thread_exit(void)
{
    set(PYVM_OK, "", "", NULL);
}

const PyVM_Error *PyVM_LastError(void)
{
    return &last;
}

void PyVM_ClearLastError(void)
{
    set(PYVM_OK, "", "", NULL);
}
