/*
 * offers.c: strands of C and of Python code in one deque, joined in any order; what a task leaves unjoined; strands of
 * Python code that are interrupted, and pools that end meanwhile.
 */
#include "support/expect.h"
#include "support/pools.h"
#include "support/time.h"

/* ---- Pools of one task ------------------------------------------------------------------------------------------- */

/* Two workers are of use where a thread that runs code lets others have the GIL. */
static PyVM_Pool *new_pool_for(PyVM *vm, unsigned workers)
{
    return workers > 1 && lets_nobody_in(vm) ? NULL : new_pool_like(vm, workers);
}

/* The code's last line is this number. */
static void gives(PyVM *vm, unsigned workers, long number, const char *source)
{
    PyVM_Pool *pool = new_pool_for(vm, workers);
    if (pool)
        CHECK(take_long(vm, submit_source(pool, source)) == number);
    PyVM_PoolFree(pool);
}

/* The code has no end: it is interrupted, and the worker works on. */
static void times_out(PyVM *vm, unsigned workers, long limit_ms, const char *source)
{
    PyVM_Pool *pool = new_pool_for(vm, workers);
    if (!pool)
        return;
    PyVM_Future *future = submit_limited(pool, source, limit_ms);
    CHECK(PyVM_FutureWait(future, -1) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_TIMED_OUT);
    PyVM_FutureFree(future);
    CHECK(take_long(vm, submit_source(pool, "3")) == 3);
    PyVM_PoolFree(pool);
}

/* In C: it ends well. */
static void is_done(PyVM_Pool *pool, PyVM_TaskFunction function)
{
    PyVM_Future *future = PyVM_PoolSubmit(pool, function, NULL, NULL);
    CHECK(PyVM_FutureWait(future, 60000000000) == PYVM_OK && PyVM_FutureGetState(future) == PYVM_FUTURE_DONE);
    PyVM_FutureFree(future);
}

/* ---- With strands of C code -------------------------------------------------------------------------------------- */

static void note(PyVM *vm, void *data)
{
    (void)vm;
    ++*(int *)data;
}

/* Whichever is joined first, the other one has run by then or runs when it is joined, once. */
static int mixing(PyVM *vm, void *data, PyObject **result)
{
    PyVM_Strand strand;
    int ran = 0;
    (void)data, (void)result;
    CHECK_RUN(vm,
              "import pyvm\n"
              "ran = []\n"
              "one = pyvm.strand(ran.append, 1)");
    PyVM_StrandFork(&strand, note, &ran);
    CHECK_RUN(vm, "one.join()");
    PyVM_StrandJoin(vm, &strand);
    CHECK(ran == 1);
    CHECK_RUN(vm, "assert ran == [1]");
    PyVM_StrandFork(&strand, note, &ran);
    CHECK_RUN(vm, "other = pyvm.strand(ran.append, 2); failing = pyvm.strand(int, 'x')");
    PyVM_StrandJoin(vm, &strand);
    CHECK(ran == 2 && !PyVMErr_Occurred(vm));
    CHECK_RUN(vm,
              "other.join()\n"
              "assert ran == [1, 2]\n"
              "try: failing.join()\n"
              "except ValueError: ran.append(3)\n"
              "assert ran == [1, 2, 3]");
    return 0;
}

/* With one worker, so that all of it runs in one VM. */
static void both(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    is_done(pool, mixing);
    PyVM_PoolFree(pool);
}

/* ---- What is left ------------------------------------------------------------------------------------------------ */

/* Objects of strands that nobody has joined are gone when their task has ended; those that somebody keeps run later. */
static void left(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_like(vm, 1);
    for (int i = 0; i < 3; i++)
        PyVM_FutureFree(submit_source(pool,
                                      "import __main__, pyvm, weakref\n"
                                      "class Thing: pass\n"
                                      "thing = Thing()\n"
                                      "__main__.gone = weakref.ref(thing)\n"
                                      "for _ in range(100): pyvm.strand(id, thing)\n"
                                      "__main__.kept = pyvm.strand(int, '7')\n"));
    CHECK(take_long(vm, submit_source(pool,
                                      "import __main__, gc\n"
                                      "gc.collect()\n"
                                      "__main__.kept.join() if __main__.gone() is None else -1")) == 7);
    PyVM_PoolFree(pool);
}

/* A strand that another worker runs is interrupted when the task that has not joined it ends. */
static void left_running(PyVM *vm)
{
    PyVM_Pool *pool = new_pool_for(vm, 2);
    if (!pool)
        return;
    CHECK(take_long(vm, submit_source(pool,
                                      "import pyvm\n"
                                      "def loop(channel):\n"
                                      "    channel.put(1)\n"
                                      "    while True: pass\n"
                                      "channel = pyvm.Channel()\n"
                                      "pyvm.strand(loop, channel)\n"
                                      "channel.get(timeout=60)")) == 1);
    CHECK(PyVM_PoolClose(pool, PYVM_POOL_FINISH, 60000000000) == PYVM_OK);
    PyVM_PoolFree(pool);
}

/* ---- Joined by each other ---------------------------------------------------------------------------------------- */

/* Joining the first runs the second, which joins the first meanwhile; or a strand that both come before. */
static void crossed(PyVM *vm)
{
    gives(vm, 1, 7,
          "import pyvm\n"
          "def ends(strands):\n"
          "    for one in strands:\n"
          "        try: yield one.join()\n"
          "        except RuntimeError as error: yield str(error)[:28]\n"
          "strands = []\n"
          "strands.append(pyvm.strand(lambda: strands[1].join()))\n"
          "strands.append(pyvm.strand(lambda: strands[0].join()))\n"
          "assert set(ends(strands)) == {'this strand has been joined,'}\n"
          "first = pyvm.strand(int, 5)\n"
          "middle = pyvm.strand(int, 2)\n"
          "last = pyvm.strand(lambda: first.join())\n"
          "middle.join() + last.join()");
}

/* Another worker runs the strand, and the one who joins it helps meanwhile: what it runs joins the strand, too. */
static void joined_by_a_helper(PyVM *vm)
{
    gives(vm, 2, 7,
          "import __main__, pyvm\n"
          "def join_again(taken):\n"
          "    import __main__\n"
          "    taken.put(1)\n"
          "    __main__.found = __main__.one.join()\n"
          "def fork(begun, taken):\n"
          "    begun.put(1)\n"
          "    other = pyvm.strand(join_again, taken)\n"
          "    taken.get(timeout=60)\n" /* nobody but the one who joins takes it */
          "    return 7\n"
          "begun, taken = pyvm.Channel(), pyvm.Channel()\n"
          "__main__.one = pyvm.strand(fork, begun, taken)\n"
          "begun.get(timeout=60)\n"
          "try: said = __main__.one.join()\n"
          "except RuntimeError as error: said = str(error)\n"
          "assert said[:28] == 'this strand has been joined,', said\n"
          "__main__.found");
}

/* ---- Packed by code of their own --------------------------------------------------------------------------------- */

/* The code joins the strand that is being packed, in the thread that forks. */
static void packed_joins(PyVM *vm)
{
    gives(vm, 2, 4,
          "import pyvm, threading\n"
          "here, seen = threading.get_ident(), []\n"
          "class Argument:\n"
          "    def __reduce__(self):\n"
          "        try: one.join()\n"
          "        except RuntimeError: seen.append(threading.get_ident())\n"
          "        return int, ()\n"
          "while here not in seen:\n"
          "    one, before = pyvm.strand(id, Argument()), len(seen)\n"
          "    for _ in range(1000):\n"
          "        if len(seen) == before: pyvm.strand(int).join()\n"
          "    one.join()\n"
          "4");
}

static PyVM_Pool *nesting;

static int tell_vm(PyVM *vm, void *data, PyObject **result)
{
    (void)result;
    *(PyVM **)data = vm;
    return 0;
}

/* nested(): runs a task in this very worker, unless the other one is faster. */
static PyObject *nested(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyVM *ran_in = NULL;
    while (ran_in != vm) {
        PyVM_Future *future = PyVM_PoolSubmit(nesting, tell_vm, &ran_in, NULL);
        CHECK(PyVM_FutureWait(future, -1) == PYVM_OK);
        PyVM_FutureFree(future);
    }
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static int packing_runs_task(PyVM *vm, void *data, PyObject **result)
{
    (void)data, (void)result;
    define(vm, "nested", nested, NULL);
    CHECK_RUN(vm,
              "import pyvm, threading\n"
              "here, ran = threading.get_ident(), []\n"
              "class Argument:\n"
              "    def __reduce__(self):\n"
              "        if threading.get_ident() == here: nested(); ran.append(1)\n"
              "        return int, ()\n"
              "while not ran:\n"
              "    one = pyvm.strand(id, Argument())\n"
              "    for _ in range(1000):\n"
              "        if not ran: pyvm.strand(int).join()\n"
              "    one.join()\n");
    return 0;
}

/* A run that ends while its worker's own thread packs does not wait until that has packed. */
static void packed_runs(PyVM *vm)
{
    nesting = new_pool_for(vm, 2);
    if (nesting)
        is_done(nesting, packing_runs_task);
    PyVM_PoolFree(nesting);
}

/* The code wants a lock that the task holds while it waits for being packed: so another thread packs. */
static void packed_under_lock(PyVM *vm)
{
    gives(vm, 2, 6,
          "import pyvm, threading\n"
          "lock, reached = threading.Lock(), []\n"
          "class Argument:\n"
          "    def __reduce__(self):\n"
          "        reached.append(1)\n"
          "        with lock: return int, ('6',)\n"
          "with lock:\n"
          "    one = pyvm.strand(type, Argument())\n"
          "    while not reached: pass\n"
          "assert one.join() in (int, Argument)\n"
          "6");
}

/* ---- Waiting ----------------------------------------------------------------------------------------------------- */

#define WAITS                     \
    "import pyvm\n"               \
    "def wait(channel, begun):\n" \
    "    begun.put(1)\n"          \
    "    return channel.get(timeout=60)\n"

/* The first, which another worker runs, waits for the second, which may be packed by then, and nobody else can run. */
static void waits_for_next(PyVM *vm)
{
    gives(vm, 2, 8,
          WAITS
          "for i in range(20):\n"
          "    channel, begun = pyvm.Channel(), pyvm.Channel()\n"
          "    first = pyvm.strand(wait, channel, begun)\n"
          "    second = pyvm.strand(channel.put, i)\n"
          "    begun.get(timeout=60)\n"
          "    for _ in range(i * 500): pass\n"
          "    assert first.join() == i\n"
          "    second.join()\n"
          "8");
}

/* What is packed by the time at which nobody has it any more. */
static void dropped(PyVM *vm)
{
    gives(vm, 2, 9,
          WAITS
          "for i in range(20):\n"
          "    channel, begun = pyvm.Channel(), pyvm.Channel()\n"
          "    first = pyvm.strand(wait, channel, begun)\n"
          "    others = [pyvm.strand(int, i) for _ in range(3)]\n"
          "    begun.get(timeout=60)\n"
          "    for _ in range(i * 500): pass\n"
          "    del others\n"
          "    channel.put(i)\n"
          "    assert first.join() == i\n"
          "9");
}

/* ---- Interrupted ------------------------------------------------------------------------------------------------- */

static void interrupted(PyVM *vm)
{
    times_out(vm, 1, 50,
              "import pyvm\n"
              "def loop():\n"
              "    while True: pass\n"
              "strands = [pyvm.strand(loop) for _ in range(10)]\n"
              "for one in strands: one.join()\n");
}

/* Packing that has no end is interrupted with the task. */
static void packing_interrupted(PyVM *vm)
{
    times_out(vm, 2, 300,
              "import pyvm\n"
              "class Endless:\n"
              "    def __call__(self): pass\n"
              "    def __reduce__(self):\n"
              "        while True: pass\n"
              "strand = pyvm.strand(Endless())\n"
              "while True: pass\n");
}

/* ---- Pools that end ---------------------------------------------------------------------------------------------- */

/* Tasks that fork without joining, by the hundred, while their pool ends. */
static void ended(PyVM *vm)
{
    for (int i = 0; i < 5; i++) {
        PyVM_Pool *pool = new_pool_like(vm, 3);
        for (int j = 0; j < 40; j++)
            PyVM_FutureFree(submit_source(pool,
                                          "import pyvm\n"
                                          "def f(n): return n and pyvm.strand(f, n - 1)\n"
                                          "strands = [pyvm.strand(f, 5) for _ in range(20)]\n"
                                          "strands[7].join()\n"));
        PyVM_PoolFree(pool);
    }
}

int main(void)
{
    for_each_kind(both);
    for_each_kind(left);
    for_each_kind(left_running);
    for_each_kind(crossed);
    for_each_kind(joined_by_a_helper);
    for_each_kind(packed_joins);
    for_each_kind(packed_runs);
    for_each_kind(packed_under_lock);
    for_each_kind(waits_for_next);
    for_each_kind(dropped);
    for_each_kind(interrupted);
    for_each_kind(packing_interrupted);
    for_each_kind(ended);
    return 0;
}
