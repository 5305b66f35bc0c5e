/*
 * leaves.c: makes large numbers, text and bytes.
 */
#include "engine/copy/unpack/leaves.h"

#include "engine/copy/format.h"

PyObject *pyvm_leaves_int(pyvm_reader *reader)
{
    size_t count = (size_t)pyvm_reader_number(reader);
    const unsigned char *bytes = pyvm_reader_raw(reader, count);
#if PY_VERSION_HEX >= 0x030D0000
    return PyLong_FromNativeBytes(bytes, count, Py_ASNATIVEBYTES_LITTLE_ENDIAN);
#else
    return _PyLong_FromByteArray(bytes, count, 1, 1);
#endif
}

bool pyvm_leaves_int8s(pyvm_reader *reader)
{
    size_t count = (size_t)pyvm_reader_number(reader);
    const unsigned char *numbers = pyvm_reader_raw(reader, count);
    if (!pyvm_reader_room(reader, count))
        return false;
    for (size_t i = 0; i < count; i++)
        reader->stack[reader->depth++] = Py_NewRef(reader->known->small[numbers[i]]);
    return true;
}

bool pyvm_leaves_int32s(pyvm_reader *reader)
{
    size_t count = (size_t)pyvm_reader_number(reader);
    const unsigned char *numbers = pyvm_reader_raw(reader, count * sizeof(int32_t));
    if (!pyvm_reader_room(reader, count))
        return false;
    for (size_t i = 0; i < count; i++) {
        int32_t number;
        memcpy(&number, numbers + i * sizeof number, sizeof number);
        PyObject *object = PyLong_FromLong(number);
        if (!object)
            return false;
        reader->stack[reader->depth++] = object;
    }
    return true;
}

bool pyvm_leaves_floats(pyvm_reader *reader)
{
    size_t count = (size_t)pyvm_reader_number(reader);
    const unsigned char *numbers = pyvm_reader_raw(reader, count * sizeof(double));
    if (!pyvm_reader_room(reader, count))
        return false;
    for (size_t i = 0; i < count; i++) {
        double number;
        memcpy(&number, numbers + i * sizeof number, sizeof number);
        PyObject *object = PyFloat_FromDouble(number);
        if (!object)
            return false;
        reader->stack[reader->depth++] = object;
    }
    return true;
}

PyObject *pyvm_leaves_complex(pyvm_reader *reader)
{
    Py_complex number;
    memcpy(&number, pyvm_reader_raw(reader, sizeof number), sizeof number);
    return PyComplex_FromCComplex(number);
}

PyObject *pyvm_leaves_text(pyvm_reader *reader, int step)
{
    static const struct {
        Py_UCS4 largest;
        size_t size;
    } kinds[] = {
        [PYVM_STEP_ASCII] = {127, 1},
        [PYVM_STEP_LATIN1] = {255, 1},
        [PYVM_STEP_UCS2] = {0xFFFF, 2},
        [PYVM_STEP_UCS4] = {0x10FFFF, 4},
    };
    size_t length = (size_t)pyvm_reader_number(reader);
    const unsigned char *characters = pyvm_reader_raw(reader, length * kinds[step].size);
    if (length == 1) /* CPython has one of each up to 255 */
        return PyUnicode_FromKindAndData((int)kinds[step].size, characters, 1);
    PyObject *text = PyUnicode_New((Py_ssize_t)length, kinds[step].largest);
    if (text)
        memcpy(PyUnicode_DATA(text), characters, length * kinds[step].size);
    return text;
}

PyObject *pyvm_leaves_attribute(pyvm_reader *reader)
{
    size_t length = (size_t)pyvm_reader_number(reader);
    const unsigned char *characters = pyvm_reader_raw(reader, length);
    PyObject *text = PyUnicode_FromStringAndSize((const char *)characters, (Py_ssize_t)length);
    if (text)
        PyUnicode_InternInPlace(&text);
    return text;
}

PyObject *pyvm_leaves_bytes(pyvm_reader *reader)
{
    size_t size = (size_t)pyvm_reader_number(reader);
    return PyBytes_FromStringAndSize((const char *)pyvm_reader_raw(reader, size), (Py_ssize_t)size);
}

/* CPython's own function takes what it has made apart wrongly if there is no memory for all of it. */
PyObject *pyvm_leaves_make_bytearray(const void *bytes, size_t size)
{
    PyObject *array = PyByteArray_FromStringAndSize(NULL, 0);
    if (!array || PyByteArray_Resize(array, (Py_ssize_t)size) < 0) {
        Py_XDECREF(array);
        return NULL;
    }
    memcpy(PyByteArray_AS_STRING(array), bytes, size);
    return array;
}

PyObject *pyvm_leaves_bytearray(pyvm_reader *reader)
{
    size_t size = (size_t)pyvm_reader_number(reader);
    return pyvm_leaves_make_bytearray(pyvm_reader_raw(reader, size), size);
}
