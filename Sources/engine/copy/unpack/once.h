/*
 * once.h: parcels with what was moved and can arrive once only, such as a file descriptor.
 */
#ifndef PYVM_COPY_UNPACK_ONCE_H
#define PYVM_COPY_UNPACK_ONCE_H

#include "contract/parcel.h"
#include "engine/cpython/headers.h"

/* Before a parcel is unpacked. False with an exception: what was moved has arrived, or is about to. */
bool pyvm_once_begin(PyVM_Parcel *parcel);

/* Afterwards. If it has not arrived, the parcel is as before. */
void pyvm_once_end(PyVM_Parcel *parcel, bool has_arrived);

#endif
