/*
 * files.c: tables of descriptors, as Linux has them: each thread has one, and mostly all have the same.
 */
#include "libpyvm/state/files.h"

#include <sched.h>

#include "libpyvm/base/drop_files.h"
#include "libpyvm/base/silent_thread.h"
#include "libpyvm/state/attached.h"

_Thread_local int pyvm_files_own;

/* What code in a VM makes works with that VM's. */
int pyvm_files_of(const PyVM *vm)
{
    int files = 0;
    for (; vm && files == 0; vm = atomic_load(&vm->coder))
        files = atomic_load(&vm->files);
    return files;
}

/* A thread that Python has started in the VM has the VM's. */
int pyvm_files_here(void)
{
    return pyvm_files_own ? pyvm_files_own : pyvm_files_of(pyvm_attached);
}

bool pyvm_files_are_here(const PyVM *vm)
{
    return pyvm_files_here() == pyvm_files_of(vm);
}

void pyvm_files_leave_folder(void)
{
    unshare(CLONE_FS);
}

void pyvm_files_drop_for(const PyVM *vm)
{
    if (pyvm_files_of(vm))
        pyvm_drop_files(0);
}

/* ---- In a thread that has none ----------------------------------------------------------------------------------- */

typedef struct doing {
    void *(*work)(void *);
    void *argument;
} doing;

static void *do_without(void *argument)
{
    const doing *doing = argument;
    pyvm_drop_files(0);
    return doing->work(doing->argument);
}

int pyvm_files_do(const PyVM *vm, void *(*work)(void *), void *argument)
{
    doing doing = {work, argument};
    pthread_t thread;
    if (pyvm_files_are_here(vm)) {
        work(argument);
        return 0;
    }
    int error = pyvm_silent_thread_start(&thread, do_without, &doing);
    if (error == 0)
        pthread_join(thread, NULL);
    return error;
}
