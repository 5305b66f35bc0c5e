/*
 * placeholder.h: puts this libpython's own functions and types in the places of libpyvm's placeholders
 * (contract/placeholder.h).
 */
#ifndef PYVM_ENGINE_PLACEHOLDER_H
#define PYVM_ENGINE_PLACEHOLDER_H

#include <stdbool.h>
#include <stddef.h>

#include "engine/cpython/headers.h"

#include "contract/placeholder.h"
#include "contract/table.h"

/* libpyvm connects: `find` gives the placeholder at an address, and `table` is this engine's. NULL: there are none. */
void pyvm_placeholder_connect(const pyvm_placeholder *(*find)(const void *address), const PyVM_API *table);

/* Whether an address is a placeholder's. */
bool pyvm_placeholder_is(const void *address);

/* Replaces a placeholder. False with an exception: this CPython has no such type. */
bool pyvm_placeholder_replace(void **place);

/* Replaces each placeholder in a struct of functions and pointers, which may be NULL. */
bool pyvm_placeholder_replace_all(void *start, size_t size);

#endif
