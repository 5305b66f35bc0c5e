/*
 * cycles.c: VMs come and go, 200 times; each is empty again, and the memory does not run away.
 */
#define _GNU_SOURCE
#include <sys/resource.h>

#include "check.h"

enum { CYCLES = 200, MEGABYTES_A_CYCLE = 4 };

static long megabytes(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

int main(void)
{
    PyVM *kept = new_vm();
    long before = megabytes();
    for (int i = 0; i < CYCLES; i++) {
        PyVM *vm = new_vm_of(i % 2 ? PYVM_KIND_DEFAULT : PYVM_KIND_SHARED_GIL);
        CHECK_RUN(vm, "import re\nassert 'seen' not in globals()\nseen = [re.compile('a')]\nseen.append(seen)");
        CHECK_RUN(kept, "x = 1");
        CHECK(PyVM_Close(vm) == PYVM_OK);
    }
    printf("%.2f MB a cycle\n", (double)(megabytes() - before) / CYCLES);
    CHECK(megabytes() - before < CYCLES * MEGABYTES_A_CYCLE);
    CHECK(PyVM_Close(kept) == PYVM_OK);
    return 0;
}
