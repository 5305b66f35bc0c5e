/*
 * transfer.c: what it costs to copy or lend an object from one VM to another, each with its own GIL where CPython has
 * that. Beside it in the same run: pickle.dumps and pickle.loads (protocol 5) in one VM; the queue of
 * concurrent.interpreters, put and got in one VM, where CPython has it; and memcpy into new memory.
 *
 *   transfer       for each row: us by PyVM, us by the peer, the least ratio that is promised or 0, the peer, its name
 */
#include "../own_namespace.h"

#include <time.h>

enum { REPETITIONS = 5 };

static PyVM *from, *to;
static PyObject *object;

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static void run(const char *code)
{
    check(PyVMRun_SimpleString(from, code) == 0, "the Python code of the benchmark has failed");
}

static PyObject *global(const char *name)
{
    PyObject *found = PyVMObject_GetAttrString(from, PyVMImport_AddModule(from, "__main__"), name);
    check(found != NULL, name);
    return found;
}

/* The least time of one turn of `turn`. */
static double time_of(void (*turn)(void), int turns)
{
    double least = 0;
    for (int i = 0; i < REPETITIONS; i++) {
        double began = now();
        for (int k = 0; k < turns; k++)
            turn();
        double each = (now() - began) / turns;
        least = i == 0 || each < least ? each : least;
    }
    return least;
}

/* What `expression`, a function of no arguments, takes in the VM. */
static double python_time_of(const char *function, int turns)
{
    char code[300];
    snprintf(code, sizeof code, "import timeit; t = min(timeit.repeat(%s, number=%d, repeat=%d)) / %d * 1e6", function,
             turns, REPETITIONS, turns);
    run(code);
    PyObject *found = global("t");
    double time = PyVMFloat_AsDouble(from, found);
    PyVM_DecRef(from, found);
    return time;
}

/* ---- What is measured ------------------------------------------------------------------------------------------- */

static void transfer(void)
{
    PyObject *copy = PyVM_Transfer(to, from, object);
    check(copy != NULL, "not copied");
    PyVM_DecRef(to, copy);
}

static void lend(void)
{
    PyObject *lent = PyVM_TransferAs(to, from, object, PYVM_MODE_LEND);
    check(lent != NULL, "not lent");
    PyVM_DecRef(to, lent);
}

/* In one VM, as pickle is. */
static void pack_and_unpack(void)
{
    PyVM_Parcel *parcel = PyVM_ParcelPack(from, object);
    PyObject *copy = parcel ? PyVM_ParcelUnpack(from, parcel) : NULL;
    check(copy != NULL, "not copied");
    PyVM_DecRef(from, copy);
    PyVM_ParcelFree(parcel);
}

enum { MEGABYTES = 64 };

static void copy_memory(void)
{
    static char source[MEGABYTES << 20];
    static volatile char sink;
    char *copy = malloc(sizeof source);
    memcpy(copy, source, sizeof source);
    sink = copy[sizeof source / 2];
    (void)sink;
    free(copy);
}

/* ---- Rows ------------------------------------------------------------------------------------------------------- */

static void print(double mine, double peer, double least, const char *peer_name, const char *name)
{
    printf("%.3f %.3f %.2f %s %s\n", mine, peer, least, peer_name, name);
}

static int has_queue(void)
{
    return PyVMRun_SimpleString(from,
                                "import sys; assert sys.version_info >= (3, 14)\n"
                                "from concurrent import interpreters\nqueue = interpreters.create_queue()\n"
                                "def by_queue():\n    queue.put(x)\n    return queue.get()\n") == 0;
}

static const char by_pickle[] = "import pickle\ndef by_pickle(): return pickle.loads(pickle.dumps(x, 5))\n";

static void compare(const char *name, const char *code, int turns, double least)
{
    static int queue = -1;
    run(by_pickle);
    run(code);
    object = global("x");
    if (queue < 0)
        queue = PyVM_Version(from) >= 0x030E0000 && has_queue();
    double mine = time_of(transfer, turns);
    PyVM_Attach(from);
    double inside = time_of(pack_and_unpack, turns);
    PyVM_Detach(from);
    print(inside, python_time_of("by_pickle", turns), least, "pickle", name);
    if (queue)
        print(mine, python_time_of("by_queue", turns < 1000 ? turns : 1000), least ? 5 : 0, "queue", name);
    PyVM_DecRef(from, object);
}

static void large(const char *name, const char *code)
{
    run(code);
    object = global("x");
    double memory = time_of(copy_memory, 5);
    print(time_of(transfer, 5), memory, 0.6, "memcpy", name);
    print(time_of(lend, 1000), memory, 0, "memcpy", "the same, lent");
    PyVM_DecRef(from, object);
}

int main(void)
{
    from = open_in_own_namespace();
    to = open_in_own_namespace();
    compare("an int", "x = 5", 20000, 0);
    compare("list of 100 small ints", "x = list(range(100))", 5000, 3);
    compare("list of 100 larger ints", "x = list(range(1000, 1100))", 5000, 0);
    compare("dict of 100 strs to ints", "x = {f'key{i}': i for i in range(100)}", 5000, 3);
    compare("list of 100 strs", "x = [f'text {i}' for i in range(100)]", 5000, 0);
    compare("list of 100 instances",
            "import argparse\nx = [argparse.Namespace(number=i, text='text') for i in range(100)]", 1000, 0);
    compare("graph of 40,000 objects",
            "x = [{'id': i, 'name': f'name {i}', 'tags': [i, i + 1], 'next': None} for i in range(8000)]\n"
            "for i in range(1, 8000): x[i]['next'] = x[i // 2]",
            5, 0);
    large("64 MiB of bytes", "x = b'x' * (64 << 20)");
    return 0;
}
