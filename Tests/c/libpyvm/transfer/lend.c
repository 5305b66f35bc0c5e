/*
 * lend.c: memory that is lent crosses without a copy, lives as long as somebody looks at it, and goes back to its
 * owner.
 */
#include <pthread.h>
#include <unistd.h>

#include "support/cross.h"
#include "support/kinds.h"
#include "support/memory.h"

/* A new reference to `x` of the VM's __main__ after this code, lent to the other. */
static PyObject *lend(PyVM *to, PyVM *from, const char *code, PyVM_Mode mode)
{
    PyObject *object = value_of_x(from, code);
    REQUIRE(object != NULL);
    PyObject *lent = PyVM_TransferAs(to, from, object, mode);
    PyVM_DecRef(from, object);
    return lent;
}

static void is_seen_at_once(PyVM *to, PyVM *from)
{
    set_x(to, lend(to, from, "x = bytearray(b'before')", PYVM_MODE_LEND));
    CHECK_RUN(to, "assert type(x) is memoryview and x.readonly and bytes(x) == b'before', x");
    CHECK_RUN(from, "x[:] = b'after!'");
    CHECK_RUN(to, "assert bytes(x) == b'after!'\ntry: x[0] = 0\nexcept TypeError: pass\nelse: raise AssertionError");
    CHECK_RUN(from,
              "try: x.append(0)\nexcept BufferError: pass\nelse: raise AssertionError('it has grown while lent')");
    CHECK_RUN(to, "del x");
}

static void is_written_to(PyVM *to, PyVM *from)
{
    set_x(to, lend(to, from, "x = bytearray(b'before')", PYVM_MODE_LEND_WRITABLE));
    CHECK_RUN(to, "x[0:2] = b'BE'\ny = x[4:]\ny[0] = 33\ndel x, y");
    CHECK_RUN(from, "assert x == b'BEfo!e', x");
}

static void has_a_layout(PyVM *to, PyVM *from)
{
    set_x(to, lend(to, from, "import array\nx = array.array('d', range(12))", PYVM_MODE_LEND));
    CHECK_RUN(to, "assert x.format == 'd' and x.tolist()[5] == 5.0 and x.nbytes == 96");
    set_x(to, lend(to, from, "x = memoryview(x).cast('B').cast('d', (3, 4))", PYVM_MODE_LEND));
    CHECK_RUN(to, "assert x.shape == (3, 4) and x.tolist()[2] == [8.0, 9.0, 10.0, 11.0]");
    set_x(to, lend(to, from, "x = memoryview(bytes(range(10)))[::-3]", PYVM_MODE_LEND));
    CHECK_RUN(to, "assert x.tolist() == [9, 6, 3, 0] and x.strides == (-3,)");
    set_x(to, lend(to, from, "import mmap\nx = mmap.mmap(-1, 4096)\nx[0:3] = b'map'", PYVM_MODE_LEND_WRITABLE));
    CHECK_RUN(to, "assert bytes(x[0:3]) == b'map'\nx[0:1] = b'M'\ndel x");
    CHECK_RUN(from, "assert x[0:3] == b'Map'");
    set_x(to, lend(to, from, "x = b''", PYVM_MODE_LEND));
    CHECK_RUN(to, "assert bytes(x) == b'' and x.readonly\ndel x");
}

/* Waits until the owner has its memory back: whoever had it let go of it, and the messenger is on its way. */
static void wait_for(PyVM *vm, const char *expression)
{
    char code[300];
    snprintf(code, sizeof code,
             "import time\nfor i in range(1000):\n    if %s: break\n    time.sleep(0.01)\nelse: raise AssertionError",
             expression);
    CHECK_RUN(vm, code);
}

static const char watched[] =
    "import weakref\nclass Owned(bytearray): pass\nx = Owned(b'owned' * 1000)\n"
    "gone = []\nend = weakref.finalize(x, gone.append, 1)\nend.atexit = False";

static void goes_back(PyVM *to, PyVM *from)
{
    set_x(to, lend(to, from, watched, PYVM_MODE_LEND));
    CHECK_RUN(from, "import gc\ndel x\ngc.collect()\nassert not gone, 'it is gone while lent'");
    CHECK_RUN(to, "import gc\ny = x[5:10]\ndel x\ngc.collect()\nassert bytes(y) == b'owned'");
    CHECK_RUN(from, "assert not gone, 'it is gone while somebody looks at a part of it'");
    CHECK_RUN(to, "del y");
    wait_for(from, "gone");
}

static void *drop_in_thread(void *vm)
{
    CHECK_RUN(vm, "del x");
    return NULL;
}

/*
 * The owner is busy with Python code all the while. Up to 3.12 a thread that runs does not let go of the GIL for
 * threads of other interpreters that share it, so nobody can get in.
 */
static void goes_back_to_the_busy(PyVM *to, PyVM *from)
{
    if (info_of(from).kind == PYVM_KIND_SHARED_GIL && !RUNS(from, 13))
        return;
    set_x(to, lend(to, from, watched, PYVM_MODE_LEND));
    CHECK_RUN(from, "del x");
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, drop_in_thread, to) == 0);
    CHECK_RUN(from,
              "import time\nend = time.monotonic() + 10\nwhile not gone: assert time.monotonic() < end, 'not back'");
    pthread_join(thread, NULL);
}

static void refuses(PyVM *to, PyVM *from)
{
    CHECK(lend(to, from, "x = 5", PYVM_MODE_LEND) == NULL);
    CHECK_RAISED(to, "TypeError", "an int cannot be lent: it has no buffer; copy or proxy it");
    CHECK(lend(to, from, "x = b'abc'", PYVM_MODE_LEND_WRITABLE) == NULL);
    CHECK_RAISED(to, "TypeError",
                 "a bytes cannot be lent writable: its memory is read-only; copy, lend or proxy it (pyvm.lend, ");
    CHECK(lend(to, from, "x = memoryview(b'abc')", PYVM_MODE_LEND_WRITABLE) == NULL);
    CHECK_RAISED(to, "TypeError", "memoryview cannot be lent writable: its memory is read-only; lend it read-only or ");
    CHECK(lend(to, from, "x = 5", PYVM_MODE_LEND_WRITABLE) == NULL);
    CHECK_RAISED(to, "TypeError", "an int cannot be lent: it has no buffer; copy or proxy it");
    CHECK_NO_EXCEPTION(from);
}

/* A parcel that lends is unpacked more than once: all look at the same memory. */
static void many_look(PyVM *to, PyVM *from)
{
    PyObject *object = value_of_x(from, "x = bytearray(8)");
    PyVM_Parcel *parcel = PyVM_ParcelPackAs(from, object, PYVM_MODE_LEND_WRITABLE);
    REQUIRE(parcel != NULL);
    PyVM_DecRef(from, object);
    set_x(to, PyVM_ParcelUnpack(to, parcel));
    CHECK_RUN(to, "y = x");
    set_x(to, PyVM_ParcelUnpack(to, parcel));
    CHECK(PyVM_ParcelSize(parcel) >= 8);
    PyVM_ParcelFree(parcel);
    CHECK_RUN(to, "x[3] = 7\nassert y[3] == 7\ndel x, y");
    CHECK_RUN(from, "assert x[3] == 7");
}

static void outlives(PyVM *like)
{
    PyVM *from = new_vm_like(like), *to = new_vm_like(like);
    set_x(to, lend(to, from, "x = bytearray(b'still here' * 1000)", PYVM_MODE_LEND_WRITABLE));
    CHECK_RUN(to, "y = x");
    set_x(to, lend(to, from, "x = b'bytes' * 100000", PYVM_MODE_LEND));
    CHECK(PyVM_Close(from) == PYVM_OK);
    CHECK_RUN(to, "assert bytes(y[:10]) == b'still here' and bytes(x[-5:]) == b'bytes'\ny[0] = 83\ndel x, y");
    CHECK(PyVM_Close(to) == PYVM_OK);
}

/* Memory of a VM that has ended, and of which nobody has the object any more, is freed by whoever lets go last. */
static const char *const freed_in_the_end[] = {
    "x = bytes(size)[:-1] + b'z'",
    "x = bytearray(b'z') * size",
    "x = bytearray(b'z') * size\ndel x[:5]",
    "import array\nx = array.array('d', bytes(size))",
    "import mmap\nx = mmap.mmap(-1, size)\nx[:] = b'z' * size",
    "x = memoryview(bytearray(b'z') * size)",
    "x = memoryview(memoryview(b'z' * size)[7:-7])[::2]",
};

#ifdef __SANITIZE_ADDRESS__
enum { IS_KEPT = 1 }; /* what is freed, for a while, to see who uses it */
#else
enum { IS_KEPT = 0 };
#endif

static void is_freed(PyVM *to, const char *made)
{
    enum { SIZE = 32 << 20 };
    char code[300];
    if (strstr(made, "array.") && info_of(to).kind == PYVM_KIND_ISOLATED && RUNS(to, 12) && !RUNS(to, 13))
        return; /* this module keeps CPython 3.12 from ending */
    PyVM *from = new_vm_like(to);
    snprintf(code, sizeof code, "size = %d\n%s", SIZE, made);
    set_x(to, lend(to, from, code, PYVM_MODE_LEND));
    CHECK_RUN(to, "y = x");
    set_x(to, lend(to, from, "pass", PYVM_MODE_LEND)); /* twice */
    CHECK(PyVM_Close(from) == PYVM_OK);
    CHECK_RUN(to, "assert x == y\ndel y\nassert x[-1] == (0 if x.format == 'd' else 122), x[-1]");
    long before = resident_kilobytes();
    CHECK_RUN(to, "del x");
    long freed = before - resident_kilobytes();
    if (!IS_KEPT && freed < SIZE / 1024 * 3 / 4)
        check_failed(__FILE__, __LINE__, "%s: %ld KB are freed", made, freed);
}

static void copies_large(PyVM *to, PyVM *from)
{
    cross(to, from, "x = [bytes(range(256)) * 4096, bytearray(range(256)) * 4096]",
          "x == [bytes(range(256)) * 4096] * 2 and type(x[1]) is bytearray");
    CHECK_RUN(from, "x[1].append(1)"); /* nothing holds it any more */
    PyVM_Parcel *parcel = NULL;
    PyObject *object = value_of_x(from, "x = [bytearray(b'a' * 100000), b'c' * 100000]\nx.append(x[0])");
    REQUIRE((parcel = PyVM_ParcelPack(from, object)) != NULL);
    PyVM_DecRef(from, object);
    CHECK_RUN(from, "x[0][0] = 98\nx[0].append(1)\ndel x"); /* a copy is what was there when it was made */
    for (int i = 0; i < 3; i++) {
        set_x(to, PyVM_ParcelUnpack(to, parcel));
        CHECK_RUN(to, "assert x == [b'a' * 100000, b'c' * 100000, b'a' * 100000] and x[0] is x[2]\nx[0][0] = 0");
    }
    PyVM_ParcelFree(parcel);
}

static void moves(PyVM *to, PyVM *from)
{
    static const char *const rows[][2] = {
        {"x = [1, [2]]", "[1, [2]]"},
        {"x = {1: [2]}", "{1: [2]}"},
        {"x = {1, 2}", "{1, 2}"},
        {"x = bytearray(b'abc')", "bytearray(b'abc')"},
        {"x = bytearray(b'abc') * 100000", "bytearray(b'abc') * 100000"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        char code[200];
        set_x(to, lend(to, from, rows[i][0], PYVM_MODE_MOVE));
        snprintf(code, sizeof code, "assert x == %s, x", rows[i][1]);
        CHECK_RUN(to, code);
        CHECK_RUN(from, "assert not x, x");
    }
    CHECK(lend(to, from, "x = (1, 2)", PYVM_MODE_MOVE) == NULL);
    CHECK_RAISED(to, "TypeError", "a tuple cannot be moved");
    CHECK(lend(to, from, "import threading\nx = [threading.Lock()]", PYVM_MODE_MOVE) == NULL);
    CHECK_RAISED(to, "TypeError", "object[0]: ");
    CHECK_RUN(from, "assert len(x) == 1"); /* nothing has moved */
    CHECK(lend(to, from, "x = bytearray(b'abc')\ny = memoryview(x)", PYVM_MODE_MOVE) == NULL);
    CHECK_RAISED(to, "BufferError", "");
    CHECK_RUN(from, "assert x == b'abc'");
}

/* Of a tuple it is a proxy of the tuple, not of what is in it. */
static void stands_for(PyVM *to, PyVM *from)
{
    set_x(to, lend(to, from, "x = (5, 6)", PYVM_MODE_PROXY));
    CHECK_RUN(to, "import pyvm\nassert type(x) is pyvm.Proxy and len(x) == 2 and x[1] == 6\ndel x");
}

static void in_parts(PyVM *to, PyVM *from)
{
    cross(to, from, "import pyvm\na = bytearray(b'abc')\nb = [1]\nx = {'l': pyvm.lend(a), 'm': [pyvm.move(b)], 'c': a}",
          "bytes(x['l']) == b'abc' and x['m'] == [[1]] and type(x['c']) is bytearray");
    CHECK_RUN(from, "assert b == []\na[0] = 65");
    CHECK_RUN(to, "assert bytes(x['l']) == b'Abc' and x['c'] == b'abc'\ndel x");
}

static void test(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    is_seen_at_once(to, from);
    is_written_to(to, from);
    has_a_layout(to, from);
    goes_back(to, from);
    goes_back_to_the_busy(to, from);
    refuses(to, from);
    many_look(to, from);
    copies_large(to, from);
    moves(to, from);
    stands_for(to, from);
    in_parts(to, from);
    outlives(from);
    for (size_t i = 0; i < COUNT(freed_in_the_end); i++)
        is_freed(to, freed_in_the_end[i]);
    CHECK(PyVM_Close(to) == PYVM_OK);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
