/*
 * end_watch.c: tells of the ends of VMs.
 */
#include "libpyvm/state/end_watch.h"

#include <stdatomic.h>

static _Atomic(pyvm_end_watch *) all;

void pyvm_end_watch_add(pyvm_end_watch *watch)
{
    watch->next = atomic_load(&all);
    while (!atomic_compare_exchange_weak(&all, &watch->next, watch))
        ;
}

void pyvm_end_watch_begins(PyVM *vm)
{
    for (const pyvm_end_watch *watch = atomic_load(&all); watch; watch = watch->next)
        if (watch->begins)
            watch->begins(vm);
}

void pyvm_end_watch_ended(PyVM *vm)
{
    for (const pyvm_end_watch *watch = atomic_load(&all); watch; watch = watch->next)
        if (watch->ended)
            watch->ended(vm);
}
