/*
 * environment.c: isolated VMs, one after another, each with an environment of its own, do not make the process grow by
 * these environments.
 */
#include "support/vm.h"

#include "support/memory.h"

enum { VMS = 100, WARM_UP = 20, LARGE = 120000, SMALL = 1000, MOST_KILOBYTES = VMS * LARGE / 1024 / 3 };

/* As long as the environment of a request can be, and longer with each VM or shorter. */
static void live(int number, size_t size, int recycle)
{
    static char request[LARGE + 100 * VMS];
    int length = snprintf(request, sizeof request, "REQUEST=%d ", number);
    memset(request + length, 'x', size + VMS);
    request[size + (size_t)(number % 2 * number)] = '\0';
    const char *const environment[] = {"BEFORE=1", request, "BEHIND=2", NULL};
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_ISOLATED;
    config.recycle = recycle;
    config.environment = environment;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    char code[400];
    snprintf(code, sizeof code,
             "import os\n"
             "assert list(os.environ) == ['BEFORE', 'REQUEST', 'BEHIND'], list(os.environ)\n"
             "assert os.environ['REQUEST'].split() == ['%d', 'x' * %zu] and os.environ['BEHIND'] == '2'\n"
             "os.environ['BEFORE'] = 'another'\n"
             "del os.environ['BEHIND']\n"
             "assert os.popen('echo $BEFORE.$BEHIND').read() == 'another.\\n'\n",
             number, strlen(request) - (size_t)length);
    CHECK_RUN(vm, code);
    CHECK(PyVM_Close(vm) == PYVM_OK);
}

/* What CPython itself loses, some 0.3 MB a VM on 3.13, does not depend on the size. */
static long growth(size_t size, int recycle)
{
    long before = 0;
    for (int i = 0; i < VMS; i++) {
        if (i == WARM_UP)
            before = resident_kilobytes();
        live(i, size, recycle);
    }
    return resident_kilobytes() - before;
}

static void test_growth(int recycle)
{
    long small = growth(SMALL, recycle), large = growth(LARGE, recycle);
    printf("%d small environments: %ld kB; large ones: %ld kB\n", VMS - WARM_UP, small, large);
    CHECK(large - small < MOST_KILOBYTES);
}

int main(void)
{
    if (!CAN_ISOLATE)
        return 0;
    test_growth(0);
    test_growth(1);
    return 0;
}
