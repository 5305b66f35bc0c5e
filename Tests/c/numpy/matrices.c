/*
 * matrices.c: NumPy in several isolated VMs at once, which multiply matrices and check the results; in copies that have
 * had it before; and in as many VMs as fit.
 *
 *   matrices FOLDER      the folder that has the package numpy
 */
#include "support/vm.h"

#include <pthread.h>

enum { VMS = 2, ROUNDS = 20 };

static const char *folder;
static PyVM *vms[VMS];
static pthread_barrier_t start;

static PyVM *open_isolated(void)
{
    char code[2000];
    PyVM *vm = new_vm_of(PYVM_KIND_ISOLATED);
    snprintf(code, sizeof code, "import sys; sys.path.insert(0, r'%s')\nimport numpy\n", folder);
    CHECK_RUN(vm, code);
    return vm;
}

/* Whole numbers, so that a sum is exact in whichever order it is made. */
static const char multiply[] =
    "def multiply(seed, size=200):\n"
    "    random = numpy.random.default_rng(seed)\n"
    "    a = random.integers(-9, 9, (size, size)).astype(float)\n"
    "    b = random.integers(-9, 9, (size, size)).astype(float)\n"
    "    c = a @ b\n"
    "    for i, j in ((0, 0), (size - 1, 7), (5, size // 2)):\n"
    "        assert c[i, j] == sum(x * y for x, y in zip(a[i].tolist(), b[:, j].tolist()))\n"
    "    assert numpy.array_equal(c.T, b.T @ a.T)\n"
    "    return float(c.sum())\n"
    "total = 0.0\n";

static void *work(void *data)
{
    PyVM *vm = data;
    pthread_barrier_wait(&start); /* so that none has finished before another begins */
    for (int i = 0; i < ROUNDS; i++) {
        char code[60];
        snprintf(code, sizeof code, "total += multiply(%d)", i);
        CHECK_RUN(vm, code);
    }
    return NULL;
}

static double total_of(PyVM *vm)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    double total = PyVMFloat_AsDouble(vm, PyVMDict_GetItemString(vm, globals, "total"));
    CHECK(PyVMErr_Occurred(vm) == NULL);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return total;
}

static void at_once(void)
{
    pthread_t threads[VMS];
    REQUIRE(pthread_barrier_init(&start, NULL, VMS) == 0);
    for (int i = 0; i < VMS; i++) {
        CHECK_RUN(vms[i], multiply);
        REQUIRE(pthread_create(&threads[i], NULL, work, vms[i]) == 0);
    }
    for (int i = 0; i < VMS; i++)
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    for (int i = 1; i < VMS; i++)
        CHECK(total_of(vms[i]) == total_of(vms[0])); /* the same seeds */
    printf("%d VMs with NumPy: both found %.0f\n", VMS, total_of(vms[0]));
}

static int copy_of(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    return info.copy;
}

/* NumPy cannot be loaded into a copy twice: a fresh one is taken as long as there is one. */
static void a_fresh_copy(void)
{
    int spoiled = copy_of(vms[0]);
    CHECK(PyVM_Close(vms[0]) == PYVM_OK);
    vms[0] = open_isolated();
    CHECK(copy_of(vms[0]) != spoiled);
    CHECK_RUN(vms[0], multiply);
    CHECK_RUN(vms[0], "multiply(1)");
}

/* Then those that were used before serve again, with NumPy still imported; when these are taken too, it is an error. */
static void as_many_as_fit(void)
{
    PyVM *more[64];
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    int count = 0;
    while (count < 64 && (more[count] = PyVM_New(&config)) != NULL)
        count++;
    CHECK(count < 64 && strstr(PyVM_LastError()->message, "private copies of libpython are loaded"));
    CHECK_ERROR(PYVM_ERROR_COPIES, "PyVM_New");
    CHECK_RUN(more[count - 1],
              "import sys\nassert 'numpy' in sys.modules and 'total' not in globals()\n"
              "import numpy\nassert numpy.arange(4).sum() == 6\n");
    printf("%d isolated VMs at once, the last with an interpreter that was used before\n", VMS + count);
    for (int i = 0; i < count; i++)
        CHECK(PyVM_Close(more[i]) == PYVM_OK);
}

/* Where NumPy refuses, Python code gets an ImportError and all goes on. */
static void where_it_cannot(int minor)
{
    if (minor < 12)
        return;
    char code[2000];
    PyVM *vm = new_vm_of(PYVM_KIND_OWN_GIL);
    snprintf(code, sizeof code,
             "import sys; sys.path.insert(0, r'%s')\n"
             "try: import numpy\nexcept ImportError as error: assert 'interpreter' in str(error), error\n"
             "else: raise AssertionError('numpy has learnt it')\n",
             folder);
    CHECK_RUN(vm, code);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: matrices FOLDER\n");
        return 2;
    }
    folder = argv[1];
    for (int i = 0; i < VMS; i++)
        vms[i] = open_isolated();
    at_once();
    a_fresh_copy();
    where_it_cannot((int)(PyVM_Version(vms[0]) >> 16 & 0xFF));
    as_many_as_fit();
    for (int i = 0; i < VMS; i++)
        CHECK(PyVM_Close(vms[i]) == PYVM_OK);
    return 0;
}
