/*
 * once.c: see once.h. Two threads may unpack such a parcel at once; one of them gets what is in it.
 */
#include "engine/copy/unpack/once.h"

bool pyvm_once_begin(PyVM_Parcel *parcel)
{
    int expected = PYVM_PARCEL_ON_ITS_WAY;
    if (atomic_load_explicit(&parcel->once, memory_order_relaxed) == PYVM_PARCEL_ANY_TIMES ||
        atomic_compare_exchange_strong(&parcel->once, &expected, PYVM_PARCEL_UNDER_WAY))
        return true;
    PyErr_Format(PyExc_ValueError, "what was moved %s: a parcel with a file descriptor can be unpacked once",
                 expected == PYVM_PARCEL_UNDER_WAY ? "is being unpacked by another thread" : "has arrived already");
    return false;
}

void pyvm_once_end(PyVM_Parcel *parcel, bool has_arrived)
{
    if (atomic_load_explicit(&parcel->once, memory_order_relaxed) == PYVM_PARCEL_ANY_TIMES)
        return;
    for (size_t i = 0; has_arrived && i < parcel->block_count; i++)
        if (parcel->blocks[i]->arrived)
            parcel->blocks[i]->arrived(parcel->blocks[i]);
    atomic_store(&parcel->once, has_arrived ? PYVM_PARCEL_HAS_ARRIVED : PYVM_PARCEL_ON_ITS_WAY);
}
