/*
 * leaf.h: packs what has no objects in it and needs no Python code: numbers, text, small bytes. It is inline, since
 * most of what is packed is of this sort.
 */
#ifndef PYVM_COPY_PACK_LEAF_H
#define PYVM_COPY_PACK_LEAF_H

#include "engine/copy/pack/packer.h"

enum { PYVM_LEAF_BLOCK = 1 << 16 /* bytes objects of this size and more go into blocks */ };

/* PYVM_PACK_DONE or _FAILED: an int of more than eight bytes; text. */
int pyvm_leaf_int(pyvm_packer *packer, PyObject *object);
int pyvm_leaf_text(pyvm_packer *packer, PyObject *object);
/* PYVM_PACK_DONE, _FAILED or _OTHER: the rest. */
int pyvm_leaf_other(pyvm_packer *packer, PyObject *object);

/* Writes a number into room that is there. */
static inline void pyvm_leaf_int64(PyVM_Parcel *parcel, int64_t number)
{
    if (number >= INT8_MIN && number <= INT8_MAX) {
        pyvm_write_byte(parcel, PYVM_STEP_INT8);
        pyvm_write_byte(parcel, (unsigned char)number);
    } else {
        pyvm_write_byte(parcel, PYVM_STEP_INT64);
        pyvm_write_raw(parcel, &number, sizeof number);
    }
}

/* What only one place refers to cannot come again. */
static inline bool pyvm_leaf_is_shared(PyObject *object)
{
    return Py_REFCNT(object) > 1;
}

static inline int pyvm_leaf_number(pyvm_packer *packer, PyObject *object)
{
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(object, &overflow);
    if (overflow)
        return pyvm_leaf_int(packer, object);
    bool is_cached = number >= -5 && number <= 256; /* one object in each interpreter, whatever it is made of */
    bool is_shared = !is_cached && pyvm_leaf_is_shared(object);
    int known = is_shared ? pyvm_packer_write_known(packer, object) : PYVM_PACK_OTHER;
    if (known != PYVM_PACK_OTHER)
        return known;
    if (!pyvm_write_room(packer->parcel, 1 + sizeof number))
        return PYVM_PACK_FAILED;
    pyvm_leaf_int64(packer->parcel, number);
    return !is_shared || pyvm_packer_know(packer, object) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

static inline int pyvm_leaf(pyvm_packer *packer, PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    if (type == &PyLong_Type)
        return pyvm_leaf_number(packer, object);
    if (type == &PyUnicode_Type)
        return pyvm_leaf_text(packer, object);
    if (object == Py_None)
        return pyvm_write_step(packer->parcel, PYVM_STEP_NONE) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
    if (type == &PyList_Type || type == &PyDict_Type || type == &PyTuple_Type)
        return PYVM_PACK_OTHER;
    return pyvm_leaf_other(packer, object);
}

#endif
