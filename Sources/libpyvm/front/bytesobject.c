/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytesobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/bytesobject.h"

PYVM_SLOW PyTypeObject *slow_PyBytesIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMBytesIter_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMBytesIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesIter_Type();
    return slow_PyBytesIter_Type(vm);
}

PYVM_SLOW PyBytesWriter *slow_PyBytesWriter_Create(Py_ssize_t size, PyVM *vm)
{
    pyvm_scope scope;
    PyBytesWriter *result = pyvm_enter(vm, &scope)->PyVMBytesWriter_Create(size);
    pyvm_leave(&scope);
    return result;
}

PyBytesWriter *PyVMBytesWriter_Create(PyVM *vm, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_Create(size);
    return slow_PyBytesWriter_Create(size, vm);
}

PYVM_SLOW void slow_PyBytesWriter_Discard(PyBytesWriter *writer, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMBytesWriter_Discard(writer);
    pyvm_leave(&scope);
}

void PyVMBytesWriter_Discard(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMBytesWriter_Discard(writer);
    else
        slow_PyBytesWriter_Discard(writer, vm);
}

PYVM_SLOW PyObject *slow_PyBytesWriter_Finish(PyBytesWriter *writer, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytesWriter_Finish(writer);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytesWriter_Finish(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_Finish(writer);
    return slow_PyBytesWriter_Finish(writer, vm);
}

PYVM_SLOW PyObject *slow_PyBytesWriter_FinishWithPointer(PyBytesWriter *writer, void *buf, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytesWriter_FinishWithPointer(writer, buf);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytesWriter_FinishWithPointer(PyVM *vm, PyBytesWriter *writer, void *buf)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_FinishWithPointer(writer, buf);
    return slow_PyBytesWriter_FinishWithPointer(writer, buf, vm);
}

PYVM_SLOW PyObject *slow_PyBytesWriter_FinishWithSize(PyBytesWriter *writer, Py_ssize_t size, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytesWriter_FinishWithSize(writer, size);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytesWriter_FinishWithSize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_FinishWithSize(writer, size);
    return slow_PyBytesWriter_FinishWithSize(writer, size, vm);
}

int PyVMBytesWriter_Format(PyVM *vm, PyBytesWriter *writer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMBytesWriter_FormatV(vm, writer, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyBytesWriter_FormatV(PyBytesWriter *writer, const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytesWriter_FormatV(writer, format, arguments);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytesWriter_FormatV(PyVM *vm, PyBytesWriter *writer, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_FormatV(writer, format, arguments);
    return slow_PyBytesWriter_FormatV(writer, format, arguments, vm);
}

PYVM_SLOW void *slow_PyBytesWriter_GetData(PyBytesWriter *writer, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMBytesWriter_GetData(writer);
    pyvm_leave(&scope);
    return result;
}

void *PyVMBytesWriter_GetData(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_GetData(writer);
    return slow_PyBytesWriter_GetData(writer, vm);
}

PYVM_SLOW Py_ssize_t slow_PyBytesWriter_GetSize(PyBytesWriter *writer, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMBytesWriter_GetSize(writer);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMBytesWriter_GetSize(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_GetSize(writer);
    return slow_PyBytesWriter_GetSize(writer, vm);
}

PYVM_SLOW int slow_PyBytesWriter_Grow(PyBytesWriter *writer, Py_ssize_t grow, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytesWriter_Grow(writer, grow);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytesWriter_Grow(PyVM *vm, PyBytesWriter *writer, Py_ssize_t grow)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_Grow(writer, grow);
    return slow_PyBytesWriter_Grow(writer, grow, vm);
}

PYVM_SLOW void *slow_PyBytesWriter_GrowAndUpdatePointer(PyBytesWriter *writer, Py_ssize_t size, void *buf, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMBytesWriter_GrowAndUpdatePointer(writer, size, buf);
    pyvm_leave(&scope);
    return result;
}

void *PyVMBytesWriter_GrowAndUpdatePointer(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size, void *buf)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_GrowAndUpdatePointer(writer, size, buf);
    return slow_PyBytesWriter_GrowAndUpdatePointer(writer, size, buf, vm);
}

PYVM_SLOW int slow_PyBytesWriter_Resize(PyBytesWriter *writer, Py_ssize_t size, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytesWriter_Resize(writer, size);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytesWriter_Resize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_Resize(writer, size);
    return slow_PyBytesWriter_Resize(writer, size, vm);
}

PYVM_SLOW int slow_PyBytesWriter_WriteBytes(PyBytesWriter *writer, const void *bytes, Py_ssize_t size, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytesWriter_WriteBytes(writer, bytes, size);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytesWriter_WriteBytes(PyVM *vm, PyBytesWriter *writer, const void *bytes, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytesWriter_WriteBytes(writer, bytes, size);
    return slow_PyBytesWriter_WriteBytes(writer, bytes, size, vm);
}

PYVM_SLOW char *slow_PyBytes_AS_STRING(PyObject *string, PyVM *vm)
{
    pyvm_scope scope;
    char *result = pyvm_enter(vm, &scope)->PyVMBytes_AS_STRING(string);
    pyvm_leave(&scope);
    return result;
}

char *PyVMBytes_AS_STRING(PyVM *vm, PyObject *string)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_AS_STRING(string);
    return slow_PyBytes_AS_STRING(string, vm);
}

PYVM_SLOW char *slow_PyBytes_AsString(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    char *result = pyvm_enter(vm, &scope)->PyVMBytes_AsString(o);
    pyvm_leave(&scope);
    return result;
}

char *PyVMBytes_AsString(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_AsString(o);
    return slow_PyBytes_AsString(o, vm);
}

PYVM_SLOW int slow_PyBytes_AsStringAndSize(PyObject *obj, char **buffer, Py_ssize_t *length, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytes_AsStringAndSize(obj, buffer, length);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytes_AsStringAndSize(PyVM *vm, PyObject *obj, char **buffer, Py_ssize_t *length)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_AsStringAndSize(obj, buffer, length);
    return slow_PyBytes_AsStringAndSize(obj, buffer, length, vm);
}

PYVM_SLOW int slow_PyBytes_Check(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytes_Check(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytes_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_Check(o);
    return slow_PyBytes_Check(o, vm);
}

PYVM_SLOW int slow_PyBytes_CheckExact(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMBytes_CheckExact(o);
    pyvm_leave(&scope);
    return result;
}

int PyVMBytes_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_CheckExact(o);
    return slow_PyBytes_CheckExact(o, vm);
}

PYVM_SLOW void slow_PyBytes_Concat(PyObject **bytes, PyObject *newpart, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMBytes_Concat(bytes, newpart);
    pyvm_leave(&scope);
}

void PyVMBytes_Concat(PyVM *vm, PyObject **bytes, PyObject *newpart)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMBytes_Concat(bytes, newpart);
    else
        slow_PyBytes_Concat(bytes, newpart, vm);
}

PYVM_SLOW void slow_PyBytes_ConcatAndDel(PyObject **bytes, PyObject *newpart, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMBytes_ConcatAndDel(bytes, newpart);
    pyvm_leave(&scope);
}

void PyVMBytes_ConcatAndDel(PyVM *vm, PyObject **bytes, PyObject *newpart)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMBytes_ConcatAndDel(bytes, newpart);
    else
        slow_PyBytes_ConcatAndDel(bytes, newpart, vm);
}

PYVM_SLOW PyObject *slow_PyBytes_DecodeEscape(const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_DecodeEscape(s, len, errors, unicode, recode_encoding);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_DecodeEscape(PyVM *vm, const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_DecodeEscape(s, len, errors, unicode, recode_encoding);
    return slow_PyBytes_DecodeEscape(s, len, errors, unicode, recode_encoding, vm);
}

PyObject *PyVMBytes_FromFormat(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMBytes_FromFormatV(vm, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyBytes_FromFormatV(const char *format, va_list vargs, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_FromFormatV(format, vargs);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromFormatV(PyVM *vm, const char *format, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_FromFormatV(format, vargs);
    return slow_PyBytes_FromFormatV(format, vargs, vm);
}

PYVM_SLOW PyObject *slow_PyBytes_FromObject(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_FromObject(o);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromObject(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_FromObject(o);
    return slow_PyBytes_FromObject(o, vm);
}

PYVM_SLOW PyObject *slow_PyBytes_FromString(const char *v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_FromString(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromString(PyVM *vm, const char *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_FromString(v);
    return slow_PyBytes_FromString(v, vm);
}

PYVM_SLOW PyObject *slow_PyBytes_FromStringAndSize(const char *v, Py_ssize_t len, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_FromStringAndSize(v, len);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromStringAndSize(PyVM *vm, const char *v, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_FromStringAndSize(v, len);
    return slow_PyBytes_FromStringAndSize(v, len, vm);
}

PYVM_SLOW Py_ssize_t slow_PyBytes_GET_SIZE(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMBytes_GET_SIZE(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMBytes_GET_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_GET_SIZE(o);
    return slow_PyBytes_GET_SIZE(o, vm);
}

PYVM_SLOW PyObject *slow_PyBytes_Join(PyObject *sep, PyObject *iterable, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_Join(sep, iterable);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_Join(PyVM *vm, PyObject *sep, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_Join(sep, iterable);
    return slow_PyBytes_Join(sep, iterable, vm);
}

PYVM_SLOW PyObject *slow_PyBytes_Repr(PyObject *bytes, int smartquotes, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMBytes_Repr(bytes, smartquotes);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMBytes_Repr(PyVM *vm, PyObject *bytes, int smartquotes)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_Repr(bytes, smartquotes);
    return slow_PyBytes_Repr(bytes, smartquotes, vm);
}

PYVM_SLOW Py_ssize_t slow_PyBytes_Size(PyObject *o, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMBytes_Size(o);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMBytes_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_Size(o);
    return slow_PyBytes_Size(o, vm);
}

PYVM_SLOW PyTypeObject *slow_PyBytes_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMBytes_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMBytes_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMBytes_Type();
    return slow_PyBytes_Type(vm);
}

PYVM_SLOW int slow__PyBytes_Resize(PyObject **bytes, Py_ssize_t newsize, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->_PyVMBytes_Resize(bytes, newsize);
    pyvm_leave(&scope);
    return result;
}

int _PyVMBytes_Resize(PyVM *vm, PyObject **bytes, Py_ssize_t newsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMBytes_Resize(bytes, newsize);
    return slow__PyBytes_Resize(bytes, newsize, vm);
}
