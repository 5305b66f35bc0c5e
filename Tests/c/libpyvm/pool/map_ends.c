/*
 * map_ends.c: whatever ends a map, or is wrong with it, has a clear answer: the iterable, the pool, the VM, an
 * interrupt, who closes it, two threads.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

#include "support/maps.h"
#include "support/time.h"

/* ---- The iterable ------------------------------------------------------------------------------------------------ */

/* Its exception comes after all that was taken before, once. */
static void raising(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyObject *object;
    CHECK_RUN(vm, "def broken(n):\n    yield from range(n)\n    raise LookupError('no more')\n");
    for (int unordered = 0; unordered < 2; unordered++)
        for (int items = 0; items < 40; items += 13) {
            char text[40];
            PyVM_MapOptions options = map_options();
            options.unordered = unordered;
            snprintf(text, sizeof text, "broken(%d)", items);
            PyVM_Map *map = new_map(pool, vm, "abs", text, &options);
            for (int i = 0; i < items; i++)
                map_long(vm, map);
            CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_RAISED);
            CHECK_RAISED(vm, "LookupError", "no more");
            map_is_over(vm, map);
            PyVM_MapInfo info = map_info(map);
            CHECK(info.given == (unsigned)items && info.taken == (unsigned)items && info.is_all);
            PyVM_MapFree(map);
        }
    PyVM_PoolFree(pool);
}

static void not_iterable(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyObject *number = evaluate(vm, "5"), *callable = evaluate(vm, "abs"), *lock, *none;
    CHECK(!PyVM_PoolMap(pool, vm, callable, number, NULL));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolMap");
    CHECK_RAISED(vm, "TypeError", "'int' object is not iterable");
    lock = evaluate(vm, "__import__('threading').Lock()");
    none = evaluate(vm, "[]");
    CHECK(!PyVM_PoolMap(pool, vm, lock, none, NULL));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_PoolMap");
    CHECK_RAISED(vm, "TypeError", "lock");
    PyVM_Map *map = PyVM_PoolMap(pool, vm, callable, none, NULL);
    REQUIRE(map);
    map_is_over(vm, map);
    PyVM_MapFree(map);
    PyVM_DecRef(vm, number);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, lock);
    PyVM_DecRef(vm, none);
    PyVM_PoolFree(pool);
}

/* A generator is closed with its map, also if it has more. */
static void let_go(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    CHECK_RUN(vm,
              "ended = 0\ndef endless():\n    global ended\n    try:\n        while True: yield 1\n"
              "    finally: ended += 1\n");
    PyVM_Map *map = new_map(pool, vm, "abs", "endless()", NULL);
    CHECK_INT(map_long(vm, map), 1);
    CHECK_INT(evaluate_int(vm, "ended"), 0);
    PyVM_MapFree(map);
    CHECK_INT(evaluate_int(vm, "ended"), 1);
    PyVM_PoolFree(pool);
}

/* ---- The pool ---------------------------------------------------------------------------------------------------- */

/* What was submitted is fetched still; then nothing comes. */
static void pool_finishes(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_MapOptions options = map_options();
    PyObject *object;
    options.chunk = 4;
    options.ahead = 12;
    PyVM_Map *map = new_map(pool, vm, "abs", "range(1000)", &options);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    for (int i = 0; i < 12; i++) {
        CHECK_INT(map_long(vm, map), i);
        if (i == 5)
            PyVM_PoolFree(pool);
    }
    for (int i = 0; i < 2; i++) {
        CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_CLOSED);
        CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_MapNext");
        CHECK(!object && map_info(map).given == 12);
    }
    PyVM_MapFree(map);
}

/* Each item of a chunk that was cancelled is told of. */
static void pool_cancels(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_MapOptions options = map_options();
    PyObject *object;
    int gate[2], cancelled = 0, done = 0;
    char text[100];
    REQUIRE(pipe(gate) == 0);
    snprintf(text, sizeof text, "lambda x: __import__('os').read(%d, 1)[0]", gate[0]);
    options.chunk = 2;
    options.ahead = 6;
    PyVM_Map *map = new_map(pool, vm, text, "range(6)", &options);
    while (pool_info(pool).running == 0)
        sleep_ms(1);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_CANCEL, 0) == PYVM_ERROR_TIMEOUT);
    REQUIRE(write(gate[1], "AB", 2) == 2);
    for (int i = 0; i < 6; i++) {
        int code = map_next(vm, map, &object);
        cancelled += code == PYVM_ERROR_CANCELLED;
        done += code == PYVM_OK && object;
        PyVM_XDECREF(vm, object);
        CHECK_INT(map_info(map).given, i + 1);
    }
    CHECK(done == 2 && cancelled == 4);
    map_is_over(vm, map);
    CHECK_INT(map_info(map).failed, 4);
    PyVM_PoolFree(pool);
    PyVM_MapFree(map);
    close(gate[0]);
    close(gate[1]);
}

static void closed_pool(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyObject *callable = evaluate(vm, "abs"), *items = evaluate(vm, "range(5)");
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1) == PYVM_OK);
    CHECK(!PyVM_PoolMap(pool, vm, callable, items, NULL));
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_PoolMap");
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, items);
    PyVM_PoolFree(pool);
}

/* ---- The VM ------------------------------------------------------------------------------------------------------ */

static void closed_vm(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM *own = new_vm_like(vm);
    PyObject *object;
    PyVM_Map *map = new_map(pool, own, "abs", "iter(range(1000000))", NULL);
    map_long(own, map);
    CHECK(PyVM_Close(own) == PYVM_OK);
    CHECK_INT(map_next(own, map, &object), PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_MapNext");
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

typedef struct sleeper {
    PyVM *vm;
    PyVM_Map *map;
    atomic_bool has_begun;
    int code;
    char message[200];
} sleeper;

static PyObject *wait_within(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    sleeper *own = data;
    PyObject *object;
    (void)args, (void)kwargs;
    own->has_begun = true;
    own->code = map_next(vm, own->map, &object);
    CHECK(!object);
    snprintf(own->message, sizeof own->message, "%s", PyVM_LastError()->message);
    return own->code == PYVM_ERROR_RAISED ? NULL : PyVM_NewRef(vm, PyVM_None(vm));
}

/* Only code of Python's is interrupted. */
static void *wait_for_result(void *data)
{
    sleeper *own = data;
    REQUIRE(PyVM_Attach(own->vm) == PYVM_OK);
    define(own->vm, "wait", wait_within, own);
    CHECK_RUN(own->vm, "try: wait()\nexcept KeyboardInterrupt: pass\n");
    PyVM_Detach(own->vm);
    return NULL;
}

/* Until it is in PyVM_MapNext. */
static void let_begin(sleeper *sleeper, pthread_t *thread)
{
    PyObject *object;
    int code = PYVM_ERROR_TIMEOUT;
    REQUIRE(pthread_create(thread, NULL, wait_for_result, sleeper) == 0);
    while (!sleeper->has_begun)
        sleep_ms(1);
    while ((code = PyVM_MapNext(sleeper->vm, sleeper->map, &object, 0)) == PYVM_ERROR_TIMEOUT)
        sleep_ms(1);
    CHECK_INT(code, PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_MapNext");
}

/* A thread waits for a result that does not come: it is interrupted, sent away by who closes the VM, or the map. */
static void sent_away(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    for (int how = 0; how < 3; how++) {
        PyVM *own = new_vm_like(vm);
        int gate[2];
        char text[100];
        REQUIRE(pipe(gate) == 0);
        snprintf(text, sizeof text, "lambda x: __import__('os').read(%d, 1)[0]", gate[0]);
        sleeper sleeper = {.vm = own, .map = new_map(pool, own, text, "[0]", NULL)};
        pthread_t thread;
        let_begin(&sleeper, &thread);
        PyVM_MapFree(sleeper.map); /* it is in use */
        CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_MapFree");
        if (how == 0)
            CHECK(PyVM_Interrupt(own) == PYVM_OK);
        else if (how == 1)
            CHECK(PyVM_Close(own) == PYVM_OK);
        else
            CHECK(PyVM_MapClose(sleeper.map) == PYVM_OK);
        pthread_join(thread, NULL);
        CHECK_INT(sleeper.code, how == 0 ? PYVM_ERROR_RAISED : PYVM_ERROR_CLOSED);
        CHECK(how == 0 || strstr(sleeper.message, how == 1 ? "being closed" : "the map is closed"));
        CHECK_INT(map_info(sleeper.map).given, 0);
        if (how == 0) { /* it waits on */
            REQUIRE(write(gate[1], "A", 1) == 1);
            CHECK_INT(map_long(own, sleeper.map), 'A');
            map_is_over(own, sleeper.map);
        }
        PyVM_MapFree(sleeper.map);
        if (how != 1)
            CHECK(PyVM_Close(own) == PYVM_OK);
        CHECK(how == 0 || write(gate[1], "A", 1) == 1);
        CHECK_INT(take_long(vm, submit_source(pool, "7")), 7); /* the worker works on */
        close(gate[0]);
        close(gate[1]);
    }
    PyVM_PoolFree(pool);
}

/* ---- Closing it -------------------------------------------------------------------------------------------------- */

/*
 * Chunks that have not begun do not run any more, and those that run are interrupted. What hangs lets go of the GIL: on
 * 3.11 a thread of another VM does not get it otherwise.
 */
static void closed(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_MapOptions options = map_options();
    PyObject *object;
    options.chunk = 3;
    options.ahead = 30;
    CHECK_RUN(vm, "import time\ndef hang(x):\n    while True: time.sleep(0.001)\n");
    PyVM_Map *map = new_map(pool, vm, "hang", "range(1000)", &options);
    while (pool_info(pool).running == 0)
        sleep_ms(1);
    CHECK(PyVM_MapClose(map) == PYVM_OK && PyVM_MapClose(map) == PYVM_OK);
    CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_CLOSED);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_MapNext");
    CHECK_INT(take_long(vm, submit_source(pool, "7")), 7);
    while (map_info(map).done < 30)
        sleep_ms(1);
    CHECK(map_info(map).failed == 30 && map_info(map).taken == 30);
    PyVM_MapFree(map);
    map = new_map(pool, vm, "hang", "range(1000)", NULL);
    PyVM_MapFree(map); /* at once */
    CHECK_INT(take_long(vm, submit_source(pool, "8")), 8);
    PyVM_PoolFree(pool);
}

static void close_in_callback(const PyVM_MapInfo *info, void *data)
{
    (void)info;
    PyVM_Map *map = *(PyVM_Map * _Atomic *)data;
    if (!map)
        return;
    CHECK(PyVM_MapClose(map) == PYVM_ERROR_ORDER);
    PyVM_MapFree(map);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_MapFree");
}

static void in_its_callback(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_Map *_Atomic known = NULL;
    PyVM_MapOptions options = map_options();
    options.progress = close_in_callback;
    options.progress_data = &known;
    PyVM_Map *map = new_map(pool, vm, "abs", "range(100)", &options);
    known = map;
    for (int i = 0; i < 100; i++)
        CHECK_INT(map_long(vm, map), i);
    map_is_over(vm, map);
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

/* ---- Arguments --------------------------------------------------------------------------------------------------- */

static void bad_options(PyVM *vm, PyVM_Pool *pool, PyObject *callable, PyObject *items)
{
    PyVM_MapOptions options = map_options();
    options.timeout_ns = -1;
    CHECK(!PyVM_PoolMap(pool, vm, callable, items, &options));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolMap");
    options = map_options();
    options.size = 3;
    CHECK(!PyVM_PoolMap(pool, vm, callable, items, &options));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolMap");
    CHECK(!PyVM_PoolMap(NULL, vm, callable, items, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolMap");
    CHECK(!PyVM_PoolMap(pool, NULL, callable, items, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolMap");
    CHECK(!PyVM_PoolMap(pool, vm, NULL, items, NULL) && !PyVM_PoolMap(pool, vm, callable, NULL, NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_PoolMap");
}

static void arguments(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM *other = new_vm_like(vm);
    PyObject *callable = evaluate(vm, "abs"), *items = evaluate(vm, "range(5)"), *object;
    PyVM_MapInfo info = {.size = 1};
    bad_options(vm, pool, callable, items);
    PyVM_Map *map = PyVM_PoolMap(pool, vm, callable, items, NULL);
    REQUIRE(map);
    CHECK(PyVM_MapNext(other, map, &object, -1) == PYVM_ERROR_ARGUMENT && !object);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_MapNext");
    CHECK(PyVM_MapNext(vm, map, NULL, -1) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_MapNext(vm, NULL, &object, -1) == PYVM_ERROR_ARGUMENT && !object);
    CHECK(PyVM_MapGetInfo(map, &info) == PYVM_ERROR_ARGUMENT && PyVM_MapGetInfo(map, NULL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_MapGetInfo");
    CHECK(PyVM_MapGetInfo(NULL, &info) == PYVM_ERROR_ARGUMENT && PyVM_MapClose(NULL) == PYVM_ERROR_ARGUMENT);
    PyVM_MapFree(NULL);
    CHECK_INT(map_long(vm, map), 0);
    PyVM_MapFree(map);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, items);
    CHECK(PyVM_Close(other) == PYVM_OK);
    PyVM_PoolFree(pool);
}

int main(void)
{
    for_each_kind(raising);
    for_each_kind(not_iterable);
    for_each_kind(let_go);
    for_each_kind(pool_finishes);
    for_each_kind(pool_cancels);
    for_each_kind(closed_pool);
    for_each_kind(closed_vm);
    for_each_kind(sent_away);
    for_each_kind(closed);
    for_each_kind(in_its_callback);
    for_each_kind(arguments);
    return 0;
}
