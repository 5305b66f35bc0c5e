/*
 * portrait.c: VMs as Python code sees them. A VM is never freed, so all that its blocks have to count are themselves.
 */
#include "libpyvm/exchange/portrait.h"

#include <stdlib.h>

#include "libpyvm/state/vm.h"
#include "libpyvm/threads/fail.h"

pyvm_portrait pyvm_portrait_of(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    PyVM_GetInfo(vm, &info); /* never fails with a VM */
    return (pyvm_portrait){.id = info.id,
                           .kind = PyVM_KindName(info.kind),
                           .version = info.version,
                           .name = vm->name,
                           .is_open = info.is_open,
                           .is_of_code = vm->is_of_code,
                           .memory = info.memory,
                           .memory_limit = info.memory_limit};
}

static void free_block(pyvm_block *block)
{
    free(block);
}

pyvm_block *pyvm_portrait_block(PyVM *vm)
{
    pyvm_block *block = malloc(sizeof *block);
    if (block)
        *block = (pyvm_block){.holders = 1, .free = free_block, .memory = vm};
    else
        pyvm_fail_memory("PyVM_VMObject");
    return block;
}

pyvm_block *pyvm_portrait_current(void)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_EndCallback(&frame);
    return vm ? pyvm_portrait_block(vm) : NULL;
}

pyvm_portrait pyvm_portrait_of_block(const pyvm_block *vm)
{
    return pyvm_portrait_of(vm->memory);
}

bool pyvm_portrait_interrupt(const pyvm_block *vm)
{
    return PyVM_Interrupt(vm->memory) == PYVM_OK;
}
