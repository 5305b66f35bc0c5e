/*
 * pyvm/private/texts.h: private functions of CPython's that existing code uses: texts and bytes. Each does what
 * CPython's does, by means of the public API.
 */
#ifndef PYVM_PRIVATE_TEXTS_H
#define PYVM_PRIVATE_TEXTS_H

#include <string.h>

#include "pyvm/pyvm.h"

static inline int _PyUnicode_Ready(PyObject *text)
{
    (void)text;
    return 0;
}

#define _PyUnicode_AsString PyUnicode_AsUTF8

static inline int _PyUnicode_EQ(PyObject *left, PyObject *right)
{
    return PyVMUnicode_Equal(PyVM_Default(), left, right);
}

static inline int _PyUnicode_Equal(PyObject *left, PyObject *right)
{
    return PyVMUnicode_Equal(PyVM_Default(), left, right);
}

static inline int _PyUnicode_EqualToASCIIString(PyObject *left, const char *right)
{
    return PyVMUnicode_CompareWithASCIIString(PyVM_Default(), left, right) == 0;
}

static inline PyObject *_PyBytes_Join(PyObject *separator, PyObject *parts)
{
    return PyVMBytes_Join(PyVM_Default(), separator, parts);
}

/* ---- Writers ----------------------------------------------------------------------------------------------------- */

/* The members that programs set or read. The text is a str that grows. */
typedef struct _PyUnicodeWriter {
    PyObject *buffer;
    Py_ssize_t pos;
    Py_ssize_t min_length;
    unsigned char overallocate;
    unsigned char readonly;
} _PyUnicodeWriter;

static inline void _PyUnicodeWriter_Init(_PyUnicodeWriter *writer)
{
    memset(writer, 0, sizeof *writer);
}

/* Room is made when something is written. */
#define _PyUnicodeWriter_Prepare(writer, count, max_char) ((void)(writer), (void)(count), (void)(max_char), 0)

static inline int _PyUnicodeWriter_WriteStr(_PyUnicodeWriter *writer, PyObject *text)
{
    PyVM *vm = PyVM_Default();
    if (writer->buffer) {
        PyVMUnicode_Append(vm, &writer->buffer, text);
    } else {
        PyVM_INCREF(vm, text);
        writer->buffer = text;
    }
    if (!writer->buffer)
        return -1;
    writer->pos = PyVMUnicode_GetLength(vm, writer->buffer);
    return 0;
}

/* Writes a text that was made for this, and gives it up. */
static inline int pyvm_private_write(_PyUnicodeWriter *writer, PyObject *text)
{
    int status = text ? _PyUnicodeWriter_WriteStr(writer, text) : -1;
    PyVM_XDECREF(PyVM_Default(), text);
    return status;
}

static inline int _PyUnicodeWriter_WriteChar(_PyUnicodeWriter *writer, Py_UCS4 character)
{
    return pyvm_private_write(writer, PyVMUnicode_FromOrdinal(PyVM_Default(), (int)character));
}

static inline int _PyUnicodeWriter_WriteSubstring(_PyUnicodeWriter *writer, PyObject *text, Py_ssize_t start,
                                                  Py_ssize_t end)
{
    return pyvm_private_write(writer, PyVMUnicode_Substring(PyVM_Default(), text, start, end));
}

static inline int _PyUnicodeWriter_WriteLatin1String(_PyUnicodeWriter *writer, const char *text, Py_ssize_t length)
{
    return pyvm_private_write(writer, PyVMUnicode_DecodeLatin1(PyVM_Default(), text, length, NULL));
}

static inline int _PyUnicodeWriter_WriteASCIIString(_PyUnicodeWriter *writer, const char *text, Py_ssize_t length)
{
    return _PyUnicodeWriter_WriteLatin1String(writer, text, length < 0 ? (Py_ssize_t)strlen(text) : length);
}

static inline PyObject *_PyUnicodeWriter_Finish(_PyUnicodeWriter *writer)
{
    PyObject *text = writer->buffer;
    writer->buffer = NULL;
    return text ? text : PyVMUnicode_FromString(PyVM_Default(), "");
}

static inline void _PyUnicodeWriter_Dealloc(_PyUnicodeWriter *writer)
{
    PyVM *vm = PyVM_Default();
    PyVM_CLEAR(vm, writer->buffer);
}

#endif
