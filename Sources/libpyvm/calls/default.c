/*
 * default.c: the VM of code that names none (pyvm/implicit.h).
 */
#include "libpyvm/calls/default.h"

#include <stdatomic.h>

#include "libpyvm/base/likely.h"
#include "libpyvm/calls/adopt.h"
#include "libpyvm/calls/held.h"
#include "libpyvm/state/attached.h"
#include "libpyvm/state/registry.h"
#include "libpyvm/threads/frame.h"
#include "pyvm/vm.h"

static PyVM *_Atomic first; /* made by PyVM_Initialize or PyVM_InitializeFromConfig; replaced once it is closed */

void pyvm_default_offer(PyVM *vm)
{
    PyVM *before = atomic_load(&first);
    while ((!before || atomic_load(&before->life) == PYVM_LIFE_CLOSED) &&
           !atomic_compare_exchange_weak(&first, &before, vm))
        ;
}

/* The VM that PyVMEval_SaveThread has let go of in this thread, or that takes its GIL for each call only. */
static PyVM *let_go_of(void)
{
    const PyVM_Callback *top = pyvm_self && !pyvm_frame_is_left(pyvm_self) ? pyvm_self->top : NULL;
    return top && top->flags_ & (PYVM_FRAME_SAVED | PYVM_FRAME_LOST) ? top->vm_ : NULL;
}

/* Of VMs that the program has made; in a host, its main interpreter's. */
static PyVM *first_one(void)
{
    PyVM *vm = atomic_load(&first);
    return vm && atomic_load(&vm->life) == PYVM_LIFE_OPEN ? vm : pyvm_registry_main();
}

PyVM *PyVM_Default(void)
{
    PyVM *vm = pyvm_attached_by_us;
    if (PYVM_LIKELY(vm != &pyvm_attached_none))
        return vm;
    vm = pyvm_held_again();
    if (vm)
        return vm;
    vm = let_go_of();
    if (!vm)
        vm = pyvm_adopt();
    return vm ? vm : first_one();
}
