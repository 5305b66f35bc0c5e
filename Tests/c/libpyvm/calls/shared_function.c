/*
 * shared_function.c: functions of PyVM_DefineSharedFunction are in forks and clones, too; the last that has one frees
 * its data. Those of PyVM_DefineFunction are their VM's alone.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/wait.h>

#include "support/expect.h"
#include "support/kinds.h"

static const long long limit = 60000000000;

typedef struct data {
    atomic_int calls, frees;
    PyVM *last; /* that has called */
} data;

static PyObject *count(PyVM *vm, PyObject *args, PyObject *kwargs, void *user_data)
{
    (void)kwargs;
    data *data = user_data;
    CHECK(PyVM_Current() == vm);
    CHECK_INT(data->frees, 0);
    data->last = vm;
    return PyVMLong_FromLong(vm, ++data->calls + PyVMTuple_Size(vm, args));
}

static void free_data(void *user_data)
{
    ((data *)user_data)->frees++;
}

static void share(PyVM *vm, data *data)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *function = PyVM_DefineSharedFunction(vm, "count", "counts calls", count, data, free_data);
    REQUIRE(function != NULL);
    CHECK(PyVMObject_SetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), "count", function) == 0);
    PyVM_DECREF(vm, function);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
}

static int call(PyVM *child, void *argument)
{
    (void)argument;
    CHECK_RUN(child,
              "n = count(1, 2) if count is also[0] and count.__name__ == 'count' else 0\n"
              "assert count.__doc__ == 'counts calls'");
    return (int)global_long(child, "n");
}

static int status_of(int pid)
{
    int status = -1;
    CHECK(PyVM_WaitProcess(pid, limit, NULL, &status) == PYVM_OK);
    return status;
}

static void is_in_children(PyVM *vm)
{
    data data = {.calls = 10};
    int pid = 0;
    share(vm, &data);
    CHECK_RUN(vm, "also = [count]");
    REQUIRE(PyVM_Fork(vm, NULL, call, NULL, &pid) == PYVM_OK);
    CHECK(status_of(pid) == 13 << 8 && data.last != vm && !PyVM_IsInitialized(data.last));
    CHECK_RUN(vm,
              "import pyvm\n"
              "child = pyvm.fork(lambda: pyvm.exit(count()))\n"
              "assert child.wait() == 12 and count() == 13, child.exitcode");
    CHECK_INT(data.frees, 0);
    for (int i = 0; i < 8; i++) {
        REQUIRE(PyVM_Fork(vm, NULL, call, NULL, &pid) == PYVM_OK);
        CHECK(PyVM_KillProcess(pid, SIGKILL) == PYVM_OK);
        status_of(pid);
    }
    CHECK_INT(data.frees, 0);
    CHECK_RUN(vm, "import gc; del count, also; gc.collect()");
    CHECK_INT(data.frees, 1);
}

static void is_in_clones(PyVM *vm)
{
    data data = {.calls = 0};
    share(vm, &data);
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    CHECK_NO_EXCEPTION(vm);
    REQUIRE(frozen != NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    PyVM *first = PyVM_TemplateClone(frozen, NULL), *second = PyVM_TemplateClone(frozen, NULL);
    REQUIRE(first && second);
    PyVM_TemplateFree(frozen);
    CHECK_RUN(first, "assert count() == 1");
    CHECK(PyVM_Close(first) == PYVM_OK);
    CHECK_INT(data.frees, 0);
    CHECK_RUN(second, "assert count(0) == 3");
    CHECK(data.last == second);
    CHECK(PyVM_Close(second) == PYVM_OK);
    CHECK_INT(data.frees, 1);
}

/* Nobody has made one of it. */
static void is_freed_with_a_template(PyVM *vm)
{
    data data = {.calls = 0};
    share(vm, &data);
    PyVM_Template *frozen = PyVM_TemplateNew(vm, NULL);
    REQUIRE(frozen != NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK_INT(data.frees, 0);
    PyVM_TemplateFree(frozen);
    CHECK_INT(data.frees, 1);
}

static void is_the_vms_alone(PyVM *vm)
{
    data data = {.calls = 0};
    int pid;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *function = PyVM_DefineFunction(vm, "count", NULL, count, &data, free_data);
    CHECK(PyVMObject_SetAttrString(vm, PyVMImport_AddModule(vm, "__main__"), "alone", function) == 0);
    PyVM_DECREF(vm, function);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Fork(vm, NULL, call, NULL, &pid) == PYVM_ERROR_RAISED);
    CHECK(strstr(PyVM_LastError()->message, "alone") != NULL);
    PyVM_ClearLastError();
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK_INT(data.frees, 1);
}

static void refuses_arguments(PyVM *vm)
{
    data data = {.calls = 0};
    CHECK(!PyVM_DefineSharedFunction(NULL, "count", NULL, count, &data, free_data));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_DefineSharedFunction");
    CHECK(!PyVM_DefineSharedFunction(vm, NULL, NULL, count, &data, free_data));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_DefineSharedFunction");
    CHECK(!PyVM_DefineSharedFunction(vm, "count", NULL, NULL, &data, free_data));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_DefineSharedFunction");
    CHECK_INT(data.frees, 3);
}

int main(void)
{
    for_each_kind(is_in_children);
    for_each_kind(is_in_clones);
    for_each_kind(is_freed_with_a_template);
    for_each_kind(is_the_vms_alone);
    for_each_kind(refuses_arguments);
    return 0;
}
