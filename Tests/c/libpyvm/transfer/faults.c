/*
 * faults.c: mistakes with transfers: no VM, a closed one, no object, no mode; parcels that outlive their VMs; memory
 * that runs out in either VM.
 */
#include <malloc.h>
#include <pthread.h>

#include "support/kinds.h"
#include "support/things.h"

static PyVM *closed_like(PyVM *vm)
{
    PyVM *closed = new_vm_like(vm);
    CHECK(PyVM_Close(closed) == PYVM_OK);
    return closed;
}

/* ---- Arguments -------------------------------------------------------------------------------------------------- */

static void no_transfer(PyVM *to, PyVM *from, PyObject *object, int mode, PyVM_Status code)
{
    CHECK(PyVM_TransferAs(to, from, object, (PyVM_Mode)mode) == NULL);
    CHECK_ERROR(code, "PyVM_TransferAs");
    if (mode != PYVM_MODE_COPY)
        return;
    CHECK(PyVM_Transfer(to, from, object) == NULL);
    CHECK_ERROR(code, "PyVM_Transfer");
}

static void no_parcel(PyVM *from, PyObject *object, int mode, PyVM_Status code)
{
    CHECK(PyVM_ParcelPackAs(from, object, (PyVM_Mode)mode) == NULL);
    CHECK_ERROR(code, "PyVM_ParcelPackAs");
    if (mode != PYVM_MODE_COPY)
        return;
    CHECK(PyVM_ParcelPack(from, object) == NULL);
    CHECK_ERROR(code, "PyVM_ParcelPack");
}

static void no_unpack(PyVM *to, PyVM_Parcel *parcel, PyVM_Status code)
{
    CHECK(PyVM_ParcelUnpack(to, parcel) == NULL);
    CHECK_ERROR(code, "PyVM_ParcelUnpack");
}

static void names_the_vm(PyVM *to, PyVM *from, PyObject *object, const char *message)
{
    CHECK(PyVM_Transfer(to, from, object) == NULL);
    CHECK(strcmp(PyVM_LastError()->message, message) == 0);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_Transfer");
}

static void arguments(PyVM *vm)
{
    PyVM *closed = closed_like(vm), *other = new_vm_like(vm);
    PyObject *object = PyVMList_New(vm, 0);
    PyVM_Parcel *parcel = PyVM_ParcelPack(vm, object);
    names_the_vm(NULL, vm, object, "the VM `to` is NULL");
    names_the_vm(vm, NULL, object, "the VM `from` is NULL");
    no_transfer(NULL, vm, object, PYVM_MODE_COPY, PYVM_ERROR_ARGUMENT);
    no_transfer(vm, NULL, object, PYVM_MODE_COPY, PYVM_ERROR_ARGUMENT);
    no_transfer(NULL, NULL, object, PYVM_MODE_COPY, PYVM_ERROR_ARGUMENT);
    no_transfer(other, vm, NULL, PYVM_MODE_COPY, PYVM_ERROR_ARGUMENT);
    no_transfer(closed, vm, object, PYVM_MODE_COPY, PYVM_ERROR_CLOSED);
    no_transfer(vm, closed, object, PYVM_MODE_COPY, PYVM_ERROR_CLOSED);
    no_transfer(closed, closed, object, PYVM_MODE_COPY, PYVM_ERROR_CLOSED);
    no_transfer(other, vm, object, -1, PYVM_ERROR_ARGUMENT);
    no_transfer(other, vm, object, 1000, PYVM_ERROR_ARGUMENT);
    no_parcel(NULL, object, PYVM_MODE_COPY, PYVM_ERROR_ARGUMENT);
    no_parcel(vm, NULL, PYVM_MODE_COPY, PYVM_ERROR_ARGUMENT);
    no_parcel(closed, object, PYVM_MODE_COPY, PYVM_ERROR_CLOSED);
    no_parcel(vm, object, -1, PYVM_ERROR_ARGUMENT);
    no_parcel(vm, object, PYVM_MODE_PROXY + 1, PYVM_ERROR_ARGUMENT);
    no_unpack(NULL, parcel, PYVM_ERROR_ARGUMENT);
    no_unpack(closed, parcel, PYVM_ERROR_CLOSED);
    no_unpack(vm, NULL, PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_ParcelSize(NULL) == 0 && PyVM_ParcelSize(parcel) > 0);
    PyVM_ParcelFree(NULL);
    PyVM_ParcelFree(parcel);
    PyVM_DecRef(vm, object);
    CHECK_NO_EXCEPTION(vm);
    CHECK_NO_EXCEPTION(other);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* What is moved is still there if it has not arrived, for want of a VM or of memory. */
static void nothing_moved(PyVM *vm)
{
    PyVM *closed = closed_like(vm), *other = new_vm_like(vm);
    make_things(vm, "from");
    make_things(other, "to");
    PyObject *object = value_of_x(vm, "x = [1, [2]]");
    no_transfer(closed, vm, object, PYVM_MODE_MOVE, PYVM_ERROR_CLOSED);
    CHECK_REPR(vm, object, "[1, [2]]");
    PyVM_DecRef(vm, object);
    CHECK_RUN(vm, "x = None");
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* ---- Parcels that outlive the VM that packed them ---------------------------------------------------------------- */

enum { TIMES = 1000, THREADS = 4 };

static PyVM_Parcel *parcel_of_closed(PyVM *vm)
{
    PyVM *closing = new_vm_like(vm);
    PyObject *object = value_of_x(closing,
                                  "import collections, datetime\n"
                                  "l = [b'z' * 100000, bytearray(b'y' * 100000), collections.deque([1]),\n"
                                  "     datetime.date(2026, 1, 2), {'a': {2}, (3,): 'text' * 9}]\n"
                                  "l.append(l); x = (l, l)");
    PyVM_Parcel *parcel = object ? PyVM_ParcelPack(closing, object) : NULL;
    REQUIRE(parcel != NULL);
    CHECK(PyVM_ParcelSize(parcel) > 200000);
    PyVM_DecRef(closing, object);
    CHECK(PyVM_Close(closing) == PYVM_OK);
    return parcel;
}

static const char is_whole[] =
    "import datetime\n"
    "l, m = x\n"
    "assert l is m and l[5] is l and l[0] == b'z' * 100000 and l[1] == b'y' * 100000 and list(l[2]) == [1]\n"
    "assert type(l[1]) is bytearray and l[3] == datetime.date(2026, 1, 2) and l[4] == {'a': {2}, (3,): 'text' * 9}\n";

static void unpack_some(PyVM *vm, PyVM_Parcel *parcel, int times)
{
    for (int i = 0; i < times; i++) {
        PyObject *object = PyVM_ParcelUnpack(vm, parcel);
        REQUIRE(object != NULL);
        PyVM_DecRef(vm, object);
    }
}

typedef struct work {
    PyVM *vm;
    PyVM_Parcel *parcel;
} work;

static void *unpack_in_a_thread(void *data)
{
    const work *work = data;
    unpack_some(work->vm, work->parcel, TIMES / THREADS);
    return NULL;
}

static void parcels(PyVM *vm)
{
    PyVM_Parcel *parcel = parcel_of_closed(vm);
    PyVM *other = new_vm_like(vm);
    pthread_t threads[THREADS];
    work works[] = {{vm, parcel}, {other, parcel}};
    unpack_some(vm, parcel, TIMES);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, unpack_in_a_thread, &works[i % 2]) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    set_x(other, PyVM_ParcelUnpack(other, parcel));
    CHECK_RUN(other, is_whole);
    set_x(vm, PyVM_ParcelUnpack(vm, parcel));
    PyVM_ParcelFree(parcel);
    CHECK_RUN(vm, is_whole);
    CHECK(PyVM_Close(other) == PYVM_OK);
}

/* ---- Memory ----------------------------------------------------------------------------------------------------- */

enum { LIMIT = 32 << 20 };

static PyVM *limited_like(PyVM *vm)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = info_of(vm).kind;
    config.memory_limit = LIMIT;
    PyVM *limited = PyVM_New(&config);
    if (!limited) /* a shared GIL, or CPython 3.11: there is no such limit */
        CHECK(PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED);
    PyVM_ClearLastError();
    return limited;
}

/* Objects that take more memory than there may be: `made` sets x in `from`. MemoryError comes in `to`. */
static void too_large(PyVM *to, PyVM *from, PyVM *limited, const char *made)
{
    size_t before = info_of(limited).memory;
    cross_not(to, from, made, "MemoryError", "");
    CHECK_RUN(from, "x = None");
    CHECK_RUN(limited, "import gc; gc.collect()");
    size_t after = info_of(limited).memory;
    if (after > before + (4 << 20))
        check_failed(__FILE__, __LINE__, "%s: %zu bytes before, %zu after", made, before, after);
    cross(to, from, "x = [1, {'a': 'b'}]", "x == [1, {'a': 'b'}]");
}

static void limits(PyVM *vm)
{
    PyVM *limited = limited_like(vm);
    if (!limited)
        return;
    make_things(limited, "from");
    make_things(vm, "from");
    CHECK_RUN(limited, "sys.unraisablehook = lambda *what: None"); /* CPython tells of each dict that it cannot end */
    too_large(limited, vm, limited, "x = [[i, str(i)] for i in range(200000)]");
    too_large(limited, vm, limited, "x = b'z' * 50000000");
    too_large(limited, vm, limited, "x = [bytearray(1000000) for i in range(50)]");
    too_large(limited, vm, limited, "x = {i: {str(i)} for i in range(100000)}");
    too_large(limited, vm, limited, "x = [Plain(a=i) for i in range(300000)]");
    too_large(limited, vm, limited, "x = [State(a=i) for i in range(100000)]");
    too_large(limited, vm, limited, "x = ['%030d' % i for i in range(500000)]");
    too_large(limited, vm, limited, "x = 1 << 400000000");
    too_large(vm, limited, limited,
              "x = Gives(lambda: (make, (), None, (['z' * i] for i in range(1000000, 1000100))))");
    too_large(vm, limited, limited, "x = [Gives(lambda: (make, ([[]] * 5000,))) for i in range(2000)]");
    CHECK(PyVM_Close(limited) == PYVM_OK);
}

/* ---- Nothing is left -------------------------------------------------------------------------------------------- */

static void many(PyVM *to, PyVM *from, PyObject *object, int times)
{
    for (int i = 0; i < times; i++) {
        PyObject *result = PyVM_Transfer(to, from, object);
        REQUIRE(result != NULL);
        PyVM_DecRef(to, result);
        PyVM_Parcel *parcel = PyVM_ParcelPack(from, object);
        REQUIRE(parcel != NULL);
        unpack_some(to, parcel, 1);
        PyVM_ParcelFree(parcel);
    }
}

static long objects_of(PyVM *vm)
{
    return (long)evaluate_int(vm,
                              "[__import__('gc').collect() for i in range(3)] and len(__import__('gc').get_objects())");
}

static size_t allocated(void)
{
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

static void leaks(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    make_things(from, "from");
    make_things(to, "from");
    PyObject *object = value_of_x(from,
                                  "x = [Plain(a=1), State(b={2}), (1, 2.5), b'z' * 7000, bytearray(7000), List([1])]\n"
                                  "x.append((x, {'x': x, 'text': 'text' * 9, 5: frozenset([10 ** 30])}))");
    many(to, from, object, 1000);
    long from_before = objects_of(from), to_before = objects_of(to);
    size_t bytes_before = allocated(), memory_before = info_of(to).memory;
    many(to, from, object, 5000);
    CHECK_INT(objects_of(from), from_before);
    CHECK_INT(objects_of(to), to_before);
    size_t bytes = allocated(), memory = info_of(to).memory;
    if (bytes > bytes_before + 300000 || memory > memory_before + (2 << 20))
        check_failed(__FILE__, __LINE__, "malloc: %zu bytes before, %zu after; the VM: %zu and %zu", bytes_before,
                     bytes, memory_before, memory);
    PyVM_DecRef(from, object);
    CHECK(PyVM_Close(to) == PYVM_OK);
}

static void test(PyVM *vm)
{
    arguments(vm);
    nothing_moved(vm);
    parcels(vm);
    leaks(vm);
    limits(vm);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
