/*
 * child.h: what a container or a reducer hands on to be packed.
 */
#ifndef PYVM_COPY_PACK_CHILD_H
#define PYVM_COPY_PACK_CHILD_H

#include "engine/copy/pack/leaf.h"

/* `object`, borrowed, is packed before the frame goes on. */
static inline int pyvm_child_begin(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    packer->child = Py_NewRef(object);
    packer->child_is_shared = is_shared;
    return PYVM_PACK_BEGUN;
}

/* The same, but leaves are packed at once. */
static inline int pyvm_child(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    int result = pyvm_leaf(packer, object);
    return result == PYVM_PACK_OTHER ? pyvm_child_begin(packer, object, is_shared) : result;
}

/* The same for what a container holds, and nobody else for the caller. */
static inline int pyvm_child_held(pyvm_packer *packer, PyObject *object)
{
    return pyvm_child(packer, object, pyvm_leaf_is_shared(object));
}

#endif
