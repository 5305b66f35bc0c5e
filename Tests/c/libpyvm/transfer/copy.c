/*
 * copy.c: an object that is copied to another VM is equal there, with what is shared and cyclic in it.
 */
#include "support/cross_rows.h"
#include "support/kinds.h"

/* What is deep is no recursion. */
static void deep(PyVM *to, PyVM *from)
{
    cross(to, from, "x = None\nfor i in range(1000000): x = [x]", "type(x) is list");
    CHECK_RUN(to, "n = 0\nwhile x: x, n = x[0], n + 1\nassert n == 1000000, n");
    cross(to, from, "x = ()\nfor i in range(100000): x = {'a': (x,)}", "type(x) is dict");
    CHECK_RUN(to, "n = 0\nwhile x: x, n = x['a'][0], n + 1\nassert n == 100000, n");
}

static void refusals(PyVM *to, PyVM *from)
{
    cross_not(to, from, "import _thread; x = [1, {'a': _thread.allocate_lock()}]", "TypeError", "object[1]['a']: ");
    cross_not(to, from, "x = [(i for i in ())]", "TypeError", "object[0]: ");
    cross_not(to, from, "x = memoryview(b'a')", "TypeError", "memoryview");
}

static void test(PyVM *vm)
{
    PyVM *other = new_vm_like(vm);
    cross_all(other, vm);
    cross_all(vm, vm);
    deep(other, vm);
    refusals(other, vm);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
