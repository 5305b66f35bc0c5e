/*
 * closing.h: the closing of one VM: a thread of its own closes, and the closer waits for it, as long as its limit says.
 */
#ifndef PYVM_VMS_CLOSING_H
#define PYVM_VMS_CLOSING_H

#include <limits.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/types.h>

#include "libpyvm/state/vm.h"

enum { PYVM_CLOSING_NAMES = 400 }; /* room for the names of threads */

/* Moments, in milliseconds of pyvm_clock_ms. */
typedef struct pyvm_closing_limits {
    long threads; /* no longer does it wait for threads inside and for daemons */
    long code;    /* then it interrupts the Python code that is left to run, again and again */
    long end;     /* then the closer goes, and the closing goes on without it */
} pyvm_closing_limits;

#define PYVM_CLOSING_NEVER LONG_MAX

typedef struct pyvm_closing {
    PyVM *vm;
    bool at_exit;  /* the process is about to end */
    pid_t exiting; /* the thread that ends it, by the kernel's id; else 0 */
    pyvm_closing_limits limits;
    bool has_files;            /* the closer has the descriptors that the VM's code works with */
    struct pyvm_kept *kept;    /* the interpreter, if another VM may have it */
    atomic_bool cuts_threads;  /* at the exit of the process: it does not wait for all threads that Python joins */
    unsigned long main_thread; /* see the engine's become_main */
    int (*close)(PyVM *vm, const char *function); /* closes another VM, which was made beside this one */

    pthread_mutex_t lock; /* guards what follows */
    pthread_cond_t changed;
    int users;
    struct pyvm_closing *next; /* for the closer's use */
    bool is_done;              /* the closer is to go */
    bool is_gone;              /* so is the thread that closes */
    bool lingers;      /* the thread that closes waits for threads that are left in the VM, and the closer does not */
    bool rests;        /* it has no GIL, and waits for a moment */
    bool is_stopped;   /* it does not come out of that any more */
    bool has_closer;   /* a closer waits for it */
    bool interrupts;   /* a thread interrupts the code */
    bool spares;       /* the code is not interrupted any more */
    int code;          /* a PyVM_Status: why it has failed */
    char failure[600]; /* the same in words */
    char awaits[600];  /* what it waits for: "its exit handlers" */
} pyvm_closing;

/* A closing with one user, and a closer. NULL: out of memory. */
pyvm_closing *pyvm_closing_new(PyVM *vm, bool at_exit, pyvm_closing_limits limits);
/* One user less; the last one frees it. */
void pyvm_closing_leave(pyvm_closing *closing);

/*
 * The closing of a VM that its closer has left: the caller is a user now, and its closer, with these limits. NULL:
 * there is none.
 */
pyvm_closing *pyvm_closing_join(PyVM *vm, pyvm_closing_limits limits);

/* ---- For the thread that closes ------------------------------------------------------------------------------ */

/* Says what the closing waits for from now on. */
void pyvm_closing_await(pyvm_closing *closing, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Notes why it has failed. */
void pyvm_closing_fail(pyvm_closing *closing, PyVM_Status code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Waits for a moment, with no GIL held; false if it waits for threads for too long, by so many milliseconds. */
bool pyvm_closing_pause(pyvm_closing *closing, long more_ms);

/* From now on it interrupts no code: returns when its thread that did has ended. With no GIL held. */
void pyvm_closing_spare(pyvm_closing *closing);

/* The VM is closed for everybody else: the closer goes. */
void pyvm_closing_linger(pyvm_closing *closing);
bool pyvm_closing_lingers(pyvm_closing *closing);

/* Waits for so long, with no GIL held; for ever once it is stopped. */
void pyvm_closing_rest(pyvm_closing *closing, long ms);

/* Its work is done. */
void pyvm_closing_finish(pyvm_closing *closing);

/* ---- For the closer ------------------------------------------------------------------------------------------ */

/* These are called with no GIL held. */

/* Waits for the end of the closing within its limits. Is it done? If not, it has no closer any more. */
bool pyvm_closing_wait(pyvm_closing *closing);

/* Waits until the closing is done, or until this moment. Is it done? */
bool pyvm_closing_wait_until(pyvm_closing *closing, long moment);

/* What a VM that lingers waits for; "": it does not linger. */
void pyvm_closing_tell(PyVM *vm, char *text, size_t room);

/* The end of the process has come: a closing that lingers does nothing more. Waits for that until this moment. */
void pyvm_closing_stop(PyVM *vm, long moment);

/* From now on the code that the closing runs is interrupted again and again, until it has ended. */
void pyvm_closing_interrupt(pyvm_closing *closing);

#endif
