/*
 * barrier.c: the kernel makes all threads of the process pass a barrier.
 */
#include "libpyvm/pool/barrier.h"

#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>

atomic_bool pyvm_barrier_is_there;

void pyvm_barrier_begin(void)
{
    if (syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0)
        atomic_store(&pyvm_barrier_is_there, true);
}

void pyvm_barrier_pass(void)
{
    if (atomic_load_explicit(&pyvm_barrier_is_there, memory_order_relaxed))
        syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
}
