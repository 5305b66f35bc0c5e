/*
 * fork.c: a C program forks VMs: what the child has, how it ends, what is refused, many at once.
 */
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/kinds.h"

static const long long limit = 60000000000;

static int status_of(int pid)
{
    int found = 0, status = -1;
    CHECK(PyVM_WaitProcess(pid, limit, &found, &status) == PYVM_OK && found == pid);
    return status;
}

static int forked(PyVM *vm, PyVM_ForkFunction run, void *argument)
{
    int pid = 0;
    REQUIRE(PyVM_Fork(vm, NULL, run, argument, &pid) == PYVM_OK);
    CHECK(pid > 4194304);
    return pid;
}

static int run_code(PyVM *child, void *code)
{
    PyObject *globals = PyVMModule_GetDict(child, PyVMImport_AddModule(child, "__main__"));
    PyObject *result = PyVMRun_String(child, code, Py_file_input, globals, globals);
    PyVM_XDECREF(child, result);
    return 0;
}

/* ---- What it has ------------------------------------------------------------------------------------------------- */

typedef struct seen {
    PyVM *vm;
    int pid;
    long x;
    PyVM_ProcessInfo info;
} seen;

static int look(PyVM *child, void *argument)
{
    seen *seen = argument;
    seen->vm = child;
    seen->pid = PyVM_GetProcessID(NULL);
    CHECK(PyVM_GetProcessID(child) == seen->pid);
    CHECK_RUN(child, "x[0].append(x[0]); n = len(x[0]) + 10 * (x[0] is x[1]) + 100 * (pyvm.getppid() == os.getpid())");
    seen->x = global_long(child, "n");
    seen->info.size = sizeof seen->info;
    CHECK(PyVM_GetProcessInfo(seen->pid, &seen->info) == PYVM_OK);
    CHECK(PyVM_Close(child) == PYVM_ERROR_ORDER); /* it runs in it */
    return 7;
}

static void has_the_state(PyVM *vm)
{
    seen seen = {0};
    PyVM_ForkConfig config = PYVM_FORK_CONFIG_INIT;
    config.name = "the child \xE9"; /* no UTF-8 */
    CHECK_RUN(vm, "import os, pyvm; x = [[1, 2]] * 2");
    int pid = 0;
    REQUIRE(PyVM_Fork(vm, &config, look, &seen, &pid) == PYVM_OK);
    int status = status_of(pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
    CHECK(seen.pid == pid && seen.x == 113 && seen.vm != vm && !PyVM_IsInitialized(seen.vm));
    CHECK(seen.info.pid == pid && seen.info.parent == getpid() && seen.info.vm == seen.vm && !seen.info.has_ended);
    CHECK(strcmp(seen.info.name, config.name) == 0 && seen.info.has_own_files);
    CHECK_RUN(vm, "assert x == [[1, 2]] * 2");
    CHECK(PyVM_GetProcessID(vm) == getpid() && PyVM_GetProcessID(NULL) == getpid());
}

/* A long one is cut where a character ends. */
static void has_a_name(PyVM *vm)
{
    char name[60];
    PyVM_ForkConfig config = PYVM_FORK_CONFIG_INIT;
    PyVM_ProcessInfo info = {.size = sizeof info};
    memset(name, 'x', sizeof name);
    memcpy(name + 45, "\xE2\x82\xAC and more", 12);
    config.name = name;
    int pid = 0;
    REQUIRE(PyVM_Fork(vm, &config, run_code, "import time\nwhile True: time.sleep(0.01)", &pid) == PYVM_OK);
    CHECK(PyVM_GetProcessInfo(pid, &info) == PYVM_OK);
    CHECK(strlen(info.name) == 45 && strspn(info.name, "x") == 45);
    CHECK(PyVM_KillProcess(pid, SIGKILL) == PYVM_OK && status_of(pid) == SIGKILL);
}

/* ---- How it ends ------------------------------------------------------------------------------------------------- */

static int too_much(PyVM *child, void *argument)
{
    (void)child, (void)argument;
    return 0x1FE;
}

static int grandchild(PyVM *child, void *argument)
{
    (void)argument;
    return WEXITSTATUS(status_of(forked(child, run_code, "raise SystemExit(5)"))) + 1;
}

static void ends(PyVM *vm)
{
    CHECK(status_of(forked(vm, too_much, NULL)) == 0xFE << 8);
    CHECK(status_of(forked(vm, run_code, "raise SystemExit(3)")) == 3 << 8);
    CHECK(status_of(forked(vm, run_code, "import sys; sys.excepthook = lambda *why: None; raise ValueError")) ==
          1 << 8);
    CHECK(status_of(forked(vm, run_code, "import pyvm; pyvm.exit(4)")) == 4 << 8);
    CHECK(status_of(forked(vm, run_code, "import pyvm; pyvm.kill(pyvm.getpid(), 15)")) == SIGTERM);
    CHECK(status_of(forked(vm, grandchild, NULL)) == 6 << 8);
    CHECK(PyVM_WaitProcess(-7, limit, NULL, NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(strstr(PyVM_LastError()->message, "no child -7"));
    int pid = forked(vm, run_code, "import time\nwhile True: time.sleep(0.01)"), found, status;
    CHECK(PyVM_WaitProcess(pid, 0, &found, &status) == PYVM_ERROR_TIMEOUT);
    CHECK_ERROR(PYVM_ERROR_TIMEOUT, "PyVM_WaitProcess");
    CHECK(PyVM_KillProcess(pid, 0) == PYVM_OK && PyVM_KillProcess(pid, SIGKILL) == PYVM_OK);
    CHECK(PyVM_WaitProcess(-1, limit, &found, &status) == PYVM_OK && found == pid && status == SIGKILL);
    CHECK(PyVM_WaitProcess(-1, 0, NULL, NULL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_WaitProcess");
}

/* ---- What it leaves behind --------------------------------------------------------------------------------------- */

static int saves(PyVM *child, void *argument)
{
    (void)argument;
    return PyVMEval_SaveThread(child) ? 4 : 0;
}

static int attaches(PyVM *child, void *argument)
{
    (void)child;
    return PyVM_Attach(argument) == PYVM_OK ? 5 : 0;
}

static void leaves(PyVM *vm)
{
    CHECK(status_of(forked(vm, saves, NULL)) == 4 << 8);
    CHECK(status_of(forked(vm, attaches, vm)) == 5 << 8);
}

/* ---- What is refused --------------------------------------------------------------------------------------------- */

static int never(PyVM *child, void *argument)
{
    (void)child, (void)argument;
    CHECK(!"it runs");
    return 0;
}

static int tries(PyVM *child, void *argument)
{
    (void)argument;
    CHECK_RUN(child,
              "try: stream.flush\n"
              "except AttributeError: pass\n"
              "else: raise AssertionError");
    return PyVMErr_Occurred(child) ? 2 : 9;
}

static void refuses(PyVM *vm)
{
    int pid = -5;
    CHECK_RUN(vm, "import zlib; stream = zlib.compressobj()");
    CHECK(PyVM_Fork(vm, NULL, never, NULL, &pid) == PYVM_ERROR_RAISED && pid == -5);
    CHECK(strstr(PyVM_LastError()->message, "stream") && strstr(PyVM_LastError()->message, "zlib.Compress"));
    CHECK_ERROR(PYVM_ERROR_RAISED, "PyVM_Fork");
    PyVM_ForkConfig config = PYVM_FORK_CONFIG_INIT;
    config.leaves_out = 1;
    CHECK(PyVM_Fork(vm, &config, tries, NULL, &pid) == PYVM_OK && status_of(pid) == 9 << 8);
    CHECK_RUN(vm, "del stream");
    CHECK(PyVM_Attach(vm) == PYVM_OK);
    PyVMErr_SetString(vm, PyVMExc_KeyError(vm), "mine");               /* stays */
    CHECK(PyVM_WaitProcess(-1, 0, NULL, NULL) == PYVM_ERROR_ARGUMENT); /* and this, too */
    CHECK(PyVM_Fork(vm, NULL, too_much, NULL, &pid) == PYVM_OK);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_WaitProcess");
    CHECK(status_of(pid) == 0xFE << 8);
    CHECK(PyVMErr_ExceptionMatches(vm, PyVMExc_KeyError(vm)));
    PyVMErr_Clear(vm);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static void refuses_arguments(void)
{
    int pid = -5;
    PyVM *vm = new_vm();
    PyVM_ForkConfig config = PYVM_FORK_CONFIG_INIT;
    PyVM_ProcessInfo info = {.size = sizeof info};
    CHECK(PyVM_Fork(NULL, NULL, never, NULL, &pid) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_Fork");
    CHECK(PyVM_Fork(vm, NULL, NULL, NULL, &pid) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_Fork(vm, NULL, never, NULL, NULL) == PYVM_ERROR_ARGUMENT);
    config.size = 1;
    CHECK(PyVM_Fork(vm, &config, never, NULL, &pid) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_KillProcess(getpid(), SIGKILL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_KillProcess");
    CHECK(PyVM_GetProcessInfo(getpid(), &info) == PYVM_ERROR_ARGUMENT);
    info.size = 0;
    CHECK(PyVM_GetProcessInfo(getpid(), &info) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVM_Fork(vm, NULL, never, NULL, &pid) == PYVM_ERROR_CLOSED && pid == -5);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_Fork");
}

/* ---- As documented ----------------------------------------------------------------------------------------------- */

static int work(PyVM *child, void *argument)
{
    return PyVMRun_SimpleString(child, (const char *)argument) == 0 ? 0 : 1; /* with all that the parent has */
}

static void as_documented(PyVM *vm)
{
    CHECK_RUN(vm, "play, games = str.upper, ['chess']");
    int pid, status;
    if (PyVM_Fork(vm, NULL, work, (void *)"games = [play(each) for each in games]", &pid) != PYVM_OK)
        fprintf(stderr, "%s\n", PyVM_LastError()->message); /* which object cannot be in a child */
    else if (PyVM_WaitProcess(pid, -1, NULL, &status) == PYVM_OK && WIFEXITED(status))
        printf("%d\n", WEXITSTATUS(status));
    CHECK(PyVM_LastError()->code == PYVM_OK && status == 0);
    CHECK_RUN(vm, "assert games == ['chess']");
}

/* ---- Many at once ------------------------------------------------------------------------------------------------ */

enum { THREADS = 4, ROUNDS = 2 };

static void *fork_often(void *vm)
{
    for (int i = 0; i < ROUNDS; i++)
        CHECK(status_of(forked(vm, run_code, "raise SystemExit(len(x[0]))")) == 2 << 8);
    return NULL;
}

static void many_at_once(PyVM *vm)
{
    CHECK_RUN(vm, "x = [[1, 2]]");
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, fork_often, vm) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
}

int main(void)
{
    for_each_kind(has_the_state);
    for_each_kind(has_a_name);
    for_each_kind(ends);
    for_each_kind(leaves);
    for_each_kind(refuses);
    refuses_arguments();
    for_each_kind(as_documented);
    for_each_kind(many_at_once);
    PyVM *vm = new_vm();
    CHECK(info_of(vm).can_fork_frames == 1);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
