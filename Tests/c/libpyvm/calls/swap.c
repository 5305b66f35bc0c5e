/*
 * swap.c: what wrong uses of thread states and interpreters come to: an error, after which everything is as before.
 */
#include <pthread.h>

#include "support/vm.h"

static PyVM *vm;
static PyThreadState *first;

static void check_current(PyThreadState *state)
{
    CHECK(PyVM_CurrentState() == state);
    if (state)
        CHECK_RUN(PyVM_Current(), "pass");
}

/* Pointers that are no states, or are no more. */
static void no_states(void)
{
    PyThreadState *ended = PyVM_NewInterpreter();
    REQUIRE(ended != NULL);
    PyInterpreterState *interpreter = PyVMInterpreterState_Get(PyVM_Current());
    PyVM_EndInterpreter(ended);
    check_current(NULL);
    CHECK(PyVMThreadState_Swap(ended) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Swap");
    CHECK(PyVMThreadState_Swap(first) == NULL);
    CHECK(PyVMThreadState_Swap(ended) == first);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Swap");
    check_current(first);
    int number = 0;
    CHECK(PyVMThreadState_Swap((PyThreadState *)(void *)&number) == first);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Swap");
    PyVM_EndInterpreter(ended);
    CHECK_ERROR(PYVM_ERROR_ORDER, "Py_EndInterpreter");
    PyVM_EndInterpreter(NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "Py_EndInterpreter");
    PyVMThreadState_Clear(vm, ended);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Clear");
    PyVMThreadState_Delete(vm, ended);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Delete");
    PyVMThreadState_Delete(vm, NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Delete");
    CHECK(PyVMThreadState_New(vm, interpreter) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_New");
    CHECK(PyVMThreadState_New(vm, NULL) == NULL && PyVMThreadState_New(NULL, NULL) == NULL);
    CHECK(PyVMInterpreterState_ThreadHead(vm, NULL) == NULL && PyVMThreadState_Next(vm, NULL) == NULL);
    CHECK(PyVMInterpreterState_Head(NULL) == NULL && PyVMInterpreterState_Next(NULL, interpreter) == NULL);
    CHECK(PyVMInterpreterState_Main(NULL) == NULL);
    PyVM_ClearLastError();
    check_current(first);
}

/* The main interpreter is not ended by this, and neither is one that is not current. */
static void wrong_ends(void)
{
    PyVM_EndInterpreter(first);
    CHECK_ERROR(PYVM_ERROR_ORDER, "Py_EndInterpreter");
    PyThreadState *script = PyVM_NewInterpreter();
    REQUIRE(script != NULL && PyVMThreadState_Swap(first) == script);
    PyVM_EndInterpreter(script);
    CHECK_ERROR(PYVM_ERROR_ORDER, "Py_EndInterpreter");
    PyVM_ReleaseState(script);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_ReleaseState");
    check_current(first);
    CHECK(PyVMThreadState_Swap(script) == first);
    PyVMThreadState_Delete(vm, script); /* attached */
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMThreadState_Delete");
    check_current(script);
    PyVM_EndInterpreter(script);
    PyVMThreadState_Swap(first);
}

/* ---- Other threads' ----------------------------------------------------------------------------------------- */

static PyThreadState *shared;

static void *use_others(void *unused)
{
    (void)unused;
    CHECK(PyVMThreadState_Swap(shared) == NULL && PyVM_CurrentState() == NULL); /* attached in the other thread */
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMThreadState_Swap");
    PyVMThreadState_Clear(vm, shared);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMThreadState_Clear");
    PyVMThreadState_Delete(vm, shared);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMThreadState_Delete");
    CHECK(PyVMThreadState_Swap(first) == NULL && PyVM_CurrentState() == NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMThreadState_Swap");
    PyVMThreadState_DeleteCurrent();
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVMThreadState_DeleteCurrent");
    return NULL;
}

static void *take_over(void *unused)
{
    (void)unused;
    CHECK(PyVMThreadState_Swap(shared) == NULL);
    check_current(shared);
    PyVM_EndInterpreter(shared);
    check_current(NULL);
    return NULL;
}

static void run_in_thread(void *(*function)(void *))
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, function, NULL) == 0 && pthread_join(thread, NULL) == 0);
}

/* A state that the program has made goes from thread to thread, but two threads do not have it. */
static void others(void)
{
    shared = PyVM_NewInterpreter();
    REQUIRE(shared != NULL);
    run_in_thread(use_others); /* which waits for no GIL */
    check_current(shared);
    CHECK(PyVMThreadState_Swap(first) == shared);
    PyVMThreadState_Swap(NULL);
    run_in_thread(take_over);
    CHECK(PyVMThreadState_Swap(shared) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Swap");
    PyVMThreadState_Swap(first);
}

/* ---- Configurations ----------------------------------------------------------------------------------------- */

static void configurations(void)
{
    PyInterpreterConfig config = {
        .allow_threads = 1, .check_multi_interp_extensions = 1, .gil = PyInterpreterConfig_OWN_GIL};
    PyThreadState *state = first;
    CHECK(PyVMStatus_IsError(PyVM_NewInterpreterFromConfig(NULL, &config)));
    CHECK(PyVMStatus_IsError(PyVM_NewInterpreterFromConfig(&state, NULL)));
    PyStatus status = PyVM_NewInterpreterFromConfig(&state, &config);
    if (strncmp(PyVM_GetVersion(vm), "3.11", 4) == 0) {
        CHECK(PyVMStatus_IsError(status) && strstr(status.err_msg, "needs CPython 3.12") && state == NULL);
    } else {
        REQUIRE(!PyVMStatus_Exception(status) && state != NULL);
        CHECK(info_of(PyVM_Current()).kind == PYVM_KIND_OWN_GIL);
        PyVMRun_SimpleString(PyVM_Current(),
                             "import os\n"
                             "try: os.fork()\n"
                             "except RuntimeError: refused = 1");
        CHECK(global_long(PyVM_Current(), "refused") == 1);
        PyVM_EndInterpreter(state);
        PyVMThreadState_Swap(first);
    }
    config.check_multi_interp_extensions = 0; /* CPython's own refusal */
    status = PyVM_NewInterpreterFromConfig(&state, &config);
    CHECK(PyVMStatus_IsError(status) && strstr(status.err_msg, "single-phase") && state == NULL);
    config.use_main_obmalloc = 1;
    config.gil = 7;
    CHECK(PyVMStatus_IsError(PyVM_NewInterpreterFromConfig(&state, &config)));
    PyVM_ClearLastError();
    check_current(first);
}

/* In a program that has a VM of its own attached, as a plugin finds it. */
static void beside_a_vm(PyVM_Kind kind)
{
    PyVM *own = new_vm_of(kind);
    REQUIRE(PyVM_Attach(own) == PYVM_OK);
    CHECK_RUN(own, "mark = 1");
    PyThreadState *before = PyVM_CurrentState(), *made = PyVM_NewInterpreter();
    REQUIRE(before != NULL && made != NULL && PyVM_Current() != own);
    CHECK(strcmp(PyVM_GetVersion(PyVM_Current()), PyVM_GetVersion(own)) == 0);
    CHECK_RUN(PyVM_Current(), "assert 'mark' not in globals()");
    CHECK_RUN(own, "assert mark == 1"); /* a call on another VM changes nothing */
    CHECK(PyVM_CurrentState() == made);
    CHECK(PyVM_Detach(own) == PYVM_ERROR_ORDER);
    CHECK_ERROR(PYVM_ERROR_ORDER, "PyVM_Detach");
    PyVMEval_SaveThread(PyVM_Current());
    PyVMEval_RestoreThread(own, made);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMEval_RestoreThread");
    CHECK(PyVMThreadState_Swap(made) == NULL);
    PyVM_EndInterpreter(made);
    CHECK(PyVMThreadState_Swap(before) == NULL && PyVM_Current() == own);
    PyVM_EndInterpreter(before);
    CHECK_ERROR(PYVM_ERROR_ORDER, "Py_EndInterpreter");
    made = PyVM_NewInterpreter(); /* left */
    REQUIRE(made != NULL && PyVMThreadState_Swap(before) == made);
    CHECK(PyVM_Detach(own) == PYVM_OK && PyVM_Close(own) == PYVM_OK);
    CHECK(PyVMThreadState_Swap(made) == NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMThreadState_Swap");
}

int main(void)
{
    CHECK(PyVM_NewInterpreter() == NULL);
    CHECK_ERROR(PYVM_ERROR_ORDER, "Py_NewInterpreter");
    CHECK(PyVMThreadState_Swap(NULL) == NULL && PyVM_CurrentState() == NULL);
    static const PyVM_Kind kinds[] = {PYVM_KIND_ISOLATED, PYVM_KIND_DEFAULT, PYVM_KIND_SHARED_GIL};
    for (size_t i = 0; i < COUNT(kinds); i++) {
        CHECK(PyVM_SetDefaultKind(kinds[i]) == PYVM_OK);
        PyVM_InitializeDefault(1);
        vm = PyVM_Default();
        first = PyVM_CurrentState();
        REQUIRE(vm != NULL && first != NULL);
        no_states();
        wrong_ends();
        others();
        configurations();
        CHECK(PyVM_FinalizeDefault() == 0);
        beside_a_vm(kinds[i]);
    }
    return 0;
}
