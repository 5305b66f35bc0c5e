/*
 * strands.c: what strands of Python code cost where nobody takes them, and what two workers gain by them.
 */
#include <string.h>

#include "rows.h"

static char *read_file(const char *path)
{
    enum { ROOM = 1 << 16 };
    char *text = calloc(1, ROOM);
    FILE *file = fopen(path, "rb");
    require(text && file && fread(text, 1, ROOM - 1, file) > 0, path);
    fclose(file);
    return text;
}

/* What an expression will be after the file's code, in a pool. */
static PyVM_Future *begin(PyVM_Pool *pool, const char *source, const char *expression)
{
    char *code = malloc(strlen(source) + strlen(expression) + 2);
    require(code, "memory");
    sprintf(code, "%s\n%s", source, expression);
    PyVM_Future *future = PyVM_PoolSubmitSource(pool, code, NULL, NULL);
    require(future, expression);
    free(code);
    return future;
}

static double end(PyVM *vm, PyVM_Future *future)
{
    PyObject *result;
    require(PyVM_FutureGet(vm, future, &result, -1) == PYVM_OK, "a strand's figure");
    double value = PyVMFloat_AsDouble(vm, result);
    PyVM_DecRef(vm, result);
    PyVM_FutureFree(future);
    return value;
}

/* What it is in a pool of so many workers. */
static double evaluate(PyVM *vm, const char *source, const char *expression, unsigned workers)
{
    PyVM_Pool *pool = new_pool(workers);
    double value = end(vm, begin(pool, source, expression));
    PyVM_PoolFree(pool);
    return value;
}

/* The mean of two pools of one worker, at once. */
static double evaluate_twice(PyVM *vm, const char *source, const char *expression)
{
    PyVM_Pool *pools[] = {new_pool(1), new_pool(1)};
    PyVM_Future *futures[] = {begin(pools[0], source, expression), begin(pools[1], source, expression)};
    double mean = (end(vm, futures[0]) + end(vm, futures[1])) / 2;
    PyVM_PoolFree(pools[0]);
    PyVM_PoolFree(pools[1]);
    return mean;
}

static void in_place(PyVM *vm, const char *source)
{
    row(evaluate(vm, source, "(seconds(strands_in_place) - seconds(plain_calls)) / 200000 * 1e9", 1), 1000, "most",
        "ns", "a strand of Python in place, over a call");
    row(evaluate(vm, source, "seconds(fib, 25) / seconds(serial_fib, 25)", 1), 2, "most", "times",
        "fib(25), a strand a level, beside serial");
}

static void on_two(PyVM *vm, const char *source, const char *expression, const char *name)
{
    enum { ROUNDS = 3 };
    speed rounds[ROUNDS];
    for (int i = 0; i < ROUNDS; i++)
        rounds[i] = (speed){evaluate(vm, source, expression, 1), evaluate(vm, source, expression, 2),
                            evaluate_twice(vm, source, expression)};
    speed_row(rounds, ROUNDS, name);
}

void python_strands(const char *file)
{
    PyVM *vm = PyVM_New(NULL);
    require(vm, "a VM");
    char *source = read_file(file);
    in_place(vm, source);
    on_two(vm, source, "middle(n_body)", "n-body in Python");
    on_two(vm, source, "middle(queens)", "queens in Python");
    on_two(vm, source, "middle(tree)", "a tree in Python");
    on_two(vm, source, "middle(sort)", "merge sort in Python");
    free(source);
    PyVM_Close(vm);
}
