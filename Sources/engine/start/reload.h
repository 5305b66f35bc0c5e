/*
 * reload.h: which modules keep this libpython from being used again after a stop and a start.
 */
#ifndef PYVM_ENGINE_RELOAD_H
#define PYVM_ENGINE_RELOAD_H

#include <stddef.h>

/* Needs a current state: writes their names, and that of an allocator that does, to names[room]. How many there are. */
int pyvm_reload_spoilers(char *names, size_t room);

#endif
