/*
 * errors.c: calls that cannot be made: on no VM, on a closed one, of a function that this CPython lacks; what they
 * return, and what PyVM_LastError says. Exceptions stay pending for each thread and VM. Bad arguments raise.
 */
#include <pthread.h>

#include "support/expect.h"

/* A call returns its error value, and leaves a last error with this code and the function's name. */
#define CHECK_REFUSED_POINTER(status, function, ...) \
    do {                                             \
        PyVM_ClearLastError();                       \
        CHECK_SAME(function(__VA_ARGS__), NULL);     \
        CHECK_ERROR(status, #function);              \
    } while (0)

#define CHECK_REFUSED_INT(status, expected, function, ...) \
    do {                                                   \
        PyVM_ClearLastError();                             \
        CHECK_INT(function(__VA_ARGS__), expected);        \
        CHECK_ERROR(status, #function);                    \
    } while (0)

#define CHECK_REFUSED_VOID(status, function, ...) \
    do {                                          \
        PyVM_ClearLastError();                    \
        function(__VA_ARGS__);                    \
        CHECK_ERROR(status, #function);           \
    } while (0)

/* Functions of every kind of result, on a VM that cannot be called. */
static void refused(PyVM *vm, PyVM_Status status)
{
    PyObject *nothing = NULL;
    CHECK_REFUSED_POINTER(status, PyVMList_New, vm, 0);
    CHECK_REFUSED_POINTER(status, PyVMUnicode_AsUTF8, vm, nothing);
    CHECK_REFUSED_POINTER(status, PyVMLong_Type, vm);
    CHECK_REFUSED_POINTER(status, PyVMExc_ValueError, vm);
    CHECK_REFUSED_POINTER(status, PyVM_None, vm);
    CHECK_REFUSED_POINTER(status, PyVMErr_Occurred, vm);
    CHECK_REFUSED_POINTER(status, PyVMMem_Malloc, vm, 8);
    CHECK_REFUSED_POINTER(status, PyVMObject_Malloc, vm, 8);
    CHECK_REFUSED_POINTER(status, PyVMImport_ImportModule, vm, "sys");
    CHECK_REFUSED_INT(status, -1, PyVMRun_SimpleString, vm, "raise SystemExit");
    CHECK_REFUSED_INT(status, -1, PyVMList_Append, vm, nothing, nothing);
    CHECK_REFUSED_INT(status, -1, PyVMList_Size, vm, nothing);
    CHECK_REFUSED_INT(status, -1, PyVMLong_AsLong, vm, nothing);
    CHECK_REFUSED_INT(status, -1, PyVMObject_Hash, vm, nothing);
    CHECK_REFUSED_INT(status, -1, PyVM_AddPendingCall, vm, NULL, NULL);
    CHECK_REFUSED_INT(status, PYGEN_ERROR, PyVMIter_Send, vm, nothing, nothing, NULL);
    CHECK_REFUSED_INT(status, 0, PyVMList_Check, vm, nothing);
    CHECK_REFUSED_INT(status, 0, PyVMArg_ValidateKeywordArguments, vm, nothing);
    CHECK_REFUSED_INT(status, 0, PyVM_IsNone, vm, nothing);
    CHECK_REFUSED_INT(status, status, PyVM_Attach, vm);
    CHECK_REFUSED_INT(status, status, PyVM_Close, vm);
    CHECK_REFUSED_INT(status, PyGILState_UNLOCKED, PyVMGILState_Ensure, vm);
    CHECK_REFUSED_VOID(status, PyVM_DecRef, vm, nothing);
    CHECK_REFUSED_VOID(status, PyVM_INCREF, vm, nothing);
    CHECK_REFUSED_VOID(status, PyVMErr_SetString, vm, nothing, "x");
    CHECK_REFUSED_VOID(status, PyVMErr_Clear, vm);
    PyVM_ClearLastError();
    CHECK_DOUBLE(PyVMFloat_AsDouble(vm, nothing), -1.0);
    CHECK_ERROR(status, "PyVMFloat_AsDouble");
    CHECK(PyVM_BuildValue(vm, "(iO)", 1, nothing) == NULL && PyVM_LastError()->code == status);
    CHECK(PyVMErr_Format(vm, nothing, "%d", 1) == NULL && PyVM_LastError()->code == status);
    CHECK(PyVMArg_ParseTuple(vm, nothing, "i", NULL) == 0 && PyVM_LastError()->code == status);
    PyVM_ClearLastError();
    CHECK_INT(PyVM_IsInitialized(vm), 0); /* a question, not an error */
    CHECK_INT(PyVM_LastError()->code, PYVM_OK);
    CHECK(PyVM_Current() == NULL);
}

/* Success leaves the last error alone, and each thread has its own. */
static void *in_another_thread(void *data)
{
    CHECK_INT(PyVM_LastError()->code, PYVM_OK);
    CHECK_TEXT(PyVM_LastError()->message, "");
    CHECK(PyVMList_New(NULL, 0) == NULL);
    PyObject *list = PyVMList_New(data, 0);
    REQUIRE(list != NULL);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVMList_New");
    PyVM_DecRef(data, list);
    return NULL;
}

static void run_thread(void *(*function)(void *), void *data)
{
    pthread_t thread;
    REQUIRE(pthread_create(&thread, NULL, function, data) == 0);
    REQUIRE(pthread_join(thread, NULL) == 0);
}

static void last_errors(PyVM *vm, PyVM *closed)
{
    CHECK(PyVMObject_Repr(closed, NULL) == NULL);
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(closed, &info) == PYVM_OK);
    char id[24];
    snprintf(id, sizeof id, "%lu", info.id);
    REQUIRE(strstr(PyVM_LastError()->message, id) != NULL && strstr(PyVM_LastError()->message, "closed") != NULL);
    run_thread(in_another_thread, vm);
    CHECK_ERROR(PYVM_ERROR_CLOSED, "PyVMObject_Repr");
    CHECK_TEXT(PyVM_LastError()->message, "");
    CHECK_REFUSED_INT(PYVM_ERROR_ORDER, PYVM_ERROR_ORDER, PyVM_Detach, vm);
    CHECK_REFUSED_POINTER(PYVM_ERROR_ORDER, PyVMEval_SaveThread, vm);
    CHECK_REFUSED_VOID(PYVM_ERROR_ORDER, PyVMGILState_Release, vm, PyGILState_UNLOCKED);
    /* A Python exception is not a last error. */
    CHECK(PyVMImport_ImportModule(vm, "no_such_module") == NULL);
    CHECK_INT(PyVM_LastError()->code, PYVM_OK);
    CHECK_RAISED(vm, "ModuleNotFoundError", "no_such_module");
}

/* ---- Exceptions ------------------------------------------------------------------------------------------ */

static PyVM *a, *b;

/* A thread that never saw Python, and attaches nothing. */
static void *raise_in_both(void *data)
{
    const char *name = data;
    CHECK(PyVMErr_Occurred(a) == NULL && PyVMErr_Occurred(b) == NULL);
    PyVMErr_SetString(a, PyVMExc_ValueError(a), name);
    CHECK(PyVMErr_Occurred(b) == NULL);
    PyVMErr_SetString(b, PyVMExc_KeyError(b), name);
    CHECK_SAME(PyVMErr_Occurred(a), PyVMExc_ValueError(a)); /* in each VM, across detached calls */
    PyVM_DecRef(b, PyVMList_New(b, 3));
    REQUIRE(PyVM_Attach(b) == PYVM_OK && PyVM_Attach(a) == PYVM_OK);
    CHECK_SAME(PyVMErr_Occurred(a), PyVMExc_ValueError(a));
    CHECK_SAME(PyVMErr_Occurred(b), PyVMExc_KeyError(b));
    CHECK(PyVM_Detach(a) == PYVM_OK && PyVM_Detach(b) == PYVM_OK);
    CHECK_RAISED(a, "ValueError", name);
    CHECK_RAISED(b, "KeyError", name);
    PyVMErr_SetNone(b, PyVMExc_MemoryError(b)); /* goes with the thread */
    return NULL;
}

static void pending_exceptions(void)
{
    PyVMErr_SetString(a, PyVMExc_OSError(a), "of the first thread");
    pthread_t threads[4];
    static const char *const names[] = {"one", "two", "three", "four"};
    for (size_t i = 0; i < Py_ARRAY_LENGTH(threads); i++)
        REQUIRE(pthread_create(&threads[i], NULL, raise_in_both, (void *)names[i]) == 0);
    for (size_t i = 0; i < Py_ARRAY_LENGTH(threads); i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    CHECK(PyVMErr_Occurred(b) == NULL);
    CHECK_RAISED(a, "OSError", "of the first thread");
}

static void missing_functions(PyVM *vm)
{
    PyObject *value = NULL;
    if (!RUNS(vm, 15)) {
        PyVM_ClearLastError();
        CHECK(PyVMTuple_FromArray(vm, NULL, 0) == NULL);
        CHECK_NEEDS(vm, "PyTuple_FromArray", "3.15");
        CHECK_INT(PyVM_LastError()->code, PYVM_OK); /* the exception says it all */
        PyVMErr_SetString(vm, PyVMExc_ValueError(vm), "an older one");
        CHECK_INT(PyVMModule_Exec(vm, NULL), -1);
        CHECK_NEEDS(vm, "PyModule_Exec", "3.15"); /* in place of the older one */
    }
    if (RUNS(vm, 13)) {
        CHECK(PyVMEval_CallObject(vm, NULL, NULL) == NULL);
        CHECK_REMOVED(vm, "PyEval_CallObject", "3.13");
    }
    if (RUNS(vm, 12)) {
        PyVMUnicode_InternImmortal(vm, &value);
        CHECK_REMOVED(vm, "PyUnicode_InternImmortal", "3.12");
    }
}

/* What CPython answers with an exception must not crash. */
static void bad_arguments(PyVM *vm)
{
    PyObject *none = PyVM_None(vm), *nothing = NULL;
    CHECK_INT(PyVMList_Append(vm, none, none), -1);
    CHECK_RAISED(vm, "SystemError", "bad argument to internal function");
    CHECK_INT(PyVMDict_SetItem(vm, none, none, none), -1);
    CHECK_RAISED(vm, "SystemError", "bad argument to internal function");
    CHECK_INT(PyVMTuple_Size(vm, none), -1);
    CHECK_RAISED(vm, "SystemError", "bad argument to internal function");
    CHECK(PyVMTuple_GetItem(vm, none, 0) == NULL);
    CHECK_RAISED(vm, "SystemError", "bad argument to internal function");
    CHECK(PyVMUnicode_AsUTF8(vm, none) == NULL);
    CHECK_RAISED(vm, "TypeError", "bad argument type");
    CHECK(PyVMLong_FromString(vm, "12x", NULL, 10) == NULL);
    CHECK_RAISED(vm, "ValueError", "'12x'");
    CHECK(PyVMObject_GetItem(vm, nothing, none) == NULL);
    CHECK_RAISED(vm, "SystemError", "null argument");
    CHECK(PyVMNumber_Negative(vm, nothing) == NULL);
    CHECK_RAISED(vm, "SystemError", "null argument");
    CHECK(PyVMList_New(vm, -1) == NULL);
    CHECK_RAISED(vm, "SystemError", "bad argument to internal function");
    CHECK(PyVMBytes_FromStringAndSize(vm, "x", -1) == NULL);
    CHECK_RAISED(vm, "SystemError", "Negative size");
    CHECK(PyVMImport_ImportModule(vm, "") == NULL);
    CHECK_RAISED(vm, "ValueError", "Empty module name");
    PyObject *globals = PyVMDict_New(vm);
    CHECK(PyVMRun_String(vm, "1 +", Py_eval_input, globals, globals) == NULL);
    CHECK_RAISED(vm, "SyntaxError", "invalid syntax");
    CHECK(PyVMCapsule_GetPointer(vm, none, "name") == NULL);
    CHECK_RAISED(vm, "ValueError", "invalid PyCapsule");
    CHECK_NEW(vm, PyVMObject_Repr(vm, nothing), "'<NULL>'");
    PyVM_DecRef(vm, globals);
}

int main(void)
{
    refused(NULL, PYVM_ERROR_ARGUMENT);
    a = new_vm();
    b = new_vm();
    PyVM *closed = new_vm();
    CHECK_RUN(closed, "x = 1");
    CHECK(PyVM_Close(closed) == PYVM_OK);
    refused(closed, PYVM_ERROR_CLOSED);
    refused(NULL, PYVM_ERROR_ARGUMENT);
    last_errors(a, closed);
    pending_exceptions();
    missing_functions(a);
    bad_arguments(a);
    REQUIRE(PyVM_Attach(b) == PYVM_OK);
    bad_arguments(b);
    bad_arguments(a);
    CHECK(PyVM_Detach(b) == PYVM_OK);
    CHECK(PyVM_Close(a) == PYVM_OK);
    CHECK(PyVM_Close(b) == PYVM_OK);
    return 0;
}
