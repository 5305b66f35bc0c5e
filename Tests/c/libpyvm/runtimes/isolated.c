/*
 * isolated.c: isolated VMs: private copies of libpython, entered by many threads, nested, closed and used again, up
 * to the last one that fits.
 */
#include "support/vm.h"

#include <errno.h>
#include <pthread.h>

enum { VMS = 3, THREADS = 16, TURNS = 40 };

static PyVM *vms[VMS];

static PyVM *open_isolated(void)
{
    return new_vm_of(PYVM_KIND_ISOLATED);
}

/* What needs ctype tables, pthread keys and locks of the copy's libc. */
static const char work[] =
    "import re, string\n"
    "assert [c.isalpha() for c in 'a1'] == [True, False]\n"
    "assert '%.3f' % float('1.5') == '1.500' and re.match('[a-z]+', 'abc')\n"
    "data = bytearray(100000)\n";

/* ---- Many threads, and calls from one VM into another ------------------------------------------------------- */

static PyObject *call_next(PyVM *vm, PyObject *args, PyObject *kwargs, void *data)
{
    PyVM *next = data;
    (void)args, (void)kwargs;
    CHECK(PyVM_Current() == vm);
    CHECK(PyVMRun_SimpleString(next, "assert sum(range(100)) == 4950") == 0);
    CHECK(PyVM_Current() == vm);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void *use_all(void *unused)
{
    for (int turn = 0; turn < TURNS; turn++)
        for (int i = 0; i < VMS; i++) {
            CHECK_RUN(vms[i], work);
            CHECK_RUN(vms[i], "call_next()");
        }
    return unused;
}

static void many_threads(void)
{
    pthread_t threads[THREADS];
    for (int i = 0; i < VMS; i++) {
        PyObject *function = PyVM_DefineFunction(vms[i], "call_next", NULL, call_next, vms[(i + 1) % VMS], NULL);
        CHECK(PyVMModule_AddObjectRef(vms[i], PyVMImport_AddModule(vms[i], "__main__"), "call_next", function) == 0);
        PyVM_DecRef(vms[i], function);
    }
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, use_all, NULL) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
}

/* Threads that the copy's libc makes come back into this library, and into another copy. */
static void threads_of_python(void)
{
    for (int i = 0; i < VMS; i++)
        CHECK_RUN(vms[i],
                  "import threading\n"
                  "threads = [threading.Thread(target=lambda: [call_next() for _ in range(20)]) for _ in range(8)]\n"
                  "for thread in threads: thread.start()\n"
                  "for thread in threads: thread.join()\n");
}

/* ---- Apart -------------------------------------------------------------------------------------------------- */

static void apart(void)
{
    CHECK_RUN(vms[0], "import os, sys\nsys.here = 1\nos.environ['PYVM_TEST'] = 'of one'\n");
    CHECK_RUN(vms[1], "import os, sys\nassert not hasattr(sys, 'here') and 'PYVM_TEST' not in os.environ\n");
    CHECK(getenv("PYVM_TEST") == NULL);
    errno = ENOENT; /* of this libc, seen by a function of the copy's */
    PyVMErr_SetFromErrno(vms[0], PyVMExc_OSError(vms[0]));
    REQUIRE(PyVM_Attach(vms[0]) == PYVM_OK);
    CHECK(PyVMErr_ExceptionMatches(vms[0], PyVMExc_FileNotFoundError(vms[0])));
    PyVMErr_Clear(vms[0]);
    CHECK(PyVM_Detach(vms[0]) == PYVM_OK);
}

static void seeing_environment(void)
{
    setenv("PYVM_LATER", "set by the program", 1); /* after the process began, which its libc remembers */
    PyVM *vm = open_isolated();
    CHECK_RUN(vm, "import os\nassert os.environ['PYVM_LATER'] == 'set by the program'\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* SystemExit ends neither the process nor the VM; nor do the rules let code in it do so otherwise. */
static void rules(void)
{
    PyVM *vm = open_isolated();
    CHECK(PyVMRun_SimpleString(vm, "import sys\nsys.exit(3)") == -1);
    CHECK_RUN(vm,
              "import os, threading\n"
              "for f in os.fork, lambda: os.execv('/bin/true', ['true']):\n"
              "    try: f()\n"
              "    except RuntimeError as e: assert 'not supported' in str(e)\n"
              "    else: raise AssertionError(f)\n"
              "try: threading.Thread(target=int, daemon=True).start()\n"
              "except RuntimeError: pass\n"
              "else: raise AssertionError('daemon')\n");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* ---- Used again, and the last one ---------------------------------------------------------------------------- */

static int copy_of(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK && info.kind == PYVM_KIND_ISOLATED && info.has_own_gil);
    return info.copy;
}

static void used_again(void)
{
    PyVM *vm = open_isolated();
    int copy = copy_of(vm);
    for (int i = 0; i < 10; i++) {
        CHECK_RUN(vm, "import json, sys\nassert not hasattr(sys, 'mark')\nsys.mark = json.dumps([1])\n");
        CHECK(PyVM_Close(vm) == PYVM_OK && PyVM_Close(vm) == PYVM_ERROR_CLOSED);
        CHECK(PyVMRun_SimpleString(vm, "pass") == -1);
        vm = open_isolated();
        CHECK(copy_of(vm) == copy || copy_of(vm) <= VMS + 3);
    }
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

static void all_that_fit(void)
{
    PyVM *more[64];
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    int count = 0;
    while (count < 64 && (more[count] = PyVM_New(&config)) != NULL)
        count++;
    REQUIRE(count < 64 && strstr(PyVM_LastError()->message, "private copies") != NULL);
    printf("%d isolated VMs fit\n", VMS + count);
    CHECK_ERROR(PYVM_ERROR_COPIES, "PyVM_New");
    for (int i = 0; i < 20; i++) /* asking again and again does no harm */
        CHECK(PyVM_New(&config) == NULL);
    for (int i = 0; i < count; i++)
        CHECK_RUN(more[i], work);
    for (int i = 0; i < count; i++)
        CHECK(PyVM_Close(more[i]) == PYVM_OK);
    CHECK(PyVM_Close(open_isolated()) == PYVM_OK);
}

int main(void)
{
    for (int i = 0; i < VMS; i++)
        vms[i] = open_isolated();
    apart();
    many_threads();
    threads_of_python();
    seeing_environment();
    rules();
    used_again();
    all_that_fit();
    for (int i = 0; i < VMS; i++)
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    return 0;
}
