/*
 * limits.c: PyVM_CloseWithin returns in time whatever the VM's code does: it interrupts the code, and where that does
 * not help it says what it waits for, leaves the VM closing, and can go on later. Other VMs come and go meanwhile, and
 * PyVM_Interrupt is let in.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

#include "support/time.h"
#include "support/vm.h"

enum { LIMIT_MS = 200, LATE_MS = 8000 }; /* late enough for a busy machine, and early beside never */

static PyVM_Kind kind;
static PyVM *beside;
static atomic_bool may_end; /* what C and Python code of a VM waits for */
static int ends[2];         /* of a pipe, for a thread that waits for a line */

static int write_nowhere(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm, (void)stream, (void)bytes, (void)count, (void)data;
    return 0;
}

/* may_end(): lets go of the GIL: CPython 3.11 does not hand it from one interpreter to another between bytecodes. */
static PyObject *tell(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyThreadState *state = PyVMEval_SaveThread(vm);
    sleep_ms(1);
    PyVMEval_RestoreThread(vm, state);
    return PyVMBool_FromLong(vm, may_end);
}

/* wait(): a C call, which nothing interrupts. */
static PyObject *wait(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyThreadState *state = PyVMEval_SaveThread(vm);
    while (!may_end)
        sleep_ms(1);
    PyVMEval_RestoreThread(vm, state);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static PyVM *vm_that_runs(const char *code)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    config.write = write_nowhere;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    may_end = false;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "may_end", tell, NULL);
    define(vm, "wait", wait, NULL);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    PyObject *input = PyVMLong_FromLong(vm, ends[0]);
    CHECK(PyVMDict_SetItemString(vm, globals, "pipe", input) == 0);
    PyVM_DecRef(vm, input);
    CHECK_RUN(vm,
              "import atexit, os, threading\n"
              "def loop(*args):\n"
              "    while True: pass\n"
              "def swallow(depth=20, again=None, ended=[], may_end=may_end, B=BaseException, range=range):\n"
              "    while not ended:\n"
              "        try:\n"
              "            if depth: again(depth - 1)\n"
              "            for i in range(100_000): x = i\n"
              "            if may_end(): ended.append(True)\n"
              "        except B: pass\n" /* so deep, because an interrupt may also come between a try and the next */
              "swallow.__defaults__ = (20, swallow, *swallow.__defaults__[2:])\n");
    CHECK_RUN(vm, code);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return vm;
}

/* ---- Code that interrupts end --------------------------------------------------------------------------------- */

static const char *const interruptible[] = {
    "atexit.register(loop)\natexit.register(loop)",
    "threading.Thread(target=loop).start()",
    "threading._register_atexit(loop)",
    /* An exit handler that waits for a thread. */
    "t = threading.Thread(target=loop, daemon=False)\nt.start()\natexit.register(t.join)",
    "import concurrent.futures\nconcurrent.futures.ThreadPoolExecutor(2).submit(loop)",
    "class D:\n  def __del__(self, loop=loop): loop()\nall = [D(), D(), D()]",
    "import weakref\nclass C: pass\nc = C()\nr = weakref.ref(c, loop)",
    "def g(loop=loop):\n  try: yield\n  finally: loop()\nx = g()\nnext(x)",
    "import sys\nclass M(type(sys)):\n  def __del__(self, loop=loop): loop()\nsys.modules['m'] = M('m')",
};

static void interrupts(const char *code)
{
    PyVM *vm = vm_that_runs(code);
    long start = now_ms();
    if (PyVM_CloseWithin(vm, LIMIT_MS) != PYVM_OK || now_ms() - start > LATE_MS)
        check_failed(__FILE__, __LINE__, "%s: %s", code, PyVM_LastError()->message);
    CHECK(!PyVM_IsInitialized(vm));
}

/* ---- Code that nothing ends ----------------------------------------------------------------------------------- */

static const struct {
    const char *code, *awaited;
} stubborn[] = {
    {"atexit.register(wait)", "exit handlers"},
    {"atexit.register(swallow)", "exit handlers"},
    /* libc's system goes on to wait after a signal. */
    {"threading.Thread(target=os.system, args=(f'read line <&{pipe}',), name='reader').start()", "\"reader\""},
    {"class D:\n  def __del__(self, wait=wait): wait()\nd = D()", "finalizers"},
    {"class D:\n  def __del__(self, swallow=swallow): swallow()\nd = D()", "finalizers"},
    /* No Python code at all. */
    {"class D:\n  __del__ = staticmethod(wait)\nd = D()", "finalizers"},
};

static void others_come_and_go(void)
{
    PyVM *other = new_vm_of(kind);
    CHECK_RUN(other, "x = 1");
    CHECK_RUN(beside, "x = 1");
    CHECK(PyVM_Close(other) == PYVM_OK);
}

static void gives_up(const char *code, const char *awaited)
{
    REQUIRE(pipe(ends) == 0);
    PyVM *vm = vm_that_runs(code);
    long start = now_ms();
    CHECK(PyVM_Attach(vm) == PYVM_OK);
    CHECK(PyVM_CloseWithin(vm, LIMIT_MS) == PYVM_ERROR_BUSY);
    if (!strstr(PyVM_LastError()->message, awaited) || now_ms() - start > LATE_MS)
        check_failed(__FILE__, __LINE__, "%s: %s", code, PyVM_LastError()->message);
    CHECK_ERROR(PYVM_ERROR_BUSY, "PyVM_CloseWithin");
    CHECK(!PyVM_IsInitialized(vm) && PyVM_Current() == NULL);
    CHECK(PyVM_Attach(vm) == PYVM_ERROR_CLOSED);
    others_come_and_go();
    CHECK(PyVM_CloseWithin(vm, 0) == PYVM_ERROR_BUSY);
    may_end = true;
    REQUIRE(write(ends[1], "\n", 1) == 1);
    CHECK(PyVM_Close(vm) == PYVM_OK); /* waits on */
    CHECK(PyVM_Close(vm) == PYVM_ERROR_CLOSED);
    others_come_and_go();
    close(ends[0]);
    close(ends[1]);
}

/* ---- Without a limit ------------------------------------------------------------------------------------------ */

static void *close_without_limit(void *vm)
{
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return NULL;
}

/* PyVM_Close takes the time that the code takes, as python does; but others may interrupt it. */
static void lets_interrupts_in(const char *code)
{
    pthread_t thread;
    PyVM *vm = vm_that_runs(code);
    long start = now_ms();
    REQUIRE(pthread_create(&thread, NULL, close_without_limit, vm) == 0);
    sleep_ms(LIMIT_MS);
    CHECK(!PyVM_IsInitialized(vm));
    while (PyVM_Interrupt(vm) == PYVM_OK && now_ms() - start < LATE_MS)
        sleep_ms(50);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_Interrupt");
    pthread_join(thread, NULL);
}

static void *interrupt_always(void *vm)
{
    while (PyVM_Interrupt(vm) == PYVM_OK)
        ;
    return NULL;
}

/* Interrupts that come at any moment of the end do no harm. */
static void bears_interrupts(void)
{
    pthread_t threads[2];
    PyVM *vm = vm_that_runs("class D:\n  def __del__(self): sum(range(1000))\nall = [D() for i in range(100)]");
    for (int i = 0; i < 2; i++)
        REQUIRE(pthread_create(&threads[i], NULL, interrupt_always, vm) == 0);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
}

static void try_kind(PyVM_Kind tried)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    kind = config.kind = tried;
    beside = PyVM_New(&config);
    if (!beside && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED)
        return; /* this CPython has no such VMs */
    REQUIRE(beside != NULL);
    for (size_t i = 0; i < COUNT(interruptible); i++)
        interrupts(interruptible[i]);
    for (size_t i = 0; i < COUNT(stubborn); i++)
        gives_up(stubborn[i].code, stubborn[i].awaited);
    lets_interrupts_in("atexit.register(loop)");
    lets_interrupts_in("class D:\n  def __del__(self, loop=loop): loop()\nd = D()");
    for (int i = 0; i < 4; i++)
        bears_interrupts();
    CHECK(PyVM_Close(beside) == PYVM_OK);
}

int main(void)
{
    try_kind(PYVM_KIND_OWN_GIL);
    try_kind(PYVM_KIND_SHARED_GIL);
    if (CAN_ISOLATE)
        try_kind(PYVM_KIND_ISOLATED);
    return 0;
}
