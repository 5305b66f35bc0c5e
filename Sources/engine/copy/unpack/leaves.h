/*
 * leaves.h: makes numbers, text and bytes.
 */
#ifndef PYVM_COPY_UNPACK_LEAVES_H
#define PYVM_COPY_UNPACK_LEAVES_H

#include "engine/copy/unpack/reader.h"

/* New references; NULL with an exception. */
PyObject *pyvm_leaves_int(pyvm_reader *reader);
PyObject *pyvm_leaves_complex(pyvm_reader *reader);
PyObject *pyvm_leaves_text(pyvm_reader *reader, int step);
PyObject *pyvm_leaves_attribute(pyvm_reader *reader);
PyObject *pyvm_leaves_bytes(pyvm_reader *reader);
PyObject *pyvm_leaves_bytearray(pyvm_reader *reader);
/* A new bytearray of that content; NULL with MemoryError. */
PyObject *pyvm_leaves_make_bytearray(const void *bytes, size_t size);

/* Rows of numbers, onto the stack. False with an exception. */
bool pyvm_leaves_int8s(pyvm_reader *reader);
bool pyvm_leaves_int32s(pyvm_reader *reader);
bool pyvm_leaves_floats(pyvm_reader *reader);

static inline PyObject *pyvm_leaves_int64(pyvm_reader *reader)
{
    int64_t number;
    memcpy(&number, pyvm_reader_raw(reader, sizeof number), sizeof number);
    return PyLong_FromLongLong(number);
}

static inline PyObject *pyvm_leaves_float(pyvm_reader *reader)
{
    double number;
    memcpy(&number, pyvm_reader_raw(reader, sizeof number), sizeof number);
    return PyFloat_FromDouble(number);
}

static inline PyObject *pyvm_leaves_short(pyvm_reader *reader, pyvm_texts *texts)
{
    size_t length = *reader->at++;
    return pyvm_texts_get(texts, pyvm_reader_raw(reader, length), length);
}

static inline PyObject *pyvm_leaves_ascii8(pyvm_reader *reader)
{
    size_t length = *reader->at++;
    return pyvm_texts_new(pyvm_reader_raw(reader, length), length);
}

#endif
