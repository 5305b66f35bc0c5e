/*
 * lending.c: what pools lend instead of copying it (PyVM_PoolConfig.lend_from).
 */
#include "support/cross.h"
#include "support/pools.h"

enum { FROM = 4096 };

/* Its memory, which is its own (`base`), is handed out when it is pickled; a view of it arrives. */
static const char given[] =
    "import array, pickle, pyvm\n"
    "class Large(array.array):\n"
    "    base = None\n"
    "    def __new__(cls, size): return super().__new__(cls, 'B', bytes(size))\n"
    "    def address(self): return self.buffer_info()[0]\n"
    "    def __reduce_ex__(self, protocol): return memoryview, (pickle.PickleBuffer(self),)\n"
    "def look(large, begun, go):\n"
    "    begun.put(1)\n"
    "    go.get(timeout=60)\n"
    "    return large[0] + 10 * large.readonly\n"
    "def make(size):\n"
    "    large = Large(size)\n"
    "    return large.address(), large\n"
    "class Part(Large):\n"
    "    base = property()\n" /* nobody knows whose memory it is */
    "def make_part(size):\n"
    "    large = Part(size)\n"
    "    return large.address(), large\n"
    "def make_and_keep(size):\n"
    "    import __main__\n"
    "    __main__.kept = Large(size)\n"
    "    return __main__.kept.address(), __main__.kept\n";

static PyVM_Pool *new_lending_pool(PyVM *vm, size_t lend_from)
{
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    config.workers = 1;
    config.lend_from = lend_from;
    CHECK_RUN(vm, given);
    return new_pool_by(info_of(vm).kind, &config);
}

/* `call` is a tuple: the callable, and a tuple of its arguments. */
static PyVM_Future *submit(PyVM_Pool *pool, PyVM *vm, const char *call)
{
    char code[200];
    snprintf(code, sizeof code, "x = %s", call);
    PyObject *pair = value_of_x(vm, code);
    REQUIRE(pair);
    PyVM_Future *future = PyVM_PoolSubmitCall(pool, vm, PyVMTuple_GetItem(vm, pair, 0), PyVMTuple_GetItem(vm, pair, 1),
                                              NULL, NULL);
    REQUIRE(future);
    PyVM_DecRef(vm, pair);
    return future;
}

/* What `look` says of an argument of this size, whose first byte becomes 1 while the worker has it. */
static long seen_by_worker(PyVM *vm, PyVM_Pool *pool, int size)
{
    char code[200];
    snprintf(code, sizeof code, "large, begun, go = Large(%d), pyvm.Channel(), pyvm.Channel()", size);
    CHECK_RUN(vm, code);
    PyVM_Future *future = submit(pool, vm, "(look, (large, begun, go))");
    CHECK_RUN(vm, "begun.get(timeout=60); large[0] = 1; go.put(1)");
    return take_long(vm, future);
}

static uintptr_t address(PyVM *vm, PyObject *large)
{
    Py_buffer buffer;
    REQUIRE(PyVMObject_GetBuffer(vm, large, &buffer, PyBUF_WRITABLE) == 0);
    uintptr_t found = (uintptr_t)buffer.buf;
    PyVMBuffer_Release(vm, &buffer);
    return found;
}

/* Does a result come without a copy? It can be written to in any case. */
static void takes(PyVM *vm, PyVM_Pool *pool, const char *call, bool is_lent)
{
    PyObject *result = NULL;
    PyVM_Future *future = submit(pool, vm, call);
    REQUIRE(PyVM_FutureGet(vm, future, &result, 60000000000) == PYVM_OK);
    PyVM_FutureFree(future);
    uintptr_t there = PyVMLong_AsSize_t(vm, PyVMTuple_GetItem(vm, result, 0));
    CHECK((address(vm, PyVMTuple_GetItem(vm, result, 1)) == there) == is_lent);
    set_x(vm, result);
    CHECK_RUN(vm, "x[1][0] = 1; del x");
}

/* An argument is lent read-only; a result for writing, unless the worker keeps it. */
static void lends(PyVM *vm)
{
    PyVM_Pool *pool = new_lending_pool(vm, FROM);
    CHECK(seen_by_worker(vm, pool, FROM) == 11);
    CHECK(seen_by_worker(vm, pool, FROM - 1) == 0);
    takes(vm, pool, "(make, (4096,))", true);
    takes(vm, pool, "(make, (4095,))", false);
    takes(vm, pool, "(make_part, (4096,))", false);
    takes(vm, pool, "(make_and_keep, (4096,))", false);
    PyVM_PoolFree(pool);
}

static void copies_all(PyVM *vm)
{
    PyVM_Pool *pool = new_lending_pool(vm, 0);
    CHECK(seen_by_worker(vm, pool, 1 << 20) == 0);
    takes(vm, pool, "(make, (1 << 20,))", false);
    PyVM_PoolFree(pool);
}

int main(void)
{
    for_each_kind(lends);
    for_each_kind(copies_all);
    return 0;
}
