/*
 * left.c: callbacks that are left by longjmp, or end without PyVM_EndCallback or in the wrong order: an error tells so
 * at the next use that can see it, nothing crashes, and other threads go on with the VM.
 */
#include <pthread.h>
#include <setjmp.h>

#include "support/kinds.h"

static PyVM *vm, *other;
static _Thread_local jmp_buf back;

static PyObject *none(PyVM *in)
{
    return PyVM_NewRef(in, PyVM_None(in));
}

/* ---- Left by longjmp ------------------------------------------------------------------------------------------- */

static PyObject *jump(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)inside, (void)args, (void)kwargs, (void)data;
    longjmp(back, 1);
}

static PyObject *jump_without_gil(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    PyVMEval_SaveThread(inside);
    longjmp(back, 1);
}

#define CHECK_LEFT(name)                                                  \
    do {                                                                  \
        CHECK(strstr(PyVM_LastError()->message, "left without") != NULL); \
        CHECK_ERROR(PYVM_ERROR_ORDER, name);                              \
    } while (0)

static void every_use_is_refused(void)
{
    CHECK(PyVM_Attach(other) == PYVM_ERROR_ORDER);
    CHECK_LEFT("PyVM_Attach");
    CHECK(PyVM_Detach(vm) == PYVM_ERROR_ORDER);
    CHECK_LEFT("PyVM_Detach");
    CHECK(PyVMLong_FromLong(other, 1) == NULL);
    CHECK_LEFT("PyVMLong_FromLong");
    CHECK(PyVMErr_Format(other, NULL, "%d", 1) == NULL);
    CHECK_LEFT("PyVMErr_Format");
    CHECK(PyVMEval_SaveThread(vm) == NULL);
    CHECK_LEFT("PyVMEval_SaveThread");
    PyVMGILState_Ensure(vm);
    CHECK_LEFT("PyVMGILState_Ensure");
    CHECK(PyVM_Interrupt(vm) == PYVM_ERROR_ORDER);
    CHECK_LEFT("PyVM_Interrupt");
    CHECK(PyVM_CloseWithin(vm, 10) == PYVM_ERROR_ORDER && PyVM_CloseWithin(other, 10) == PYVM_ERROR_ORDER);
    CHECK_LEFT("PyVM_CloseWithin");
    CHECK(PyVM_New(NULL) == NULL);
    CHECK_LEFT("PyVM_New");
    PyVM_Callback frame;
    CHECK(PyVM_BeginCallback(&frame) == NULL);
    CHECK_LEFT("PyVM_BeginCallback");
    PyVM_EndCallback(&frame);
}

static void *leave_call(void *code)
{
    if (setjmp(back) == 0)
        PyVMRun_SimpleString(vm, code);
    else
        every_use_is_refused();
    return NULL;
}

static void *leave_attached(void *code)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    return leave_call(code);
}

static void in_another_thread(void *(*work)(void *), void *code)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, work, code) == 0 && pthread_join(thread, NULL) == 0);
    CHECK_RUN(vm, "sum(range(1000))");
    CHECK_RUN(other, "sum(range(1000))");
}

/* ---- Left for a callback further out --------------------------------------------------------------------------- */

/* Goes on in `vm` after a callback of `other` within it was left. */
static PyObject *leave_inner(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    (void)args, (void)kwargs, (void)data;
    if (setjmp(back) == 0)
        PyVMRun_SimpleString(other, "jump()");
    CHECK(PyVMLong_FromLong(inside, 1) == NULL);
    CHECK_LEFT("PyVMLong_FromLong");
    return NULL;
}

static void *leave_for_outer(void *unused)
{
    CHECK_RUN(vm,
              "try: leave_inner()\n"
              "except SystemError: pass\n"
              "else: raise AssertionError\n"
              "went_on = sum(range(1000))\n");
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_EndCallback");
    CHECK_RUN(vm, "assert went_on == 499500");
    CHECK_RUN(other, "pass");
    return unused;
}

/* ---- Not ended, or in the wrong order -------------------------------------------------------------------------- */

static PyObject *begin_only(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    PyVM_Callback frame;
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_BeginCallback(&frame) == inside);
    return none(inside);
}

static PyObject *end_twice(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    PyVM_Callback frame;
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_BeginCallback(&frame) == inside);
    PyVM_EndCallback(&frame);
    PyVM_EndCallback(&frame);
    CHECK(strstr(PyVM_LastError()->message, "has ended") != NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_EndCallback");
    return none(inside);
}

static PyObject *cross(PyVM *inside, PyObject *args, PyObject *kwargs, void *data)
{
    PyVM_Callback outer, inner;
    (void)args, (void)kwargs, (void)data;
    CHECK(PyVM_BeginCallback(&outer) == inside && PyVM_BeginCallback(&inner) == inside);
    PyVMEval_SaveThread(inside);
    PyVM_EndCallback(&outer);
    CHECK(strstr(PyVM_LastError()->message, "was not ended before it") != NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_EndCallback");
    PyVM_EndCallback(&inner);
    CHECK(strstr(PyVM_LastError()->message, "has ended") != NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_EndCallback");
    CHECK(PyVM_Current() == inside);
    return none(inside);
}

/* Python calls this by its address, so nobody has begun a callback before. */
static int begin_by_address(void)
{
    PyVM_Callback frame;
    CHECK(PyVM_BeginCallback(&frame) != NULL);
    return 1;
}

static void call_by_address(int (*function)(void))
{
    char code[400];
    snprintf(code, sizeof code,
             "try:\n"
             "    import ctypes\n" /* own-gil VMs of 3.12 have none */
             "except ImportError:\n"
             "    called = 0\n"
             "else:\n"
             "    called = ctypes.PYFUNCTYPE(ctypes.c_int)(%#lx)()\n",
             (unsigned long)(uintptr_t)function);
    CHECK_RUN(vm, code);
}

static void not_ended(void)
{
    CHECK_RUN(vm, "begin_only()");
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_EndCallback");
    CHECK_RUN(vm, "end_twice()");
    CHECK_RUN(vm, "cross()");
    CHECK(PyVM_LastError()->code == PYVM_OK);
    for (int i = 0; i < 3; i++) { /* in the long way, then in the quick one */
        call_by_address(begin_by_address);
        if (PyVM_LastError()->code != PYVM_OK || global_long(vm, "called"))
            CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_BeginCallback");
        CHECK(PyVM_Current() == NULL);
    }
}

static void leaves(PyVM *of_kind)
{
    vm = of_kind;
    other = new_vm_like(vm);
    define(vm, "jump", jump, NULL);
    define(vm, "jump_without_gil", jump_without_gil, NULL);
    define(other, "jump", jump, NULL);
    define(vm, "leave_inner", leave_inner, NULL);
    define(vm, "begin_only", begin_only, NULL);
    define(vm, "end_twice", end_twice, NULL);
    define(vm, "cross", cross, NULL);
    not_ended();
    for (int i = 0; i < 3; i++) {
        in_another_thread(leave_call, "jump()");
        in_another_thread(leave_call, "jump_without_gil()");
        in_another_thread(leave_attached, "jump()");
        in_another_thread(leave_attached, "jump_without_gil()");
        in_another_thread(leave_for_outer, NULL);
    }
    CHECK(PyVM_Close(other) == PYVM_OK);
}

int main(void)
{
    for_each_kind(leaves);
    return 0;
}
