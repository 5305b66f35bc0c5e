/*
 * names.h: packs functions, classes and modules by name.
 */
#ifndef PYVM_COPY_PACK_NAMES_H
#define PYVM_COPY_PACK_NAMES_H

#include "engine/copy/pack/packer.h"

/* PYVM_PACK_OTHER: it has no name, or the name leads to something else. */
int pyvm_names_write(pyvm_packer *packer, PyObject *object);

/* An object that its reducer calls by that name, in its own module or any. PYVM_PACK_DONE or _FAILED. */
int pyvm_names_write_global(pyvm_packer *packer, PyObject *object, PyObject *name);

#endif
