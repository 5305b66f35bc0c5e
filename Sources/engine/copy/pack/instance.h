/*
 * instance.h: packs instances of classes that have no reducer of their own, without calling Python code.
 */
#ifndef PYVM_COPY_PACK_INSTANCE_H
#define PYVM_COPY_PACK_INSTANCE_H

#include "engine/copy/pack/ways.h"

/* Has the class no reducer but object's, nor anything else that pickle asks for? But for __getnewargs__. */
bool pyvm_instance_has_object_reducer(const pyvm_known *known, PyTypeObject *type);

/* Have its instances nothing but __dict__, too, and no __getnewargs__? */
bool pyvm_instance_is_plain(const pyvm_known *known, PyTypeObject *type);

/* PYVM_PACK_OTHER: its __dict__ has keys that are no names. */
int pyvm_instance_begin(pyvm_packer *packer, PyObject *object, const pyvm_way *way);

int pyvm_instance_go_on(pyvm_packer *packer, pyvm_pack_frame *frame);

#endif
