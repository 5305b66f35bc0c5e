/*
 * errno.c: errno goes from the caller's libc to CPython's and back. Another variable stands for the other libc's errno.
 */
#include "support/python.h"

#include "engine/engine.h"

#include <errno.h>
#include <signal.h>

#define MANY "99999999999999999999999999999999"

static _Thread_local int other_errno;

static int *errno_of_other(void)
{
    return &other_errno;
}

static int raised_errno(int number)
{
    return raised(PyExc_OSError, number == ENOENT ? "[Errno 2]" : number == EPERM ? "[Errno 1]" : "?");
}

/* Whatever is in CPython's errno, what counts is in `callers`. */
static void test_in(const PyVM_API *api, int *callers)
{
    errno = EPERM;
    *callers = ENOENT;
    CHECK(api->PyVMErr_SetFromErrno(PyExc_OSError) == NULL && raised_errno(ENOENT));
    PyObject *first = PyUnicode_FromString("a"), *second = PyUnicode_FromString("b");
    errno = ENOENT;
    *callers = EPERM;
    CHECK(api->PyVMErr_SetFromErrnoWithFilename(PyExc_OSError, "a") == NULL && raised_errno(EPERM));
    errno = EPERM;
    *callers = ENOENT;
    CHECK(api->PyVMErr_SetFromErrnoWithFilenameObject(PyExc_OSError, first) == NULL && raised_errno(ENOENT));
    errno = ENOENT;
    *callers = EPERM;
    CHECK(api->PyVMErr_SetFromErrnoWithFilenameObjects(PyExc_OSError, first, second) == NULL && raised_errno(EPERM));
    Py_DECREF(first);
    Py_DECREF(second);
}

static void test_out(const PyVM_API *api, int *callers)
{
    char *end;
    errno = EPERM;
    *callers = 0;
    CHECK(api->PyVMOS_strtol("12", &end, 10) == 12 && *callers == 0);
    *callers = ENOENT; /* which nothing resets */
    CHECK(api->PyVMOS_strtoul("12", &end, 10) == 12 && *callers == ENOENT);
    *callers = 0;
    CHECK(api->PyVMOS_strtol(MANY, &end, 10) == LONG_MAX && *callers == ERANGE);
    *callers = 0;
    CHECK(api->PyVMOS_strtoul(MANY, &end, 10) == ULONG_MAX && *callers == ERANGE);
    *callers = 0;
    CHECK(api->PyVMOS_getsig(-1) == SIG_ERR && *callers == EINVAL);
    *callers = 0;
    CHECK(api->PyVMOS_setsig(-1, SIG_DFL) == SIG_ERR && *callers == EINVAL);
}

int main(void)
{
    const pyvm_engine *engine = pyvm_engine_get();
    Py_Initialize();
    test_in(engine->api, &errno);
    test_out(engine->api, &errno);
    engine->connect(&(pyvm_services){.errno_of_caller = errno_of_other});
    test_in(engine->api, &other_errno);
    test_out(engine->api, &other_errno);
    engine->connect(NULL);
    test_in(engine->api, &errno);
    test_out(engine->api, &errno);
    CHECK(Py_FinalizeEx() == 0);
    return 0;
}
