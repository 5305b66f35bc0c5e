/*
 * join.h: joins a host, a Python that the program runs already.
 */
#ifndef PYVM_ENGINE_JOIN_H
#define PYVM_ENGINE_JOIN_H

#include <stddef.h>

/*
 * `at_end` is called, with the GIL held, when CPython is about to be finalised; sys.executable goes to
 * executable[room]. 0, or -1 with the reason in why[PYVM_WHY].
 */
int pyvm_join(void (*at_end)(void), char *executable, size_t room, char *why);

#endif
