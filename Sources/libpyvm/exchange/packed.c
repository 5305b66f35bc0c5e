/*
 * packed.c: parcels as Python code has them.
 */
#include "libpyvm/exchange/packed.h"

#include <stdlib.h>

#include "libpyvm/threads/fail.h"
#include "pyvm/vm.h"

static void free_block(pyvm_block *block)
{
    PyVM_ParcelFree(block->memory);
    free(block);
}

pyvm_block *pyvm_packed_block(PyVM_Parcel *parcel)
{
    pyvm_block *block = malloc(sizeof *block);
    if (block) {
        *block = (pyvm_block){
            .holders = 1, .free = free_block, .memory = parcel, .size = PyVM_ParcelSize(parcel), .is_read_only = true};
        return block;
    }
    PyVM_ParcelFree(parcel);
    pyvm_fail_memory("PyVM_ParcelPack");
    return NULL;
}

pyvm_block *pyvm_packed_new(PyObject *object)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_Parcel *parcel = vm ? PyVM_ParcelPack(vm, object) : NULL;
    PyVM_EndCallback(&frame);
    return parcel ? pyvm_packed_block(parcel) : NULL;
}

PyObject *pyvm_packed_open(const pyvm_block *parcel)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyObject *object = vm ? PyVM_ParcelUnpack(vm, parcel->memory) : NULL;
    PyVM_EndCallback(&frame);
    return object;
}
