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

/*
 * The next pair of a dict of `frame->count` pairs. DONE; OTHER: there is none left; FAILED: code that ran meanwhile has
 * changed the dict, also where as many pairs are in it as before.
 */
static inline int pyvm_child_next_pair(pyvm_pack_frame *frame, PyObject *dict, PyObject **key, PyObject **value)
{
    bool is_same = PyDict_GET_SIZE(dict) == frame->count;
    bool is_there = is_same && PyDict_Next(dict, &frame->next, key, value);
    if (is_same && (is_there ? ++frame->pairs <= frame->count : frame->pairs == frame->count))
        return is_there ? PYVM_PACK_DONE : PYVM_PACK_OTHER;
    PyErr_Format(PyExc_RuntimeError, "dictionary %s during iteration", is_same ? "keys changed" : "changed size");
    return PYVM_PACK_FAILED;
}

#endif
