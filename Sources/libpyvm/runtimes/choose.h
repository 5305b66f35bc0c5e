/*
 * choose.h: the runtime for a VM.
 */
#ifndef PYVM_RUNTIMES_CHOOSE_H
#define PYVM_RUNTIMES_CHOOSE_H

#include "libpyvm/runtimes/demand.h"
#include "libpyvm/state/runtime.h"

/*
 * The runtime for a VM, found, loaded and started if need be. If demand->kind is the default, it becomes the kind that
 * this means. The runtime of an isolated VM belongs to the caller until pyvm_give_back. NULL with the error noted. To
 * be called with no GIL held.
 */
pyvm_runtime *pyvm_choose_runtime(pyvm_demand *demand);

/*
 * Loads what works on the host, which goes on as it is. False: this thread runs no Python code of a host; or there is
 * an error, which is noted for `function` and raised as an ImportError.
 */
bool pyvm_choose_host(const char *function);

#endif
