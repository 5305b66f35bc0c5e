/*
 * placeholders.h: finds the placeholders (contract/placeholder.h) by their addresses.
 */
#ifndef PYVM_STATE_PLACEHOLDERS_H
#define PYVM_STATE_PLACEHOLDERS_H

#include <stddef.h>

#include "contract/placeholder.h"

/* All placeholders, which last. Once, when libpyvm is loaded. */
void pyvm_placeholders_set(const pyvm_placeholder *all, size_t count);

/* The placeholder at an address; NULL: there is none. From any thread. */
const pyvm_placeholder *pyvm_placeholders_find(const void *address);

#endif
