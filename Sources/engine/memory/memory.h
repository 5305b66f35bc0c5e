/*
 * memory.h: how much memory each interpreter has, and limits for it.
 */
#ifndef PYVM_ENGINE_MEMORY_H
#define PYVM_ENGINE_MEMORY_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * Counts from now on what CPython allocates. For a runtime that is preinitialized and about to start (again: starting
 * may take the counting away), or for one that runs. May be called more than once.
 */
void pyvm_memory_watch(void);

/* Is memory counted? Only with CPython's default allocators, "pymalloc". */
bool pyvm_memory_is_counted(void);

/* The name of CPython's allocators, such as "pymalloc", since the last pyvm_memory_watch. */
const char *pyvm_memory_allocators(void);

/* Does malloc give CPython the memory of so many bytes, whichever its domain? */
bool pyvm_memory_is_malloc(size_t size);

/* Bytes that the interpreter has, 0 if not known: it shares another's memory, or CPython's allocators are others'. */
size_t pyvm_memory(PyInterpreterState *interpreter);

/*
 * From now on an allocation that would give the interpreter more fails; 0: none does. 0, or -1 with the reason in
 * why[PYVM_WHY]: it cannot be counted, or has more already.
 */
int pyvm_memory_limit(PyInterpreterState *interpreter, size_t bytes, char *why);

/* The interpreter is about to end: if it has a limit, that stays, with some room for the end itself. */
void pyvm_memory_reserve(PyInterpreterState *interpreter);

/* Frees an arena, or a block of the raw domain, of an interpreter that is gone. Needs no state; NULL is none. */
void pyvm_memory_free_arena(void *arena, size_t size);
void pyvm_memory_free(void *block);

#endif
