/*
 * pause.h: letting go of the GIL that a thread holds, for something slow.
 */
#ifndef PYVM_THREADS_PAUSE_H
#define PYVM_THREADS_PAUSE_H

#include <stdbool.h>

#include "pyvm/types.h"

struct pyvm_engine;

/* The GIL to take again: that of the innermost frame, which is saved; or one that the thread held without a frame. */
typedef struct pyvm_pause {
    bool saved;
    const struct pyvm_engine *engine;
    PyThreadState *state; /* NULL: none was held without a frame */
} pyvm_pause;

/* Lets go of the GIL that this thread holds, if any. */
pyvm_pause pyvm_pause_begin(void);
/* Takes it again. */
void pyvm_pause_end(const pyvm_pause *pause);

#endif
