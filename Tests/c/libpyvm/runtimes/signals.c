/*
 * signals.c: a write that raises SIGPIPE or SIGXFSZ is an exception in a VM, not the end of the process; what the
 * program has set stays.
 */
#include "support/child.h"
#include "support/kinds.h"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include "pyvm/config.h"

static volatile sig_atomic_t seen;

static void see(int number)
{
    seen = number;
}

static void (*action_of(int number))(int)
{
    struct sigaction action;
    REQUIRE(sigaction(number, NULL, &action) == 0);
    return action.sa_handler;
}

/* ---- In a child, whose VM is its first ----------------------------------------------------------------------- */

static void initialized_without_handlers(void)
{
    PyVM *vm = PyVM_InitializeEx(0);
    REQUIRE(vm != NULL);
    CHECK(action_of(SIGPIPE) == SIG_DFL && action_of(SIGXFSZ) == SIG_DFL);
    CHECK(PyVM_Close(new_vm_of(PYVM_KIND_SHARED_GIL)) == PYVM_OK);
    CHECK(action_of(SIGPIPE) == SIG_DFL);
}

static void configured_without_handlers(void)
{
    PyConfig python;
    PyVM_Config config = PYVM_CONFIG_INIT;
    PyVMConfig_InitPythonConfig(&python);
    python.install_signal_handlers = 0;
    python.parse_argv = 0;
    config.python_config = &python;
    REQUIRE(PyVM_New(&config) != NULL);
    CHECK(action_of(SIGPIPE) == SIG_DFL && action_of(SIGXFSZ) == SIG_DFL);
}

static void initialized_with_handlers(void)
{
    REQUIRE(PyVM_InitializeEx(1) != NULL);
    CHECK(action_of(SIGPIPE) == SIG_IGN && action_of(SIGXFSZ) == SIG_IGN);
}

static void in_a_child(void (*test)(void))
{
    pid_t child = begin_child();
    if (child == 0) {
        test();
        exit(0);
    }
    CHECK_CHILD(child);
}

/* ---- In this process ------------------------------------------------------------------------------------------ */

static void write_in_vain(PyVM *vm)
{
    CHECK_RUN(vm,
              "import os, socket\n"
              "reader, writer = os.pipe()\n"
              "os.close(reader)\n"
              "one, other = socket.socketpair()\n"
              "other.close()\n"
              "for write in (lambda: os.write(writer, b'x')), (lambda: one.send(b'x')):\n"
              "    try: write()\n"
              "    except BrokenPipeError: pass\n"
              "    else: raise AssertionError\n"
              "os.close(writer)\n"
              "one.close()\n");
}

/* A program's reader may go before it has read all: subprocess tells nothing of it, as in python. */
static void feed_in_vain(PyVM *vm)
{
    CHECK_RUN(vm,
              "import subprocess\n"
              "done = subprocess.run(['head', '-c1'], input=b'x' * 1000000, stdout=subprocess.PIPE)\n"
              "assert (done.stdout, done.returncode) == (b'x', 0), done\n");
}

/* A file that grows too large; and a program that the VM starts has the default actions, as with python. */
static void grow_too_large(PyVM *vm)
{
    struct rlimit old, small = {1000, RLIM_INFINITY};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    small.rlim_max = old.rlim_max;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    CHECK_RUN(vm,
              "import errno, tempfile\n"
              "with tempfile.TemporaryFile(buffering=0) as file:\n"
              "    file.write(b'x' * 1000)\n"
              "    try: file.write(b'x')\n"
              "    except OSError as e: assert e.errno == errno.EFBIG, e\n"
              "    else: raise AssertionError\n");
    REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
    CHECK_RUN(vm,
              "import subprocess\n"
              "done = subprocess.run(['sh', '-c', 'kill -PIPE $$'])\n"
              "assert done.returncode == -13, done\n");
}

static void test_writes(PyVM *vm)
{
    write_in_vain(vm);
    feed_in_vain(vm);
    grow_too_large(vm);
    CHECK(action_of(SIGPIPE) == SIG_IGN);
}

/* With its own handler, a program gets the signal, and Python the exception. */
static void programs_own(void)
{
    CHECK(signal(SIGPIPE, see) == SIG_IGN);
    seen = 0;
    for_each_kind(write_in_vain);
    CHECK(seen == SIGPIPE && action_of(SIGPIPE) == see);
    signal(SIGPIPE, SIG_DFL); /* after its first VM a program can have the default action */
    PyVM *vm = new_vm();
    CHECK(action_of(SIGPIPE) == SIG_DFL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static void set_before(void)
{
    signal(SIGXFSZ, see);
    REQUIRE(PyVM_New(NULL) != NULL);
    CHECK(action_of(SIGPIPE) == SIG_IGN && action_of(SIGXFSZ) == see);
}

int main(void)
{
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    in_a_child(initialized_without_handlers);
    in_a_child(configured_without_handlers);
    in_a_child(initialized_with_handlers);
    in_a_child(set_before);
    for_each_kind(test_writes);
    programs_own();
    return 0;
}
