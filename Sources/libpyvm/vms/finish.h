/*
 * finish.h: what Python does at the end of its program: joins its threads, and runs its exit handlers.
 */
#ifndef PYVM_VMS_FINISH_H
#define PYVM_VMS_FINISH_H

#include "libpyvm/vms/closing.h"

/* Is this state one of the VM's own, and not that of a thread that Python or the program has made? */
bool pyvm_finish_is_known(void *vm, PyThreadState *state);

/*
 * Needs the VM attached; the exit handlers run in this thread. `closing` is told what it waits for, and at the end of
 * the process does not wait for longer than its limit; NULL: nobody is told. Returns what the engine's leave_main
 * takes.
 */
unsigned long pyvm_finish(PyVM *vm, pyvm_closing *closing);

#endif
