/*
 * parcel.h: the memory of parcels.
 */
#ifndef PYVM_TRANSFER_PARCEL_H
#define PYVM_TRANSFER_PARCEL_H

#include "contract/parcel.h"

/* An empty parcel; NULL: out of memory. */
PyVM_Parcel *pyvm_parcel_new(void);

#endif
