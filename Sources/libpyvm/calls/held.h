/*
 * held.h: the VM whose GIL a thread holds without a frame: CPython calls C code in it, and PyVM has attached nothing.
 */
#ifndef PYVM_CALLS_HELD_H
#define PYVM_CALLS_HELD_H

#include <stdbool.h>

#include "libpyvm/state/vm.h"

/*
 * The VM whose GIL this thread holds, and the thread's state there, as CPython knows them; made if nobody has made the
 * interpreter a VM. NULL: there is none; the error is noted for `function` if there could have been one.
 */
PyVM *pyvm_held_vm(PyThreadState **state, const char *function);

/* The same VM as the last time, if it is a host's and this thread has no frame; NULL: ask pyvm_held_vm. */
PyVM *pyvm_held_again(void);

/* Does this thread, without a frame, hold the GIL of this VM? */
bool pyvm_held_is(PyVM *vm);

#endif
