/*
 * leaf.c: text, large numbers, and what else has no objects in it.
 */
#include "engine/copy/pack/leaf.h"

/* Writes a leaf unless it is known, and knows it if others may refer to it. */
#define LEAF(packer, object, written)                                                      \
    do {                                                                                   \
        bool is_shared = pyvm_leaf_is_shared(object);                                      \
        int known = is_shared ? pyvm_packer_write_known(packer, object) : PYVM_PACK_OTHER; \
        if (known != PYVM_PACK_OTHER)                                                      \
            return known;                                                                  \
        if (!(written) || (is_shared && !pyvm_packer_know(packer, object)))                \
            return PYVM_PACK_FAILED;                                                       \
        return PYVM_PACK_DONE;                                                             \
    } while (0)

/* ---- Numbers -------------------------------------------------------------------------------------------------- */

static bool as_bytes(PyObject *object, unsigned char *bytes, size_t count)
{
#if PY_VERSION_HEX >= 0x030D0000
    int flags = Py_ASNATIVEBYTES_LITTLE_ENDIAN;
    return PyLong_AsNativeBytes(object, bytes, (Py_ssize_t)count, flags) >= 0;
#else
    return _PyLong_AsByteArray((PyLongObject *)object, bytes, count, 1, 1) == 0;
#endif
}

static bool write_int(PyVM_Parcel *parcel, PyObject *object)
{
    size_t bits = _PyLong_NumBits(object);
    if (bits == (size_t)-1 && PyErr_Occurred())
        return false;
    size_t count = bits / 8 + 1; /* with the sign */
    if (!pyvm_write_room(parcel, 1 + PYVM_WRITE_NUMBER + count))
        return false;
    pyvm_write_byte(parcel, PYVM_STEP_INT);
    pyvm_write_number(parcel, count);
    if (!as_bytes(object, parcel->bytes + parcel->size, count))
        return false;
    parcel->size += count;
    return true;
}

int pyvm_leaf_int(pyvm_packer *packer, PyObject *object)
{
    LEAF(packer, object, write_int(packer->parcel, object));
}

static bool write_double(PyVM_Parcel *parcel, double value)
{
    if (!pyvm_write_room(parcel, 1 + sizeof value))
        return false;
    pyvm_write_byte(parcel, PYVM_STEP_FLOAT);
    pyvm_write_raw(parcel, &value, sizeof value);
    return true;
}

static bool write_complex(PyVM_Parcel *parcel, Py_complex value)
{
    if (!pyvm_write_room(parcel, 1 + sizeof value))
        return false;
    pyvm_write_byte(parcel, PYVM_STEP_COMPLEX);
    pyvm_write_raw(parcel, &value, sizeof value);
    return true;
}

/* ---- Text and bytes ------------------------------------------------------------------------------------------- */

static bool write_text(PyVM_Parcel *parcel, PyObject *object)
{
    size_t length = (size_t)PyUnicode_GET_LENGTH(object);
    int kind = PyUnicode_KIND(object);
    if (PyUnicode_IS_ASCII(object) && length < 256) {
        if (!pyvm_write_room(parcel, 2 + length))
            return false;
        pyvm_write_byte(parcel, PYVM_STEP_ASCII8);
        pyvm_write_byte(parcel, (unsigned char)length);
        pyvm_write_raw(parcel, PyUnicode_DATA(object), length);
        return true;
    }
    int step = PyUnicode_IS_ASCII(object)     ? PYVM_STEP_ASCII
               : kind == PyUnicode_1BYTE_KIND ? PYVM_STEP_LATIN1
               : kind == PyUnicode_2BYTE_KIND ? PYVM_STEP_UCS2
                                              : PYVM_STEP_UCS4;
    return pyvm_write_step_bytes(parcel, step, length, PyUnicode_DATA(object), length * (size_t)kind);
}

#if PY_VERSION_HEX < 0x030C0000
#define READY(object) (PyUnicode_READY(object) == 0)
#else
#define READY(object) true
#endif

int pyvm_leaf_text(pyvm_packer *packer, PyObject *object)
{
    LEAF(packer, object, READY(object) && write_text(packer->parcel, object));
}

static int small_bytes(pyvm_packer *packer, PyObject *object)
{
    size_t size = (size_t)PyBytes_GET_SIZE(object);
    if (size >= PYVM_LEAF_BLOCK)
        return PYVM_PACK_OTHER;
    LEAF(packer, object, pyvm_write_step_bytes(packer->parcel, PYVM_STEP_BYTES, size, PyBytes_AS_STRING(object), size));
}

/* ---- The rest ------------------------------------------------------------------------------------------------- */

static int singleton(PyObject *object)
{
    return object == Py_None             ? PYVM_STEP_NONE
           : object == Py_True           ? PYVM_STEP_TRUE
           : object == Py_False          ? PYVM_STEP_FALSE
           : object == Py_Ellipsis       ? PYVM_STEP_ELLIPSIS
           : object == Py_NotImplemented ? PYVM_STEP_NOT_IMPLEMENTED
                                         : 0;
}

/* Their types have no name by which they could be found. */
static PyObject *singleton_of_type(PyObject *type)
{
    return type == (PyObject *)Py_TYPE(Py_None)             ? Py_None
           : type == (PyObject *)Py_TYPE(Py_Ellipsis)       ? Py_Ellipsis
           : type == (PyObject *)Py_TYPE(Py_NotImplemented) ? Py_NotImplemented
                                                            : NULL;
}

int pyvm_leaf_other(pyvm_packer *packer, PyObject *object)
{
    PyVM_Parcel *parcel = packer->parcel;
    if (PyFloat_CheckExact(object))
        LEAF(packer, object, write_double(parcel, PyFloat_AS_DOUBLE(object)));
    if (PyBytes_CheckExact(object))
        return small_bytes(packer, object);
    int step = singleton(object);
    if (step)
        return pyvm_write_step(parcel, step) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
    if (PyComplex_CheckExact(object))
        LEAF(packer, object, write_complex(parcel, PyComplex_AsCComplex(object)));
    PyObject *of_type = PyType_CheckExact(object) ? singleton_of_type(object) : NULL;
    if (!of_type)
        return PYVM_PACK_OTHER;
    return pyvm_write_step(parcel, singleton(of_type)) && pyvm_write_step(parcel, PYVM_STEP_TYPE_OF) ? PYVM_PACK_DONE
                                                                                                     : PYVM_PACK_FAILED;
}
