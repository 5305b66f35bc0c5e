/*
 * cycles.c: VMs of each kind come, run something and go; each is empty again, none fails, and the memory does not
 * run away.
 *
 *   cycles [CYCLES]     of each kind; prints by how much the process grows with each. Without CYCLES VMs that are not
 *                       recycled have fewer, as they take longer
 */
#include "support/vm.h"

#include "support/memory.h"

enum { CYCLES = 40, CYCLES_RECYCLED = 100, WARM_UP = 10 };

/*
 * What CPython itself loses with each interpreter differs between versions; the README tells. Recycled VMs lose
 * nothing.
 */
static const struct way {
    const char *name;
    PyVM_Kind kind;
    int recycle;
    long kilobytes; /* that a cycle may take */
} ways[] = {
    {"own-gil", PYVM_KIND_OWN_GIL, 0, 4096},
    {"shared-gil", PYVM_KIND_SHARED_GIL, 0, 1024},
    {"isolated", PYVM_KIND_ISOLATED, 0, 1024},
    {"recycled own-gil", PYVM_KIND_OWN_GIL, 1, 20},
    {"recycled shared-gil", PYVM_KIND_SHARED_GIL, 1, 20},
    {"recycled isolated", PYVM_KIND_ISOLATED, 1, 20},
};

/* False: this CPython has no such VMs. */
static int cycle(const struct way *way)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = way->kind;
    config.recycle = way->recycle;
    PyVM *vm = PyVM_New(&config);
    if (!vm && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED)
        return 0;
    REQUIRE(vm != NULL);
    CHECK_RUN(vm, "import re\nassert 'seen' not in globals()\nseen = [re.compile('a')]\nseen.append(seen)");
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 1;
}

static void try_way(const struct way *way, int cycles, PyVM *kept)
{
    if ((way->kind == PYVM_KIND_ISOLATED && !CAN_ISOLATE) || !cycle(way))
        return;
    for (int i = 1; i < WARM_UP; i++)
        cycle(way);
    long before = resident_kilobytes();
    for (int i = 0; i < cycles; i++) {
        cycle(way);
        CHECK_RUN(kept, "x = 1");
    }
    double each = (double)(resident_kilobytes() - before) / cycles;
    printf("%-20s %d cycles, %8.1f KB each\n", way->name, cycles, each);
    fflush(stdout);
    CHECK(each < (double)way->kilobytes || !CAN_ISOLATE); /* a sanitizer keeps what is freed for a while */
}

int main(int argc, char **argv)
{
    int cycles = argc > 1 ? atoi(argv[1]) : 0;
    CHECK(argc == 1 || cycles > 0);
    PyVM *kept = new_vm();
    for (size_t i = 0; i < COUNT(ways); i++)
        try_way(&ways[i], cycles ? cycles : ways[i].recycle ? CYCLES_RECYCLED : CYCLES, kept);
    CHECK(PyVM_Close(kept) == PYVM_OK);
    return 0;
}
