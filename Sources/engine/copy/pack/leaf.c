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

static bool write_large_int(PyVM_Parcel *parcel, PyObject *object)
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

static bool write_int(PyVM_Parcel *parcel, PyObject *object)
{
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(object, &overflow);
    if (overflow)
        return write_large_int(parcel, object);
    if (!pyvm_write_room(parcel, 1 + sizeof number))
        return false;
    pyvm_leaf_int64(parcel, number);
    return true;
}

/*
 * What programs have kept of get_ident() is to be the identifier of the thread that goes on in this one's place. It is
 * an address of the threads' library, so no other number is the same by chance.
 */
static bool is_thread(const pyvm_packer *packer, PyObject *object)
{
    int overflow;
    return packer->thread && PyLong_AsLongLongAndOverflow(object, &overflow) == (long long)packer->thread;
}

int pyvm_leaf_int(pyvm_packer *packer, PyObject *object)
{
    if (is_thread(packer, object))
        return pyvm_write_step(packer->parcel, PYVM_STEP_THREAD) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
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

/* ---- Rows of numbers -------------------------------------------------------------------------------------------- */

enum { SHORTEST = 3 };

/* How many of them are ints that need no number; *is_small: all fit into a byte. */
static Py_ssize_t count_ints(PyObject *const *objects, Py_ssize_t count, bool *is_small)
{
    int64_t number, all = 0;
    Py_ssize_t i = 0;
    for (; i < count && PyLong_CheckExact(objects[i]); i++) {
        if (!pyvm_leaf_is_compact(objects[i], &number) ||
            (!pyvm_leaf_is_cached(number) && pyvm_leaf_is_shared(objects[i])))
            break;
        all |= number < 0 ? ~number : number;
    }
    *is_small = all <= INT8_MAX;
    return i;
}

static bool begin_row(PyVM_Parcel *parcel, int step, Py_ssize_t count, size_t size)
{
    if (!pyvm_write_room(parcel, 1 + PYVM_WRITE_NUMBER + (size_t)count * size))
        return false;
    pyvm_write_byte(parcel, (unsigned char)step);
    pyvm_write_number(parcel, (uint64_t)count);
    return true;
}

/* One digit has 30 bits at most. */
static bool write_ints(PyVM_Parcel *parcel, PyObject *const *objects, Py_ssize_t count, bool is_small)
{
    size_t size = is_small ? 1 : sizeof(int32_t);
    if (!begin_row(parcel, is_small ? PYVM_STEP_INT8S : PYVM_STEP_INT32S, count, size))
        return false;
    unsigned char *to = parcel->bytes + parcel->size;
    for (Py_ssize_t i = 0; i < count; i++, to += size) {
        int64_t number;
        pyvm_leaf_is_compact(objects[i], &number);
        int32_t shorter = (int32_t)number;
        if (is_small)
            *to = (unsigned char)number;
        else
            memcpy(to, &shorter, sizeof shorter);
    }
    parcel->size += (size_t)count * size;
    return true;
}

static Py_ssize_t count_floats(PyObject *const *objects, Py_ssize_t count)
{
    Py_ssize_t i = 0;
    while (i < count && PyFloat_CheckExact(objects[i]) && !pyvm_leaf_is_shared(objects[i]))
        i++;
    return i;
}

static bool write_floats(PyVM_Parcel *parcel, PyObject *const *objects, Py_ssize_t count)
{
    if (!begin_row(parcel, PYVM_STEP_FLOATS, count, sizeof(double)))
        return false;
    for (Py_ssize_t i = 0; i < count; i++) {
        double number = PyFloat_AS_DOUBLE(objects[i]);
        pyvm_write_raw(parcel, &number, sizeof number);
    }
    return true;
}

Py_ssize_t pyvm_leaf_row(pyvm_packer *packer, PyObject *const *objects, Py_ssize_t count)
{
    bool is_small, is_written;
    Py_ssize_t row = count_ints(objects, count, &is_small);
    if (row >= SHORTEST)
        is_written = write_ints(packer->parcel, objects, row, is_small);
    else if ((row = count_floats(objects, count)) >= SHORTEST)
        is_written = write_floats(packer->parcel, objects, row);
    else
        return 0;
    return is_written ? row : -1;
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

/* Where a state is in pieces, text that is interned has to be one object in all of them. */
int pyvm_leaf_text(pyvm_packer *packer, PyObject *object)
{
    if (packer->pieces && READY(object) && PyUnicode_CHECK_INTERNED(object))
        return pyvm_leaf_attribute(packer, object);
    LEAF(packer, object, READY(object) && write_text(packer->parcel, object));
}

static bool write_long_attribute(PyVM_Parcel *parcel, PyObject *text)
{
    Py_ssize_t length;
    const char *name = PyUnicode_AsUTF8AndSize(text, &length);
    if (name)
        return pyvm_write_step_bytes(parcel, PYVM_STEP_LONG_ATTRIBUTE, (uint64_t)length, name, (size_t)length);
    PyErr_Clear(); /* a lone surrogate */
    return write_text(parcel, text);
}

int pyvm_leaf_attribute(pyvm_packer *packer, PyObject *text)
{
    int result = pyvm_leaf_short(packer, PYVM_STEP_ATTRIBUTE, text);
    if (result != PYVM_PACK_OTHER)
        return result;
    LEAF(packer, text, write_long_attribute(packer->parcel, text));
}

int pyvm_leaf_name(pyvm_packer *packer, PyObject *text)
{
    int result = pyvm_leaf_short(packer, PYVM_STEP_ATTRIBUTE, text);
    if (result != PYVM_PACK_OTHER)
        return result;
    return write_long_attribute(packer->parcel, text) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
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
