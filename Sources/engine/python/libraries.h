/*
 * libraries.h: goes through the libraries of this namespace.
 */
#ifndef PYVM_ENGINE_LIBRARIES_H
#define PYVM_ENGINE_LIBRARIES_H

#include <link.h>

/* libpyvm connects: no other thread forks from `hold` to `let`. NULL: forks are not waited for. */
void pyvm_libraries_connect(void (*hold)(void), void (*let)(void));

/* dl_iterate_phdr, whose lock a child of fork would find taken for ever. */
void pyvm_libraries_look(int (*look)(struct dl_phdr_info *library, size_t size, void *context), void *context);

#endif
