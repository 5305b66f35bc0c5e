/*
 * handler.c: PyVM_SetErrorHandler is told of every failure, once, whole, and in the thread that failed.
 */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include "support/kinds.h"

typedef struct record {
    int calls;
    PyVM_Error error;
    char message[256];
    pthread_t thread;
} record;

static void note(const PyVM_Error *error, void *data)
{
    record *to = data;
    to->calls++;
    to->error = *error;
    snprintf(to->message, sizeof to->message, "%s", error->message);
    to->thread = pthread_self();
    errno = EXDEV; /* the caller's is to survive this */
}

/* It was called once, with what PyVM_LastError tells. */
static void check_told(record *told, PyVM_Status code, const char *function)
{
    CHECK(told->calls == 1);
    CHECK(told->error.code == code && told->error.exit_status == PyVM_LastError()->exit_status);
    CHECK(strcmp(told->error.function, function) == 0);
    CHECK(strcmp(told->message, PyVM_LastError()->message) == 0);
    REQUIRE(pthread_equal(told->thread, pthread_self()));
    CHECK_ERROR(code, function);
    told->calls = 0;
}

/* ---- What it is told ----------------------------------------------------------------------------------------- */

static void *fail_elsewhere(void *told)
{
    CHECK(PyVM_Detach(NULL) == PYVM_ERROR_ARGUMENT);
    check_told(told, PYVM_ERROR_ARGUMENT, "PyVM_Detach");
    return NULL;
}

static void is_told(PyVM *vm)
{
    record told = {0};
    pthread_t thread;
    PyVM_SetErrorHandler(note, &told);
    CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT);
    check_told(&told, PYVM_ERROR_ARGUMENT, "PyVM_Attach");
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    CHECK(PyVM_RunWithTimeout(vm, "raise KeyboardInterrupt", 10000) == PYVM_ERROR_RAISED);
    check_told(&told, PYVM_ERROR_RAISED, "PyVM_RunWithTimeout");
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    PyVM_ClearLastError();
    CHECK(told.calls == 0);
    CHECK(PyVM_New(&(PyVM_Config){.size = 1}) == NULL);
    check_told(&told, PYVM_ERROR_ARGUMENT, "PyVM_New");
    REQUIRE(pthread_create(&thread, NULL, fail_elsewhere, &told) == 0);
    pthread_join(thread, NULL);
    PyVM_SetErrorHandler(NULL, &told);
    CHECK(PyVM_Attach(vm) == PYVM_ERROR_CLOSED);
    CHECK(told.calls == 0);
}

/* A refused call is noted in two steps: it is told after the second, when it is known what was refused. */
static void is_told_of_refused_calls(PyVM *vm)
{
    record told = {0};
    PyVM_SetErrorHandler(note, &told);
    errno = ENOENT;
    CHECK(PyVMLong_FromLong(NULL, 1) == NULL);
    CHECK(errno == ENOENT);
    check_told(&told, PYVM_ERROR_ARGUMENT, "PyVMLong_FromLong");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVMList_New(vm, 3) == NULL);
    check_told(&told, PYVM_ERROR_CLOSED, "PyVMList_New");
    CHECK(PyVMRun_SimpleString(vm, "x = 1") == -1);
    check_told(&told, PYVM_ERROR_CLOSED, "PyVMRun_SimpleString");
    PyVM_SetErrorHandler(NULL, NULL);
}

/* ---- What it may do ------------------------------------------------------------------------------------------ */

static void fail_again(const PyVM_Error *error, void *data)
{
    note(error, data);
    CHECK(PyVM_LastError()->code == error->code && PyVM_LastError()->message == error->message);
    CHECK(PyVM_Detach(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(strcmp(PyVM_LastError()->function, "PyVM_Detach") == 0);
    CHECK(PyVMLong_FromLong(NULL, 1) == NULL);
    CHECK(strcmp(((record *)data)->message, error->message) == 0); /* still there */
}

static void may_fail_itself(PyVM *vm)
{
    record told = {0};
    CHECK(PyVM_Close(vm) == PYVM_OK);
    PyVM_SetErrorHandler(fail_again, &told);
    for (int i = 0; i < 3; i++) {
        CHECK(PyVM_Attach(vm) == PYVM_ERROR_CLOSED);
        check_told(&told, PYVM_ERROR_CLOSED, "PyVM_Attach");
        CHECK(PyVMList_New(vm, 3) == NULL);
        check_told(&told, PYVM_ERROR_CLOSED, "PyVMList_New");
    }
    PyVM_SetErrorHandler(NULL, NULL);
}

static void take_itself_away(const PyVM_Error *error, void *data)
{
    note(error, data);
    PyVM_SetErrorHandler(NULL, NULL);
}

static void may_be_taken_away(void)
{
    record told = {0};
    PyVM_SetErrorHandler(take_itself_away, &told);
    CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT);
    CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT);
    check_told(&told, PYVM_ERROR_ARGUMENT, "PyVM_Attach");
}

/* ---- Changed while others fail ------------------------------------------------------------------------------- */

enum { THREADS = 4, CHANGES = 5000 };

static atomic_long one_told, two_told, failures;
static atomic_bool mixed_up, enough;

static void one(const PyVM_Error *error, void *data)
{
    (void)error;
    one_told++;
    if (data != &one_told)
        mixed_up = true;
}

static void two(const PyVM_Error *error, void *data)
{
    (void)error;
    two_told++;
    if (data != &two_told)
        mixed_up = true;
}

static void *fail_until_enough(void *unused)
{
    while (!enough) {
        CHECK(PyVM_Attach(NULL) == PYVM_ERROR_ARGUMENT);
        failures++;
    }
    return unused;
}

static void changes_as_a_pair(void)
{
    pthread_t threads[THREADS];
    PyVM_SetErrorHandler(one, &one_told);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, fail_until_enough, NULL) == 0);
    for (int i = 0; i < CHANGES || !one_told || !two_told; i++) {
        PyVM_SetErrorHandler(two, &two_told);
        PyVM_SetErrorHandler(one, &one_told);
    }
    enough = true;
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    PyVM_SetErrorHandler(NULL, NULL);
    CHECK(!mixed_up && one_told + two_told == failures);
}

int main(void)
{
    for_each_kind(is_told);
    for_each_kind(is_told_of_refused_calls);
    for_each_kind(may_fail_itself);
    may_be_taken_away();
    changes_as_a_pair();
    return 0;
}
