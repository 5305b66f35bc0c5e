/*
 * options.h: the options of tasks and of maps.
 */
#ifndef PYVM_POOL_OPTIONS_H
#define PYVM_POOL_OPTIONS_H

#include "libpyvm/vms/sized.h"

/*
 * Copies what the caller gives, which may be NULL, to `options`, which has the defaults; `timeout_ns` is a member of
 * that. False: an option cannot be, noted for `function`.
 */
bool pyvm_options_read(const void *given, void *options, const pyvm_sized *sized, const long long *timeout_ns,
                       const char *function);

#endif
