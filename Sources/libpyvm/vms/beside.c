/*
 * beside.c: the VMs that Py_NewInterpreter has made beside another: CPython ends them when the main interpreter ends.
 * Those that a VM's Python code has made end with it, too. One that lingers counts as ended, but where CPython would
 * have to end it.
 */
#include "libpyvm/vms/beside.h"

#include "libpyvm/state/registry.h"
#include "libpyvm/threads/frame.h"

static PyVM *find(const PyVM *maker)
{
    unsigned index = 0;
    PyVM *vm = pyvm_registry_next(&index);
    while (vm && vm->maker != maker && (atomic_load(&vm->coder) != maker || atomic_load(&vm->lingering) > 0))
        vm = pyvm_registry_next(&index);
    return vm;
}

static bool is_ending(PyVM *vm, const PyVM *maker)
{
    bool counts_as_ended = vm->maker != maker && atomic_load(&vm->lingering) > 0;
    return atomic_load(&vm->life) == PYVM_LIFE_CLOSING && !counts_as_ended;
}

/* At the exit of the process each VM is being closed already: waits for it. */
static bool end(PyVM *vm, pyvm_closing *closing)
{
    pyvm_closing_await(closing, "VM %lu, which was made beside it", vm->id);
    closing->close(vm, "Py_FinalizeEx");
    bool is_in_time = true;
    while (is_in_time && is_ending(vm, closing->vm))
        is_in_time = pyvm_closing_pause(closing, 0);
    return is_in_time && atomic_load(&vm->life) != PYVM_LIFE_OPEN;
}

bool pyvm_beside_end(pyvm_closing *closing)
{
    bool good = true;
    PyVM *vm = find(closing->vm);
    if (!vm)
        return true;
    pyvm_frame_save(pyvm_self);
    for (; vm && good; vm = find(closing->vm)) {
        good = end(vm, closing);
        if (!good)
            pyvm_closing_fail(closing, PYVM_ERROR_BUSY, "VM %lu, which was made beside VM %lu, could not be closed: %s",
                              vm->id, closing->vm->id, PyVM_LastError()->message);
    }
    pyvm_frame_restore(pyvm_self);
    return good;
}
