/*
 * leftovers.c: what C modules keep outside a VM ends with the VM that has set it going: faulthandler's watchdog,
 * tracing, syslog's name, sub-interpreters.
 */
#include "support/kinds.h"
#include "support/time.h"

#include <signal.h>

/* ---- faulthandler --------------------------------------------------------------------------------------------- */

static void (*action_of(int number))(int)
{
    struct sigaction action;
    REQUIRE(sigaction(number, NULL, &action) == 0);
    return action.sa_handler;
}

static void test_watchdog(PyVM *vm)
{
    char code[600], text[100];
    FILE *file = tmpfile();
    REQUIRE(file != NULL);
    snprintf(code, sizeof code,
             "try: import faulthandler\n"
             "except ImportError as e: assert 'subinterpreters' in str(e), e\n" /* with a GIL of its own */
             "else:\n"
             "    import signal\n"
             "    faulthandler.enable(file=%d)\n"
             "    faulthandler.register(signal.SIGUSR2, file=%d)\n"
             "    faulthandler.dump_traceback_later(0.2, repeat=True, file=%d)\n",
             fileno(file), fileno(file), fileno(file));
    CHECK_RUN(vm, code);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    sleep_ms(600);
    rewind(file);
    CHECK(fread(text, 1, sizeof text, file) == 0);
    fclose(file);
    CHECK(action_of(SIGSEGV) == SIG_DFL && action_of(SIGUSR2) == SIG_DFL);
}

/* ---- syslog --------------------------------------------------------------------------------------------------- */

/* The name that openlog was given is gone with the VM; without one, the next VM's is that of its sys.argv. */
static void test_syslog(PyVM *vm)
{
    CHECK_RUN(vm,
              "import syslog\n"
              "try: syslog.openlog('a name ' * 10)\n"
              "except RuntimeError as e: assert 'subinterpreter' in str(e), e\n"
              "else: syslog.syslog('a line')\n");
    PyVM *next = new_vm_like(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK_RUN(next,
              "import syslog\n"
              "try: syslog.syslog('a line')\n"
              "except RuntimeError as e: assert 'subinterpreter' in str(e), e\n");
    CHECK(PyVM_Close(next) == PYVM_OK);
}

/* ---- tracemalloc ---------------------------------------------------------------------------------------------- */

static const char refused[] =
    "try:\n"
    "    import tracemalloc\n" /* 3.13 and newer refuse that, with a GIL of its own */
    "    tracemalloc.start(10)\n"
    "except ImportError as e: assert 'subinterpreters' in str(e), e\n"
    "except RuntimeError as e: assert 'isolated VM' in str(e), e\n"
    "else: raise AssertionError\n";

static const char traced[] =
    "import tracemalloc\n"
    "assert not tracemalloc.is_tracing()\n"
    "tracemalloc.start(10)\n"
    "lines = [str(i) * 10 for i in range(20000)]\n"
    "assert tracemalloc.get_traced_memory()[0] > 100000 and len(tracemalloc.take_snapshot().traces) > 1000\n";

/* It is left on: the next VM begins without. */
static void test_tracing(PyVM *vm)
{
    for (int i = 0; i < 3; i++) {
        CHECK_RUN(vm, info_of(vm).kind == PYVM_KIND_ISOLATED ? traced : refused);
        PyVM *next = new_vm_like(vm);
        CHECK(PyVM_Close(vm) == PYVM_OK);
        vm = next;
    }
    CHECK_RUN(vm, "lines = [str(i) * 10 for i in range(20000)]\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* ---- Sub-interpreters ----------------------------------------------------------------------------------------- */

static const char makes_interpreters[] =
    "import sys\n"
    "try:\n"
    "    if sys.version_info < (3, 13): import _xxsubinterpreters as module\n"
    "    else: import _interpreters as module\n"
    "except ImportError as e: assert 'subinterpreters' in str(e), e\n"
    "else:\n"
    "    made = [module.create() for i in range(3)]\n"
    "    module.destroy(made.pop())\n"
    "count = len(module.list_all()) if 'module' in globals() else 0\n";

/* If they stayed, each VM would find more of them, and an isolated one lose its copy. */
static void test_interpreters(PyVM *vm)
{
    PyVM_Kind kind = info_of(vm).kind;
    long first = -1;
    for (int i = 0; i < 20; i++) {
        CHECK_RUN(vm, makes_interpreters);
        long count = global_long(vm, "count");
        if (first < 0)
            first = count;
        CHECK(count == first);
        PyVM_ClearLastError();
        CHECK(PyVM_Close(vm) == PYVM_OK);
        CHECK(PyVM_LastError()->code == PYVM_OK); /* also where a copy did not end well */
        if (i < 19)
            vm = new_vm_of(kind);
    }
}

int main(void)
{
    for_each_kind(test_watchdog);
    for_each_kind(test_syslog);
    for_each_kind(test_tracing);
    for_each_kind(test_interpreters);
    return 0;
}
