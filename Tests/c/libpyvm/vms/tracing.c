/*
 * tracing.c: where CPython is to trace its memory from the start on (PYTHONTRACEMALLOC), isolated VMs do so, one after
 * the other, and the others are refused with the reason.
 */
#include "support/vm.h"

static void refused(PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    CHECK(PyVM_New(&config) == NULL);
    if (PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED) { /* 3.11 has no VM with a GIL of its own */
        PyVM_ClearLastError();
        return;
    }
    CHECK(strstr(PyVM_LastError()->message, "PYTHONTRACEMALLOC") && strstr(PyVM_LastError()->message, "isolated VM"));
    CHECK_ERROR(PYVM_ERROR_START, "PyVM_New");
}

static void traced(void)
{
    PyVM *vm = new_vm_of(PYVM_KIND_ISOLATED);
    CHECK_RUN(vm,
              "import tracemalloc\n"
              "assert tracemalloc.is_tracing() and tracemalloc.get_traceback_limit() == 5\n"
              "lines = [str(i) * 10 for i in range(20000)]\n"
              "assert tracemalloc.get_object_traceback(lines[7]) is not None\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    setenv("PYTHONTRACEMALLOC", "5", 1);
    for (int i = 0; i < 3; i++) {
        refused(PYVM_KIND_SHARED_GIL);
        refused(PYVM_KIND_OWN_GIL);
        if (CAN_ISOLATE)
            traced();
    }
    setenv("PYTHONTRACEMALLOC", "0", 1);
    PyVM *vm = new_vm_of(PYVM_KIND_SHARED_GIL); /* the refusals have harmed nothing */
    CHECK_RUN(vm, "lines = [str(i) * 10 for i in range(20000)]\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
