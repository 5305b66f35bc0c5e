/*
 * instance.h: packs instances of classes that have no reducer of their own, without calling Python code.
 */
#ifndef PYVM_COPY_PACK_INSTANCE_H
#define PYVM_COPY_PACK_INSTANCE_H

#include "engine/copy/pack/packer.h"

/* PYVM_PACK_OTHER: it is no such object. */
int pyvm_instance_begin(pyvm_packer *packer, PyObject *object);

int pyvm_instance_go_on(pyvm_packer *packer, pyvm_pack_frame *frame);

#endif
