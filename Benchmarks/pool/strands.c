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

/* What an expression is after the file's code, in a pool of so many workers. */
static double evaluate(PyVM *vm, const char *source, const char *expression, unsigned workers)
{
    PyObject *result;
    PyVM_Pool *pool = new_pool(workers);
    char *code = malloc(strlen(source) + strlen(expression) + 2);
    sprintf(code, "%s\n%s", source, expression);
    PyVM_Future *future = PyVM_PoolSubmitSource(pool, code, NULL, NULL);
    require(PyVM_FutureGet(vm, future, &result, -1) == PYVM_OK, expression);
    double value = PyVMFloat_AsDouble(vm, result);
    PyVM_DecRef(vm, result);
    PyVM_FutureFree(future);
    PyVM_PoolFree(pool);
    free(code);
    return value;
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
    double one = 1e9, two = 1e9;
    for (int i = 0; i < 3; i++) {
        double alone = evaluate(vm, source, expression, 1), both = evaluate(vm, source, expression, 2);
        one = alone < one ? alone : one;
        two = both < two ? both : two;
    }
    row(one / two, 1.9, "least", "times", name);
}

void python_strands(const char *file)
{
    PyVM *vm = PyVM_New(NULL);
    require(vm, "a VM");
    char *source = read_file(file);
    in_place(vm, source);
    on_two(vm, source, "seconds(n_body)", "n-body in Python, two workers beside one");
    on_two(vm, source, "seconds(queens)", "queens in Python, two workers beside one");
    on_two(vm, source, "seconds(tree)", "a tree in Python, two workers beside one");
    on_two(vm, source, "seconds(sort)", "merge sort in Python, two workers beside one");
    free(source);
    PyVM_Close(vm);
}
