/*
 * meet.h: VMs for interpreters that PyVM has not made: those of a host, and those that code makes.
 */
#ifndef PYVM_CALLS_MEET_H
#define PYVM_CALLS_MEET_H

#include <stdbool.h>

#include "contract/engine.h"
#include "libpyvm/state/vm.h"

/* Loads what works on the host, if this thread runs Python code of one that is not known. False: it does not. */
bool pyvm_meet_host(const char *function);

/*
 * A VM for the interpreter of `state`, this thread's current one. It goes on as it is, and what it does at its end is
 * its own matter. NULL with the error noted for `function`, and raised.
 */
PyVM *pyvm_meet(const pyvm_engine *engine, PyThreadState *state, const char *function);

/* Has the interpreter of such a VM ended, and another one, this thread's current one, has its address? */
bool pyvm_meet_is_past(const PyVM *vm);

#endif
