/*
 * copies.h: private copies of libpython.
 */
#ifndef PYVM_RUNTIMES_COPIES_H
#define PYVM_RUNTIMES_COPIES_H

#include "libpyvm/state/runtime.h"

/*
 * An idle copy of this CPython, loaded if need be. NULL with the error noted for `function`. With the lock of loaded.h.
 */
pyvm_runtime *pyvm_copies_take(const pyvm_python *python, const char *function);

#endif
