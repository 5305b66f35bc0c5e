/*
 * leavings.h: what the end of an interpreter with memory of its own leaves behind, on CPython 3.12 and 3.13.
 */
#ifndef PYVM_ENGINE_LEAVINGS_H
#define PYVM_ENGINE_LEAVINGS_H

#include "engine/memory/arenas.h"

/* Needs a current state: this thread is about to end its interpreter. NULL: that has no memory of its own. */
pyvm_ending *pyvm_leavings_expect(void);

/* It has ended: gives back what nobody uses. Needs no state. NULL: nothing. */
void pyvm_leavings_give_back(pyvm_ending *over);

#endif
