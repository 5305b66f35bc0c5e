/*
 * raised.h: exceptions on their way.
 */
#ifndef PYVM_COPY_RAISED_H
#define PYVM_COPY_RAISED_H

#include "contract/parcel.h"

/*
 * Both need a current state. The first takes the pending exception and packs it, in the place of what is in the parcel;
 * if it cannot be packed, its type and text. The second raises it.
 */
void pyvm_raised_pack(PyVM_Parcel *parcel);
void pyvm_raised_unpack(PyVM_Parcel *parcel);

#endif
