/*
 * crowd.c: many threads transfer between the same VMs, also while one of these is closed, and while others change what
 * is being packed; and a transfer that never ends is interrupted.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/kinds.h"
#include "support/things.h"
#include "support/time.h"

enum { THREADS = 16, TIMES = 200 };

/* ---- Both ways between two VMs ---------------------------------------------------------------------------------- */

typedef struct way {
    PyVM *to, *from;
    bool may_close;
} way;

/* What a closed VM was, its objects are gone: only the error is looked at. */
static bool is_closed(const way *way)
{
    return way->may_close && PyVM_LastError()->code == PYVM_ERROR_CLOSED;
}

static bool transfer_one(const way *way, PyObject *object)
{
    PyVM_ClearLastError();
    PyObject *result = PyVM_Transfer(way->to, way->from, object);
    if (!result) {
        if (!is_closed(way))
            check_failed(__FILE__, __LINE__, "no transfer%s", last_error_text());
        return false;
    }
    PyVM_DecRef(way->to, result);
    return true;
}

static void *transfer_many(void *data)
{
    const way *way = data;
    PyObject *object = PyVMRun_String(way->from, "make_x()", Py_eval_input,
                                      PyVMModule_GetDict(way->from, PyVMImport_AddModule(way->from, "__main__")), NULL);
    bool goes_on = object != NULL;
    for (int i = 0; goes_on && (i < TIMES || way->may_close); i++)
        goes_on = transfer_one(way, object);
    if (object)
        PyVM_DecRef(way->from, object);
    PyVM_ClearLastError();
    return NULL;
}

static void furnish(PyVM *vm, const char *side)
{
    make_things(vm, side);
    CHECK_RUN(
        vm,
        "def make_x():\n"
        "    x = [Plain(a=[1]), State(b={2}), List([3]), b'z' * 70000, bytearray(70000), {'a': (4, 'text' * 9)}]\n"
        "    x.append(x)\n"
        "    return x\n");
}

static void start_all(pthread_t *threads, way *ways, size_t count)
{
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, transfer_many, &ways[(size_t)i % count]) == 0);
}

static void join_all(pthread_t *threads)
{
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
}

static void both_ways(PyVM *a)
{
    pthread_t threads[THREADS];
    PyVM *b = new_vm_like(a);
    furnish(a, "from");
    furnish(b, "to");
    way ways[] = {{a, b, false}, {b, a, false}};
    start_all(threads, ways, COUNT(ways));
    join_all(threads);
    cross(b, a, "x = make_x()", "x[6] is x and x[1].b == {2}");
    CHECK(PyVM_Close(b) == PYVM_OK);
}

/* Each thread gets an error and no more. */
static void one_is_closed(PyVM *a)
{
    pthread_t threads[THREADS];
    PyVM *b = new_vm_like(a);
    furnish(a, "from");
    furnish(b, "to");
    way ways[] = {{a, b, true}, {b, a, true}};
    start_all(threads, ways, COUNT(ways));
    sleep_ms(300);
    CHECK(PyVM_Close(b) == PYVM_OK);
    join_all(threads);
    CHECK_RUN(a, "assert make_x()");
}

/* ---- What other threads change while it is packed --------------------------------------------------------------- */

static void changed_by_others(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    furnish(from, "from");
    furnish(to, "to");
    CHECK_RUN(from,
              "import threading\n"
              "l, d, o, s, going = [], {}, Plain(), set(), True\n"
              "class Yields:\n"
              "    def __reduce__(self): time.sleep(0.0001); return int, (5,)\n"
              "def change():\n"
              "    i = 0\n"
              "    while going:\n"
              "        i += 1\n"
              "        l[:] = [[j] for j in range(i % 50)]\n"
              "        d.clear(); d.update((j, [j]) for j in range(i % 50))\n"
              "        o.__dict__ = {'n%d' % j: [j] for j in range(i % 50)}\n"
              "        if s: s.pop()\n"
              "        s.add(i)\n"
              "        for part in l, d.values(), s, o.__dict__.values(): list(part)\n"
              "        l.insert(i % 7, Yields()); d[i % 7] = Yields(); o.n1 = Yields(); s.add(Yields())\n"
              "        time.sleep(0.0001)\n"
              "threads = [threading.Thread(target=change) for i in range(3)]\n"
              "for thread in threads: thread.start()\n"
              "x = [l, d, o, s]");
    for (int i = 0; i < 300; i++) {
        PyObject *object = value_of_x(from, "x = [l, d, o, s]"), *result = PyVM_Transfer(to, from, object);
        if (result)
            PyVM_DecRef(to, result);
        else
            CHECK_RAISED(to, "RuntimeError", " during iteration");
        PyVM_DecRef(from, object);
    }
    CHECK_RUN(from, "going = False\nfor thread in threads: thread.join()");
    cross(to, from, "x = [1]", "x == [1]");
    CHECK(PyVM_Close(to) == PYVM_OK);
}

/* ---- Without an end ---------------------------------------------------------------------------------------------- */

typedef struct endless {
    PyVM *to, *from;
    const char *made;
    atomic_bool has_begun, is_done;
} endless;

static void *transfer_endless(void *data)
{
    endless *endless = data;
    PyObject *object = value_of_x(endless->from, endless->made);
    endless->has_begun = true;
    CHECK(object && PyVM_Transfer(endless->to, endless->from, object) == NULL);
    CHECK_RAISED(endless->to, "KeyboardInterrupt", "");
    endless->is_done = true;
    PyVM_DecRef(endless->from, object);
    return NULL;
}

/* An interrupt goes to the VM where it does not end. */
static void interrupt(PyVM *to, PyVM *from, PyVM *interrupted, const char *made)
{
    pthread_t thread;
    endless endless = {.to = to, .from = from, .made = made};
    long until = now_ms() + 60000;
    REQUIRE(pthread_create(&thread, NULL, transfer_endless, &endless) == 0);
    while (!endless.has_begun) /* the code that makes the object must not be interrupted */
        sleep_ms(1);
    sleep_ms(50);
    while (!endless.is_done && now_ms() < until) {
        CHECK(PyVM_Interrupt(interrupted) == PYVM_OK);
        sleep_ms(20);
    }
    if (!endless.is_done) {
        check_failed(__FILE__, __LINE__, "not interrupted: %s", made);
        check_end();
    }
    REQUIRE(pthread_join(thread, NULL) == 0);
    while (PyVMRun_SimpleString(interrupted, "x = None\nfor i in range(100000): pass") != 0 && now_ms() < until)
        continue; /* the last interrupt arrives here */
}

static void endless_ones(PyVM *from)
{
    PyVM *to = new_vm_like(from);
    furnish(from, "from");
    furnish(to, "to");
    interrupt(to, from, from, "x = Does('while True: time.sleep(0.001)', time=time)");
    interrupt(to, from, from, "x = [Gives(lambda: (make, (), None, itertools.count()))]");
    interrupt(to, from, from, "x = [Gives(lambda: (make, (), None, itertools.repeat('text')))]");
    interrupt(to, from, from, "x = Gives(lambda: (make, (Gives(x.what),)))");
    interrupt(to, from, to, "x = SetState(code='while True: time.sleep(0.001)')");
    cross(to, from, "x = [1]", "x == [1]");
    CHECK(PyVM_Close(to) == PYVM_OK);
}

/* ---- The first of an interpreter --------------------------------------------------------------------------------- */

static void *pack_first(void *vm)
{
    PyObject *object = PyVMRun_String(vm, "[Meets(), (1, [2]), Ordered(a=[1]), Plain()]", Py_eval_input,
                                      PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__")), NULL);
    PyVM_Parcel *parcel = object ? PyVM_ParcelPack(vm, object) : NULL;
    REQUIRE(parcel != NULL);
    PyVM_DecRef(vm, object);
    object = PyVM_ParcelUnpack(vm, parcel);
    PyVM_ParcelFree(parcel);
    REQUIRE(object != NULL);
    CHECK(PyVMSequence_Size(vm, object) == 4);
    PyVM_DecRef(vm, object);
    return NULL;
}

/*
 * What packing needs of an interpreter's modules (Sources/engine/copy/known.c) is made by two threads at once: both are
 * held while they import, and then again while they pack. One of both has made it in vain.
 */
static void first_at_once(PyVM *like)
{
    pthread_t threads[2];
    PyVM *vm = new_vm_like(like);
    CHECK_RUN(vm,
              "import argparse, builtins, collections, threading\n"
              "Ordered, Plain = collections.OrderedDict, argparse.Namespace\n"
              "met, imports, real = threading.Barrier(2, timeout=30), [], builtins.__import__\n"
              "def held(name, *args, **kwargs):\n"
              "    if name == 'copyreg': met.wait(); imports.append(threading.get_ident())\n"
              "    return real(name, *args, **kwargs)\n"
              "class Meets:\n"
              "    def __reduce__(self): met.wait(); return int, (7,)\n"
              "builtins.__import__ = held");
    for (size_t i = 0; i < COUNT(threads); i++)
        REQUIRE(pthread_create(&threads[i], NULL, pack_first, vm) == 0);
    for (size_t i = 0; i < COUNT(threads); i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    CHECK_RUN(vm, "builtins.__import__ = real\nassert len(set(imports)) == 2, imports");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static void test(PyVM *vm)
{
    first_at_once(vm);
    both_ways(vm);
    changed_by_others(vm);
    endless_ones(vm);
    one_is_closed(vm);
}

int main(void)
{
    for_each_kind(test);
    return 0;
}
