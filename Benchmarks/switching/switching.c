/*
 * switching.c: what it costs to take a VM's GIL and let go of it, against CPython's own functions for that.
 *
 *   switching           for each benchmark: loop, ns raw, ns through PyVM, name
 *   switching TURNS     runs each loop so often once, for callgrind to count the instructions
 *
 * Both sides work on the same VMs and thread states in the same thread. The raw side is a
 * program without PyVM that has one state for each interpreter, and does not count the threads inside.
 */
#include "../own_namespace.h"

#include <time.h>

enum { REPETITIONS = 40, TURNS = 50 * 1000 };

typedef struct side {
    PyVM *vm;
    PyObject *list;
    PyThreadState *state; /* this thread's */
} side;

static side a, b;

static struct {
    void (*take)(PyThreadState *);
    PyThreadState *(*let_go)(void);
    Py_ssize_t (*list_size)(PyObject *);
} raw;

/* ---- The loops ------------------------------------------------------------------------------------------------ */

/* A call on a VM that the thread has not attached. */

static void detached_raw(long turns)
{
    for (; turns > 0; turns--) {
        raw.take(a.state);
        raw.list_size(a.list);
        raw.let_go();
    }
}

static void detached_pyvm(long turns)
{
    for (; turns > 0; turns--)
        PyVMList_Size(a.vm, a.list);
}

/* Attaching and detaching, with a call between. */
static void attach_pyvm(long turns)
{
    for (; turns > 0; turns--) {
        PyVM_Attach(a.vm);
        PyVMList_Size(a.vm, a.list);
        PyVM_Detach(a.vm);
    }
}

/* A is attached: to B, a call there, and back. */

static void switch_raw(long turns)
{
    raw.take(a.state);
    for (; turns > 0; turns--) {
        raw.let_go();
        raw.take(b.state);
        raw.list_size(b.list);
        raw.let_go();
        raw.take(a.state);
    }
    raw.let_go();
}

static void switch_pyvm(long turns)
{
    PyVM_Attach(a.vm);
    for (; turns > 0; turns--)
        PyVMList_Size(b.vm, b.list);
    PyVM_Detach(a.vm);
}

/* ---- Measuring ------------------------------------------------------------------------------------------------ */

typedef struct benchmark {
    const char *loop, *name;
    void (*raw)(long turns);
    void (*through_pyvm)(long turns);
} benchmark;

static const benchmark benchmarks[] = {
    {"detached", "call on a VM not attached", detached_raw, detached_pyvm},
    {"attach", "attach, call, detach", detached_raw, attach_pyvm},
    {"switch", "A to B, call, back to A", switch_raw, switch_pyvm},
};

static side make_side(void)
{
    side side = {open_in_own_namespace(), NULL, NULL};
    check(PyVM_Attach(side.vm) == PYVM_OK, "it cannot be attached");
    side.list = PyVMList_New(side.vm, 8);
    side.state = PyVMThreadState_Get(side.vm);
    check(side.list && side.state && PyVM_Detach(side.vm) == PYVM_OK, "no list");
    return side;
}

static void free_side(side *side)
{
    PyVM_DecRef(side->vm, side->list);
    check(PyVM_Close(side->vm) == PYVM_OK, "the VM does not end");
}

static double time_loop(void (*loop)(long))
{
    struct timespec began, ended;
    clock_gettime(CLOCK_MONOTONIC, &began);
    loop(TURNS);
    clock_gettime(CLOCK_MONOTONIC, &ended);
    return ((double)(ended.tv_sec - began.tv_sec) * 1e9 + (double)(ended.tv_nsec - began.tv_nsec)) / TURNS;
}

/* The two loops take turns, so that what else the machine does meets both; the best of each is what they cost. */
static void time_benchmark(const benchmark *benchmark)
{
    double one = 1e9, other = 1e9;
    for (int i = 0; i < REPETITIONS; i++) {
        double raw_time = time_loop(benchmark->raw), pyvm_time = time_loop(benchmark->through_pyvm);
        one = raw_time < one ? raw_time : one;
        other = pyvm_time < other ? pyvm_time : other;
    }
    printf("%s %.1f %.1f %s\n", benchmark->loop, one, other, benchmark->name);
}

int main(int argc, char **argv)
{
    long turns = argc > 1 ? strtol(argv[1], NULL, 10) : 0;
    a = make_side();
    b = make_side();
    find(&raw.take, "PyEval_RestoreThread");
    find(&raw.let_go, "PyEval_SaveThread");
    find(&raw.list_size, "PyList_Size");
    for (size_t i = 0; i < sizeof benchmarks / sizeof *benchmarks; i++) {
        if (argc > 1) {
            benchmarks[i].raw(turns);
            benchmarks[i].through_pyvm(turns);
        } else
            time_benchmark(&benchmarks[i]);
    }
    free_side(&a);
    free_side(&b);
    return 0;
}
