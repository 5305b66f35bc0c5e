/*
 * left.h: parcels that were received and not unpacked: the exception has them, so that nothing is lost.
 */
#ifndef PYVM_ENGINE_MODULE_LEFT_H
#define PYVM_ENGINE_MODULE_LEFT_H

#include "engine/cpython/headers.h"

#include "contract/block.h"

/* The pending exception gets the attribute `parcels`, a list. The blocks stay the caller's. */
void pyvm_left_note(pyvm_block *const *parcels, size_t count);

/* The same for one, of which it takes the caller's hold; NULL: nothing is done. */
void pyvm_left_take(pyvm_block *parcel);

#endif
