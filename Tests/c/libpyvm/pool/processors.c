/*
 * processors.c: a pool whose number of workers nobody has given has no more isolated VMs than fit, and leaves room.
 */
#include <sched.h>

#include "support/pools.h"

enum { PROCESSORS = 16 };

/* In the place of libc's, for libpyvm, too: a machine with many processors. */
int sched_getaffinity(pid_t process, size_t size, cpu_set_t *set)
{
    (void)process;
    CPU_ZERO_S(size, set);
    for (int i = 0; i < PROCESSORS; i++)
        CPU_SET_S(i, size, set);
    return 0;
}

int main(void)
{
    if (!CAN_ISOLATE)
        return 0;
    PyVM_Pool *pool = new_pool_of(PYVM_KIND_ISOLATED, 0);
    unsigned workers = pool_info(pool).workers;
    CHECK(workers == 8);
    PyVM *vm = new_vm_of(PYVM_KIND_ISOLATED);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    PyVM_PoolFree(pool);

    PyVM_Config vm_config = PYVM_CONFIG_INIT;
    PyVM_PoolConfig config = PYVM_POOL_CONFIG_INIT;
    vm_config.kind = PYVM_KIND_ISOLATED;
    config.vm = &vm_config;
    config.workers = PROCESSORS; /* it is given */
    CHECK(!PyVM_PoolNew(&config));
    CHECK_ERROR(PYVM_ERROR_COPIES, "PyVM_PoolNew");
    return 0;
}
