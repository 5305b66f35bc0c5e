/*
 * memory_of_copies.c: isolated VMs that are closed, and the threads that end in one, leave nothing of malloc's memory:
 * neither what they have allocated nor what malloc kept for them.
 */
#include <malloc.h>

#include "support/time.h"
#include "support/memory.h"
#include "support/vm.h"

enum {
    FIRST = 8,
    MORE = 12,
    MOST = 40,
    LIMIT_MS = 20000
}; /* MOST: kilobytes for each VM or thread; caches have over 100 */

static PyVM *make(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    return vm;
}

static long kilobytes(void)
{
    return (long)(mallinfo2().uordblks / 1024);
}

/* What threads leave is freed by another, soon after. */
static void check_left(long before, const char *what)
{
    long more = 0;
    for (long end = now_ms() + LIMIT_MS; (more = (kilobytes() - before) / MORE) > MOST && now_ms() < end;)
        sleep_ms(10);
    if (more > MOST)
        fprintf(stderr, "%ld kB of each %s are left\n", more, what);
    CHECK(more <= MOST);
}

static void cycles(int count)
{
    for (int i = 0; i < count; i++) {
        PyVM *vm = make();
        CHECK_RUN(vm, "import json");
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
}

static void test_vms(void)
{
    cycles(FIRST);
    long before = kilobytes();
    cycles(MORE);
    check_left(before, "VM");
}

/* Each thread frees several blocks of each size that malloc keeps for it. */
static const char work[] =
    "import threading\n"
    "def work():\n"
    "    blocks = [bytearray(n // 16) for n in range(20000)]\n"
    "def turn(count):\n"
    "    for i in range(count):\n"
    "        thread = threading.Thread(target=work)\n"
    "        thread.start()\n"
    "        thread.join()\n";

static void test_threads(PyVM *vm)
{
    CHECK_RUN(vm, work);
    CHECK_RUN(vm, "turn(8)");
    long before = kilobytes();
    CHECK_RUN(vm, "turn(12)");
    check_left(before, "thread");
}

/* A thread's own objects of C++ are destroyed when it ends: here one whose destructor is time, so time(&known). */
static void test_objects_of_threads(PyVM *vm)
{
    CHECK_RUN(vm,
              "import ctypes, threading, time\n"
              "libc = ctypes.CDLL(None)\n"
              "known = ctypes.c_long(0)\n"
              "destroy = ctypes.cast(libc.time, ctypes.c_void_p)\n"
              "def work():\n"
              "    assert libc.__cxa_thread_atexit_impl(destroy, ctypes.byref(known), destroy) == 0\n"
              "    assert not known.value\n"
              "thread = threading.Thread(target=work)\n"
              "thread.start()\n"
              "thread.join()\n"
              "end = time.monotonic() + 20\n"
              "while not known.value and time.monotonic() < end:\n"
              "    time.sleep(0.001)\n"
              "assert known.value\n");
}

int main(void)
{
    PyVM *vm = make();
    if (MEMORY_TELLS)
        test_threads(vm);
    test_objects_of_threads(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    if (MEMORY_TELLS)
        test_vms();
    return 0;
}
