/*
 * default.c: the VM of code that names none (pyvm/implicit.h).
 */
#include "libpyvm/calls/default.h"

#include <stdatomic.h>

#include "libpyvm/calls/callback.h"
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

PyVM *PyVM_Default(void)
{
    PyVM *vm = PyVM_Current();
    if (vm)
        return vm;
    if (pyvm_self && pyvm_self->top && !pyvm_frame_is_left(pyvm_self))
        return pyvm_self->top->vm_; /* PyVMEval_SaveThread has let go of it */
    PyThreadState *state;
    vm = pyvm_callback_vm(&state); /* in a thread that Python made */
    if (vm)
        return vm;
    vm = atomic_load(&first);
    return vm && atomic_load(&vm->life) == PYVM_LIFE_OPEN ? vm : NULL;
}
