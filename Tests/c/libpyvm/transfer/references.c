/*
 * references.c: after an object has crossed, in each mode, or has failed to, there are as many references in both VMs
 * as before, or where CPython does not count these (it is no debug build) as many blocks of memory.
 */
#include <limits.h>

#include "support/kinds.h"
#include "support/things.h"

/* Of each type that docs/modes.md has; and what fails, on either side. */
static const char *const made[] = {
    "None",
    "[1, 10**40, 1.5, 2j, 'text', 'text' * 99, '\\u20ac', ..., NotImplemented, True]",
    "b'abc'",
    "b'x' * 100000",
    "bytearray(b'abc')",
    "bytearray(b'x') * 100000",
    "[1, [2, {'a': (3, {4})}]]",
    "{1: {2: 3}, 'a': {'b': [5]}}",
    "{1, (2,), frozenset([3])}",
    "(1, (2,), slice(1, [2]), range(5, 10**20))",
    "[[]] * 3 + [(x,)]",
    "array.array('d', [1, 2])",
    "memoryview(bytearray(b'abc'))",
    "mmap.mmap(-1, 10)",
    "[datetime.datetime(2026, 1, 2, 3), datetime.timedelta(5), datetime.time(1, tzinfo=datetime.timezone.utc)]",
    "[decimal.Decimal('1.1'), fractions.Fraction(1, 3), uuid.UUID(int=5), pathlib.PurePosixPath('a/b')]",
    "[collections.deque([1]), collections.OrderedDict(a=1), collections.Counter('a'), Pair(1, [2])]",
    "[Plain(a=[1]), State(a={1}), List([1]), Dict(a=1), Set([1]), Tuple([1]), Pairs(pairs=[(1, 2)])]",
    "[Plain, make, collections, sys.path, len, dict.fromkeys]",
    "[ValueError('text', [1]), KeyError(), ExceptionGroup('all', [OSError(2, 'not there')])]",
    "caught()",
    "(i for i in [1])",
    "threading.Lock()",
    "[1, {'a': [threading.Lock()]}]",
    "Gives(None)",
    "Gives((1, ()))",
    "[[1], Does('1 / 0'), [2]]",
    "{'a': Gives(lambda: (make, (1,), None, (1 / (2 - i) for i in range(9))))}",
    "Gives(lambda: (make, (x,)))",
    "[[1], Gives(lambda: (make, (x[0], x)))]",
    "[SetState(code='1 / 0'), [3]]",
    "{Hash('1 / 0'): [1]}",
    "frozenset([Hash('1 / 0')])",
    "[(1, [2]), Gives('nowhere')]",
    "[Gives((int, (), {'a': 1}))]",
};

/* A function of the VM's __main__: code as text would leave its lines in CPython's linecache. */
static PyObject *call(PyVM *vm, const char *name)
{
    PyObject *function = PyVMObject_GetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), name);
    PyObject *result = function ? PyVMObject_CallNoArgs(vm, function) : NULL;
    REQUIRE(result != NULL);
    PyVM_DecRef(vm, function);
    return result;
}

/* What has arrived, or has not, with an exception in the VM. */
static void drop(PyVM *vm, PyObject *result)
{
    if (result)
        PyVM_DecRef(vm, result);
    PyVMErr_Clear(vm);
    PyVM_ClearLastError();
}

static void in_mode(PyVM *to, PyVM *from, PyVM_Mode mode)
{
    PyObject *object = call(from, "make_x");
    drop(to, PyVM_TransferAs(to, from, object, mode));
    PyVM_Parcel *parcel = PyVM_ParcelPackAs(from, object, mode);
    drop(from, NULL);
    for (int i = 0; parcel && i < 2; i++)
        drop(to, PyVM_ParcelUnpack(to, parcel));
    PyVM_ParcelFree(parcel);
    PyVM_DecRef(from, object);
}

static long total(PyVM *vm)
{
    PyObject *number = call(vm, "total");
    long found = PyVMLong_AsLong(vm, number);
    PyVM_DecRef(vm, number);
    return found;
}

enum { TIMES = 4, TRIES = 60 };

/* Both VMs' total after TIMES in each mode. */
static long total_after(PyVM *to, PyVM *from)
{
    for (int i = 0; i < TIMES; i++)
        for (int mode = PYVM_MODE_COPY; mode <= PYVM_MODE_PROXY; mode++)
            in_mode(to, from, (PyVM_Mode)mode);
    PyVM_DecRef(from, call(from, "clear"));
    return total(from) + total(to);
}

static void define_make_x(PyVM *from, const char *expression)
{
    char code[300];
    snprintf(code, sizeof code, "def make_x():\n    global x\n    x = %s\n    return x", expression);
    CHECK_RUN(from, code);
}

/* An exception has so much in it that caches of text take a while to be full. */
static void fill_caches(PyVM *to, PyVM *from)
{
    define_make_x(from, "caught()");
    for (int i = 0; i < 300; i++)
        in_mode(to, from, PYVM_MODE_COPY);
}

/* A leak comes in each try, and what caches take does not. */
static void same_total(PyVM *to, PyVM *from, const char *expression)
{
    define_make_x(from, expression);
    long least = LONG_MAX, last = total_after(to, from);
    for (int i = 0; i < TRIES && least >= TIMES; i++) {
        long now = total_after(to, from);
        least = now - last < least ? now - last : least;
        last = now;
    }
    if (least >= TIMES)
        check_failed(__FILE__, __LINE__, "%s: %ld more after %d times in each mode", expression, least, TIMES);
}

static void test(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    make_things(from, "from");
    make_things(to, "to");
    static const char count[] =
        "def total():\n"
        "    for i in range(3): gc.collect()\n"
        "    return getattr(sys, 'gettotalrefcount', sys.getallocatedblocks)()\n";
    CHECK_RUN(to, count);
    CHECK_RUN(from, count);
    CHECK_RUN(from,
              "import array, collections, decimal, fractions, mmap, pathlib, threading, uuid\n"
              "try: import datetime\n"
              "except ImportError: pass\n"
              "x = None\n"
              "def clear():\n"
              "    global x\n"
              "    getattr(x, '__dict__', {}).clear()\n"
              "    x = None\n"
              "def caught():\n"
              "    try: 1 / 0\n"
              "    except ZeroDivisionError as error: return error\n");
    fill_caches(to, from);
    CHECK_RUN(to, "gc.collect(); gc.freeze()"); /* what there is by now need not be looked at again and again */
    CHECK_RUN(from, "gc.collect(); gc.freeze()");
    for (size_t i = 0; i < COUNT(made); i++)
        same_total(to, from, made[i]);
    CHECK(PyVM_Close(to) == PYVM_OK);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
