/*
 * map.c: a map gives a result for each item, in order or as they come, however it is cut into chunks, and takes no more
 * items than its look-ahead allows. Each item fails for itself.
 */
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/maps.h"
#include "support/time.h"

/* ---- Results ----------------------------------------------------------------------------------------------------- */

static void in_order(PyVM *vm)
{
    static const struct {
        size_t chunk, ahead;
    } cases[] = {{0, 0}, {1, 0}, {7, 0}, {1000, 0}, {0, 1}, {0, 20}, {50, 20}, {3, 200}};
    for (unsigned workers = 1; workers <= 2; workers++) {
        PyVM_Pool *pool = new_pool_like(vm, workers);
        for (size_t i = 0; i < COUNT(cases); i++) {
            PyVM_MapOptions options = map_options();
            options.chunk = cases[i].chunk;
            options.ahead = cases[i].ahead;
            PyVM_Map *map = new_map(pool, vm, "lambda x: x * x", "range(200)", &options);
            for (long long x = 0; x < 200; x++) {
                CHECK_INT(map_long(vm, map), x * x);
                CHECK_INT(map_info(map).last, x);
            }
            map_is_over(vm, map);
            PyVM_MapInfo info = map_info(map);
            CHECK(info.taken == 200 && info.done == 200 && info.given == 200 && info.failed == 0 && info.is_all == 1);
            PyVM_MapFree(map);
        }
        PyVM_PoolFree(pool);
    }
}

/* Each item comes once, and `last` tells which one it is. */
static void as_they_come(PyVM *vm)
{
    enum { ITEMS = 500 };
    PyVM_Pool *pool = new_pool_like(vm, 2);
    for (size_t chunk = 0; chunk < 9; chunk += 4) {
        PyVM_MapOptions options = map_options();
        options.unordered = 1;
        options.chunk = chunk;
        bool has_come[ITEMS] = {false};
        PyVM_Map *map = new_map(pool, vm, "lambda x: x + 1000", "range(500)", &options);
        for (int i = 0; i < ITEMS; i++) {
            long long item = map_long(vm, map) - 1000;
            REQUIRE(item >= 0 && item < ITEMS);
            CHECK(!has_come[item]);
            has_come[item] = true;
            CHECK_INT(map_info(map).last, item);
        }
        map_is_over(vm, map);
        PyVM_MapFree(map);
    }
    PyVM_PoolFree(pool);
}

/* What is slow keeps back what comes after it, unless the results come as they are there. */
static void a_slow_one(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyObject *object;
    for (int unordered = 0; unordered < 2; unordered++) {
        int gate[2];
        char text[100];
        REQUIRE(pipe(gate) == 0);
        snprintf(text, sizeof text, "lambda x: __import__('os').read(%d, 1)[0] if x == 0 else x", gate[0]);
        PyVM_MapOptions options = map_options();
        options.unordered = unordered;
        options.chunk = 1;
        PyVM_Map *map = new_map(pool, vm, text, "range(4)", &options);
        if (unordered)
            for (int i = 1; i < 4; i++)
                CHECK(map_long(vm, map) > 0);
        CHECK(PyVM_MapNext(vm, map, &object, 0) == PYVM_ERROR_TIMEOUT && !object);
        CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_MapNext");
        CHECK(PyVM_MapNext(vm, map, &object, 20000000) == PYVM_ERROR_TIMEOUT && !object);
        REQUIRE(write(gate[1], "A", 1) == 1);
        CHECK_INT(map_long(vm, map), 'A');
        CHECK_INT(map_info(map).last, 0);
        for (int i = 1; i < 4 && !unordered; i++)
            CHECK_INT(map_long(vm, map), i);
        map_is_over(vm, map);
        PyVM_MapFree(map);
        close(gate[0]);
        close(gate[1]);
    }
    PyVM_PoolFree(pool);
}

static void with_star(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM_MapOptions options = map_options();
    PyObject *object;
    options.star = 1;
    PyVM_Map *map = new_map(pool, vm, "lambda a, b=10: a * b", "[(2, 3), [4, 5], (6,), 7, (), (8, 9)]", &options);
    CHECK_INT(map_long(vm, map), 6);
    CHECK_INT(map_long(vm, map), 20);
    CHECK_INT(map_long(vm, map), 60);
    CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_RAISED);
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_MapNext");
    CHECK_RAISED(vm, "TypeError", "'int' object is not iterable");
    CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_RAISED);
    CHECK_RAISED(vm, "TypeError", "missing 1 required positional argument");
    CHECK_INT(map_long(vm, map), 72);
    map_is_over(vm, map);
    CHECK_INT(map_info(map).failed, 2);
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

/* Items may be moved and lent. */
static void modes(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    PyVM_MapOptions options = map_options();
    options.chunk = 2;
    CHECK_RUN(vm, "import pyvm\nmoved = [bytearray(b'x' * 100000) for _ in range(5)]\nlent = bytes(50000)\n");
    PyVM_Map *map = new_map(pool, vm, "len", "[pyvm.move(x) for x in moved] + [pyvm.lend(lent)]", &options);
    for (int i = 0; i < 5; i++)
        CHECK_INT(map_long(vm, map), 100000);
    CHECK_INT(map_long(vm, map), 50000);
    map_is_over(vm, map);
    PyVM_MapFree(map);
    CHECK_INT(evaluate_int(vm, "sum(map(len, moved))"), 0);
    PyVM_PoolFree(pool);
}

/* ---- Failures of items ------------------------------------------------------------------------------------------- */

static const char *const sort_code =
    "import threading\n"
    "def sort(x):\n"
    "    if x % 10 == 3: raise ValueError('item %d' % x)\n"
    "    if x % 10 == 5: return threading.Lock()\n"
    "    return x\n"
    "def items(n):\n"
    "    for x in range(n):\n"
    "        yield threading.Lock() if x % 10 == 7 else x\n";

/* Of ten items one raises, one cannot be packed, and one has a result that cannot be. */
static void failures(PyVM *vm, PyVM_Pool *pool, size_t chunk, long long timeout_ns)
{
    PyVM_MapOptions options = map_options();
    PyObject *object;
    char text[20];
    options.chunk = chunk;
    options.timeout_ns = timeout_ns;
    PyVM_Map *map = new_map(pool, vm, "sort", "items(100)", &options);
    for (int i = 0; i < 100; i++) {
        if (i % 10 == 3 || i % 10 == 5 || i % 10 == 7) {
            CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_RAISED);
            snprintf(text, sizeof text, "item %d", i);
            CHECK_RAISED(vm, i % 10 == 3 ? "ValueError" : "TypeError", i % 10 == 3 ? text : "lock");
        } else {
            CHECK_INT(map_long(vm, map), i);
        }
        CHECK_INT(map_info(map).last, i);
    }
    map_is_over(vm, map);
    CHECK_INT(map_info(map).failed, 30);
    CHECK_INT(map_info(map).done, 100);
    PyVM_MapFree(map);
}

static void each_for_itself(PyVM *vm)
{
    static const size_t chunks[] = {0, 1, 10, 64};
    PyVM_Pool *pool = new_pool_like(vm, 2);
    CHECK_RUN(vm, sort_code);
    for (size_t i = 0; i < COUNT(chunks); i++) {
        failures(vm, pool, chunks[i], 0);
        failures(vm, pool, chunks[i], 60000000000);
    }
    PyVM_PoolFree(pool);
}

/* What cannot be unpacked fails with its chunk. */
static void not_unpacked(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_MapOptions options = map_options();
    PyObject *object;
    options.chunk = 2;
    CHECK_RUN(vm, "class Odd:\n    def __reduce__(self): return int, ('no number',)\n");
    PyVM_Map *map = new_map(pool, vm, "lambda x: x", "[1, 2, Odd(), 4, 5]", &options);
    CHECK_INT(map_long(vm, map), 1);
    CHECK_INT(map_long(vm, map), 2);
    for (int i = 0; i < 2; i++) {
        CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_RAISED);
        CHECK_RAISED(vm, "ValueError", "no number");
    }
    CHECK_INT(map_long(vm, map), 5);
    map_is_over(vm, map);
    PyVM_MapFree(map);
    map = new_map(pool, vm, "lambda x, Odd=Odd: Odd() if x == 3 else x", "range(5)", &options);
    CHECK_INT(map_long(vm, map), 0);
    CHECK_INT(map_long(vm, map), 1);
    for (int i = 0; i < 2; i++) {
        CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_RAISED);
        CHECK_RAISED(vm, "ValueError", "no number");
    }
    CHECK_INT(map_long(vm, map), 4);
    map_is_over(vm, map);
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

/* An endless call is interrupted; the others of its chunk have their results. */
static void limits(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    PyVM_MapOptions options = map_options();
    PyObject *object;
    options.timeout_ns = 100000000;
    options.chunk = 6;
    CHECK_RUN(vm,
              "class Slow:\n    def __reduce__(self):\n        while True: pass\n"
              "def f(x):\n    while x == 2: pass\n    return Slow() if x == 4 else x\n");
    PyVM_Map *map = new_map(pool, vm, "f", "range(10)", &options);
    for (int i = 0; i < 10; i++)
        if (i == 2 || i == 4) {
            CHECK_INT(map_next(vm, map, &object), PYVM_ERROR_TIMEOUT);
            CHECK(!object && strstr(PyVM_LastError()->message, i == 2 ? "item 2" : "item 4"));
            CHECK_INT(map_info(map).given, i + 1);
        } else {
            CHECK_INT(map_long(vm, map), i);
        }
    map_is_over(vm, map);
    CHECK_INT(map_info(map).failed, 2);
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

/* A call that holds on costs its worker: what was done before is there, what comes behind it in its chunk is lost. */
static void holding_on(PyVM *vm)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    PyVM_MapOptions options = map_options();
    PyObject *object;
    int gate[2];
    char text[300];
    REQUIRE(pipe(gate) == 0);
    snprintf(text, sizeof text,
             "import os\ndef hold(x):\n    while x == 3:\n        try: return os.read(%d, 1)\n"
             "        except KeyboardInterrupt: pass\n    return x\n",
             gate[0]);
    CHECK_RUN(vm, text);
    config.workers = 1;
    config.abandon_ns = 100000000;
    options.timeout_ns = 2000000000; /* the other items do not take so long on a busy machine either */
    options.chunk = 6;
    PyVM_Pool *pool = new_pool_by(info_of(vm).kind, &config);
    PyVM_Map *map = new_map(pool, vm, "hold", "range(10)", &options);
    for (int i = 0; i < 10; i++)
        if (i < 3 || i > 5)
            CHECK_INT(map_long(vm, map), i);
        else
            CHECK_INT(map_next(vm, map, &object), i == 3 ? PYVM_ERROR_TIMEOUT : PYVM_ERROR_CLOSED);
    map_is_over(vm, map);
    CHECK(map_info(map).done == 10 && map_info(map).failed == 3 && pool_info(pool).abandoned == 1);
    REQUIRE(write(gate[1], "A", 1) == 1); /* the code comes back */
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

/* ---- Look-ahead -------------------------------------------------------------------------------------------------- */

static void lazily(PyVM *vm)
{
    static const size_t aheads[] = {1, 5, 100};
    PyVM_Pool *pool = new_pool_like(vm, 2);
    for (size_t i = 0; i < COUNT(aheads); i++) {
        PyVM_MapOptions options = map_options();
        options.ahead = aheads[i];
        PyVM_Map *map = new_map(pool, vm, "abs", "__import__('itertools').count()", &options);
        for (int x = 0; x < 300; x++) {
            CHECK_INT(map_long(vm, map), x);
            PyVM_MapInfo info = map_info(map);
            CHECK(info.taken - info.given <= aheads[i] && info.is_all == 0);
        }
        PyVM_MapFree(map);
    }
    PyVM_Map *map = new_map(pool, vm, "abs", "__import__('itertools').count()", NULL);
    for (int x = 0; x < 20000; x++)
        CHECK_INT(map_long(vm, map), x);
    CHECK(map_info(map).chunk > 1 && map_info(map).taken < 10000000);
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

/* An iterable that waits does not keep back what is there, but for the item that it waits for. */
static void from_a_pipe(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    int gate[2];
    char text[200];
    REQUIRE(pipe(gate) == 0);
    snprintf(text, sizeof text,
             "import os, time\n"
             "def lines():\n"
             "    while True:\n"
             "        byte = os.read(%d, 1)\n"
             "        if not byte: return\n"
             "        yield byte[0]\n"
             "        time.sleep(0.05)\n",
             gate[0]);
    CHECK_RUN(vm, text);
    REQUIRE(write(gate[1], "ab", 2) == 2);
    PyVM_MapOptions options = map_options();
    options.ahead = 2; /* so it does not take a third before the first is fetched */
    PyVM_Map *map = new_map(pool, vm, "abs", "lines()", &options);
    CHECK_INT(map_long(vm, map), 'a');
    for (char byte = 'c'; byte < 'f'; byte++) {
        REQUIRE(write(gate[1], &byte, 1) == 1);
        CHECK_INT(map_long(vm, map), byte - 1);
    }
    close(gate[1]);
    CHECK_INT(map_long(vm, map), 'e');
    map_is_over(vm, map);
    PyVM_MapFree(map);
    close(gate[0]);
    PyVM_PoolFree(pool);
}

/* ---- In a task of the same pool ---------------------------------------------------------------------------------- */

typedef struct nested {
    PyVM_Pool *pool;
    int depth, unordered;
} nested;

/* Sums a map of a map's results, so deep. */
static int sum_map(PyVM *vm, void *data, PyObject **result)
{
    const nested *own = data;
    nested inner = {own->pool, own->depth - 1, own->unordered};
    PyVM_MapOptions options = map_options();
    options.unordered = own->unordered;
    PyVM_Map *map = new_map(own->pool, vm, "lambda x: x + 1", "range(50)", &options);
    long long sum = 0;
    for (int i = 0; i < 50; i++)
        sum += map_long(vm, map);
    map_is_over(vm, map);
    PyVM_MapFree(map);
    if (own->depth > 0)
        sum += take_long(vm, PyVM_PoolSubmit(own->pool, sum_map, &inner, NULL));
    *result = PyVMLong_FromLongLong(vm, sum);
    return 0;
}

static void in_tasks(PyVM *vm)
{
    for (unsigned workers = 1; workers <= 2; workers++) {
        PyVM_Pool *pool = new_pool_like(vm, workers);
        for (int unordered = 0; unordered < 2; unordered++) {
            nested data = {pool, 3, unordered};
            PyVM_Future *futures[6];
            for (size_t i = 0; i < COUNT(futures); i++)
                futures[i] = PyVM_PoolSubmit(pool, sum_map, &data, NULL);
            for (size_t i = 0; i < COUNT(futures); i++)
                CHECK_INT(take_long(vm, futures[i]), 4 * 1275);
        }
        PyVM_PoolFree(pool);
    }
}

/* ---- Progress ---------------------------------------------------------------------------------------------------- */

typedef struct counts {
    atomic_int inside, calls;
    PyVM_MapInfo last;
    PyVM *vm;
} counts;

/* Takes the GIL of the VM whose thread waits for results. */
static void note(const PyVM_MapInfo *info, void *data)
{
    counts *counts = data;
    CHECK(atomic_fetch_add(&counts->inside, 1) == 0);
    CHECK(info->size == sizeof *info && info->done >= counts->last.done && info->failed >= counts->last.failed);
    counts->last = *info;
    counts->calls++;
    PyVM_DecRef(counts->vm, PyVMLong_FromLong(counts->vm, 100000));
    atomic_fetch_sub(&counts->inside, 1);
}

static void progress(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 2);
    counts counts = {.vm = vm};
    PyVM_MapOptions options = map_options();
    PyObject *object;
    options.progress = note;
    options.progress_data = &counts;
    options.chunk = 5;
    CHECK_RUN(vm, sort_code);
    PyVM_Map *map = new_map(pool, vm, "sort", "range(200)", &options);
    int raised = 0;
    for (int i = 0; i < 200; i++) {
        int code = map_next(vm, map, &object);
        raised += code == PYVM_ERROR_RAISED;
        if (code == PYVM_ERROR_RAISED)
            PyVMErr_Clear(vm);
        else
            PyVM_DecRef(vm, object);
    }
    map_is_over(vm, map);
    while (pool_info(pool).done < 40)
        sleep_ms(1);
    PyVM_PoolClose(pool, PYVM_POOL_FINISH, -1);
    CHECK_INT(raised, 40);
    CHECK(counts.last.done == 200 && counts.last.failed == 40 && counts.last.taken == 200);
    CHECK(counts.calls > 0 && counts.calls <= 40);
    PyVM_MapFree(map);
    PyVM_PoolFree(pool);
}

int main(void)
{
    for_each_kind(in_order);
    for_each_kind(as_they_come);
    for_each_kind(a_slow_one);
    for_each_kind(with_star);
    for_each_kind(modes);
    for_each_kind(each_for_itself);
    for_each_kind(not_unpacked);
    for_each_kind(limits);
    for_each_kind(holding_on);
    for_each_kind(lazily);
    for_each_kind(from_a_pipe);
    for_each_kind(in_tasks);
    for_each_kind(progress);
    return 0;
}
