/*
 * maps.h: what tests of maps share.
 */
#ifndef PYVM_TESTS_MAPS_H
#define PYVM_TESTS_MAPS_H

#include "support/expect.h"
#include "support/pools.h"

static inline PyVM_MapOptions map_options(void)
{
    return (PyVM_MapOptions)PYVM_MAP_OPTIONS_INIT;
}

/* A map of two expressions' values. */
static inline PyVM_Map *new_map(PyVM_Pool *pool, PyVM *vm, const char *callable, const char *iterable,
                                const PyVM_MapOptions *options)
{
    PyObject *function = evaluate(vm, callable), *items = evaluate(vm, iterable);
    PyVM_Map *map = PyVM_PoolMap(pool, vm, function, items, options);
    PyVM_DecRef(vm, function);
    PyVM_DecRef(vm, items);
    if (!map)
        fprintf(stderr, "%s\n", PyVM_LastError()->message);
    REQUIRE(map);
    return map;
}

static inline PyVM_MapInfo map_info(PyVM_Map *map)
{
    PyVM_MapInfo info = {.size = sizeof info};
    REQUIRE(PyVM_MapGetInfo(map, &info) == PYVM_OK);
    return info;
}

enum { MAP_WAIT = 60 }; /* seconds; no test takes so long */

static inline int map_next(PyVM *vm, PyVM_Map *map, PyObject **object)
{
    return PyVM_MapNext(vm, map, object, MAP_WAIT * 1000000000LL);
}

/* The next result is an int. */
static inline long long map_long(PyVM *vm, PyVM_Map *map)
{
    PyObject *object;
    int code = map_next(vm, map, &object);
    if (code != PYVM_OK || !object) {
        if (code == PYVM_ERROR_RAISED)
            PyVMErr_Print(vm);
        check_failed(__FILE__, __LINE__, "no result: %d %s", code, PyVM_LastError()->message);
        check_end();
    }
    long long number = PyVMLong_AsLongLong(vm, object);
    CHECK_NO_EXCEPTION(vm);
    PyVM_DecRef(vm, object);
    return number;
}

/* There is nothing more, however often it is asked for. */
static inline void map_is_over(PyVM *vm, PyVM_Map *map)
{
    PyObject *object;
    for (int i = 0; i < 2; i++)
        CHECK(map_next(vm, map, &object) == PYVM_OK && !object);
    CHECK_NO_EXCEPTION(vm);
}

#endif
