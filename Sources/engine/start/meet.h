/*
 * meet.h: interpreters that PyVM has not made, and that go on as they are: a host's, and those that code makes.
 */
#ifndef PYVM_ENGINE_MEET_H
#define PYVM_ENGINE_MEET_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Need a current state, whose interpreter is meant. */

/*
 * `at_end` is called, in this interpreter and with its GIL held, when it ends: its modules are gone then, but some of
 * their objects may be left. 0, or -1 with the reason in why[PYVM_WHY].
 */
int pyvm_meet(void (*at_end)(PyInterpreterState *interpreter), char *why);

/* Has `at_end` been called for this interpreter? */
bool pyvm_meet_is_over(void);

#endif
