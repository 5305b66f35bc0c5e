/*
 * spawn.h: runs another program and reads what it prints.
 */
#ifndef PYVM_BASE_SPAWN_H
#define PYVM_BASE_SPAWN_H

#include <stdbool.h>
#include <stddef.h>

/* Runs it with arguments (NULL behind the last): its output, cut at `room`; false with the reason in `output`. */
bool pyvm_spawn(const char *const *arguments, char *output, size_t room);

#endif
