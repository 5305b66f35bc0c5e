/*
 * one_malloc.h: makes a copy's libc allocate with this libc's malloc.
 */
#ifndef PYVM_RUNTIMES_ONE_MALLOC_H
#define PYVM_RUNTIMES_ONE_MALLOC_H

#include <stdbool.h>

/*
 * Does so in the namespace that `library` is in, before any code runs there. False with the reason in why[PYVM_WHY]:
 * the copy cannot be used.
 */
bool pyvm_one_malloc(void *library, char *why);

/*
 * Makes each thread of that libc give back what it has in this malloc's cache when it ends (threads/cache.h). Where
 * that cannot be done, each leaves some hundred kilobytes. After pyvm_one_malloc.
 */
void pyvm_one_malloc_watch_threads(void *library);

#endif
