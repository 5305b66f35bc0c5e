/*
 * closing.h: the closing of one VM: which VM, for which function, and how long it may wait.
 */
#ifndef PYVM_VMS_CLOSING_H
#define PYVM_VMS_CLOSING_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

typedef struct pyvm_closing {
    PyVM *vm;
    const char *function;   /* errors are noted for this public function */
    bool at_exit;           /* the process is about to end, so it does not wait */
    long deadline;          /* in milliseconds of pyvm_clock_ms */
    struct pyvm_kept *kept; /* the interpreter, if another VM may have it */
} pyvm_closing;

/* Waits for a millisecond, with no GIL held; false if the time is up. */
bool pyvm_closing_wait(const pyvm_closing *closing);

#endif
