/*
 * load_apart.h: loads a library in a thread of its own.
 */
#ifndef PYVM_BASE_LOAD_APART_H
#define PYVM_BASE_LOAD_APART_H

#include <dlfcn.h>

/*
 * Loads a library into a namespace. NULL with the reason in why[PYVM_WHY].
 *
 * It loads in a thread that does nothing else and never ends, unless loading fails. For libpython's initializers take a
 * pthread key and set its value (mimalloc's, from 3.13 on), which must not happen in a thread of the program:
 * - A library that is only looked at is unloaded again. A thread that ends later would call the key's destructor, which
 *   is gone.
 * - A private copy takes its key before copy_libc.c keeps the copy's keys apart. The value would be that of another
 *   library's key.
 */
void *pyvm_load_apart(Lmid_t namespace, const char *path, char *why);

#endif
