/*
 * memory_at_end.c: a VM's memory limit holds until the VM has ended: for exit handlers and finalizers.
 */
#include "support/vm.h"

enum { MIB = 1 << 20, LIMIT = 48 * MIB, ROOM = 8 };

static long taken, calls; /* of one end: how many MiB it got at once, at most */

static PyObject *report(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)kwargs, (void)data;
    long count;
    if (!PyVMArg_ParseTuple(vm, args, "l", &count))
        return NULL;
    taken = count > taken ? count : taken;
    calls++;
    return PyVM_NewRef(vm, PyVM_None(vm));
}

/* Takes what it can get, but no more than would show that there is no limit. */
static const char take[] =
    "import atexit, sys, threading\n"
    "def take(*args, report=report, bytearray=bytearray, MemoryError=MemoryError, len=len):\n"
    "    held = []\n"
    "    try:\n"
    "        while len(held) < 300: held.append(bytearray(1 << 20))\n"
    "    except MemoryError: pass\n"
    "    report(len(held))\n"
    "class D:\n"
    "    def __del__(self, take=take): take()\n";

static void ends(PyVM_Kind kind, int recycle, const char *code, long expected_calls)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.recycle = recycle;
    config.memory_limit = LIMIT;
    PyVM *vm = PyVM_New(&config);
    if (!vm && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED)
        return; /* this CPython has no such VMs, or none with limits */
    REQUIRE(vm != NULL);
    taken = calls = 0;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "report", report, NULL);
    CHECK_RUN(vm, take);
    CHECK_RUN(vm, code);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(calls == expected_calls);
    CHECK(taken > 0 && taken <= LIMIT / MIB + ROOM);
}

/* CPython 3.13's dict of interned strings bears no more of them, once one had no place in it. */
static void ends_full_of_strings(PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.memory_limit = 40 << 20;
    PyVM *vm = PyVM_New(&config);
    if (!vm && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED)
        return; /* as above */
    REQUIRE(vm != NULL);
    CHECK(PyVMRun_SimpleString(
              vm, "import sys\ni = 0\nl = []\nwhile True:\n  i += 1\n  l.append(sys.intern('abc%d' % i))") != 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_ISOLATED};
    for (size_t i = 0; i < COUNT(kinds) * 2; i++) {
        PyVM_Kind kind = kinds[i / 2];
        if (kind == PYVM_KIND_ISOLATED && !CAN_ISOLATE)
            continue;
        ends(kind, i % 2, "atexit.register(take)", 1);
        ends(kind, i % 2, "threading._register_atexit(take)", 1);
        ends(kind, i % 2, "all = [D(), D()]\nall.append(all)", 2);
        ends(kind, i % 2, "sys.kept = D()", 1);
        ends_full_of_strings(kind);
        /* One whose memory is used up already. */
        ends(kind, i % 2,
             "full = []\n"
             "try:\n"
             "    while True: full.append(bytes(10_000))\n"
             "except MemoryError: pass\n"
             "full.clear()\n"
             "sys.kept = [D(), D()]\n",
             2);
    }
    return 0;
}
