/*
 * faults.c: mistakes with a VM: calls, attachments and ends in the wrong place, and what Python code may not do.
 */
#include "faults.h"

#include <pthread.h>

static PyVM *closed_vm(void)
{
    PyVM *closed = new_vm();
    CHECK(PyVM_Close(closed) == PYVM_OK);
    return closed;
}

static void in_another_thread(void *(*work)(void *), void *argument)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, argument) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
}

/* ---- No VM, or one that is closed ------------------------------------------------------------------------------ */

static void call_on_null(void)
{
    CHECK(PyVMLong_FromLong(NULL, 1) == NULL);
}

static void call_on_closed(void)
{
    CHECK(PyVMList_Size(closed_vm(), NULL) == -1);
}

static void attach_null(void)
{
    CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT);
}

static void attach_closed(void)
{
    CHECK(PyVM_Attach(closed_vm()) == PYVM_ERROR_CLOSED && PyVM_Current() == NULL);
}

static void close_null(void)
{
    CHECK(PyVM_Close(NULL) == PYVM_ERROR_ARGUMENT);
}

static void close_twice(void)
{
    CHECK(PyVM_Close(closed_vm()) == PYVM_ERROR_CLOSED);
}

static void interrupt_closed(void)
{
    CHECK(PyVM_Interrupt(closed_vm()) == PYVM_ERROR_CLOSED);
}

static void run_in_closed(void)
{
    CHECK(PyVM_RunWithTimeout(closed_vm(), "pass", 10) == PYVM_ERROR_CLOSED);
}

/* Its memory is gone, but nothing of it is looked at. */
static void object_of_closed(void)
{
    PyVM *closed = PyVM_Initialize();
    REQUIRE(closed != NULL);
    PyObject *list = PyVMList_New(closed, 3);
    CHECK(PyVM_Close(closed) == PYVM_OK);
    PyVM_DecRef(closed, list);
}

static PyObject *close_inside(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_Close(inside) == PYVM_ERROR_ORDER && PyVM_IsInitialized(inside));
    return PyVM_NewRef(inside, PyVM_None(inside));
}

static void define_in_closed(void)
{
    CHECK(PyVM_DefineFunction(closed_vm(), "f", NULL, close_inside, NULL, NULL) == NULL);
}

/* ---- Attachments in the wrong order ----------------------------------------------------------------------------- */

static void detach_nothing(void)
{
    open_vm();
    CHECK(PyVM_Detach(vm) == PYVM_ERROR_ORDER);
}

static void *detach(void *unused)
{
    CHECK(PyVM_Detach(vm) == PYVM_ERROR_ORDER);
    CHECK(strstr(PyVM_LastError()->message, "this thread has nothing attached"));
    return unused;
}

/* The error is the other thread's; this one stays attached. */
static void detach_in_wrong_thread(void)
{
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    in_another_thread(detach, NULL);
    CHECK(PyVM_Current() == vm && PyVM_LastError()->code == PYVM_OK);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Detach(vm) == PYVM_ERROR_ORDER);
}

static void detach_outer_first(void)
{
    open_vm();
    second = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK && PyVM_Attach(second) == PYVM_OK);
    CHECK(PyVM_Detach(vm) == PYVM_ERROR_ORDER && PyVM_Current() == second);
    PyVM_Error error = *PyVM_LastError();
    CHECK(PyVM_Detach(second) == PYVM_OK && PyVM_Detach(vm) == PYVM_OK);
    CHECK(error.code == PYVM_ERROR_ORDER);
}

static PyObject *detach_inside(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_Detach(inside) == PYVM_ERROR_ORDER && PyVM_Current() == inside);
    return PyVM_NewRef(inside, PyVM_None(inside));
}

static void detach_in_callback(void)
{
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "detach", detach_inside, NULL);
    CHECK_RUN(vm, "detach()");
    CHECK(PyVM_Current() == vm && PyVM_Detach(vm) == PYVM_OK);
}

static void save_what_is_not_attached(void)
{
    open_vm();
    CHECK(PyVMEval_SaveThread(vm) == NULL);
}

static void restore_twice(void)
{
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyThreadState *state = PyVMEval_SaveThread(vm);
    PyVMEval_RestoreThread(vm, state);
    PyVMEval_RestoreThread(vm, state);
    PyVM_Error error = *PyVM_LastError();
    CHECK(PyVM_Detach(vm) == PYVM_OK && error.code == PYVM_ERROR_ORDER);
}

static void restore_nothing(void)
{
    open_vm();
    PyVMEval_RestoreThread(vm, NULL);
}

static void release_what_was_not_ensured(void)
{
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyVMGILState_Release(vm, PyGILState_UNLOCKED);
    CHECK(PyVM_Current() == vm && PyVM_Detach(vm) == PYVM_OK);
}

static void end_callback_in_wrong_thread(void)
{
    PyVM_Callback frame = {0};
    open_vm();
    frame.vm_ = vm; /* as a frame that another thread has begun */
    PyVM_EndCallback(&frame);
}

static void begin_callback_outside(void)
{
    PyVM_Callback frame;
    CHECK(PyVM_BeginCallback(&frame) == NULL);
    PyVM_EndCallback(&frame);
}

/* ---- Closing --------------------------------------------------------------------------------------------------- */

static pthread_barrier_t barrier;

static void *stay(void *unused)
{
    CHECK_RUN(vm, "import time; began.set(); time.sleep(0.3)");
    return unused;
}

static void close_while_busy(void)
{
    pthread_t thread;
    open_vm();
    CHECK_RUN(vm, "import threading; began = threading.Event()");
    REQUIRE(pthread_create(&thread, NULL, stay, NULL) == 0);
    CHECK_RUN(vm, "began.wait()");
    CHECK(PyVM_CloseWithin(vm, 10) == PYVM_ERROR_BUSY);
    REQUIRE(pthread_join(thread, NULL) == 0);
}

static void close_in_callback(void)
{
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    define(vm, "close", close_inside, NULL);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK_RUN(vm, "close()");
}

static void close_below_another(void)
{
    open_vm();
    second = new_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK && PyVM_Attach(second) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_ERROR_ORDER && PyVM_Current() == second);
    PyVM_Error error = *PyVM_LastError();
    CHECK(PyVM_Detach(second) == PYVM_OK && PyVM_Detach(vm) == PYVM_OK);
    CHECK(error.code == PYVM_ERROR_ORDER);
}

static void close_with_two_attachments(void)
{
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK && PyVM_Attach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_ERROR_ORDER && PyVM_Current() == vm);
    CHECK(PyVM_Detach(vm) == PYVM_OK && PyVM_Detach(vm) == PYVM_OK);
}

/* The closer and a thread that has never been in the VM before: it gets in before, and is waited for, or is refused. */
static void *first_call(void *unused)
{
    pthread_barrier_wait(&barrier);
    if (PyVMRun_SimpleString(second, "kept = 'here'") == 0)
        return unused;
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMRun_SimpleString");
    return unused;
}

static void close_during_first_calls(void)
{
    enum { ROUNDS = 20, CALLERS = 4 };
    REQUIRE(pthread_barrier_init(&barrier, NULL, CALLERS + 1) == 0);
    for (int round = 0; round < ROUNDS; round++) {
        pthread_t threads[CALLERS];
        second = new_vm();
        for (int i = 0; i < CALLERS; i++)
            REQUIRE(pthread_create(&threads[i], NULL, first_call, NULL) == 0);
        pthread_barrier_wait(&barrier);
        CHECK(PyVM_Close(second) == PYVM_OK);
        for (int i = 0; i < CALLERS; i++)
            REQUIRE(pthread_join(threads[i], NULL) == 0);
    }
    CHECK(PyVM_Close(second) == PYVM_ERROR_CLOSED);
}

/* ---- What Python code may not do -------------------------------------------------------------------------------- */

static void fork_inside(void)
{
    open_vm();
    CHECK_RUN(vm,
              "import os\n"
              "try: os.fork()\n"
              "except RuntimeError as error: assert 'not supported' in str(error)\n"
              "else: raise AssertionError\n");
}

static void exec_inside(void)
{
    open_vm();
    CHECK_RUN(vm,
              "import os\n"
              "try: os.execv('/bin/true', ['true'])\n"
              "except RuntimeError as error: assert 'not supported' in str(error)\n"
              "else: raise AssertionError\n");
}

static void exit_inside(void)
{
    open_vm();
    CHECK(PyVMRun_SimpleString(vm, "raise SystemExit(3)") == -1);
}

/* The child has the parent's memory, not its threads: its end leaves the VMs alone. */
static void fork_outside(void)
{
    int status;
    open_vm();
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        exit(7);
    REQUIRE(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 7);
    CHECK_RUN(vm, "kept += ''");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

/* It never detaches: the GIL must not go with it. */
static void *end_attached(void *unused)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    return unused;
}

static void thread_ends_attached(void)
{
    open_vm();
    in_another_thread(end_attached, NULL);
}

/* ---- The table --------------------------------------------------------------------------------------------------- */

static const fault faults[] = {
    {"a call on NULL", call_on_null, PYVM_ERROR_ARGUMENT, "PyVMLong_FromLong", "the VM is NULL"},
    {"a call on a closed VM", call_on_closed, PYVM_ERROR_CLOSED, "PyVMList_Size", "VM 1 is closed"},
    {"attaching NULL", attach_null, PYVM_ERROR_ARGUMENT, "PyVM_Attach", "the VM is NULL"},
    {"attaching a closed VM", attach_closed, PYVM_ERROR_CLOSED, "PyVM_Attach", "VM 1 is closed"},
    {"closing NULL", close_null, PYVM_ERROR_ARGUMENT, "PyVM_Close", "the VM is NULL"},
    {"closing twice", close_twice, PYVM_ERROR_CLOSED, "PyVM_Close", "VM 1 is closed"},
    {"interrupting a closed VM", interrupt_closed, PYVM_ERROR_CLOSED, "PyVM_Interrupt", "VM 1 is closed"},
    {"a bounded run in a closed VM", run_in_closed, PYVM_ERROR_CLOSED, "PyVM_RunWithTimeout", "VM 1 is closed"},
    {"releasing an object of a closed VM", object_of_closed, PYVM_ERROR_CLOSED, "PyVM_DecRef", "VM 1 is closed"},
    {"defining a function in a closed VM", define_in_closed, PYVM_ERROR_CLOSED, "PyVM_DefineFunction",
     "VM 1 is closed"},

    {"detaching what is not attached", detach_nothing, PYVM_ERROR_ORDER, "PyVM_Detach", "nothing attached"},
    {"detaching in the wrong thread", detach_in_wrong_thread, PYVM_ERROR_ORDER, "PyVM_Detach", "nothing attached"},
    {"detaching the outer VM first", detach_outer_first, PYVM_ERROR_ORDER, "PyVM_Detach",
     "another VM is this thread's innermost"},
    {"detaching in a callback", detach_in_callback, PYVM_ERROR_ORDER, "PyVM_Detach", "in a callback"},
    {"saving what is not attached", save_what_is_not_attached, PYVM_ERROR_ORDER, "PyVMEval_SaveThread",
     "is not what this thread has attached"},
    {"restoring twice", restore_twice, PYVM_ERROR_ORDER, "PyVMEval_RestoreThread", "attached already"},
    {"restoring no thread state", restore_nothing, PYVM_ERROR_ARGUMENT, "PyVMEval_RestoreThread",
     "the thread state is NULL"},
    {"releasing what was not ensured", release_what_was_not_ensured, PYVM_ERROR_ORDER, "PyVMGILState_Release",
     "PyVMGILState_Ensure"},
    {"ending another thread's callback", end_callback_in_wrong_thread, PYVM_ERROR_ORDER, "PyVM_EndCallback",
     "did not begin in this thread"},
    {"beginning a callback outside Python", begin_callback_outside, PYVM_ERROR_ORDER, "PyVM_BeginCallback",
     "not running Python code"},

    {"closing while a thread is inside", close_while_busy, PYVM_ERROR_BUSY, "PyVM_CloseWithin",
     "1 thread is inside VM 1: "},
    {"closing in a callback", close_in_callback, PYVM_ERROR_ORDER, "PyVM_Close", "in a callback"},
    {"closing below another VM", close_below_another, PYVM_ERROR_ORDER, "PyVM_Close", "detach that VM first"},
    {"closing with two attachments", close_with_two_attachments, PYVM_ERROR_ORDER, "PyVM_Close",
     "only one PyVM_Attach"},
    {"closing during first calls", close_during_first_calls, PYVM_ERROR_CLOSED, "PyVM_Close", "is closed"},

    {"os.fork inside", fork_inside, NO_ERROR},
    {"os.execv inside", exec_inside, NO_ERROR},
    {"SystemExit inside", exit_inside, NO_ERROR},
    {"fork outside", fork_outside, NO_ERROR},
    {"a thread that ends attached", thread_ends_attached, NO_ERROR},
};

int main(void)
{
    return try_faults(faults, COUNT(faults));
}
