/*
 * close.c: a VM closes when nobody is inside, from any thread; where it cannot, it works on.
 */
#include <pthread.h>
#include <unistd.h>

#include "support/vm.h"

static PyVM *vm;
static pthread_barrier_t barrier;

static void together(void)
{
    pthread_barrier_wait(&barrier);
}

static void run(void *(*work)(void *), pthread_t *thread)
{
    REQUIRE(pthread_create(thread, NULL, work, NULL) == 0);
}

/* ---- Busy ---------------------------------------------------------------------------------------------------- */

static void *stay_attached(void *unused)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyThreadState *state = PyVMEval_SaveThread(vm); /* inside all the same */
    together();
    together();
    PyVMEval_RestoreThread(vm, state);
    CHECK_RUN(vm, "x = 2");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return unused;
}

static void busy(void)
{
    pthread_t thread;
    vm = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    run(stay_attached, &thread);
    PyThreadState *state = PyVMEval_SaveThread(vm);
    together();
    PyVMEval_RestoreThread(vm, state);
    CHECK(PyVM_CloseWithin(vm, 50) == PYVM_ERROR_BUSY);
    REQUIRE(strstr(PyVM_LastError()->message, "1 thread is inside") != NULL);
    CHECK_ERROR(PYVM_ERROR_BUSY, "PyVM_CloseWithin");
    CHECK(PyVM_Current() == vm && PyVM_IsInitialized(vm)); /* as before */
    CHECK_RUN(vm, "x = 1");
    state = PyVMEval_SaveThread(vm);
    together();
    pthread_join(thread, NULL);
    CHECK(PyVM_Close(vm) == PYVM_ERROR_ORDER); /* saved: it would come back to nothing */
    PyVMEval_RestoreThread(vm, state);
    PyVM_Finalize(vm);
    CHECK(!PyVM_IsInitialized(vm) && PyVM_Current() == NULL);
    CHECK(PyVM_FinalizeEx(vm) == -1);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_FinalizeEx");
}

static void *work_a_little(void *unused)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    together();
    CHECK_RUN(vm, "import time; time.sleep(0.1)");
    CHECK_RUN(vm, "x = 1"); /* going deeper is possible while it is closing */
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return unused;
}

static void waits(void)
{
    pthread_t thread;
    vm = new_vm();
    run(work_a_little, &thread);
    together();
    CHECK(PyVM_Close(vm) == PYVM_OK);
    pthread_join(thread, NULL);
}

/* ---- From elsewhere ------------------------------------------------------------------------------------------ */

static void *just_close(void *unused)
{
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return unused;
}

static void *make_one(void *unused)
{
    vm = new_vm();
    return unused;
}

/* The thread that made it may be gone, and the one that closes it may never have seen a Python. */
static void from_elsewhere(void)
{
    pthread_t thread;
    run(make_one, &thread);
    pthread_join(thread, NULL);
    run(just_close, &thread);
    pthread_join(thread, NULL);
    run(make_one, &thread);
    pthread_join(thread, NULL);
    CHECK_RUN(vm, "import concurrent.futures as f; e = f.ThreadPoolExecutor(2); assert e.submit(int).result() == 0");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    vm = new_vm();
    CHECK_RUN(vm, "import atexit; atexit.register(lambda: None)");
    run(just_close, &thread);
    pthread_join(thread, NULL);
}

/* ---- States that others still have --------------------------------------------------------------------------- */

static PyVM *next;

static void *use_both(void *unused)
{
    CHECK_RUN(vm, "x = 1");
    together();
    together(); /* vm is closed now: what CPython remembers of this thread there must not be used again */
    CHECK_RUN(next, "x = 1");
    CHECK(PyVMRun_SimpleString(vm, "x = 1") == -1);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMRun_SimpleString");
    CHECK_RUN(next, "x = 2");
    return unused;
}

static void cached_elsewhere(void)
{
    pthread_t thread;
    vm = new_vm();
    run(use_both, &thread);
    together();
    CHECK(PyVM_Close(vm) == PYVM_OK);
    next = new_vm(); /* in the same slot */
    together();
    pthread_join(thread, NULL);
    CHECK(PyVM_Close(next) == PYVM_OK);
}

/* ---- Python's threads ---------------------------------------------------------------------------------------- */

static void python_threads(void)
{
    vm = new_vm();
    CHECK_RUN(vm,
              "import threading, time\n"
              "try: threading.Thread(target=int, daemon=True).start()\n"
              "except RuntimeError: pass\n"
              "else: raise AssertionError\n"
              "threading.Thread(target=time.sleep, args=(0.2,)).start()\n");
    CHECK(PyVM_CloseWithin(vm, 5000) == PYVM_OK); /* has joined it */
}

static void exception_pending(void)
{
    vm = PyVM_Initialize();
    REQUIRE(vm != NULL && PyVM_Current() == vm);
    CHECK(PyVMImport_ImportModule(vm, "no_such_module") == NULL);
    CHECK(PyVM_FinalizeEx(vm) == 0);
    CHECK(PyVM_Current() == NULL);
}

static void other_attached(void)
{
    PyVM *outer = PyVM_Initialize(), *inner = PyVM_InitializeEx(0);
    REQUIRE(outer != NULL && inner != NULL && PyVM_Current() == inner);
    CHECK(PyVM_FinalizeEx(inner) == 0);
    CHECK(PyVM_Current() == outer);
    inner = new_vm();
    CHECK_RUN(inner, "x = 1");
    CHECK(PyVM_Close(inner) == PYVM_OK && PyVM_Current() == outer);
    CHECK_RUN(outer, "x = 1");
    CHECK(PyVM_FinalizeEx(outer) == 0 && PyVM_Current() == NULL);
}

int main(void)
{
    REQUIRE(pthread_barrier_init(&barrier, NULL, 2) == 0);
    busy();
    waits();
    from_elsewhere();
    cached_elsewhere();
    python_threads();
    exception_pending();
    other_attached();
    return 0;
}
