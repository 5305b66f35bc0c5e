/*
 * depth.c: what is deep is no recursion, on either side, whatever it is made of; and what fails deep inside is no
 * recursion either.
 *
 *   depth [DEPTH]      how deep everything is
 */
#include "support/kinds.h"
#include "support/things.h"

/* The end of a deque in a deque is CPython's own recursion: so chains are taken apart from the top. */
typedef struct row {
    const char *one;  /* makes another x, of x */
    const char *next; /* what is inside */
} row;

static const row rows[] = {
    {"[x]", "x[0]"},
    {"(x,)", "x[0]"},
    {"{'a': x}", "x['a']"},
    {"Plain(a=x)", "x.a"},
    {"State(a=x)", "x.a"},
    {"collections.deque([x])", "x[0]"},
    {"List([x])", "x[0]"},
    {"Pair(x, 1)", "x[0]"},
    {"Gives((make, (x,)))", "x.what[1][0] if type(x) is Gives else x[0]"},
};

static void build(PyVM *vm, const char *one, const char *innermost, int depth)
{
    char code[300];
    snprintf(code, sizeof code, "import gc\ngc.disable()\nx = %s\nfor i in range(%d): x = %s\ngc.enable()", innermost,
             depth, one);
    CHECK_RUN(vm, code);
}

static void take_apart(PyVM *vm, const char *next, int depth)
{
    char code[300];
    snprintf(code, sizeof code,
             "n = 0\nwhile x is not None and n < %d: x, n = %s, n + 1\nassert x is None and n == %d, n", depth, next,
             depth);
    CHECK_RUN(vm, code);
}

static void crosses(PyVM *to, PyVM *from, const row *row, int depth)
{
    build(from, row->one, "None", depth);
    PyObject *object = value_of_x(from, "pass"), *result = PyVM_Transfer(to, from, object);
    if (!result) {
        char text[400];
        take_exception(to, text, sizeof text);
        check_failed(__FILE__, __LINE__, "%s, %d deep, does not cross: %.300s", row->one, depth, text);
    } else {
        set_x(to, result);
        take_apart(to, row->next, depth);
    }
    PyVM_DecRef(from, object);
    take_apart(from, row->next, depth);
}

static void fails(PyVM *to, PyVM *from, const row *row, int depth)
{
    CHECK_RUN(from, "bottom = Does('1 / 0')");
    build(from, row->one, "bottom", depth);
    cross_not(to, from, "pass", "ZeroDivisionError", "");
    char code[200];
    snprintf(code, sizeof code, "while x is not bottom: x = %s\nx = bottom = None", row->next);
    CHECK_RUN(from, code);
}

static int asked; /* a depth for all rows and kinds; 0: less, as it takes long */

static void test(PyVM *from)
{
    static int depth = 1000000; /* of the first kind, and lists */
    PyVM *to = new_vm_like(from);
    make_things(from, "from");
    make_things(to, "to");
    for (size_t i = 0; i < COUNT(rows); i++) {
        crosses(to, from, &rows[i], asked ? asked : i < 1 ? depth : depth / 10);
        fails(to, from, &rows[i], depth / 20);
    }
    depth = 100000;
    CHECK(PyVM_Close(to) == PYVM_OK);
}

int main(int count, char **arguments)
{
    if (count > 1)
        asked = atoi(arguments[1]);
    for_each_kind(test);
    return 0;
}
