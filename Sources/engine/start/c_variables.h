/*
 * c_variables.h: the C variables of the libraries of this process, as memory.
 */
#ifndef PYVM_ENGINE_C_VARIABLES_H
#define PYVM_ENGINE_C_VARIABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* So many words of a library's memory, which is there as long as this takes. */
typedef void (*pyvm_c_variables_reader)(const uintptr_t *words, size_t count, void *context);

/*
 * Reads those of each library that is loaded where this engine is. False: there may be some that were not read. No
 * thread may be loading or unloading what is read; other libraries come and go as they like.
 */
bool pyvm_c_variables_read(pyvm_c_variables_reader read, void *context);

#endif
