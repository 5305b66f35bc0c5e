/*
 * pause.h: letting go of whatever GIL a thread holds, for something slow.
 */
#ifndef PYVM_THREADS_PAUSE_H
#define PYVM_THREADS_PAUSE_H

#include <stdbool.h>

#include "pyvm/types.h"

struct pyvm_engine;

/* Lets go of whatever GIL this thread holds, attached or by hand; takes it again. */
typedef struct pyvm_pause {
    bool saved;                       /* the innermost frame */
    const struct pyvm_engine *engine; /* by hand: */
    PyThreadState *state;
} pyvm_pause;

pyvm_pause pyvm_pause_begin(void);
void pyvm_pause_end(const pyvm_pause *pause);

#endif
