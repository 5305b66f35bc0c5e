/*
 * memory.c: what the engine counts of each interpreter's memory, and its limits: they raise MemoryError, and nothing
 * else happens to the interpreter that has one, or to others.
 */
#include "support/python.h"

#include "engine/interpreters/exits.h"
#include "engine/interpreters/interpreter.h"
#include "engine/memory/memory.h"
#include "engine/start/runtime.h"
#include "engine/threads/state.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#define MIB ((size_t)1 << 20)
#define LIMIT (32 * MIB)
#define RESERVE (LIMIT / 16)

/* 3.15 is given more for lists. */
static const size_t most = LIMIT + RESERVE + (PY_VERSION_HEX >= 0x030F0000 ? LIMIT / 8 : 0) + MIB / 8;

static char why[PYVM_WHY];

static PyInterpreterState *here(void)
{
    return PyThreadState_GetInterpreter(PyThreadState_Get());
}

static long long memory_here(void)
{
    return (long long)pyvm_memory(here());
}

static bool is_near(long long value, long long expected, long long slack)
{
    bool near = llabs(value - expected) <= slack;
    if (!near)
        printf("%lld instead of %lld\n", value, expected);
    return near;
}

static int start(void)
{
    int exit_status = -1;
    why[0] = 0;
    int result = pyvm_runtime_start(&(pyvm_start){.executable = NULL}, why, &exit_status);
    if (result < 0)
        printf("CPython does not start: %s\n", why);
    return result;
}

#if PY_VERSION_HEX >= 0x030C0000
static PyThreadState *make(int own_gil, size_t limit)
{
    why[0] = 0;
    const pyvm_recipe recipe = {.own_gil = own_gil,
                                .own_allocator = own_gil,
                                .check_extensions = own_gil,
                                .allow_threads = 1,
                                .memory_limit = limit};
    return pyvm_interpreter_create(&recipe, why);
}
#endif

/* Whether an expression is true in __main__, after statements. */
static bool holds(const char *code, const char *expression)
{
    char line[200];
    snprintf(line, sizeof line, "holds = bool(%s)\n", expression);
    if (code)
        Py_XDECREF(run(code, "None"));
    PyObject *result = run(line, "holds");
    bool is_true = result == Py_True;
    Py_XDECREF(result);
    return is_true;
}

/* ---- Counting ------------------------------------------------------------------------------------------------- */

/* Of objects of each way that memory is had: the count goes up by it and comes down again. */
static void test_counting(void)
{
    long long before = memory_here();
    PyObject *big = PyBytes_FromStringAndSize(NULL, 10 * MIB);
    CHECK(is_near(memory_here() - before, 10 * MIB, MIB / 8));
    CHECK(_PyBytes_Resize(&big, 30 * MIB) == 0 && is_near(memory_here() - before, 30 * MIB, MIB / 8));
    CHECK(_PyBytes_Resize(&big, 5 * MIB) == 0 && is_near(memory_here() - before, 5 * MIB, MIB / 8));
    Py_DECREF(big);
    CHECK(is_near(memory_here(), before, MIB / 8));

    void *block = PyMem_RawCalloc(3, MIB);
    CHECK(is_near(memory_here() - before, 3 * MIB, MIB / 8));
    Py_BEGIN_ALLOW_THREADS /* it still is that interpreter's */
        PyMem_RawFree(block);
    Py_END_ALLOW_THREADS CHECK(is_near(memory_here(), before, MIB / 8));

    Py_XDECREF(run("small = [object() for i in range(1_000_000)]", "None"));
    CHECK(memory_here() - before > 16 * (long long)MIB);
    Py_XDECREF(run("del small", "None"));
    CHECK(memory_here() - before < 8 * (long long)MIB);
}

static void *enter_and_leave(void *interpreter)
{
    PyThreadState *state = pyvm_state_new(interpreter);
    pyvm_state_acquire(state);
    Py_XDECREF(run("x = [1]", "None"));
    pyvm_state_delete_current();
    return NULL;
}

/* Threads that come and go leave nothing on the count, C's or Python's: not half a kilobyte each. */
static void test_threads_leave_nothing(void)
{
    enum { THREADS = 500, SLACK = MIB / 4 };
    const char *threads =
        "import threading\n"
        "for i in range(500):\n"
        "    t = threading.Thread(target=lambda: [1])\n"
        "    t.start()\n"
        "    t.join()\n";
    Py_XDECREF(run(threads, "None"));
    long long before = memory_here();
    Py_XDECREF(run(threads, "None"));
    CHECK(is_near(memory_here(), before, SLACK));
    PyInterpreterState *interpreter = here();
    PyThreadState *state = pyvm_state_release();
    for (int i = 0; i < THREADS; i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, enter_and_leave, interpreter);
        pthread_join(thread, NULL);
    }
    pyvm_state_acquire(state);
    CHECK(is_near(memory_here(), before, SLACK));
}

/* ---- Limits --------------------------------------------------------------------------------------------------- */

/* Ways to use too much; each in a function, so that it is dropped when there is an exception. */
static const char *const hogs[] = {
    "x = bytearray(100 << 20)",
    "x = bytearray()\n    while True: x += bytes(1 << 20)",
    "x = []\n    while True: x.append(object())",
    "x = []\n    while True: x.append('x' * 1000)",
    "x = []\n    while True: x.append(bytes(100_000))",
    "x, i = {}, 0\n    while True: x[i], i = str(i), i + 1",
    "x = ()\n    while True: x = (x, x)",
    "x = []\n    while True: x.append(lambda: 1)",
    "x = 'x'\n    while True: x += x",
    "from array import array\n    x = array('b', bytes(1 << 20))\n    while True: x.extend(x)",
    "def g(): yield\n    x = [g() for i in range(1 << 30)]",
    "class C: pass\n    x = []\n    while True: x.append(C()); x[-1].a = x[-1].b = [x]; x[-1].b.clear()",
};

/* An exception that nobody catches is printed, which takes an import, files, buffers. */
static void check_printed(const char *hog)
{
    char code[600];
    snprintf(code, sizeof code, "import io, sys\nsys.stderr = io.StringIO()\ndef hog():\n    %s\n", hog);
    Py_XDECREF(run(code, "None"));
    Py_XDECREF(run("hog()", "None"));
    CHECK(holds(NULL, "'MemoryError' in sys.stderr.getvalue()"));
    /* What was printed is kept, with its frames and what is in them. */
    CHECK(holds("sys.stderr = sys.__stderr__\nsys.last_exc = sys.last_value = sys.last_traceback = None", "True"));
}

static void check_caught(const char *hog)
{
    char code[900];
    snprintf(code, sizeof code,
             "import sys\n"
             "def hog():\n    %s\n"
             "caught = 0\n"
             "for i in range(2):\n"
             "    try: hog()\n"
             "    except MemoryError: caught += 1\n",
             hog);
    if (!holds(code, "caught == 2"))
        check_failed(__FILE__, __LINE__, "not caught: %s", hog);
}

/* In a thread that Python has made; its main thread goes on meanwhile. */
static void check_in_thread(const char *hog)
{
    char code[900];
    snprintf(code, sizeof code,
             "import sys, threading\n"
             "def hog():\n    %s\n"
             "def work():\n"
             "    global caught\n"
             "    try: hog()\n"
             "    except MemoryError: caught = True\n"
             "caught = False\n"
             "thread = threading.Thread(target=work)\n"
             "thread.start()\n"
             "thread.join()\n",
             hog);
    CHECK(holds(code, "caught"));
}

static void test_limit(void)
{
    CHECK(pyvm_memory_limit(here(), LIMIT, why) == 0);
    for (size_t i = 0; i < COUNT(hogs); i++) {
        if (getenv("PYVM_TEST_VERBOSE"))
            printf("%s\n", hogs[i]), fflush(stdout);
        check_caught(hogs[i]);
        CHECK(memory_here() <= (long long)most);
        check_printed(hogs[i]);
        check_in_thread(hogs[i]);
        CHECK(memory_here() < (long long)LIMIT * 3 / 4);
    }
    CHECK(holds("import json, textwrap, random, string", "json.loads('[1]') == [1] and random.random() < 1"));
    CHECK(holds("x = [object() for i in range(100_000)]; y = bytes(15 << 20); del x, y", "True"));
}

/* Memory that is there can be used up: growing needs no second copy, small objects no whole arena. */
static void test_limit_is_met(void)
{
    long long free_bytes = (long long)LIMIT - memory_here();
    char code[500];
    snprintf(code, sizeof code, "x = bytearray(%lld)\nfor i in range(5): x += bytes(%lld)\ngrown = len(x)\ndel x\n",
             free_bytes / 2, free_bytes / 20);
    CHECK(holds(code, "grown > 0"));
    snprintf(code, sizeof code,
             "x = bytearray(%lld)\nsmall = [object() for i in range(20_000)]\ny = bytes(50_000)\n"
             "del x, y, small\nused = True\n",
             free_bytes - 3 * (long long)MIB / 4);
    CHECK(holds(code, "used"));
}

/*
 * Python's stack is counted too. So many frames leave no room for a traceback, so
 * which exception it is, and whether it can be caught, may vary.
 */
static void test_deep_recursion(void)
{
    const char *code =
        "import sys\n"
        "def f(a, b, c, d): f(a, b, c, d)\n"
        "sys.setrecursionlimit(1 << 30)\n"
        "try: f(1, 2, 3, 4)\n"
        "except Exception: pass\n"
        "sys.setrecursionlimit(1000)\n";
    Py_XDECREF(run(code, "None"));
    Py_XDECREF(run("e = sys.last_exc = sys.last_value = sys.last_traceback = None", "None"));
    CHECK(holds(NULL, "1 + 1 == 2") && memory_here() < (long long)LIMIT * 3 / 4);
}

/* Exceptions are caught, wherever they come, and it goes on all the same: more than the reserve it does not get. */
static void test_stubborn(void)
{
    const char *code =
        "x, misses = [], 0\n"
        "def go():\n"
        "    global misses\n"
        "    while misses < 20_000:\n"
        "        try: x.append(object())\n"
        "        except MemoryError: misses += 1\n"
        "while misses < 20_000:\n"
        "    try: go()\n"
        "    except MemoryError: misses += 1\n";
    Py_XDECREF(run(code, "None"));
    CHECK(memory_here() > (long long)LIMIT / 2 && memory_here() <= (long long)most);
    Py_XDECREF(run("x = None", "None"));
    CHECK(holds(NULL, "misses == 20_000"));
}

static void test_limit_changes(void)
{
    CHECK(pyvm_memory_limit(here(), 1000, why) == -1 && strstr(why, "memory_limit is 1000 bytes, but"));
    CHECK(pyvm_memory_limit(here(), 2 * LIMIT, why) == 0);
    CHECK(holds("x = bytearray(50 << 20); del x", "True"));
    CHECK(pyvm_memory_limit(here(), 0, why) == 0);
    CHECK(holds("x = bytearray(300 << 20); del x", "True"));
}

/* ---- Interpreters with memory of their own -------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030C0000

static void *use_much(void *state)
{
    pyvm_state_acquire(state);
    CHECK(holds("import time\nx = []\nfor i in range(200): x.append(bytearray(b'x' * (1 << 20))); time.sleep(0.002)\n",
                "len(x) == 200"));
    CHECK(memory_here() > 200 * (long long)MIB);
    pyvm_state_release();
    return NULL;
}

/* One interpreter at its limit while another, without one, takes 200 MiB. */
static void test_beside(void)
{
    PyThreadState *limited = make(1, LIMIT), *other = make(1, 0);
    CHECK(limited && other);
    pthread_t thread;
    pthread_create(&thread, NULL, use_much, other);
    pyvm_state_acquire(limited);
    long long before = memory_here();
    CHECK(before > (long long)MIB && before < (long long)LIMIT / 2);
    for (int i = 0; i < 4; i++)
        check_caught(hogs[i]);
    pyvm_state_release();
    pthread_join(thread, NULL);
    pyvm_state_acquire(limited);
    test_limit();
    test_limit_is_met();
    test_deep_recursion();
    test_stubborn();
    test_limit_changes();
    test_counting();
    test_threads_leave_nothing();
    PyInterpreterState *interpreter = here();
    pyvm_exits_join_threads();
    pyvm_interpreter_end();
    CHECK(pyvm_memory(interpreter) == 0);
    pyvm_state_acquire(other);
    CHECK(memory_here() > 200 * (long long)MIB);
    pyvm_interpreter_end();
}

/* An interpreter at its limit can be ended. */
static void test_end_when_full(void)
{
    PyThreadState *state = make(1, LIMIT);
    pyvm_state_acquire(state);
    CHECK(
        holds("import threading, time\n"
              "thread = threading.Thread(target=time.sleep, args=(0.1,))\n"
              "thread.start()\n",
              "True"));
    const char *fill =
        "x = []\n"
        "for i in range(20_000):\n"
        "    try:\n"
        "        while True: x.append(object())\n"
        "    except MemoryError: pass\n";
    Py_XDECREF(run(fill, "None"));
    pyvm_exits_join_threads();
    pyvm_exits_run_handlers();
    pyvm_interpreter_end();
}

/* They come and go, also when the recipe cannot be kept; none has another's count. */
static void test_many(void)
{
    for (int i = 0; i < 8; i++) {
        CHECK(make(1, 1000) == NULL && strstr(why, "memory_limit is 1000 bytes, but the interpreter has "));
        PyThreadState *state = make(1, LIMIT);
        pyvm_state_acquire(state);
        CHECK(memory_here() > (long long)MIB / 2 && memory_here() < (long long)LIMIT / 2);
        pyvm_interpreter_end();
    }
}

static void test_shared(void)
{
    CHECK(make(0, LIMIT) == NULL && strstr(why, "shares another's"));
    PyThreadState *state = make(0, 0);
    pyvm_state_acquire(state);
    CHECK(memory_here() == 0);
    CHECK(holds("x = bytes(1 << 20)", "True") && memory_here() == 0);
    pyvm_interpreter_end();
}

static void test_own_memory(void)
{
    test_shared();
    test_many();
    test_beside();
    test_end_when_full();
    test_many();
}

#else

static void test_own_memory(void) {}

#endif

/* ---- The runtime ---------------------------------------------------------------------------------------------- */

/* With allocators that cannot be counted, nothing is, and a limit is refused; in a process of its own. */
static void test_debug_allocators(void)
{
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        check_failures = 0;
        setenv("PYTHONMALLOC", "debug", 1);
        CHECK(start() == 0);
        pyvm_state_acquire(pyvm_state_new_in_main());
        CHECK(memory_here() == 0);
        CHECK(pyvm_memory_limit(here(), LIMIT, why) == -1 && strstr(why, "\"pymalloc_debug\""));
        CHECK(pyvm_memory_limit(here(), 0, why) == 0);
        CHECK(holds("x = bytes(1 << 20)", "True"));
        fflush(stdout);
        _exit(check_failures != 0);
    }
    int status = -1;
    CHECK(child > 0 && waitpid(child, &status, 0) == child && status == 0);
}

/* Started once more, the runtime is counted from the beginning. */
static void test_restart(void)
{
    CHECK(pyvm_memory_limit(here(), LIMIT, why) == 0 && pyvm_memory_limit(here(), 0, why) == 0);
    if (PY_VERSION_HEX >> 16 == 0x030C)
        return; /* 3.12.1 frees objects of the first time in the second one, when it loads _datetime */
    CHECK(Py_FinalizeEx() == 0 && start() == 0);
    pyvm_state_acquire(pyvm_state_new_in_main());
    CHECK(memory_here() < (long long)LIMIT / 2);
    test_counting();
    CHECK(pyvm_memory_limit(here(), LIMIT, why) == 0);
    check_caught(hogs[0]);
}

int main(void)
{
    test_debug_allocators();
    if (start() < 0)
        return 1;
    test_own_memory();
    pyvm_state_acquire(pyvm_state_new_in_main());
    CHECK(memory_here() > (long long)MIB);
    test_counting();
    test_limit();
    test_limit_is_met();
    test_deep_recursion();
    test_stubborn();
    test_limit_changes();
    test_threads_leave_nothing();
    test_restart();
    return 0;
}
