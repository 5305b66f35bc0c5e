/*
 * pyvm/vm/errors.h: why a function of PyVM failed.
 */
#ifndef PYVM_VM_ERRORS_H
#define PYVM_VM_ERRORS_H

#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What functions of PyVM that return an int return, unless they say otherwise: PYVM_OK (0), or why they failed. */
typedef enum PyVM_Status {
    PYVM_OK = 0,
    PYVM_ERROR_ARGUMENT,    /* NULL where a VM or a value is needed, or a value out of range */
    PYVM_ERROR_MEMORY,      /* out of memory */
    PYVM_ERROR_UNSUPPORTED, /* this build, the CPython in question, or a child of fork cannot do that */
    PYVM_ERROR_PYTHON,      /* no usable CPython was found; the message lists what was tried */
    PYVM_ERROR_OTHER,       /* CPython runs already, so a configuration for it comes too late */
    PYVM_ERROR_ENGINE,      /* the engine for this CPython is missing, or does not fit */
    PYVM_ERROR_START,       /* CPython was found, but did not start, or made no interpreter */
    PYVM_ERROR_CLOSED,      /* the VM is closed, or a thread is closing it; or a channel is closed */
    PYVM_ERROR_BUSY,        /* threads are inside the VM, so it cannot be closed now */
    PYVM_ERROR_ORDER,       /* the call does not fit what this thread has attached, or is doing just now */
    PYVM_ERROR_COPIES,      /* the process has no room for one more private copy of libpython */
    PYVM_ERROR_TIMEOUT,     /* the time is up: for a bounded run, which was interrupted; a channel; or a task */
    PYVM_ERROR_RAISED,      /* the Python code that was run raised an exception */
    PYVM_ERROR_CANCELLED    /* the task was cancelled */
} PyVM_Status;

/* The last failure of a PyVM function in this thread. */
typedef struct PyVM_Error {
    PyVM_Status code;
    const char *function; /* the public function that failed */
    const char *message;  /* one or more lines, without a final newline; "" when code is PYVM_OK */
    int exit_status;      /* with which CPython wants the process to exit, as for -h; mostly -1: it does not */
} PyVM_Error;

/*
 * What failed last in this thread; never NULL. Success does not reset it, as with errno: look at it only after a
 * failure, or clear it first. The struct is the thread's; its strings stay valid until the thread's next failure.
 * A Python exception is not an error in this sense. It is in the VM: see PyVMErr_Occurred.
 */
PYVM_EXPORT const PyVM_Error *PyVM_LastError(void);

/* Forgets this thread's last error. */
PYVM_EXPORT void PyVM_ClearLastError(void);

/*
 * Takes a failure; `error` and its strings are valid until it returns. It is called in the thread that failed, with
 * whatever that thread has attached: it is for logging, not for calling VMs. A failure within the handler does not call
 * it again, and does not change what PyVM_LastError tells afterwards. Several threads may call it at once.
 */
typedef void (*PyVM_ErrorHandler)(const PyVM_Error *error, void *data);

/*
 * Calls `handler` with `data` for every failure from now on, right after PyVM_LastError has it. The process has one
 * handler; NULL removes it. `data` must live until no thread can be failing any more.
 */
PYVM_EXPORT void PyVM_SetErrorHandler(PyVM_ErrorHandler handler, void *data);

#ifdef __cplusplus
}
#endif

#endif
