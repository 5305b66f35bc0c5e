/*
 * load_apart.h: loads a library in a thread of its own.
 */
#ifndef PYVM_BASE_LOAD_APART_H
#define PYVM_BASE_LOAD_APART_H

#include <dlfcn.h>

/*
 * Loads a library into a namespace: NULL with the reason in why[PYVM_WHY].
 *
 * What may go again, and private copies, are loaded in a thread that does nothing else and never ends. libpython's
 * initializers take a pthread key and set it (mimalloc's, from 3.13 on). Of a libpython that is gone the destructor
 * would be called all the same when the thread ends; and a copy takes its key before copy_libc.c can keep the copy's
 * apart, so that in a thread of the program the value would be another library's. Where nothing was loaded the thread
 * ends.
 */
void *pyvm_load_apart(Lmid_t namespace, const char *path, char *why);

#endif
