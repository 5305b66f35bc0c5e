/*
 * take.h: a map's items, from the iterable to the pool.
 */
#ifndef PYVM_POOL_MAP_TAKE_H
#define PYVM_POOL_MAP_TAKE_H

#include "libpyvm/pool/map.h"

/*
 * Needs the VM attached, by who is in PyVM_MapNext. Takes and submits as many items as the look-ahead allows. What the
 * iterable raises is in the map. PYVM_OK, also if the pool takes no more; PYVM_ERROR_RAISED: an interrupt has come, and
 * there is an exception; PYVM_ERROR_CLOSED: the thread must not wait here; PYVM_ERROR_MEMORY.
 */
int pyvm_map_take(PyVM_Map *map, const char *function);

/* Needs the VM attached: lets go of the iterable. */
void pyvm_map_take_end(PyVM_Map *map);

#endif
