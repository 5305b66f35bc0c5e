/*
 * watch.h: sees when Python code changes what the process has only one of.
 */
#ifndef PYVM_ENGINE_WATCH_H
#define PYVM_ENGINE_WATCH_H

#include "engine/cpython/headers.h"

/* Needs a current state. Once in each libpython, when it has started or is joined: watched.h lists what is watched. */
void pyvm_watch_begin(void);

#endif
