/*
 * two_vms.c: runs a Python script in two VMs of one process, in four ways, as Tests/checks/accelerators asks for.
 *
 *   two_vms KIND SCRIPT [ARGUMENT ...]
 *
 * The script finds in `way` how it is run, and in `turn` which run it is: one VM after the other ("after", 1 and 2);
 * two at a time, and the first again ("beside", 1, 2, 1), then once more when the first is closed ("left", 2); both in
 * threads of their own at the same time ("parallel", 1 and 2).
 */
#include <pthread.h>

#include "support/vm.h"

static PyVM_Config config = PYVM_CONFIG_INIT;
static const char *path;

static PyVM *open_vm(void)
{
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    return vm;
}

static void run(PyVM *vm, const char *way, int turn)
{
    char code[2000];
    snprintf(code, sizeof code,
             "way, turn = '%s', %d\n"
             "with open(r'%s') as script: exec(compile(script.read(), script.name, 'exec'))\n",
             way, turn, path);
    CHECK_RUN(vm, code);
}

static void run_after(void)
{
    for (int turn = 1; turn <= 2; turn++) {
        PyVM *vm = open_vm();
        run(vm, "after", turn);
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
}

static void run_beside(void)
{
    PyVM *first = open_vm(), *second = open_vm();
    run(first, "beside", 1);
    run(second, "beside", 2);
    run(first, "beside", 1);
    CHECK(PyVM_Close(first) == PYVM_OK);
    run(second, "left", 2);
    CHECK(PyVM_Close(second) == PYVM_OK);
}

static pthread_barrier_t start;

static void *run_turn(void *turn)
{
    PyVM *vm = open_vm();
    pthread_barrier_wait(&start);
    for (int i = 0; i < 3; i++)
        run(vm, "parallel", *(int *)turn);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return NULL;
}

static void run_parallel(void)
{
    static int turns[] = {1, 2};
    pthread_t threads[2];
    pthread_barrier_init(&start, NULL, 2);
    for (int i = 0; i < 2; i++)
        REQUIRE(pthread_create(&threads[i], NULL, run_turn, &turns[i]) == 0);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
}

static PyVM_Kind kind_of(const char *name)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (strcmp(name, PyVM_KindName(kinds[i])) == 0)
            return kinds[i];
    fprintf(stderr, "two_vms: %s is no kind of VM\n", name);
    exit(2);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: two_vms KIND SCRIPT [ARGUMENT ...]\n");
        return 2;
    }
    config.kind = kind_of(argv[1]);
    path = argv[2];
    config.argv = (const char *const *)argv + 2;
    run_after();
    run_beside();
    run_parallel();
    return 0;
}
