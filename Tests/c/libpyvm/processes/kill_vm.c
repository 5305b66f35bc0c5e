/*
 * kill_vm.c: signals for pseudo-processes whose VM runs code: a handler runs, a default action ends the code whatever
 * it does, and who waits for it is never kept waiting.
 */
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "libpyvm/processes/kill.h"
#include "libpyvm/processes/process.h"
#include "libpyvm/processes/reap.h"
#include "support/inside.h"

/* ---- One of them ------------------------------------------------------------------------------------------------- */

enum { AGAIN_US = 10000 }; /* so often one is interrupted that is to end */

static PyVM_Kind kind;
static int ready[2]; /* a pipe, on which code says that it is */
static int go[2];    /* a pipe that has no writer any more when the signal is sent */

typedef struct process {
    int pid;
    const char *code; /* NULL: it runs none */
    pthread_t thread;
} process;

static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    CHECK(write(ready[1], "r", 1) == 1);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static bool has_ended(int pid)
{
    pyvm_process_info info;
    return !pyvm_process_get(pid, &info) || info.has_ended;
}

static PyObject *ended(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs;
    return PyVMBool_FromLong(vm, has_ended(((const process *)data)->pid));
}

/* C code that keeps the GIL, whatever comes. */
static PyObject *hold(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs;
    const process *process = data;
    while (!has_ended(process->pid))
        usleep(1000);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void prepare(PyVM *vm, process *process)
{
    char text[200];
    snprintf(text, sizeof text, "import os, signal, sys, time\nsys.excepthook = lambda *error: None\ngo = %d\n", go[0]);
    CHECK_RUN(vm, text);
    define(vm, "ready", tell, NULL);
    define(vm, "ended", ended, process);
    define(vm, "hold", hold, process);
}

/* In C code alone, without the VM. */
static int rest(PyVM *vm)
{
    PyVM_Detach(vm);
    CHECK(write(ready[1], "r", 1) == 1);
    usleep(AGAIN_US * 10);
    CHECK(PyVM_Attach(vm) == PYVM_OK);
    return 0;
}

/* One that has been given up meanwhile runs nothing. */
static int run(PyVM *vm, const process *process)
{
    if (!pyvm_process_set_vm(process->pid, vm))
        return -1;
    if (!process->code)
        return rest(vm);
    CHECK(pyvm_process_here() == process->pid || has_ended(process->pid));
    return PyVMRun_SimpleString(vm, process->code);
}

static void *live(void *argument)
{
    process *process = argument;
    pyvm_process_adopt(process->pid);
    PyVM *vm = new_vm_of(kind);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    prepare(vm, process);
    int result = run(vm, process);
    PyVM_Detach(vm);
    pyvm_process_end(process->pid, result == 0 ? 0 : 1 << 8);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return NULL;
}

static void begin(process *process, const char *code)
{
    REQUIRE(pipe(go) == 0);
    process->code = code;
    process->pid = pyvm_process_begin(getpid(), NULL, NULL);
    REQUIRE(process->pid > 0);
}

static void start(process *process)
{
    REQUIRE(pthread_create(&process->thread, NULL, live, process) == 0);
}

static void end(process *process, int status)
{
    pyvm_reaped reaped = {0, -1};
    close(go[1]);
    CHECK(pyvm_reap(getpid(), process->pid, -1, &reaped) == PYVM_OK && reaped.pid == process->pid);
    if (reaped.status != status)
        check_failed(__FILE__, __LINE__, "kind %d: status %x, not %x: %s", kind, reaped.status, status,
                     process->code ? process->code : "no code");
    pthread_join(process->thread, NULL);
    close(go[0]);
}

/* Sends it the signal when it is ready. */
static void expect(const char *code, int number, int status)
{
    char byte;
    process process;
    begin(&process, code);
    start(&process);
    REQUIRE(read(ready[0], &byte, 1) == 1);
    CHECK(pyvm_kill(process.pid, number) == 0);
    end(&process, status);
}

/* ---- What it does with a signal ---------------------------------------------------------------------------------- */

static void default_action(void)
{
    static const int numbers[] = {SIGKILL, SIGTERM, SIGHUP, SIGUSR1};
    for (size_t i = 0; i < COUNT(numbers); i++) {
        expect("ready()\ntime.sleep(600)\n", numbers[i], numbers[i]);
        expect("ready()\nwhile True: pass\n", numbers[i], numbers[i]);
    }
    expect("signal.signal(signal.SIGINT, signal.SIG_DFL)\nready()\ntime.sleep(600)\n", SIGINT, SIGINT);
    expect("ready()\nos.read(go, 1)\n", SIGCHLD, 0);
}

static void handlers(void)
{
    expect(
        "try:\n"
        "    ready()\n"
        "    time.sleep(600)\n"
        "except KeyboardInterrupt:\n"
        "    pass\n",
        SIGINT, 0);
    expect(
        "seen = []\n"
        "signal.signal(signal.SIGTERM, lambda number, frame: seen.append(number))\n"
        "ready()\n"
        "while not seen: time.sleep(0.01)\n"
        "assert seen == [15]\n",
        SIGTERM, 0);
    expect(
        "signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(7))\n"
        "ready()\n"
        "time.sleep(600)\n",
        SIGKILL, SIGKILL);
    expect(
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "ready()\n"
        "os.read(go, 1)\n",
        SIGTERM, 0);
}

/*
 * They are given up: one that catches what it can, and one that cannot be interrupted. What it would do behind it never
 * does.
 */
static void unwilling(void)
{
    expect(
        "ready()\n"
        "while not ended():\n"
        "    try:\n"
        "        time.sleep(0.01)\n"
        "    except BaseException:\n"
        "        pass\n",
        SIGKILL, SIGKILL);
    expect(
        "ready()\n"
        "for seconds in 600, 600, 600:\n"
        "    try:\n"
        "        hold()\n"
        "        time.sleep(seconds)\n"
        "    except BaseException:\n"
        "        pass\n",
        SIGKILL, SIGKILL);
}

/* It is killed before there is a VM: its code is interrupted when there is one. */
static void at_once(void)
{
    process process;
    begin(&process, "time.sleep(600)\n");
    CHECK(pyvm_kill(process.pid, SIGTERM) == 0);
    start(&process);
    end(&process, SIGTERM);
}

/* It is interrupted again and again. The next VM has nothing of that: a main thread, which handles signals. */
static void without_code(void)
{
    expect(NULL, SIGTERM, SIGTERM);
    PyVM *vm = new_vm_of(kind);
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK_RUN(vm, "import signal\nsignal.signal(signal.SIGUSR1, print)\n");
    PyVM_Detach(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    alarm(120);
    REQUIRE(pipe(ready) == 0);
    for (size_t i = 0; i < COUNT(kinds) - !CAN_ISOLATE; i++) {
        PyVM *vm = new_vm_if_it_can_be(kinds[i]);
        if (!vm)
            continue;
        CHECK(PyVM_Close(vm) == PYVM_OK);
        kind = kinds[i];
        default_action();
        handlers();
        unwilling();
        at_once();
        without_code();
        CHECK(pyvm_process_list(NULL, 0) == 0);
    }
    return 0;
}
