/*
 * types.c: CPython's types have the same attributes in each VM, the first and those after it, as in plain python.
 */
#include "support/kinds.h"

static const char as_in_python[] =
    "import enum, functools, signal, sys\n"
    /* What enum and functools do depends on whose attributes these are. */
    "assert '__str__' not in vars(int) and int.__str__ is object.__str__\n"
    "assert str(signal.SIGINT) == '2', str(signal.SIGINT)\n"
    "class Colour(str, enum.Enum):\n"
    "    RED = 'red'\n"
    "assert str(Colour.RED) == 'Colour.RED', str(Colour.RED)\n"
    "@functools.total_ordering\n"
    "class Fault(KeyError):\n"
    "    def __lt__(self, other): return self.args < other.args\n"
    "assert Fault(2) > Fault(1) and Fault(2) >= Fault(2)\n"
    "for cls in (KeyError, OSError, type(iter([])), type(lambda: 0), property):\n"
    "    assert '__ge__' not in vars(cls) and '__setattr__' not in vars(cls), cls\n"
    /* And types work. */
    "assert [1] == [1] and hash(KeyError) and repr(iter([])).startswith('<list_iterator')\n"
    "assert str(KeyError(1)) == '1' and OSError(2, 'x').errno == 2 and not None\n"
    "import collections, decimal, datetime, json, re, asyncio\n"
    "assert json.loads(json.dumps({'a': [1, 2.5]})) == {'a': [1, 2.5]}\n";

static void same_in_each(PyVM *vm)
{
    CHECK_RUN(vm, as_in_python);
    PyVM *second = new_vm_like(vm);
    CHECK_RUN(second, as_in_python);
    CHECK(PyVM_Close(second) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    for (int i = 0; i < 3; i++) /* the next isolated VM gets the copy of the last one, started again */
        for_each_kind(same_in_each);
    return 0;
}
