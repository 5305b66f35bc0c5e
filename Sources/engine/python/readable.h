/*
 * readable.h: whether memory can be read.
 */
#ifndef PYVM_ENGINE_READABLE_H
#define PYVM_ENGINE_READABLE_H

#include <stdbool.h>
#include <stddef.h>

/* For what is known of some releases of a CPython, and is looked for in others. NULL cannot be read. */
bool pyvm_readable(const void *address, size_t size);

#endif
