/*
 * closing.h: the closing of a VM that is under way.
 */
#ifndef PYVM_VMS_CLOSING_H
#define PYVM_VMS_CLOSING_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

typedef struct pyvm_closing {
    PyVM *vm;
    const char *function; /* errors are noted for it */
    bool at_exit;         /* the process is about to end: nothing waits */
    long deadline;        /* in milliseconds of pyvm_clock_ms */
} pyvm_closing;

/* One turn of waiting, with no GIL held. False when the time is up. */
bool pyvm_closing_wait(const pyvm_closing *closing);

#endif
