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

pyvm_block *pyvm_packed_prepare(PyObject *object, PyObject **moved)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyVM_Parcel *parcel = vm ? PyVM_ParcelPrepare(vm, object, PYVM_MODE_COPY, moved) : NULL;
    pyvm_block *block = parcel ? pyvm_packed_block(parcel) : NULL;
    if (parcel && !block)
        PyVM_ParcelSettle(vm, *moved, 0);
    PyVM_EndCallback(&frame);
    return block;
}

void pyvm_packed_settle(PyObject *moved, bool has_arrived)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    if (vm)
        PyVM_ParcelSettle(vm, moved, has_arrived);
    PyVM_EndCallback(&frame);
}

PyObject *pyvm_packed_open(const pyvm_block *parcel)
{
    PyVM_Callback frame;
    PyVM *vm = PyVM_BeginCallback(&frame);
    PyObject *object = vm ? PyVM_ParcelUnpack(vm, parcel->memory) : NULL;
    PyVM_EndCallback(&frame);
    return object;
}
