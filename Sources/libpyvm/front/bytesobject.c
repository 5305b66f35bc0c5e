/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's bytesobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/bytesobject.h"

PYVM_SLOW PyTypeObject *slow_PyBytesIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMBytesIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMBytesIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMBytesIter_Type();
    }
    return slow_PyBytesIter_Type(vm);
}

PYVM_SLOW PyBytesWriter *slow_PyBytesWriter_Create(PyVM *vm, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyBytesWriter *result = scope.api->PyVMBytesWriter_Create(size);
    pyvm_call_leave(&scope);
    return result;
}

PyBytesWriter *PyVMBytesWriter_Create(PyVM *vm, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, size);
        return api->PyVMBytesWriter_Create(size);
    }
    return slow_PyBytesWriter_Create(vm, size);
}

PYVM_SLOW void slow_PyBytesWriter_Discard(PyVM *vm, PyBytesWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMBytesWriter_Discard(writer);
    pyvm_call_leave(&scope);
}

void PyVMBytesWriter_Discard(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        api->PyVMBytesWriter_Discard(writer);
        return;
    }
    slow_PyBytesWriter_Discard(vm, writer);
}

PYVM_SLOW PyObject *slow_PyBytesWriter_Finish(PyVM *vm, PyBytesWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytesWriter_Finish(writer);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytesWriter_Finish(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        return api->PyVMBytesWriter_Finish(writer);
    }
    return slow_PyBytesWriter_Finish(vm, writer);
}

PYVM_SLOW PyObject *slow_PyBytesWriter_FinishWithPointer(PyVM *vm, PyBytesWriter *writer, void *buf)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytesWriter_FinishWithPointer(writer, buf);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytesWriter_FinishWithPointer(PyVM *vm, PyBytesWriter *writer, void *buf)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, buf);
        return api->PyVMBytesWriter_FinishWithPointer(writer, buf);
    }
    return slow_PyBytesWriter_FinishWithPointer(vm, writer, buf);
}

PYVM_SLOW PyObject *slow_PyBytesWriter_FinishWithSize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytesWriter_FinishWithSize(writer, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytesWriter_FinishWithSize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, size);
        return api->PyVMBytesWriter_FinishWithSize(writer, size);
    }
    return slow_PyBytesWriter_FinishWithSize(vm, writer, size);
}

int PyVMBytesWriter_Format(PyVM *vm, PyBytesWriter *writer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMBytesWriter_FormatV(vm, writer, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyBytesWriter_FormatV(PyVM *vm, PyBytesWriter *writer, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytesWriter_FormatV(writer, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytesWriter_FormatV(PyVM *vm, PyBytesWriter *writer, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, format, arguments);
        return api->PyVMBytesWriter_FormatV(writer, format, arguments);
    }
    return slow_PyBytesWriter_FormatV(vm, writer, format, arguments);
}

PYVM_SLOW void *slow_PyBytesWriter_GetData(PyVM *vm, PyBytesWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMBytesWriter_GetData(writer);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMBytesWriter_GetData(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        return api->PyVMBytesWriter_GetData(writer);
    }
    return slow_PyBytesWriter_GetData(vm, writer);
}

PYVM_SLOW Py_ssize_t slow_PyBytesWriter_GetSize(PyVM *vm, PyBytesWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMBytesWriter_GetSize(writer);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMBytesWriter_GetSize(PyVM *vm, PyBytesWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        return api->PyVMBytesWriter_GetSize(writer);
    }
    return slow_PyBytesWriter_GetSize(vm, writer);
}

PYVM_SLOW int slow_PyBytesWriter_Grow(PyVM *vm, PyBytesWriter *writer, Py_ssize_t grow)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytesWriter_Grow(writer, grow);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytesWriter_Grow(PyVM *vm, PyBytesWriter *writer, Py_ssize_t grow)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, grow);
        return api->PyVMBytesWriter_Grow(writer, grow);
    }
    return slow_PyBytesWriter_Grow(vm, writer, grow);
}

PYVM_SLOW void *slow_PyBytesWriter_GrowAndUpdatePointer(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size, void *buf)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMBytesWriter_GrowAndUpdatePointer(writer, size, buf);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMBytesWriter_GrowAndUpdatePointer(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size, void *buf)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, size, buf);
        return api->PyVMBytesWriter_GrowAndUpdatePointer(writer, size, buf);
    }
    return slow_PyBytesWriter_GrowAndUpdatePointer(vm, writer, size, buf);
}

PYVM_SLOW int slow_PyBytesWriter_Resize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytesWriter_Resize(writer, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytesWriter_Resize(PyVM *vm, PyBytesWriter *writer, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, size);
        return api->PyVMBytesWriter_Resize(writer, size);
    }
    return slow_PyBytesWriter_Resize(vm, writer, size);
}

PYVM_SLOW int slow_PyBytesWriter_WriteBytes(PyVM *vm, PyBytesWriter *writer, const void *bytes, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytesWriter_WriteBytes(writer, bytes, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytesWriter_WriteBytes(PyVM *vm, PyBytesWriter *writer, const void *bytes, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, bytes, size);
        return api->PyVMBytesWriter_WriteBytes(writer, bytes, size);
    }
    return slow_PyBytesWriter_WriteBytes(vm, writer, bytes, size);
}

PYVM_SLOW char *slow_PyBytes_AS_STRING(PyVM *vm, PyObject *string)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVMBytes_AS_STRING(string);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVMBytes_AS_STRING(PyVM *vm, PyObject *string)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, string);
        return api->PyVMBytes_AS_STRING(string);
    }
    return slow_PyBytes_AS_STRING(vm, string);
}

PYVM_SLOW char *slow_PyBytes_AsString(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVMBytes_AsString(o);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVMBytes_AsString(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBytes_AsString(o);
    }
    return slow_PyBytes_AsString(vm, o);
}

PYVM_SLOW int slow_PyBytes_AsStringAndSize(PyVM *vm, PyObject *obj, char **buffer, Py_ssize_t *length)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytes_AsStringAndSize(obj, buffer, length);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytes_AsStringAndSize(PyVM *vm, PyObject *obj, char **buffer, Py_ssize_t *length)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, buffer, length);
        return api->PyVMBytes_AsStringAndSize(obj, buffer, length);
    }
    return slow_PyBytes_AsStringAndSize(vm, obj, buffer, length);
}

PYVM_SLOW int slow_PyBytes_Check(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytes_Check(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytes_Check(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBytes_Check(o);
    }
    return slow_PyBytes_Check(vm, o);
}

PYVM_SLOW int slow_PyBytes_CheckExact(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMBytes_CheckExact(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMBytes_CheckExact(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBytes_CheckExact(o);
    }
    return slow_PyBytes_CheckExact(vm, o);
}

PYVM_SLOW void slow_PyBytes_Concat(PyVM *vm, PyObject **bytes, PyObject *newpart)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMBytes_Concat(bytes, newpart);
    pyvm_call_leave(&scope);
}

void PyVMBytes_Concat(PyVM *vm, PyObject **bytes, PyObject *newpart)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, bytes, newpart);
        api->PyVMBytes_Concat(bytes, newpart);
        return;
    }
    slow_PyBytes_Concat(vm, bytes, newpart);
}

PYVM_SLOW void slow_PyBytes_ConcatAndDel(PyVM *vm, PyObject **bytes, PyObject *newpart)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMBytes_ConcatAndDel(bytes, newpart);
    pyvm_call_leave(&scope);
}

void PyVMBytes_ConcatAndDel(PyVM *vm, PyObject **bytes, PyObject *newpart)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, bytes, newpart);
        api->PyVMBytes_ConcatAndDel(bytes, newpart);
        return;
    }
    slow_PyBytes_ConcatAndDel(vm, bytes, newpart);
}

PYVM_SLOW PyObject *slow_PyBytes_DecodeEscape(PyVM *vm, const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_DecodeEscape(s, len, errors, unicode, recode_encoding);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_DecodeEscape(PyVM *vm, const char *s, Py_ssize_t len, const char *errors, Py_ssize_t unicode, const char *recode_encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, s, len, errors, unicode, recode_encoding);
        return api->PyVMBytes_DecodeEscape(s, len, errors, unicode, recode_encoding);
    }
    return slow_PyBytes_DecodeEscape(vm, s, len, errors, unicode, recode_encoding);
}

PyObject *PyVMBytes_FromFormat(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMBytes_FromFormatV(vm, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyBytes_FromFormatV(PyVM *vm, const char *format, va_list vargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_FromFormatV(format, vargs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromFormatV(PyVM *vm, const char *format, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, vargs);
        return api->PyVMBytes_FromFormatV(format, vargs);
    }
    return slow_PyBytes_FromFormatV(vm, format, vargs);
}

PYVM_SLOW PyObject *slow_PyBytes_FromObject(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_FromObject(o);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromObject(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBytes_FromObject(o);
    }
    return slow_PyBytes_FromObject(vm, o);
}

PYVM_SLOW PyObject *slow_PyBytes_FromString(PyVM *vm, const char *v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_FromString(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromString(PyVM *vm, const char *v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMBytes_FromString(v);
    }
    return slow_PyBytes_FromString(vm, v);
}

PYVM_SLOW PyObject *slow_PyBytes_FromStringAndSize(PyVM *vm, const char *v, Py_ssize_t len)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_FromStringAndSize(v, len);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_FromStringAndSize(PyVM *vm, const char *v, Py_ssize_t len)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, v, len);
        return api->PyVMBytes_FromStringAndSize(v, len);
    }
    return slow_PyBytes_FromStringAndSize(vm, v, len);
}

PYVM_SLOW Py_ssize_t slow_PyBytes_GET_SIZE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMBytes_GET_SIZE(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMBytes_GET_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBytes_GET_SIZE(o);
    }
    return slow_PyBytes_GET_SIZE(vm, o);
}

PYVM_SLOW PyObject *slow_PyBytes_Join(PyVM *vm, PyObject *sep, PyObject *iterable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_Join(sep, iterable);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_Join(PyVM *vm, PyObject *sep, PyObject *iterable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, sep, iterable);
        return api->PyVMBytes_Join(sep, iterable);
    }
    return slow_PyBytes_Join(vm, sep, iterable);
}

PYVM_SLOW PyObject *slow_PyBytes_Repr(PyVM *vm, PyObject *bytes, int smartquotes)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMBytes_Repr(bytes, smartquotes);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMBytes_Repr(PyVM *vm, PyObject *bytes, int smartquotes)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, bytes, smartquotes);
        return api->PyVMBytes_Repr(bytes, smartquotes);
    }
    return slow_PyBytes_Repr(vm, bytes, smartquotes);
}

PYVM_SLOW Py_ssize_t slow_PyBytes_Size(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMBytes_Size(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMBytes_Size(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMBytes_Size(o);
    }
    return slow_PyBytes_Size(vm, o);
}

PYVM_SLOW PyTypeObject *slow_PyBytes_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMBytes_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMBytes_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMBytes_Type();
    }
    return slow_PyBytes_Type(vm);
}

PYVM_SLOW int slow__PyBytes_Resize(PyVM *vm, PyObject **bytes, Py_ssize_t newsize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->_PyVMBytes_Resize(bytes, newsize);
    pyvm_call_leave(&scope);
    return result;
}

int _PyVMBytes_Resize(PyVM *vm, PyObject **bytes, Py_ssize_t newsize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, bytes, newsize);
        return api->_PyVMBytes_Resize(bytes, newsize);
    }
    return slow__PyBytes_Resize(vm, bytes, newsize);
}
