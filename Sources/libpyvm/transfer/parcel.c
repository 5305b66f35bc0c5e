/*
 * parcel.c: the memory of parcels, which is malloc's, whatever VM they come from.
 */
#include "libpyvm/transfer/parcel.h"

#include <stdlib.h>

#include "pyvm/vm/transfer.h"

PyVM_Parcel *pyvm_parcel_new(void)
{
    PyVM_Parcel *parcel = malloc(sizeof *parcel);
    if (!parcel)
        return NULL;
    parcel->bytes = parcel->inside;
    parcel->size = 0;
    parcel->room = sizeof parcel->inside;
    parcel->blocks = NULL;
    parcel->block_count = parcel->block_room = 0;
    parcel->weight = parcel->late = 0;
    atomic_init(&parcel->once, PYVM_PARCEL_ANY_TIMES);
    parcel->lend_from = 0;
    parcel->lends_shared = false;
    parcel->next = NULL;
    return parcel;
}

size_t PyVM_ParcelSize(const PyVM_Parcel *parcel)
{
    return parcel ? parcel->size + parcel->weight : 0;
}

void PyVM_ParcelFree(PyVM_Parcel *parcel)
{
    if (!parcel)
        return;
    for (size_t i = 0; i < parcel->block_count; i++)
        pyvm_block_let_go(parcel->blocks[i]);
    free(parcel->blocks);
    if (parcel->bytes != parcel->inside)
        free(parcel->bytes);
    free(parcel);
}
