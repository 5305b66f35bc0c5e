/*
 * containers.h: packs CPython's own containers.
 */
#ifndef PYVM_COPY_PACK_CONTAINERS_H
#define PYVM_COPY_PACK_CONTAINERS_H

#include "engine/copy/pack/packer.h"

/* Begins one that is not known. PYVM_PACK_OTHER: it is none. */
int pyvm_containers_begin(pyvm_packer *packer, PyObject *object, bool is_shared);

/*
 * Begins an object that is made of the objects of a tuple, by a step that takes them from the stack. The tuple is the
 * packer's then, also after a failure; NULL fails.
 */
int pyvm_containers_begin_parts(pyvm_packer *packer, PyObject *object, PyObject *parts, int step);

/* Go on with the frame on top. */
int pyvm_containers_list(pyvm_packer *packer, pyvm_pack_frame *frame);
int pyvm_containers_tuple(pyvm_packer *packer, pyvm_pack_frame *frame);
int pyvm_containers_dict(pyvm_packer *packer, pyvm_pack_frame *frame);
int pyvm_containers_set(pyvm_packer *packer, pyvm_pack_frame *frame);
int pyvm_containers_parts(pyvm_packer *packer, pyvm_pack_frame *frame);

#endif
