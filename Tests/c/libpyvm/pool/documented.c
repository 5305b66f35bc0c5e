/*
 * documented.c: the code of docs/c-api.md, "Pools".
 */
#include "support/maps.h"

/* The squares of the numbers from 0 to 9, added by as many workers as there are processors. */
static long add_squares(PyVM *vm)
{
    PyVM_Pool *pool = PyVM_PoolNew(NULL);
    PyVM_Future *futures[10];
    long sum = 0;
    for (int i = 0; i < 10; i++) {
        PyObject *arguments = PyVM_BuildValue(vm, "(ii)", i, 2);
        futures[i] = PyVM_PoolSubmitName(pool, "builtins:pow", PyVM_ParcelPack(vm, arguments), NULL);
        PyVM_DecRef(vm, arguments);
    }
    for (int i = 0; i < 10; i++) {
        PyObject *square;
        if (PyVM_FutureGet(vm, futures[i], &square, -1) == PYVM_OK) {
            sum += PyVMLong_AsLong(vm, square);
            PyVM_DecRef(vm, square);
        }
        PyVM_FutureFree(futures[i]);
    }
    PyVM_PoolFree(pool);
    return sum;
}

typedef struct range {
    long from, to, sum;
} range;

/* Adds the numbers of a range; its two halves may be added side by side. */
static void add_range(PyVM *vm, void *data)
{
    range *whole = data;
    if (whole->to - whole->from < 1000) {
        for (long i = whole->from; i < whole->to; i++)
            whole->sum += i;
        return;
    }
    long middle = (whole->from + whole->to) / 2;
    range low = {whole->from, middle, 0}, high = {middle, whole->to, 0};
    PyVM_Strand strand;
    PyVM_StrandFork(&strand, add_range, &high);
    add_range(vm, &low);
    PyVM_StrandJoin(vm, &strand);
    whole->sum = low.sum + high.sum;
}

static int add_all(PyVM *vm, void *data, PyObject **result)
{
    range all = {0, *(const long *)data, 0};
    add_range(vm, &all);
    *result = PyVMLong_FromLong(vm, all.sum);
    return 0;
}

/* The sum of the lengths of what an iterable gives. */
static long sum_lengths(PyVM *vm, PyVM_Pool *pool, PyObject *iterable)
{
    PyObject *builtins = PyVMImport_ImportModule(vm, "builtins"), *length;
    PyObject *callable = PyVMObject_GetAttrString(vm, builtins, "len");
    PyVM_Map *map = PyVM_PoolMap(pool, vm, callable, iterable, NULL);
    long sum = 0;
    while (PyVM_MapNext(vm, map, &length, -1) == PYVM_OK && length) {
        sum += PyVMLong_AsLong(vm, length);
        PyVM_DecRef(vm, length);
    }
    PyVM_MapFree(map);
    PyVM_DecRef(vm, callable);
    PyVM_DecRef(vm, builtins);
    return sum;
}

static void documented(PyVM *vm)
{
    long count = 1000000;
    CHECK(PyVM_Attach(vm) == PYVM_OK);
    CHECK(add_squares(vm) == 285);
    PyVM_Pool *pool = new_pool_like(vm, 2);
    CHECK(take_long(vm, PyVM_PoolSubmit(pool, add_all, &count, NULL)) == 499999500000);
    PyObject *words = evaluate(vm, "iter(['a', 'bc', 'def'] * 100)");
    CHECK(sum_lengths(vm, pool, words) == 600);
    PyVM_DecRef(vm, words);
    PyVM_PoolFree(pool);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

int main(void)
{
    for_each_kind(documented);
    return 0;
}
