/*
 * links.c: a pool's list of maps. One lock guards the lists of all pools: a map that looks for its pool cannot take a
 * lock of the pool's.
 */
#include "libpyvm/pool/map/links.h"

#include "libpyvm/pool/map.h"
#include "libpyvm/pool/pool.h"

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

void pyvm_map_links_add(PyVM_Pool *pool, PyVM_Map *map)
{
    pthread_mutex_lock(&lock);
    map->pool = pool;
    map->next = pool->maps;
    if (map->next)
        map->next->before = map;
    pool->maps = map;
    pthread_mutex_unlock(&lock);
}

void pyvm_map_links_remove(PyVM_Map *map)
{
    pthread_mutex_lock(&lock);
    if (map->pool) {
        *(map->before ? &map->before->next : &map->pool->maps) = map->next;
        if (map->next)
            map->next->before = map->before;
    }
    pthread_mutex_unlock(&lock);
}

void pyvm_map_links_end(PyVM_Pool *pool)
{
    pthread_mutex_lock(&lock);
    for (PyVM_Map *map = pool->maps; map; map = map->next)
        map->pool = NULL;
    pthread_mutex_unlock(&lock);
}

PyVM_Pool *pyvm_map_links_pool(PyVM_Map *map)
{
    pthread_mutex_lock(&lock);
    PyVM_Pool *pool = map->pool;
    pthread_mutex_unlock(&lock);
    return pool;
}
