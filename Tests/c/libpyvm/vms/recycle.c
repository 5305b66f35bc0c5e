/*
 * recycle.c: while recycled interpreters go from VM to VM in several threads, a callback on a thread that Python made
 * gets the VM that runs the code, never the one that had the interpreter before. An interpreter that was made before a
 * built-in module was added is not recycled for a VM that has to have it.
 */
#include <pthread.h>
#include <stdatomic.h>

#include "support/vm.h"

enum { THREADS = 4, CYCLES = 250 };

static atomic_long calls, wrong, refused;

static PyObject *which(PyVM *vm, PyObject *args, PyObject *kwargs, void *runs)
{
    (void)args;
    (void)kwargs;
    calls++;
    wrong += vm != runs;
    PyObject *number = PyVMLong_FromLong(vm, 123456);
    refused += !number;
    if (number)
        PyVM_DecRef(vm, number);
    return PyVM_NewRef(vm, PyVM_None(vm));
}

static void *make_run_close(void *kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = *(PyVM_Kind *)kind;
    config.recycle = 1;
    for (int i = 0; i < CYCLES; i++) {
        PyVM *vm = PyVM_New(&config);
        REQUIRE(vm != NULL);
        REQUIRE(PyVM_Attach(vm) == PYVM_OK);
        define(vm, "which", which, vm);
        CHECK_RUN(vm, "import threading\nt = threading.Thread(target=which)\nt.start()\nt.join()");
        CHECK(PyVM_Detach(vm) == PYVM_OK);
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    return NULL;
}

static void in_several_threads(PyVM_Kind kind)
{
    pthread_t threads[THREADS];
    calls = wrong = refused = 0;
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, make_run_close, &kind) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK(calls == (long)THREADS * CYCLES);
    CHECK(wrong == 0);
    CHECK(refused == 0);
}

static PyModuleDef_Slot no_slots[] = {{0, NULL}};
static struct PyModuleDef added = {.m_base = PyModuleDef_HEAD_INIT, .m_name = "added", .m_slots = no_slots};

PyVM_DEFINE(PyInit, added)(PyVM *vm)
{
    return PyVMModuleDef_Init(vm, &added);
}

static void before_a_module_was_added(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    config.recycle = 1;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    CHECK(PyVMImport_AppendInittab("added", PyInit_added) == 0);
    vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, "import added");
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(void)
{
    before_a_module_was_added();
    in_several_threads(PYVM_KIND_SHARED_GIL);
    in_several_threads(PYVM_KIND_DEFAULT);
    return 0;
}
