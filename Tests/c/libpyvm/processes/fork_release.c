/*
 * fork_release.c: what a C program gives a child is released once, however the child ends, and never if there is none.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "support/expect.h"
#include "support/kinds.h"
#include "support/out_of_memory.h"

static const long long limit = 60000000000;

typedef struct given {
    const char *code;
    PyVM *child;
    atomic_int runs, ends, releases; /* what has happened: `run`, the end of the VM, `release` */
} given;

static int run(PyVM *child, void *argument)
{
    given *given = argument;
    given->child = child;
    given->runs++;
    return given->code ? PyVMRun_SimpleString(child, given->code) == 0 ? 0 : 1 : 0;
}

static void release(void *argument)
{
    given *given = argument;
    CHECK(PyVM_Current() == NULL);
    CHECK(!given->child || !PyVM_IsInitialized(given->child));
    given->releases++;
}

static int fork_with(PyVM *vm, PyVM_ForkFunction function, given *given, int *pid)
{
    PyVM_ForkConfig config = PYVM_FORK_CONFIG_INIT;
    config.release = release;
    return PyVM_Fork(vm, &config, function, given, pid);
}

static int status_of(int pid)
{
    int status = -1;
    CHECK(PyVM_WaitProcess(pid, limit, NULL, &status) == PYVM_OK);
    return status;
}

/* The status of a child that runs the code; it has released by then. */
static int end_of(PyVM *vm, const char *code)
{
    given given = {.code = code};
    int pid = 0;
    REQUIRE(fork_with(vm, run, &given, &pid) == PYVM_OK);
    int status = status_of(pid);
    CHECK_INT(given.runs, 1);
    CHECK_INT(given.releases, 1);
    return status;
}

/* ---- However it ends --------------------------------------------------------------------------------------------- */

static void is_released(PyVM *vm)
{
    CHECK_RUN(vm, "import pyvm");
    CHECK(end_of(vm, NULL) == 0);
    CHECK(end_of(vm, "import sys; sys.excepthook = lambda *error: None; raise ValueError") == 1 << 8);
    CHECK(end_of(vm, "pyvm.exit(4)") == 4 << 8);
    CHECK(end_of(vm, "pyvm.kill(pyvm.getpid(), 15)") == SIGTERM);
    CHECK(end_of(vm, "pyvm.execv('/bin/sh', ['sh', '-c', 'exit 6'])") == 6 << 8);
    CHECK(end_of(vm, "pyvm.waitpid(pyvm.fork(str).pid, 0)") == 0);
}

static void end_object(PyObject *capsule)
{
    PyVM *child = PyVM_Current();
    given *given = PyVMCapsule_GetPointer(child, capsule, NULL);
    CHECK_INT(given->releases, 0);
    given->ends++;
}

/* What the VM's end has to do may need it. */
static int keep_object(PyVM *child, void *argument)
{
    PyObject *main = PyVMImport_AddModule(child, "__main__");
    PyObject *capsule = PyVMCapsule_New(child, argument, NULL, end_object);
    CHECK(PyVMObject_SetAttrString(child, main, "kept", capsule) == 0);
    PyVM_DECREF(child, capsule);
    return run(child, argument);
}

static void is_released_behind_the_vm(PyVM *vm)
{
    given given = {.code = NULL};
    int pid = 0;
    REQUIRE(fork_with(vm, keep_object, &given, &pid) == PYVM_OK);
    CHECK(status_of(pid) == 0);
    CHECK_INT(given.ends, 1);
    CHECK_INT(given.releases, 1);
}

/* ---- Where `run` is not called ----------------------------------------------------------------------------------- */

enum { CHILDREN = 40 };

static void is_released_if_killed_at_once(PyVM *vm)
{
    static given given[CHILDREN];
    memset(given, 0, sizeof given);
    for (int i = 0; i < CHILDREN; i++) {
        int pid = 0;
        REQUIRE(fork_with(vm, run, &given[i], &pid) == PYVM_OK);
        CHECK(PyVM_KillProcess(pid, SIGKILL) == PYVM_OK);
        CHECK(status_of(pid) == SIGKILL || given[i].runs == 1); /* it may have ended before */
        CHECK_INT(given[i].releases, 1);
    }
}

static void kill_itself(PyVM *child, void *argument)
{
    (void)argument;
    CHECK(PyVM_KillProcess(PyVM_GetProcessID(child), SIGKILL) == PYVM_OK);
}

/* Here it is certain. */
static void is_released_if_killed_before(PyVM *vm)
{
    PyVM_ForkHooks hooks = {sizeof hooks, NULL, NULL, kill_itself, NULL};
    unsigned long number = PyVM_AtFork(&hooks);
    for (int i = 0; i < 3; i++) {
        given given = {.code = NULL};
        int pid = 0;
        REQUIRE(fork_with(vm, run, &given, &pid) == PYVM_OK);
        CHECK(status_of(pid) == SIGKILL);
        CHECK_INT(given.runs, 0);
        CHECK_INT(given.releases, 1);
    }
    CHECK(PyVM_AtForkRemove(number) == PYVM_OK);
}

static void is_released_without_a_state(PyVM *vm)
{
    given given = {.code = NULL};
    int pid = 0;
    CHECK_RUN(vm,
              "class Late:\n"
              "    def __hash__(self):\n"
              "        if 'begins' in globals(): return 1\n"
              "        raise SystemExit(9)\n"
              "begins = True\n"
              "late = {Late(): 1}\n"
              "del begins");
    REQUIRE(fork_with(vm, run, &given, &pid) == PYVM_OK);
    CHECK(status_of(pid) == 9 << 8);
    CHECK_INT(given.runs, 0);
    CHECK_INT(given.releases, 1);
}

/* ---- Where there is no child ------------------------------------------------------------------------------------- */

static void is_the_callers(PyVM *vm)
{
    given given = {.code = NULL};
    int pid = 0;
    CHECK_RUN(vm, "import zlib; stream = zlib.compressobj()");
    CHECK(fork_with(vm, run, &given, &pid) == PYVM_ERROR_RAISED);
    CHECK_RUN(vm, "del stream");
    CHECK(fork_with(NULL, run, &given, &pid) == PYVM_ERROR_ARGUMENT);
    CHECK(fork_with(vm, NULL, &given, &pid) == PYVM_ERROR_ARGUMENT);
    CHECK(fork_with(vm, run, &given, NULL) == PYVM_ERROR_ARGUMENT);
    PyVM_ClearLastError();
    CHECK_INT(given.runs, 0);
    CHECK_INT(given.releases, 0);
}

/* Either there is a child, which releases, or none. */
static void settle(int code, int pid, given *given)
{
    if (code == PYVM_OK)
        status_of(pid);
    CHECK_INT(given->releases, code == PYVM_OK);
    PyVM_ClearLastError();
}

/*
 * Not from CPython 3.13 on: there a dict may have keys that have been freed, when memory has run out in Python code.
 * The process crashes later (seen on 3.13.0, in dict_dealloc). Why is not known.
 */
static void runs_out_of_memory(PyVM *vm)
{
    int failed = 0;
    if (RUNS(vm, 13))
        return;
    CHECK(end_of(vm, NULL) == 0); /* has imported what a fork needs */
    for (long allocations = 0; MEMORY_CAN_RUN_OUT && allocations < 600; allocations += 47) {
        given given = {.code = NULL};
        int pid = 0;
        memory_fails_after(allocations);
        int code = fork_with(vm, run, &given, &pid);
        memory_ran_out();
        failed += code != PYVM_OK;
        settle(code, pid, &given);
    }
    CHECK(!MEMORY_CAN_RUN_OUT || failed > 0);
}

static atomic_bool goes_on;

static void *interrupt_often(void *vm)
{
    for (unsigned i = 1; goes_on; i = i * 1103515245 + 12345) {
        nanosleep(&(struct timespec){0, (long)(i >> 16) % 100 * 1000000L}, NULL);
        PyVM_Interrupt(vm);
    }
    return NULL;
}

/* A fork that is interrupted fails before there is a child, or not at all. */
static void is_interrupted(PyVM *vm)
{
    pthread_t thread;
    goes_on = true;
    REQUIRE(pthread_create(&thread, NULL, interrupt_often, vm) == 0);
    for (int i = 0; i < 20; i++) {
        given given = {.code = NULL};
        int pid = 0, code = fork_with(vm, run, &given, &pid);
        settle(code, pid, &given);
    }
    goes_on = false;
    pthread_join(thread, NULL);
}

/* ---- C code that does not return --------------------------------------------------------------------------------- */

static int gate[2];

static int stay(PyVM *child, void *argument)
{
    char byte;
    given *given = argument;
    given->child = child;
    given->runs++;
    PyThreadState *state = PyVMEval_SaveThread(child);
    while (read(gate[0], &byte, 1) < 0)
        continue;
    PyVMEval_RestoreThread(child, state);
    return 0;
}

static void is_released_when_it_returns(PyVM *vm)
{
    given given = {.code = NULL};
    int pid = 0;
    REQUIRE(pipe(gate) == 0 && fork_with(vm, stay, &given, &pid) == PYVM_OK);
    while (!given.runs)
        usleep(1000);
    CHECK(PyVM_KillProcess(pid, SIGKILL) == PYVM_OK);
    CHECK(status_of(pid) == SIGKILL); /* it is given up */
    CHECK_INT(given.releases, 0);
    CHECK(write(gate[1], "", 1) == 1);
    for (int i = 0; !given.releases && i < 20000; i++)
        usleep(1000);
    CHECK_INT(given.releases, 1);
    close(gate[0]);
    close(gate[1]);
}

int main(void)
{
    for_each_kind(is_released);
    for_each_kind(is_released_behind_the_vm);
    for_each_kind(is_released_if_killed_at_once);
    for_each_kind(is_released_if_killed_before);
    for_each_kind(is_released_without_a_state);
    for_each_kind(is_the_callers);
    for_each_kind(runs_out_of_memory);
    for_each_kind(is_interrupted);
    for_each_kind(is_released_when_it_returns);
    return 0;
}
