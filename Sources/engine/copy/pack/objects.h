/*
 * objects.h: packs objects of all other types: by name, as plain instances, or as their reducers say.
 */
#ifndef PYVM_COPY_PACK_OBJECTS_H
#define PYVM_COPY_PACK_OBJECTS_H

#include "engine/copy/pack/packer.h"

/* PYVM_PACK_DONE, _BEGUN or _FAILED. */
int pyvm_objects_begin(pyvm_packer *packer, PyObject *object);

#endif
