/*
 * handler.c: the program's handler of errors.
 */
#include "libpyvm/threads/handler.h"

#include <errno.h>
#include <pthread.h>
#include <stdbool.h>

#include "libpyvm/state/last_error.h"

typedef struct error_handler {
    PyVM_ErrorHandler call;
    void *data;
} error_handler;

static pthread_mutex_t handler_lock = PTHREAD_MUTEX_INITIALIZER; /* of both members; not held in the handler */
static error_handler handler;
static _Thread_local bool is_told; /* the handler runs in this thread just now */

void PyVM_SetErrorHandler(PyVM_ErrorHandler call, void *data)
{
    pthread_mutex_lock(&handler_lock);
    handler = (error_handler){call, data};
    pthread_mutex_unlock(&handler_lock);
}

void pyvm_handler_in_child(void)
{
    pthread_mutex_init(&handler_lock, NULL);
}

static error_handler get_handler(void)
{
    pthread_mutex_lock(&handler_lock);
    error_handler found = handler;
    pthread_mutex_unlock(&handler_lock);
    return found;
}

void pyvm_handler_tell(void)
{
    error_handler to = get_handler();
    if (!to.call || is_told)
        return;
    int saved = errno;
    pyvm_last_error told = pyvm_last_error_take();
    is_told = true;
    to.call(&told.error, to.data);
    is_told = false;
    pyvm_last_error_put(told);
    errno = saved;
}
