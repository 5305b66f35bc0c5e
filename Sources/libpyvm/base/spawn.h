/*
 * spawn.h: spawns another program and reads what it prints.
 */
#ifndef PYVM_BASE_SPAWN_H
#define PYVM_BASE_SPAWN_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Spawns arguments[0] with `arguments`, NULL behind the last, and waits for its end, 20 seconds at most: then it is
 * killed. What it printed goes to `output`, cut at `room`. False with the reason in `output`.
 */
bool pyvm_spawn(const char *const *arguments, char *output, size_t room);

#endif
