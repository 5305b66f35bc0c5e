/*
 * redirect.h: makes a function of a loaded library call another.
 */
#ifndef PYVM_RUNTIMES_REDIRECT_H
#define PYVM_RUNTIMES_REDIRECT_H

#include <stdbool.h>

/* No thread may be in `from`. False: it is too short, or code cannot be made writable. */
bool pyvm_redirect(void *from, void *to);

#endif
