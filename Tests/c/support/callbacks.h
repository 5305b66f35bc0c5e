/*
 * callbacks.h: what the tests of callbacks share: each callback asks which VM called it, and each test runs in two VMs,
 * attached, detached, and on threads that Python made.
 */
#ifndef PYVM_TESTS_CALLBACKS_H
#define PYVM_TESTS_CALLBACKS_H

#include "support/expect.h"

/* Begins every callback: `vm` is the VM whose Python code runs, and it is attached here. */
#define CHECK_INSIDE(vm) check_inside(__FILE__, __LINE__, (vm))

static inline void check_inside(const char *file, int line, PyVM *vm)
{
    PyVM *me = vm == NULL ? NULL
                          : PyVMLong_AsVoidPtr(
                                vm, PyVMDict_GetItemString(
                                        vm, PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__")), "me"));
    if (vm == NULL || me != vm || PyVM_Current() != vm || !PyVMGILState_Check(vm)) {
        check_failed(file, line, "called with VM %p, in VM %p, attached is %p", (void *)vm, (void *)me,
                     (void *)PyVM_Current());
        check_end();
    }
}

/* Tells the VM's Python code who it is. */
static inline void set_me(PyVM *vm)
{
    PyObject *address = PyVMLong_FromVoidPtr(vm, vm);
    set_global(vm, "me", address);
    PyVM_DecRef(vm, address);
}

/* Runs a Python function `test()` of each of two VMs: attached or not, and on threads of both VMs at once. */
static inline void run_test_everywhere(PyVM *a, PyVM *b)
{
    for (int attached = 0; attached < 2; attached++) {
        PyVM *vms[] = {a, b, a};
        for (int i = 0; i < 3; i++) {
            REQUIRE(!attached || PyVM_Attach(vms[i]) == PYVM_OK);
            CHECK_RUN(vms[i], "test()");
            CHECK(!attached || PyVM_Detach(vms[i]) == PYVM_OK);
            CHECK(PyVM_Current() == NULL);
        }
    }
    REQUIRE(PyVM_Attach(a) == PYVM_OK);
    CHECK_RUN(b, "test()"); /* in one VM while the other is attached */
    CHECK(PyVM_Current() == a);
    CHECK(PyVM_Detach(a) == PYVM_OK);

    static const char start[] =
        "import threading\n"
        "failures = []\n"
        "def run():\n"
        "    try:\n"
        "        for i in range(20): test()\n"
        "    except BaseException as error: failures.append(repr(error))\n"
        "threads = [threading.Thread(target=run) for i in range(3)]\n"
        "for thread in threads: thread.start()\n";
    static const char finish[] =
        "for thread in threads: thread.join()\n"
        "assert not failures, failures\n";
    CHECK_RUN(a, start);
    CHECK_RUN(b, start);
    CHECK_RUN(a, finish);
    CHECK_RUN(b, finish);
}

#endif
