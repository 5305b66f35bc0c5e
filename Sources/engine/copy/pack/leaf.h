/*
 * leaf.h: packs what has no objects in it and needs no Python code: numbers, text, small bytes. It is inline, since
 * most of what is packed is of this sort.
 */
#ifndef PYVM_COPY_PACK_LEAF_H
#define PYVM_COPY_PACK_LEAF_H

#include "engine/copy/pack/packer.h"
#include "engine/copy/unpack/texts.h"

enum { PYVM_LEAF_BLOCK = 1 << 16 /* bytes objects of this size and more go into blocks */ };

/* PYVM_PACK_DONE or _FAILED: any int; text. */
int pyvm_leaf_int(pyvm_packer *packer, PyObject *object);
int pyvm_leaf_text(pyvm_packer *packer, PyObject *object);
/* Text that is a name of an attribute. */
int pyvm_leaf_attribute(pyvm_packer *packer, PyObject *text);
/* The same, which is never known, and not looked for. */
int pyvm_leaf_name(pyvm_packer *packer, PyObject *text);
/* PYVM_PACK_DONE, _FAILED or _OTHER: the rest. */
int pyvm_leaf_other(pyvm_packer *packer, PyObject *object);

/* Is it text that whoever unpacks it keeps (unpack/texts.h)? Then one object is made of it, so it needs no number. */
static inline bool pyvm_leaf_is_short(PyObject *text)
{
    return PyUnicode_IS_COMPACT_ASCII(text) && PyUnicode_GET_LENGTH(text) <= PYVM_TEXTS_LONGEST;
}

/* As many characters as a power of two at once, and again up to the last one: some are copied twice. */
static inline void pyvm_leaf_copy_short(unsigned char *to, const unsigned char *from, size_t length)
{
#define COPY(count)                                                    \
    do {                                                               \
        memcpy(to, from, count);                                       \
        memcpy(to + length - (count), from + length - (count), count); \
    } while (0)
    if (length >= 16)
        COPY(16);
    else if (length >= 8)
        COPY(8);
    else if (length >= 4)
        COPY(4);
    else
        for (size_t i = 0; i < length; i++)
            to[i] = from[i];
#undef COPY
}

/* Writes such text with its step to where there is room. Returns what is behind it. */
static inline unsigned char *pyvm_leaf_write_short(unsigned char *to, int step, PyObject *text)
{
    size_t length = (size_t)PyUnicode_GET_LENGTH(text);
    to[0] = (unsigned char)step;
    to[1] = (unsigned char)length;
    pyvm_leaf_copy_short(to + 2, (const unsigned char *)((PyASCIIObject *)text + 1), length);
    return to + 2 + length;
}

/* PYVM_PACK_DONE, _FAILED; _OTHER: it is not such text. */
static inline int pyvm_leaf_short(pyvm_packer *packer, int step, PyObject *text)
{
    PyVM_Parcel *parcel = packer->parcel;
    if (!pyvm_leaf_is_short(text))
        return PYVM_PACK_OTHER;
    if (!pyvm_write_room(parcel, 2 + PYVM_TEXTS_LONGEST))
        return PYVM_PACK_FAILED;
    pyvm_write_to(parcel, pyvm_leaf_write_short(pyvm_write_end(parcel), step, text));
    return PYVM_PACK_DONE;
}

/* Text that is a key of a dict, and so likely to come in other parcels, too. PYVM_PACK_DONE or _FAILED. */
static inline int pyvm_leaf_key(pyvm_packer *packer, PyObject *text)
{
    int result = pyvm_leaf_short(packer, PYVM_STEP_KEY, text);
    return result == PYVM_PACK_OTHER ? pyvm_leaf_text(packer, text) : result;
}

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

/* Those of one digit, of which nearly all ints are: *number, without a call. */
static inline bool pyvm_leaf_is_compact(PyObject *object, int64_t *number)
{
#if PY_VERSION_HEX >= 0x030C0000
    const PyLongObject *found = (const PyLongObject *)object;
    *number = PyUnstable_Long_IsCompact(found) ? PyUnstable_Long_CompactValue(found) : 0;
    return PyUnstable_Long_IsCompact(found);
#else
    Py_ssize_t digits = Py_SIZE(object);
    *number = digits * (int64_t)((const PyLongObject *)object)->ob_digit[0];
    return digits >= -1 && digits <= 1;
#endif
}

/* CPython has one object of each, whatever it is made of. */
static inline bool pyvm_leaf_is_cached(int64_t number)
{
    return number >= -5 && number <= 256;
}

static inline int pyvm_leaf_number(pyvm_packer *packer, PyObject *object)
{
    int64_t number;
    if (!pyvm_leaf_is_compact(object, &number) || (!pyvm_leaf_is_cached(number) && pyvm_leaf_is_shared(object)))
        return pyvm_leaf_int(packer, object);
    if (!pyvm_write_room(packer->parcel, 1 + sizeof number))
        return PYVM_PACK_FAILED;
    pyvm_leaf_int64(packer->parcel, number);
    return PYVM_PACK_DONE;
}

/*
 * Packs as many of the objects as are ints or floats in a row, which takes little for each. How many these were; -1
 * with MemoryError.
 */
Py_ssize_t pyvm_leaf_row(pyvm_packer *packer, PyObject *const *objects, Py_ssize_t count);

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
