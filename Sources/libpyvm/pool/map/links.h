/*
 * links.h: which maps a pool has: each may be freed first.
 */
#ifndef PYVM_POOL_MAP_LINKS_H
#define PYVM_POOL_MAP_LINKS_H

#include "pyvm/vm/map.h"

void pyvm_map_links_add(PyVM_Pool *pool, PyVM_Map *map);
void pyvm_map_links_remove(PyVM_Map *map);

/* The pool is being freed: its maps have none. */
void pyvm_map_links_end(PyVM_Pool *pool);

/* NULL: it has been freed. */
PyVM_Pool *pyvm_map_links_pool(PyVM_Map *map);

#endif
