/*
 * attach.c: attaching and detaching nest; misuse is an error and changes nothing; calls only borrow.
 */
#include "support/vm.h"

static void nesting(PyVM *a, PyVM *b)
{
    CHECK(PyVM_Current() == NULL);
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    CHECK(PyVM_Current() == b);
    CHECK_RUN(a, "x = 1"); /* borrowed */
    CHECK(PyVM_Current() == b);
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    CHECK_RUN(a, "x += 1");
    CHECK(PyVM_Detach(a) == PYVM_OK);
    CHECK(PyVM_Current() == b);
    CHECK(PyVM_Detach(b) == PYVM_OK);
    CHECK(PyVM_Current() == a);
    CHECK(PyVM_Detach(a) == PYVM_OK);
    CHECK(PyVM_Current() == a);
    CHECK(PyVM_Detach(a) == PYVM_OK);
    CHECK(PyVM_Current() == NULL);
    CHECK(global_long(a, "x") == 2);
}

static void misuse(PyVM *a, PyVM *b)
{
    CHECK(PyVM_Detach(a) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_Detach");
    CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_Attach");
    REQUIRE(PyVM_Attach(a) == PYVM_OK && PyVM_Attach(b) == PYVM_OK);
    CHECK(PyVM_Detach(a) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_Detach");
    CHECK(PyVM_Current() == b);
    CHECK_RUN(b, "y = 1");
    CHECK(PyVM_Close(a) == PYVM_ERROR_ORDER); /* attached further down */
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_Close");
    CHECK(PyVM_Detach(b) == PYVM_OK && PyVM_Detach(a) == PYVM_OK);
}

static void calls_on_nothing(PyVM *closed)
{
    CHECK(PyVMLong_FromLong(NULL, 1) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMLong_FromLong");
    CHECK(PyVMRun_SimpleString(closed, "x = 1") == -1);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMRun_SimpleString");
    CHECK(PyVMList_Size(closed, NULL) == -1);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMList_Size");
    PyVM_DecRef(closed, NULL);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVM_DecRef");
    CHECK(PyVM_Attach(closed) == PYVM_ERROR_CLOSED);
    CHECK(PyVM_Close(closed) == PYVM_ERROR_CLOSED);
    CHECK(!PyVM_IsInitialized(closed) && !PyVM_IsInitialized(NULL));
    CHECK(PyVM_Close(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVMEval_SaveThread(closed) == NULL && PyVMEval_SaveThread(NULL) == NULL);
    PyVMEval_RestoreThread(NULL, NULL);
    PyVMGILState_Release(closed, PyVMGILState_Ensure(closed));
    CHECK(PyVM_Current() == NULL);
    PyVM_ClearLastError();
    CHECK(PyVM_LastError()->code == PYVM_OK);
}

static void saving(PyVM *a, PyVM *b)
{
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    PyThreadState *state = PyVMEval_SaveThread(a);
    CHECK(state != NULL && PyVM_Current() == NULL);
    CHECK_RUN(a, "z = 1"); /* the GIL is free, so this can borrow it */
    CHECK_RUN(b, "z = 1");
    CHECK(PyVM_Detach(a) == PYVM_ERROR_ORDER);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    PyVMEval_RestoreThread(a, state); /* not in the order it was saved */
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMEval_RestoreThread");
    CHECK(PyVM_Current() == b && PyVM_Detach(b) == PYVM_OK);
    PyVMEval_RestoreThread(a, state);
    CHECK(PyVM_Current() == a && PyVMGILState_GetThisThreadState(a) == state);
    CHECK_RUN(a, "z += 1");
    CHECK(PyVM_Detach(a) == PYVM_OK);
    CHECK(global_long(a, "z") == 2);
}

static void gilstate(PyVM *a, PyVM *b)
{
    PyGILState_STATE outer = PyVMGILState_Ensure(a);
    CHECK(outer == PyGILState_UNLOCKED && PyVMGILState_Check(a) && !PyVMGILState_Check(b));
    PyGILState_STATE inner = PyVMGILState_Ensure(a);
    CHECK(inner == PyGILState_LOCKED);
    PyVMGILState_Release(a, inner);
    CHECK(PyVMGILState_Check(a));
    CHECK(PyVM_Detach(a) == PYVM_ERROR_ORDER);
    PyVMGILState_Release(a, outer);
    CHECK(!PyVMGILState_Check(a));
}

/* A thread state made by hand, as code does that knows PyThreadState_New. */
static void by_hand(PyVM *a, PyVM *b)
{
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    PyThreadState *made = PyVMThreadState_New(a, PyVMInterpreterState_Get(a));
    REQUIRE(made != NULL && PyVM_Detach(a) == PYVM_OK);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    PyVMEval_AcquireThread(a, made);
    CHECK(PyVM_Current() == a && PyVMThreadState_Get(a) == made);
    CHECK_RUN(a, "w = 1");
    CHECK_RUN(b, "w = 1");
    CHECK(PyVMThreadState_Get(a) == made);
    CHECK(PyVMEval_SaveThread(a) == made && PyVM_Current() == b);
    PyVMEval_RestoreThread(a, made);
    PyVMThreadState_Clear(a, made);
    PyVMEval_ReleaseThread(a, made);
    CHECK(PyVM_Current() == b && PyVM_Detach(b) == PYVM_OK);
    PyVMThreadState_Delete(a, made);
}

int main(void)
{
    CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT && PyVMLong_FromLong(NULL, 1) == NULL); /* before any VM */
    PyVM *a = new_vm(), *b = new_vm(), *closed = new_vm();
    CHECK(PyVM_Close(closed) == PYVM_OK);
    for (int i = 0; i < 3; i++) {
        nesting(a, b);
        misuse(a, b);
        saving(a, b);
        gilstate(a, b);
        by_hand(a, b);
        calls_on_nothing(closed);
    }
    CHECK(PyVM_Close(a) == PYVM_OK && PyVM_Close(b) == PYVM_OK);
    return 0;
}
