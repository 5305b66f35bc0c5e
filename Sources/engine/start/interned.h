/*
 * interned.h: interned strings, which the end of an interpreter of CPython 3.12 and 3.13 leaves behind.
 */
#ifndef PYVM_ENGINE_INTERNED_H
#define PYVM_ENGINE_INTERNED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct pyvm_interned pyvm_interned;

/*
 * Before the end, with a current state: those of its interpreter that the end would leave, and that nobody else is
 * known to have. `restarts`: static types of modules are its own, those of earlier starts too (pyvm_static_types_note).
 * NULL: there are none. The caller frees the list by one of the two below.
 */
pyvm_interned *pyvm_interned_note(bool restarts);

/* After the end, without a state: takes out those to which C variables still refer. */
void pyvm_interned_look(pyvm_interned *strings);

/* How many of them are in a piece of memory. */
size_t pyvm_interned_count(const pyvm_interned *strings, uintptr_t begin, size_t size);

/* With a current state whose allocators gave their memory: frees them and the list. */
void pyvm_interned_free(pyvm_interned *strings);

/* Frees the list alone. */
void pyvm_interned_drop(pyvm_interned *strings);

#endif
