/*
 * maps.c: what a tiny item of a map costs, beside CPython's own: multiprocessing.Pool.imap, in a process of its own
 * (PYVM_BENCH_PYTHON is the interpreter), and InterpreterPoolExecutor.map. The peers have no chunks by measuring, so
 * the same chunks are compared.
 */
#include "rows.h"

enum { ROUNDS = 5 };

static double own_rate(PyVM *vm, PyVM_Pool *pool, size_t chunk, int count)
{
    PyVM_MapOptions options = PYVM_MAP_OPTIONS_INIT;
    PyObject *builtins = PyVMImport_ImportModule(vm, "builtins"),
             *callable = PyVMObject_GetAttrString(vm, builtins, "abs");
    PyObject *items = PyVMObject_CallFunction(vm, PyVMObject_GetAttrString(vm, builtins, "range"), "i", count), *object;
    int given = 0;
    options.chunk = chunk;
    double begin = now();
    PyVM_Map *map = PyVM_PoolMap(pool, vm, callable, items, &options);
    require(map, "a map");
    for (; PyVM_MapNext(vm, map, &object, -1) == PYVM_OK && object; given++)
        PyVM_DecRef(vm, object);
    double rate = count / (now() - begin);
    require(given == count, "all results");
    PyVM_MapFree(map);
    PyVM_DecRef(vm, items);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, builtins);
    return rate;
}

/* In another process. 0: there is no interpreter. */
static double processes(int chunk, int count)
{
    char command[1000];
    double rate = 0;
    const char *python = getenv("PYVM_BENCH_PYTHON");
    if (!python)
        return 0;
    snprintf(command, sizeof command,
             "env -u PYTHONHOME -u PYVM_PYTHON -u LD_LIBRARY_PATH '%s' -c \"\n"
             "import multiprocessing, time\n"
             "with multiprocessing.get_context('fork').Pool(2) as pool:\n"
             "    list(pool.imap(abs, range(1000), chunksize=100))\n"
             "    begin = time.perf_counter()\n"
             "    for _ in pool.imap(abs, range(%d), chunksize=%d): pass\n"
             "    print(%d / (time.perf_counter() - begin))\n\"",
             python, count, chunk, count);
    FILE *output = popen(command, "r");
    require(output && fscanf(output, "%lf", &rate) == 1 && pclose(output) == 0, "multiprocessing.Pool.imap");
    return rate;
}

/* In the VM; it has no chunks. 0: this CPython has none. */
static double interpreters(PyVM *vm, int count)
{
    char code[600];
    snprintf(code, sizeof code,
             "import concurrent.futures, time\n"
             "made, rate = getattr(concurrent.futures, 'InterpreterPoolExecutor', None), 0.0\n"
             "if made:\n"
             "    with made(2) as pool:\n"
             "        list(pool.map(abs, range(1000), chunksize=100))\n"
             "        begin = time.perf_counter()\n"
             "        for _ in pool.map(abs, range(%d)): pass\n"
             "        rate = %d / (time.perf_counter() - begin)\n",
             count, count);
    require(PyVMRun_SimpleString(vm, code) == 0, "InterpreterPoolExecutor.map");
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    return PyVMFloat_AsDouble(vm, PyVMDict_GetItemString(vm, globals, "rate"));
}

static double larger(double one, double other)
{
    return one > other ? one : other;
}

static void compare(PyVM *vm, PyVM_Pool *pool, int chunk, int count, double least)
{
    double own = 0, process = 0, interpreter = 0;
    char name[100];
    for (int i = 0; i < ROUNDS; i++) {
        own = larger(own, own_rate(vm, pool, (size_t)chunk, count));
        process = larger(process, processes(chunk, count));
        if (chunk == 1)
            interpreter = larger(interpreter, interpreters(vm, 2000));
    }
    snprintf(name, sizeof name, "map by chunks of %d, beside Pool.imap", chunk);
    if (process > 0)
        row(own / process, least, "least", "times", name);
    snprintf(name, sizeof name, "map by chunks of %d, beside InterpreterPool", chunk);
    if (interpreter > 0)
        row(own / interpreter, least, "least", "times", name);
}

void maps(void)
{
    PyVM *vm = PyVM_Initialize();
    require(vm, "a VM");
    PyVM_Pool *pool = new_pool(2);
    double rate = 0;
    for (int i = 0; i < ROUNDS; i++)
        rate = larger(rate, own_rate(vm, pool, 0, 1000000));
    row(rate / 1000, 85, "least", "/ms", "map of tiny items, chunks by measuring");
    compare(vm, pool, 1, 20000, 2);
    compare(vm, pool, 100, 500000, 0.8);
    PyVM_PoolFree(pool);
    PyVM_Finalize(vm);
}
