/*
 * fail.c: notes errors. Noting one needs no VM and changes nothing else.
 */
#include "libpyvm/threads/fail.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "libpyvm/state/last_error.h"
#include "libpyvm/threads/handler.h"
#include "libpyvm/threads/thread.h"

/* An error without a function's name is not complete yet: pyvm_fail_in will add the name and tell the handler. */
static void set(PyVM_Error error, char *owned)
{
    pyvm_last_error_put((pyvm_last_error){error, owned});
    if (*error.function)
        pyvm_handler_tell();
}

static int fail(int exit_status, PyVM_Status code, const char *function, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    /* Only pyvm_thread_end frees the text. Where this library keeps no pyvm_thread, it can have no text. */
    char *message = length >= 0 && pyvm_thread_get() ? malloc((size_t)length + 1) : NULL;
    if (message)
        vsnprintf(message, (size_t)length + 1, format, arguments);
    set((PyVM_Error){code, function, message ? message : "out of memory, also for the error message", exit_status},
        message);
    return code;
}

int pyvm_fail(PyVM_Status code, const char *function, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fail(-1, code, function, format, arguments);
    va_end(arguments);
    return code;
}

int pyvm_fail_exit(int exit_status, PyVM_Status code, const char *function, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fail(exit_status, code, function, format, arguments);
    va_end(arguments);
    return code;
}

int pyvm_fail_memory(const char *function)
{
    set((PyVM_Error){PYVM_ERROR_MEMORY, function, "out of memory", -1}, NULL);
    return PYVM_ERROR_MEMORY;
}

static _Thread_local const char *called; /* by pyvm_fail_by */

void pyvm_fail_by(const char *function)
{
    called = function;
}

void pyvm_fail_in(const char *function)
{
    pyvm_last_error_name(called ? called : function);
    called = NULL;
    pyvm_handler_tell();
}
