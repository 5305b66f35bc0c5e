/*
 * default.c: the VM of code that names none (pyvm/implicit.h).
 */
#include "libpyvm/calls/default.h"

#include <pthread.h>
#include <stdatomic.h>

#include "contract/count.h"
#include "libpyvm/base/likely.h"
#include "libpyvm/calls/adopt.h"
#include "libpyvm/calls/held.h"
#include "libpyvm/runtimes/stand_in.h"
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

/* `copy` is the number of the private copy in whose namespace the caller is; 0: in none. */
static PyVM *find(int copy)
{
    PyVM *vm = pyvm_held_again();
    if (!vm)
        vm = let_go_of();
    if (!vm)
        vm = pyvm_adopt();
    if (!vm) /* never a VM of another libpython, whose objects the module does not have */
        vm = copy ? pyvm_registry_of_copy(copy) : first_one();
    return vm;
}

static inline PyVM *get(int copy)
{
    PyVM *vm = pyvm_attached_by_us;
    return PYVM_LIKELY(vm != &pyvm_attached_none) ? vm : find(copy);
}

PyVM *PyVM_Default(void)
{
    return get(0);
}

/* ---- In the namespaces of private copies -------------------------------------------------------------------- */

/*
 * What a module in the namespace of a copy calls: a thread that C code makes there has no VM, but a copy runs one VM
 * alone. A function a copy, as the caller does not tell where it is; glibc has namespaces for 15 copies.
 */
#define IN_COPY(n)                 \
    static PyVM *in_copy_##n(void) \
    {                              \
        return get(n);             \
    }
IN_COPY(1)
IN_COPY(2)
IN_COPY(3)
IN_COPY(4)
IN_COPY(5)
IN_COPY(6)
IN_COPY(7)
IN_COPY(8)
IN_COPY(9)
IN_COPY(10)
IN_COPY(11)
IN_COPY(12)
IN_COPY(13)
IN_COPY(14)
IN_COPY(15)

static void prepare(void)
{
    static PyVM *(*const functions[])(void) = {
        in_copy_1, in_copy_2,  in_copy_3,  in_copy_4,  in_copy_5,  in_copy_6,  in_copy_7,  in_copy_8,
        in_copy_9, in_copy_10, in_copy_11, in_copy_12, in_copy_13, in_copy_14, in_copy_15,
    };
    pyvm_stand_in_default(functions, PYVM_COUNT(functions));
}

/* Several threads may make the first VM. */
void pyvm_default_prepare(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, prepare);
}
