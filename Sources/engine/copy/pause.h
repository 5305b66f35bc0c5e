/*
 * pause.h: lets the rest of the process have a turn while much is packed or unpacked.
 */
#ifndef PYVM_COPY_PAUSE_H
#define PYVM_COPY_PAUSE_H

#include "engine/copy/known.h"

/*
 * Between objects: who waits for the GIL gets it, and interrupts and signals arrive, as between two instructions of
 * code. False with an exception.
 */
bool pyvm_pause(const pyvm_known *known);

enum { PYVM_PAUSE_TICKS = 1 << 16 };

/* The same once in a while: what is small is packed and unpacked in one piece. `ticks` is the caller's counter. */
static inline bool pyvm_pause_sometimes(const pyvm_known *known, unsigned *ticks)
{
    return __builtin_expect(++*ticks % PYVM_PAUSE_TICKS != 0, 1) || pyvm_pause(known);
}

/* Will it be now? */
static inline bool pyvm_pause_is_next(unsigned ticks)
{
    return __builtin_expect((ticks + 1) % PYVM_PAUSE_TICKS == 0, 0);
}

#endif
