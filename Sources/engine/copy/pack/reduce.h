/*
 * reduce.h: packs an object as a reducer says: by the protocol of __reduce_ex__.
 */
#ifndef PYVM_COPY_PACK_REDUCE_H
#define PYVM_COPY_PACK_REDUCE_H

#include "engine/copy/pack/packer.h"

/* `reduced` is what a reducer has returned, and the packer's then, also after a failure; NULL fails. */
int pyvm_reduce_begin(pyvm_packer *packer, PyObject *object, PyObject *reduced);

int pyvm_reduce_go_on(pyvm_packer *packer, pyvm_pack_frame *frame);

#endif
