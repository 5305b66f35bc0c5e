/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's unicodeobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/unicodeobject.h"

PYVM_SLOW PyTypeObject *slow_PyUnicodeIter_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMUnicodeIter_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMUnicodeIter_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnicodeIter_Type();
    }
    return slow_PyUnicodeIter_Type(vm);
}

PYVM_SLOW PyUnicodeWriter *slow_PyUnicodeWriter_Create(PyVM *vm, Py_ssize_t length)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyUnicodeWriter *result = scope.api->PyVMUnicodeWriter_Create(length);
    pyvm_call_leave(&scope);
    return result;
}

PyUnicodeWriter *PyVMUnicodeWriter_Create(PyVM *vm, Py_ssize_t length)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, length);
        return api->PyVMUnicodeWriter_Create(length);
    }
    return slow_PyUnicodeWriter_Create(vm, length);
}

PYVM_SLOW int slow_PyUnicodeWriter_DecodeUTF8Stateful(PyVM *vm, PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_DecodeUTF8Stateful(writer, string, length, errors, consumed);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_DecodeUTF8Stateful(PyVM *vm, PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, writer, string, length, errors, consumed);
        return api->PyVMUnicodeWriter_DecodeUTF8Stateful(writer, string, length, errors, consumed);
    }
    return slow_PyUnicodeWriter_DecodeUTF8Stateful(vm, writer, string, length, errors, consumed);
}

PYVM_SLOW void slow_PyUnicodeWriter_Discard(PyVM *vm, PyUnicodeWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnicodeWriter_Discard(writer);
    pyvm_call_leave(&scope);
}

void PyVMUnicodeWriter_Discard(PyVM *vm, PyUnicodeWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        api->PyVMUnicodeWriter_Discard(writer);
        return;
    }
    slow_PyUnicodeWriter_Discard(vm, writer);
}

PYVM_SLOW PyObject *slow_PyUnicodeWriter_Finish(PyVM *vm, PyUnicodeWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicodeWriter_Finish(writer);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicodeWriter_Finish(PyVM *vm, PyUnicodeWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        return api->PyVMUnicodeWriter_Finish(writer);
    }
    return slow_PyUnicodeWriter_Finish(vm, writer);
}

int PyVMUnicodeWriter_Format(PyVM *vm, PyUnicodeWriter *writer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMUnicodeWriter_FormatV(vm, writer, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyUnicodeWriter_FormatV(PyVM *vm, PyUnicodeWriter *writer, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_FormatV(writer, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_FormatV(PyVM *vm, PyUnicodeWriter *writer, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, format, arguments);
        return api->PyVMUnicodeWriter_FormatV(writer, format, arguments);
    }
    return slow_PyUnicodeWriter_FormatV(vm, writer, format, arguments);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteASCII(PyVM *vm, PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteASCII(writer, str, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteASCII(PyVM *vm, PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, str, size);
        return api->PyVMUnicodeWriter_WriteASCII(writer, str, size);
    }
    return slow_PyUnicodeWriter_WriteASCII(vm, writer, str, size);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteChar(PyVM *vm, PyUnicodeWriter *writer, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteChar(writer, ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteChar(PyVM *vm, PyUnicodeWriter *writer, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, ch);
        return api->PyVMUnicodeWriter_WriteChar(writer, ch);
    }
    return slow_PyUnicodeWriter_WriteChar(vm, writer, ch);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteRepr(PyVM *vm, PyUnicodeWriter *writer, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteRepr(writer, obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteRepr(PyVM *vm, PyUnicodeWriter *writer, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, obj);
        return api->PyVMUnicodeWriter_WriteRepr(writer, obj);
    }
    return slow_PyUnicodeWriter_WriteRepr(vm, writer, obj);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteStr(PyVM *vm, PyUnicodeWriter *writer, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteStr(writer, obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteStr(PyVM *vm, PyUnicodeWriter *writer, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, writer, obj);
        return api->PyVMUnicodeWriter_WriteStr(writer, obj);
    }
    return slow_PyUnicodeWriter_WriteStr(vm, writer, obj);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteSubstring(PyVM *vm, PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteSubstring(writer, str, start, end);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteSubstring(PyVM *vm, PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, writer, str, start, end);
        return api->PyVMUnicodeWriter_WriteSubstring(writer, str, start, end);
    }
    return slow_PyUnicodeWriter_WriteSubstring(vm, writer, str, start, end);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteUCS4(PyVM *vm, PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteUCS4(writer, str, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteUCS4(PyVM *vm, PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, str, size);
        return api->PyVMUnicodeWriter_WriteUCS4(writer, str, size);
    }
    return slow_PyUnicodeWriter_WriteUCS4(vm, writer, str, size);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteUTF8(PyVM *vm, PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteUTF8(writer, str, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteUTF8(PyVM *vm, PyUnicodeWriter *writer, const char *str, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, str, size);
        return api->PyVMUnicodeWriter_WriteUTF8(writer, str, size);
    }
    return slow_PyUnicodeWriter_WriteUTF8(vm, writer, str, size);
}

PYVM_SLOW int slow_PyUnicodeWriter_WriteWideChar(PyVM *vm, PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicodeWriter_WriteWideChar(writer, str, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicodeWriter_WriteWideChar(PyVM *vm, PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, writer, str, size);
        return api->PyVMUnicodeWriter_WriteWideChar(writer, str, size);
    }
    return slow_PyUnicodeWriter_WriteWideChar(vm, writer, str, size);
}

PYVM_SLOW Py_UCS1 *slow_PyUnicode_1BYTE_DATA(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS1 *result = scope.api->PyVMUnicode_1BYTE_DATA(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS1 *PyVMUnicode_1BYTE_DATA(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_1BYTE_DATA(unicode);
    }
    return slow_PyUnicode_1BYTE_DATA(vm, unicode);
}

PYVM_SLOW Py_UCS2 *slow_PyUnicode_2BYTE_DATA(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS2 *result = scope.api->PyVMUnicode_2BYTE_DATA(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS2 *PyVMUnicode_2BYTE_DATA(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_2BYTE_DATA(unicode);
    }
    return slow_PyUnicode_2BYTE_DATA(vm, unicode);
}

PYVM_SLOW Py_UCS4 *slow_PyUnicode_4BYTE_DATA(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 *result = scope.api->PyVMUnicode_4BYTE_DATA(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 *PyVMUnicode_4BYTE_DATA(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_4BYTE_DATA(unicode);
    }
    return slow_PyUnicode_4BYTE_DATA(vm, unicode);
}

PYVM_SLOW const char *slow_PyUnicode_AS_DATA(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMUnicode_AS_DATA(o);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMUnicode_AS_DATA(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMUnicode_AS_DATA(o);
    }
    return slow_PyUnicode_AS_DATA(vm, o);
}

PYVM_SLOW Py_UNICODE *slow_PyUnicode_AS_UNICODE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UNICODE *result = scope.api->PyVMUnicode_AS_UNICODE(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_UNICODE *PyVMUnicode_AS_UNICODE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMUnicode_AS_UNICODE(o);
    }
    return slow_PyUnicode_AS_UNICODE(vm, o);
}

PYVM_SLOW void slow_PyUnicode_Append(PyVM *vm, PyObject **p_left, PyObject *right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnicode_Append(p_left, right);
    pyvm_call_leave(&scope);
}

void PyVMUnicode_Append(PyVM *vm, PyObject **p_left, PyObject *right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p_left, right);
        api->PyVMUnicode_Append(p_left, right);
        return;
    }
    slow_PyUnicode_Append(vm, p_left, right);
}

PYVM_SLOW void slow_PyUnicode_AppendAndDel(PyVM *vm, PyObject **p_left, PyObject *right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnicode_AppendAndDel(p_left, right);
    pyvm_call_leave(&scope);
}

void PyVMUnicode_AppendAndDel(PyVM *vm, PyObject **p_left, PyObject *right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, p_left, right);
        api->PyVMUnicode_AppendAndDel(p_left, right);
        return;
    }
    slow_PyUnicode_AppendAndDel(vm, p_left, right);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsASCIIString(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsASCIIString(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsASCIIString(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsASCIIString(unicode);
    }
    return slow_PyUnicode_AsASCIIString(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsCharmapString(PyVM *vm, PyObject *unicode, PyObject *mapping)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsCharmapString(unicode, mapping);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsCharmapString(PyVM *vm, PyObject *unicode, PyObject *mapping)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, mapping);
        return api->PyVMUnicode_AsCharmapString(unicode, mapping);
    }
    return slow_PyUnicode_AsCharmapString(vm, unicode, mapping);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsDecodedObject(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsDecodedObject(unicode, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsDecodedObject(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, encoding, errors);
        return api->PyVMUnicode_AsDecodedObject(unicode, encoding, errors);
    }
    return slow_PyUnicode_AsDecodedObject(vm, unicode, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsDecodedUnicode(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsDecodedUnicode(unicode, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsDecodedUnicode(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, encoding, errors);
        return api->PyVMUnicode_AsDecodedUnicode(unicode, encoding, errors);
    }
    return slow_PyUnicode_AsDecodedUnicode(vm, unicode, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsEncodedObject(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsEncodedObject(unicode, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsEncodedObject(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, encoding, errors);
        return api->PyVMUnicode_AsEncodedObject(unicode, encoding, errors);
    }
    return slow_PyUnicode_AsEncodedObject(vm, unicode, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsEncodedString(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsEncodedString(unicode, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsEncodedString(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, encoding, errors);
        return api->PyVMUnicode_AsEncodedString(unicode, encoding, errors);
    }
    return slow_PyUnicode_AsEncodedString(vm, unicode, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsEncodedUnicode(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsEncodedUnicode(unicode, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsEncodedUnicode(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, encoding, errors);
        return api->PyVMUnicode_AsEncodedUnicode(unicode, encoding, errors);
    }
    return slow_PyUnicode_AsEncodedUnicode(vm, unicode, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsLatin1String(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsLatin1String(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsLatin1String(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsLatin1String(unicode);
    }
    return slow_PyUnicode_AsLatin1String(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsRawUnicodeEscapeString(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsRawUnicodeEscapeString(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsRawUnicodeEscapeString(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsRawUnicodeEscapeString(unicode);
    }
    return slow_PyUnicode_AsRawUnicodeEscapeString(vm, unicode);
}

PYVM_SLOW Py_UCS4 *slow_PyUnicode_AsUCS4(PyVM *vm, PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 *result = scope.api->PyVMUnicode_AsUCS4(unicode, buffer, buflen, copy_null);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 *PyVMUnicode_AsUCS4(PyVM *vm, PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, unicode, buffer, buflen, copy_null);
        return api->PyVMUnicode_AsUCS4(unicode, buffer, buflen, copy_null);
    }
    return slow_PyUnicode_AsUCS4(vm, unicode, buffer, buflen, copy_null);
}

PYVM_SLOW Py_UCS4 *slow_PyUnicode_AsUCS4Copy(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 *result = scope.api->PyVMUnicode_AsUCS4Copy(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 *PyVMUnicode_AsUCS4Copy(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUCS4Copy(unicode);
    }
    return slow_PyUnicode_AsUCS4Copy(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsUTF16String(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsUTF16String(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsUTF16String(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUTF16String(unicode);
    }
    return slow_PyUnicode_AsUTF16String(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsUTF32String(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsUTF32String(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsUTF32String(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUTF32String(unicode);
    }
    return slow_PyUnicode_AsUTF32String(vm, unicode);
}

PYVM_SLOW const char *slow_PyUnicode_AsUTF8(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMUnicode_AsUTF8(unicode);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMUnicode_AsUTF8(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUTF8(unicode);
    }
    return slow_PyUnicode_AsUTF8(vm, unicode);
}

PYVM_SLOW const char *slow_PyUnicode_AsUTF8AndSize(PyVM *vm, PyObject *unicode, Py_ssize_t *size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMUnicode_AsUTF8AndSize(unicode, size);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMUnicode_AsUTF8AndSize(PyVM *vm, PyObject *unicode, Py_ssize_t *size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, size);
        return api->PyVMUnicode_AsUTF8AndSize(unicode, size);
    }
    return slow_PyUnicode_AsUTF8AndSize(vm, unicode, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsUTF8String(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsUTF8String(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsUTF8String(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUTF8String(unicode);
    }
    return slow_PyUnicode_AsUTF8String(vm, unicode);
}

PYVM_SLOW Py_UNICODE *slow_PyUnicode_AsUnicode(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UNICODE *result = scope.api->PyVMUnicode_AsUnicode(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_UNICODE *PyVMUnicode_AsUnicode(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUnicode(unicode);
    }
    return slow_PyUnicode_AsUnicode(vm, unicode);
}

PYVM_SLOW Py_UNICODE *slow_PyUnicode_AsUnicodeAndSize(PyVM *vm, PyObject *unicode, Py_ssize_t *size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UNICODE *result = scope.api->PyVMUnicode_AsUnicodeAndSize(unicode, size);
    pyvm_call_leave(&scope);
    return result;
}

Py_UNICODE *PyVMUnicode_AsUnicodeAndSize(PyVM *vm, PyObject *unicode, Py_ssize_t *size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, size);
        return api->PyVMUnicode_AsUnicodeAndSize(unicode, size);
    }
    return slow_PyUnicode_AsUnicodeAndSize(vm, unicode, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_AsUnicodeEscapeString(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_AsUnicodeEscapeString(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_AsUnicodeEscapeString(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_AsUnicodeEscapeString(unicode);
    }
    return slow_PyUnicode_AsUnicodeEscapeString(vm, unicode);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_AsWideChar(PyVM *vm, PyObject *unicode, wchar_t *wstr, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_AsWideChar(unicode, wstr, size);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_AsWideChar(PyVM *vm, PyObject *unicode, wchar_t *wstr, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, wstr, size);
        return api->PyVMUnicode_AsWideChar(unicode, wstr, size);
    }
    return slow_PyUnicode_AsWideChar(vm, unicode, wstr, size);
}

PYVM_SLOW wchar_t *slow_PyUnicode_AsWideCharString(PyVM *vm, PyObject *unicode, Py_ssize_t *size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    wchar_t *result = scope.api->PyVMUnicode_AsWideCharString(unicode, size);
    pyvm_call_leave(&scope);
    return result;
}

wchar_t *PyVMUnicode_AsWideCharString(PyVM *vm, PyObject *unicode, Py_ssize_t *size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, size);
        return api->PyVMUnicode_AsWideCharString(unicode, size);
    }
    return slow_PyUnicode_AsWideCharString(vm, unicode, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_BuildEncodingMap(PyVM *vm, PyObject *string)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_BuildEncodingMap(string);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_BuildEncodingMap(PyVM *vm, PyObject *string)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, string);
        return api->PyVMUnicode_BuildEncodingMap(string);
    }
    return slow_PyUnicode_BuildEncodingMap(vm, string);
}

PYVM_SLOW unsigned int slow_PyUnicode_CHECK_INTERNED(PyVM *vm, PyObject *str)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned int result = scope.api->PyVMUnicode_CHECK_INTERNED(str);
    pyvm_call_leave(&scope);
    return result;
}

unsigned int PyVMUnicode_CHECK_INTERNED(PyVM *vm, PyObject *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, str);
        return api->PyVMUnicode_CHECK_INTERNED(str);
    }
    return slow_PyUnicode_CHECK_INTERNED(vm, str);
}

PYVM_SLOW int slow_PyUnicode_Check(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_Check(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnicode_Check(obj);
    }
    return slow_PyUnicode_Check(vm, obj);
}

PYVM_SLOW int slow_PyUnicode_CheckExact(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_CheckExact(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_CheckExact(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnicode_CheckExact(obj);
    }
    return slow_PyUnicode_CheckExact(vm, obj);
}

PYVM_SLOW int slow_PyUnicode_Compare(PyVM *vm, PyObject *left, PyObject *right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_Compare(left, right);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_Compare(PyVM *vm, PyObject *left, PyObject *right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, left, right);
        return api->PyVMUnicode_Compare(left, right);
    }
    return slow_PyUnicode_Compare(vm, left, right);
}

PYVM_SLOW int slow_PyUnicode_CompareWithASCIIString(PyVM *vm, PyObject *unicode, const char *string)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_CompareWithASCIIString(unicode, string);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_CompareWithASCIIString(PyVM *vm, PyObject *unicode, const char *string)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, string);
        return api->PyVMUnicode_CompareWithASCIIString(unicode, string);
    }
    return slow_PyUnicode_CompareWithASCIIString(vm, unicode, string);
}

PYVM_SLOW PyObject *slow_PyUnicode_Concat(PyVM *vm, PyObject *left, PyObject *right)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Concat(left, right);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Concat(PyVM *vm, PyObject *left, PyObject *right)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, left, right);
        return api->PyVMUnicode_Concat(left, right);
    }
    return slow_PyUnicode_Concat(vm, left, right);
}

PYVM_SLOW int slow_PyUnicode_Contains(PyVM *vm, PyObject *unicode, PyObject *substr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_Contains(unicode, substr);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_Contains(PyVM *vm, PyObject *unicode, PyObject *substr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, substr);
        return api->PyVMUnicode_Contains(unicode, substr);
    }
    return slow_PyUnicode_Contains(vm, unicode, substr);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_CopyCharacters(PyVM *vm, PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t how_many)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_CopyCharacters(to, to_start, from, from_start, how_many);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_CopyCharacters(PyVM *vm, PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t how_many)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, to, to_start, from, from_start, how_many);
        return api->PyVMUnicode_CopyCharacters(to, to_start, from, from_start, how_many);
    }
    return slow_PyUnicode_CopyCharacters(vm, to, to_start, from, from_start, how_many);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_Count(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_Count(unicode, substr, start, end);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_Count(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, unicode, substr, start, end);
        return api->PyVMUnicode_Count(unicode, substr, start, end);
    }
    return slow_PyUnicode_Count(vm, unicode, substr, start, end);
}

PYVM_SLOW void *slow_PyUnicode_DATA(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMUnicode_DATA(unicode);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMUnicode_DATA(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_DATA(unicode);
    }
    return slow_PyUnicode_DATA(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_Decode(PyVM *vm, const char *str, Py_ssize_t size, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Decode(str, size, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Decode(PyVM *vm, const char *str, Py_ssize_t size, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, size, encoding, errors);
        return api->PyVMUnicode_Decode(str, size, encoding, errors);
    }
    return slow_PyUnicode_Decode(vm, str, size, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeASCII(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeASCII(str, size, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeASCII(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, size, errors);
        return api->PyVMUnicode_DecodeASCII(str, size, errors);
    }
    return slow_PyUnicode_DecodeASCII(vm, str, size, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeCharmap(PyVM *vm, const char *str, Py_ssize_t length, PyObject *mapping, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeCharmap(str, length, mapping, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeCharmap(PyVM *vm, const char *str, Py_ssize_t length, PyObject *mapping, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, length, mapping, errors);
        return api->PyVMUnicode_DecodeCharmap(str, length, mapping, errors);
    }
    return slow_PyUnicode_DecodeCharmap(vm, str, length, mapping, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeFSDefault(PyVM *vm, const char *str)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeFSDefault(str);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeFSDefault(PyVM *vm, const char *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, str);
        return api->PyVMUnicode_DecodeFSDefault(str);
    }
    return slow_PyUnicode_DecodeFSDefault(vm, str);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeFSDefaultAndSize(PyVM *vm, const char *str, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeFSDefaultAndSize(str, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeFSDefaultAndSize(PyVM *vm, const char *str, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, str, size);
        return api->PyVMUnicode_DecodeFSDefaultAndSize(str, size);
    }
    return slow_PyUnicode_DecodeFSDefaultAndSize(vm, str, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeLatin1(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeLatin1(str, size, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeLatin1(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, size, errors);
        return api->PyVMUnicode_DecodeLatin1(str, size, errors);
    }
    return slow_PyUnicode_DecodeLatin1(vm, str, size, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeLocale(PyVM *vm, const char *str, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeLocale(str, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeLocale(PyVM *vm, const char *str, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, str, errors);
        return api->PyVMUnicode_DecodeLocale(str, errors);
    }
    return slow_PyUnicode_DecodeLocale(vm, str, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeLocaleAndSize(PyVM *vm, const char *str, Py_ssize_t length, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeLocaleAndSize(str, length, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeLocaleAndSize(PyVM *vm, const char *str, Py_ssize_t length, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, length, errors);
        return api->PyVMUnicode_DecodeLocaleAndSize(str, length, errors);
    }
    return slow_PyUnicode_DecodeLocaleAndSize(vm, str, length, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeRawUnicodeEscape(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeRawUnicodeEscape(str, size, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeRawUnicodeEscape(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, size, errors);
        return api->PyVMUnicode_DecodeRawUnicodeEscape(str, size, errors);
    }
    return slow_PyUnicode_DecodeRawUnicodeEscape(vm, str, size, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF16(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF16(str, size, errors, byteorder);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF16(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, size, errors, byteorder);
        return api->PyVMUnicode_DecodeUTF16(str, size, errors, byteorder);
    }
    return slow_PyUnicode_DecodeUTF16(vm, str, size, errors, byteorder);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF16Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF16Stateful(str, size, errors, byteorder, consumed);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF16Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, str, size, errors, byteorder, consumed);
        return api->PyVMUnicode_DecodeUTF16Stateful(str, size, errors, byteorder, consumed);
    }
    return slow_PyUnicode_DecodeUTF16Stateful(vm, str, size, errors, byteorder, consumed);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF32(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF32(str, size, errors, byteorder);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF32(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, size, errors, byteorder);
        return api->PyVMUnicode_DecodeUTF32(str, size, errors, byteorder);
    }
    return slow_PyUnicode_DecodeUTF32(vm, str, size, errors, byteorder);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF32Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF32Stateful(str, size, errors, byteorder, consumed);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF32Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, str, size, errors, byteorder, consumed);
        return api->PyVMUnicode_DecodeUTF32Stateful(str, size, errors, byteorder, consumed);
    }
    return slow_PyUnicode_DecodeUTF32Stateful(vm, str, size, errors, byteorder, consumed);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF7(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF7(str, size, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF7(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, size, errors);
        return api->PyVMUnicode_DecodeUTF7(str, size, errors);
    }
    return slow_PyUnicode_DecodeUTF7(vm, str, size, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF7Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF7Stateful(str, size, errors, consumed);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF7Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, size, errors, consumed);
        return api->PyVMUnicode_DecodeUTF7Stateful(str, size, errors, consumed);
    }
    return slow_PyUnicode_DecodeUTF7Stateful(vm, str, size, errors, consumed);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF8(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF8(str, size, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF8(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, size, errors);
        return api->PyVMUnicode_DecodeUTF8(str, size, errors);
    }
    return slow_PyUnicode_DecodeUTF8(vm, str, size, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUTF8Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUTF8Stateful(str, size, errors, consumed);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUTF8Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, size, errors, consumed);
        return api->PyVMUnicode_DecodeUTF8Stateful(str, size, errors, consumed);
    }
    return slow_PyUnicode_DecodeUTF8Stateful(vm, str, size, errors, consumed);
}

PYVM_SLOW PyObject *slow_PyUnicode_DecodeUnicodeEscape(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_DecodeUnicodeEscape(str, size, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_DecodeUnicodeEscape(PyVM *vm, const char *str, Py_ssize_t size, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, size, errors);
        return api->PyVMUnicode_DecodeUnicodeEscape(str, size, errors);
    }
    return slow_PyUnicode_DecodeUnicodeEscape(vm, str, size, errors);
}

PYVM_SLOW PyObject *slow_PyUnicode_EncodeFSDefault(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_EncodeFSDefault(unicode);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_EncodeFSDefault(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_EncodeFSDefault(unicode);
    }
    return slow_PyUnicode_EncodeFSDefault(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_EncodeLocale(PyVM *vm, PyObject *unicode, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_EncodeLocale(unicode, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_EncodeLocale(PyVM *vm, PyObject *unicode, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, errors);
        return api->PyVMUnicode_EncodeLocale(unicode, errors);
    }
    return slow_PyUnicode_EncodeLocale(vm, unicode, errors);
}

PYVM_SLOW int slow_PyUnicode_Equal(PyVM *vm, PyObject *a, PyObject *b)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_Equal(a, b);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_Equal(PyVM *vm, PyObject *a, PyObject *b)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, a, b);
        return api->PyVMUnicode_Equal(a, b);
    }
    return slow_PyUnicode_Equal(vm, a, b);
}

PYVM_SLOW int slow_PyUnicode_EqualToUTF8(PyVM *vm, PyObject *unicode, const char *string)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_EqualToUTF8(unicode, string);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_EqualToUTF8(PyVM *vm, PyObject *unicode, const char *string)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, string);
        return api->PyVMUnicode_EqualToUTF8(unicode, string);
    }
    return slow_PyUnicode_EqualToUTF8(vm, unicode, string);
}

PYVM_SLOW int slow_PyUnicode_EqualToUTF8AndSize(PyVM *vm, PyObject *unicode, const char *string, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_EqualToUTF8AndSize(unicode, string, size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_EqualToUTF8AndSize(PyVM *vm, PyObject *unicode, const char *string, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, string, size);
        return api->PyVMUnicode_EqualToUTF8AndSize(unicode, string, size);
    }
    return slow_PyUnicode_EqualToUTF8AndSize(vm, unicode, string, size);
}

PYVM_SLOW int slow_PyUnicode_FSConverter(PyVM *vm, PyObject *obj, void *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMUnicode_FSConverter(obj, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMUnicode_FSConverter(PyVM *vm, PyObject *obj, void *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, result);
        return api->PyVMUnicode_FSConverter(obj, result);
    }
    return slow_PyUnicode_FSConverter(vm, obj, result);
}

PYVM_SLOW int slow_PyUnicode_FSDecoder(PyVM *vm, PyObject *obj, void *result)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int front_result = scope.api->PyVMUnicode_FSDecoder(obj, result);
    pyvm_call_leave(&scope);
    return front_result;
}

int PyVMUnicode_FSDecoder(PyVM *vm, PyObject *obj, void *result)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, result);
        return api->PyVMUnicode_FSDecoder(obj, result);
    }
    return slow_PyUnicode_FSDecoder(vm, obj, result);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_Fill(PyVM *vm, PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_Fill(unicode, start, length, fill_char);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_Fill(PyVM *vm, PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, unicode, start, length, fill_char);
        return api->PyVMUnicode_Fill(unicode, start, length, fill_char);
    }
    return slow_PyUnicode_Fill(vm, unicode, start, length, fill_char);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_Find(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_Find(unicode, substr, start, end, direction);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_Find(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, unicode, substr, start, end, direction);
        return api->PyVMUnicode_Find(unicode, substr, start, end, direction);
    }
    return slow_PyUnicode_Find(vm, unicode, substr, start, end, direction);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_FindChar(PyVM *vm, PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_FindChar(unicode, ch, start, end, direction);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_FindChar(PyVM *vm, PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, unicode, ch, start, end, direction);
        return api->PyVMUnicode_FindChar(unicode, ch, start, end, direction);
    }
    return slow_PyUnicode_FindChar(vm, unicode, ch, start, end, direction);
}

PYVM_SLOW PyObject *slow_PyUnicode_Format(PyVM *vm, PyObject *format, PyObject *args)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Format(format, args);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Format(PyVM *vm, PyObject *format, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, args);
        return api->PyVMUnicode_Format(format, args);
    }
    return slow_PyUnicode_Format(vm, format, args);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromEncodedObject(PyVM *vm, PyObject *obj, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromEncodedObject(obj, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromEncodedObject(PyVM *vm, PyObject *obj, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj, encoding, errors);
        return api->PyVMUnicode_FromEncodedObject(obj, encoding, errors);
    }
    return slow_PyUnicode_FromEncodedObject(vm, obj, encoding, errors);
}

PyObject *PyVMUnicode_FromFormat(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMUnicode_FromFormatV(vm, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyUnicode_FromFormatV(PyVM *vm, const char *format, va_list vargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromFormatV(format, vargs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromFormatV(PyVM *vm, const char *format, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, vargs);
        return api->PyVMUnicode_FromFormatV(format, vargs);
    }
    return slow_PyUnicode_FromFormatV(vm, format, vargs);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromKindAndData(PyVM *vm, int kind, const void *buffer, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromKindAndData(kind, buffer, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromKindAndData(PyVM *vm, int kind, const void *buffer, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, kind, buffer, size);
        return api->PyVMUnicode_FromKindAndData(kind, buffer, size);
    }
    return slow_PyUnicode_FromKindAndData(vm, kind, buffer, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromObject(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromObject(obj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromObject(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMUnicode_FromObject(obj);
    }
    return slow_PyUnicode_FromObject(vm, obj);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromOrdinal(PyVM *vm, int ordinal)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromOrdinal(ordinal);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromOrdinal(PyVM *vm, int ordinal)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ordinal);
        return api->PyVMUnicode_FromOrdinal(ordinal);
    }
    return slow_PyUnicode_FromOrdinal(vm, ordinal);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromString(PyVM *vm, const char *str)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromString(str);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromString(PyVM *vm, const char *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, str);
        return api->PyVMUnicode_FromString(str);
    }
    return slow_PyUnicode_FromString(vm, str);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromStringAndSize(PyVM *vm, const char *str, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromStringAndSize(str, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromStringAndSize(PyVM *vm, const char *str, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, str, size);
        return api->PyVMUnicode_FromStringAndSize(str, size);
    }
    return slow_PyUnicode_FromStringAndSize(vm, str, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromUnicode(PyVM *vm, const Py_UNICODE *u, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromUnicode(u, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromUnicode(PyVM *vm, const Py_UNICODE *u, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, u, size);
        return api->PyVMUnicode_FromUnicode(u, size);
    }
    return slow_PyUnicode_FromUnicode(vm, u, size);
}

PYVM_SLOW PyObject *slow_PyUnicode_FromWideChar(PyVM *vm, const wchar_t *wstr, Py_ssize_t size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_FromWideChar(wstr, size);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_FromWideChar(PyVM *vm, const wchar_t *wstr, Py_ssize_t size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, wstr, size);
        return api->PyVMUnicode_FromWideChar(wstr, size);
    }
    return slow_PyUnicode_FromWideChar(vm, wstr, size);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_GET_DATA_SIZE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_GET_DATA_SIZE(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_GET_DATA_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMUnicode_GET_DATA_SIZE(o);
    }
    return slow_PyUnicode_GET_DATA_SIZE(vm, o);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_GET_LENGTH(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_GET_LENGTH(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_GET_LENGTH(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_GET_LENGTH(unicode);
    }
    return slow_PyUnicode_GET_LENGTH(vm, unicode);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_GET_SIZE(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_GET_SIZE(o);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_GET_SIZE(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMUnicode_GET_SIZE(o);
    }
    return slow_PyUnicode_GET_SIZE(vm, o);
}

PYVM_SLOW const char *slow_PyUnicode_GetDefaultEncoding(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMUnicode_GetDefaultEncoding();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMUnicode_GetDefaultEncoding(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnicode_GetDefaultEncoding();
    }
    return slow_PyUnicode_GetDefaultEncoding(vm);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_GetLength(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_GetLength(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_GetLength(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_GetLength(unicode);
    }
    return slow_PyUnicode_GetLength(vm, unicode);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_GetSize(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_GetSize(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_GetSize(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_GetSize(unicode);
    }
    return slow_PyUnicode_GetSize(vm, unicode);
}

PYVM_SLOW unsigned int slow_PyUnicode_IS_ASCII(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned int result = scope.api->PyVMUnicode_IS_ASCII(unicode);
    pyvm_call_leave(&scope);
    return result;
}

unsigned int PyVMUnicode_IS_ASCII(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_IS_ASCII(unicode);
    }
    return slow_PyUnicode_IS_ASCII(vm, unicode);
}

PYVM_SLOW unsigned int slow_PyUnicode_IS_COMPACT(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned int result = scope.api->PyVMUnicode_IS_COMPACT(o);
    pyvm_call_leave(&scope);
    return result;
}

unsigned int PyVMUnicode_IS_COMPACT(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMUnicode_IS_COMPACT(o);
    }
    return slow_PyUnicode_IS_COMPACT(vm, o);
}

PYVM_SLOW int slow_PyUnicode_IS_COMPACT_ASCII(PyVM *vm, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_IS_COMPACT_ASCII(o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_IS_COMPACT_ASCII(PyVM *vm, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, o);
        return api->PyVMUnicode_IS_COMPACT_ASCII(o);
    }
    return slow_PyUnicode_IS_COMPACT_ASCII(vm, o);
}

PYVM_SLOW unsigned int slow_PyUnicode_IS_READY(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned int result = scope.api->PyVMUnicode_IS_READY(unicode);
    pyvm_call_leave(&scope);
    return result;
}

unsigned int PyVMUnicode_IS_READY(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_IS_READY(unicode);
    }
    return slow_PyUnicode_IS_READY(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_InternFromString(PyVM *vm, const char *str)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_InternFromString(str);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_InternFromString(PyVM *vm, const char *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, str);
        return api->PyVMUnicode_InternFromString(str);
    }
    return slow_PyUnicode_InternFromString(vm, str);
}

PYVM_SLOW void slow_PyUnicode_InternImmortal(PyVM *vm, PyObject **p_unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnicode_InternImmortal(p_unicode);
    pyvm_call_leave(&scope);
}

void PyVMUnicode_InternImmortal(PyVM *vm, PyObject **p_unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p_unicode);
        api->PyVMUnicode_InternImmortal(p_unicode);
        return;
    }
    slow_PyUnicode_InternImmortal(vm, p_unicode);
}

PYVM_SLOW void slow_PyUnicode_InternInPlace(PyVM *vm, PyObject **p_unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnicode_InternInPlace(p_unicode);
    pyvm_call_leave(&scope);
}

void PyVMUnicode_InternInPlace(PyVM *vm, PyObject **p_unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p_unicode);
        api->PyVMUnicode_InternInPlace(p_unicode);
        return;
    }
    slow_PyUnicode_InternInPlace(vm, p_unicode);
}

PYVM_SLOW int slow_PyUnicode_IsIdentifier(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_IsIdentifier(unicode);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_IsIdentifier(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_IsIdentifier(unicode);
    }
    return slow_PyUnicode_IsIdentifier(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_Join(PyVM *vm, PyObject *separator, PyObject *seq)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Join(separator, seq);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Join(PyVM *vm, PyObject *separator, PyObject *seq)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, separator, seq);
        return api->PyVMUnicode_Join(separator, seq);
    }
    return slow_PyUnicode_Join(vm, separator, seq);
}

PYVM_SLOW int slow_PyUnicode_KIND(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_KIND(unicode);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_KIND(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_KIND(unicode);
    }
    return slow_PyUnicode_KIND(vm, unicode);
}

PYVM_SLOW Py_UCS4 slow_PyUnicode_MAX_CHAR_VALUE(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVMUnicode_MAX_CHAR_VALUE(unicode);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVMUnicode_MAX_CHAR_VALUE(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_MAX_CHAR_VALUE(unicode);
    }
    return slow_PyUnicode_MAX_CHAR_VALUE(vm, unicode);
}

PYVM_SLOW PyObject *slow_PyUnicode_New(PyVM *vm, Py_ssize_t size, Py_UCS4 maxchar)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_New(size, maxchar);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_New(PyVM *vm, Py_ssize_t size, Py_UCS4 maxchar)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, size, maxchar);
        return api->PyVMUnicode_New(size, maxchar);
    }
    return slow_PyUnicode_New(vm, size, maxchar);
}

PYVM_SLOW PyObject *slow_PyUnicode_Partition(PyVM *vm, PyObject *unicode, PyObject *sep)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Partition(unicode, sep);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Partition(PyVM *vm, PyObject *unicode, PyObject *sep)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, sep);
        return api->PyVMUnicode_Partition(unicode, sep);
    }
    return slow_PyUnicode_Partition(vm, unicode, sep);
}

PYVM_SLOW Py_UCS4 slow_PyUnicode_READ(PyVM *vm, int kind, const void *data, Py_ssize_t index)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVMUnicode_READ(kind, data, index);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVMUnicode_READ(PyVM *vm, int kind, const void *data, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, kind, data, index);
        return api->PyVMUnicode_READ(kind, data, index);
    }
    return slow_PyUnicode_READ(vm, kind, data, index);
}

PYVM_SLOW int slow_PyUnicode_READY(PyVM *vm, PyObject *unicode)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_READY(unicode);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_READY(PyVM *vm, PyObject *unicode)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, unicode);
        return api->PyVMUnicode_READY(unicode);
    }
    return slow_PyUnicode_READY(vm, unicode);
}

PYVM_SLOW Py_UCS4 slow_PyUnicode_READ_CHAR(PyVM *vm, PyObject *unicode, Py_ssize_t index)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVMUnicode_READ_CHAR(unicode, index);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVMUnicode_READ_CHAR(PyVM *vm, PyObject *unicode, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, index);
        return api->PyVMUnicode_READ_CHAR(unicode, index);
    }
    return slow_PyUnicode_READ_CHAR(vm, unicode, index);
}

PYVM_SLOW PyObject *slow_PyUnicode_RPartition(PyVM *vm, PyObject *unicode, PyObject *sep)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_RPartition(unicode, sep);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_RPartition(PyVM *vm, PyObject *unicode, PyObject *sep)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, sep);
        return api->PyVMUnicode_RPartition(unicode, sep);
    }
    return slow_PyUnicode_RPartition(vm, unicode, sep);
}

PYVM_SLOW PyObject *slow_PyUnicode_RSplit(PyVM *vm, PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_RSplit(unicode, sep, maxsplit);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_RSplit(PyVM *vm, PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, sep, maxsplit);
        return api->PyVMUnicode_RSplit(unicode, sep, maxsplit);
    }
    return slow_PyUnicode_RSplit(vm, unicode, sep, maxsplit);
}

PYVM_SLOW Py_UCS4 slow_PyUnicode_ReadChar(PyVM *vm, PyObject *unicode, Py_ssize_t index)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVMUnicode_ReadChar(unicode, index);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVMUnicode_ReadChar(PyVM *vm, PyObject *unicode, Py_ssize_t index)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, index);
        return api->PyVMUnicode_ReadChar(unicode, index);
    }
    return slow_PyUnicode_ReadChar(vm, unicode, index);
}

PYVM_SLOW PyObject *slow_PyUnicode_Replace(PyVM *vm, PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Replace(unicode, substr, replstr, maxcount);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Replace(PyVM *vm, PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, unicode, substr, replstr, maxcount);
        return api->PyVMUnicode_Replace(unicode, substr, replstr, maxcount);
    }
    return slow_PyUnicode_Replace(vm, unicode, substr, replstr, maxcount);
}

PYVM_SLOW int slow_PyUnicode_Resize(PyVM *vm, PyObject **unicode, Py_ssize_t length)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_Resize(unicode, length);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_Resize(PyVM *vm, PyObject **unicode, Py_ssize_t length)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, length);
        return api->PyVMUnicode_Resize(unicode, length);
    }
    return slow_PyUnicode_Resize(vm, unicode, length);
}

PYVM_SLOW PyObject *slow_PyUnicode_RichCompare(PyVM *vm, PyObject *left, PyObject *right, int op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_RichCompare(left, right, op);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_RichCompare(PyVM *vm, PyObject *left, PyObject *right, int op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, left, right, op);
        return api->PyVMUnicode_RichCompare(left, right, op);
    }
    return slow_PyUnicode_RichCompare(vm, left, right, op);
}

PYVM_SLOW PyObject *slow_PyUnicode_Split(PyVM *vm, PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Split(unicode, sep, maxsplit);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Split(PyVM *vm, PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, sep, maxsplit);
        return api->PyVMUnicode_Split(unicode, sep, maxsplit);
    }
    return slow_PyUnicode_Split(vm, unicode, sep, maxsplit);
}

PYVM_SLOW PyObject *slow_PyUnicode_Splitlines(PyVM *vm, PyObject *unicode, int keepends)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Splitlines(unicode, keepends);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Splitlines(PyVM *vm, PyObject *unicode, int keepends)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, unicode, keepends);
        return api->PyVMUnicode_Splitlines(unicode, keepends);
    }
    return slow_PyUnicode_Splitlines(vm, unicode, keepends);
}

PYVM_SLOW PyObject *slow_PyUnicode_Substring(PyVM *vm, PyObject *unicode, Py_ssize_t start, Py_ssize_t end)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Substring(unicode, start, end);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Substring(PyVM *vm, PyObject *unicode, Py_ssize_t start, Py_ssize_t end)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, start, end);
        return api->PyVMUnicode_Substring(unicode, start, end);
    }
    return slow_PyUnicode_Substring(vm, unicode, start, end);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_Tailmatch(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_Tailmatch(unicode, substr, start, end, direction);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_Tailmatch(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, unicode, substr, start, end, direction);
        return api->PyVMUnicode_Tailmatch(unicode, substr, start, end, direction);
    }
    return slow_PyUnicode_Tailmatch(vm, unicode, substr, start, end, direction);
}

PYVM_SLOW PyObject *slow_PyUnicode_Translate(PyVM *vm, PyObject *unicode, PyObject *table, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnicode_Translate(unicode, table, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnicode_Translate(PyVM *vm, PyObject *unicode, PyObject *table, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, table, errors);
        return api->PyVMUnicode_Translate(unicode, table, errors);
    }
    return slow_PyUnicode_Translate(vm, unicode, table, errors);
}

PYVM_SLOW PyTypeObject *slow_PyUnicode_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMUnicode_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMUnicode_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnicode_Type();
    }
    return slow_PyUnicode_Type(vm);
}

PYVM_SLOW void slow_PyUnicode_WRITE(PyVM *vm, int kind, void *data, Py_ssize_t index, Py_UCS4 value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnicode_WRITE(kind, data, index, value);
    pyvm_call_leave(&scope);
}

void PyVMUnicode_WRITE(PyVM *vm, int kind, void *data, Py_ssize_t index, Py_UCS4 value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, kind, data, index, value);
        api->PyVMUnicode_WRITE(kind, data, index, value);
        return;
    }
    slow_PyUnicode_WRITE(vm, kind, data, index, value);
}

PYVM_SLOW Py_ssize_t slow_PyUnicode_WSTR_LENGTH(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnicode_WSTR_LENGTH(op);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnicode_WSTR_LENGTH(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMUnicode_WSTR_LENGTH(op);
    }
    return slow_PyUnicode_WSTR_LENGTH(vm, op);
}

PYVM_SLOW int slow_PyUnicode_WriteChar(PyVM *vm, PyObject *unicode, Py_ssize_t index, Py_UCS4 character)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnicode_WriteChar(unicode, index, character);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnicode_WriteChar(PyVM *vm, PyObject *unicode, Py_ssize_t index, Py_UCS4 character)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unicode, index, character);
        return api->PyVMUnicode_WriteChar(unicode, index, character);
    }
    return slow_PyUnicode_WriteChar(vm, unicode, index, character);
}

PYVM_SLOW Py_hash_t slow_PyUnstable_Unicode_GET_CACHED_HASH(PyVM *vm, PyObject *str)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_hash_t result = scope.api->PyVMUnstable_Unicode_GET_CACHED_HASH(str);
    pyvm_call_leave(&scope);
    return result;
}

Py_hash_t PyVMUnstable_Unicode_GET_CACHED_HASH(PyVM *vm, PyObject *str)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, str);
        return api->PyVMUnstable_Unicode_GET_CACHED_HASH(str);
    }
    return slow_PyUnstable_Unicode_GET_CACHED_HASH(vm, str);
}

PYVM_SLOW Py_UCS4 slow_Py_UNICODE_HIGH_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVM_UNICODE_HIGH_SURROGATE(ch);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVM_UNICODE_HIGH_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_HIGH_SURROGATE(ch);
    }
    return slow_Py_UNICODE_HIGH_SURROGATE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISALNUM(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISALNUM(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISALNUM(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISALNUM(ch);
    }
    return slow_Py_UNICODE_ISALNUM(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISALPHA(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISALPHA(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISALPHA(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISALPHA(ch);
    }
    return slow_Py_UNICODE_ISALPHA(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISDECIMAL(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISDECIMAL(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISDECIMAL(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISDECIMAL(ch);
    }
    return slow_Py_UNICODE_ISDECIMAL(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISDIGIT(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISDIGIT(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISDIGIT(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISDIGIT(ch);
    }
    return slow_Py_UNICODE_ISDIGIT(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISLINEBREAK(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISLINEBREAK(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISLINEBREAK(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISLINEBREAK(ch);
    }
    return slow_Py_UNICODE_ISLINEBREAK(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISLOWER(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISLOWER(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISLOWER(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISLOWER(ch);
    }
    return slow_Py_UNICODE_ISLOWER(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISNUMERIC(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISNUMERIC(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISNUMERIC(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISNUMERIC(ch);
    }
    return slow_Py_UNICODE_ISNUMERIC(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISPRINTABLE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISPRINTABLE(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISPRINTABLE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISPRINTABLE(ch);
    }
    return slow_Py_UNICODE_ISPRINTABLE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISSPACE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISSPACE(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISSPACE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISSPACE(ch);
    }
    return slow_Py_UNICODE_ISSPACE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISTITLE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISTITLE(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISTITLE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISTITLE(ch);
    }
    return slow_Py_UNICODE_ISTITLE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_ISUPPER(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_ISUPPER(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_ISUPPER(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_ISUPPER(ch);
    }
    return slow_Py_UNICODE_ISUPPER(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_IS_HIGH_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_IS_HIGH_SURROGATE(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_IS_HIGH_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_IS_HIGH_SURROGATE(ch);
    }
    return slow_Py_UNICODE_IS_HIGH_SURROGATE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_IS_LOW_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_IS_LOW_SURROGATE(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_IS_LOW_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_IS_LOW_SURROGATE(ch);
    }
    return slow_Py_UNICODE_IS_LOW_SURROGATE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_IS_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_IS_SURROGATE(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_IS_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_IS_SURROGATE(ch);
    }
    return slow_Py_UNICODE_IS_SURROGATE(vm, ch);
}

PYVM_SLOW Py_UCS4 slow_Py_UNICODE_JOIN_SURROGATES(PyVM *vm, Py_UCS4 high, Py_UCS4 low)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVM_UNICODE_JOIN_SURROGATES(high, low);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVM_UNICODE_JOIN_SURROGATES(PyVM *vm, Py_UCS4 high, Py_UCS4 low)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, high, low);
        return api->PyVM_UNICODE_JOIN_SURROGATES(high, low);
    }
    return slow_Py_UNICODE_JOIN_SURROGATES(vm, high, low);
}

PYVM_SLOW Py_UCS4 slow_Py_UNICODE_LOW_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVM_UNICODE_LOW_SURROGATE(ch);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVM_UNICODE_LOW_SURROGATE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_LOW_SURROGATE(ch);
    }
    return slow_Py_UNICODE_LOW_SURROGATE(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_TODECIMAL(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_TODECIMAL(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_TODECIMAL(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_TODECIMAL(ch);
    }
    return slow_Py_UNICODE_TODECIMAL(vm, ch);
}

PYVM_SLOW int slow_Py_UNICODE_TODIGIT(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_UNICODE_TODIGIT(ch);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_UNICODE_TODIGIT(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_TODIGIT(ch);
    }
    return slow_Py_UNICODE_TODIGIT(vm, ch);
}

PYVM_SLOW Py_UCS4 slow_Py_UNICODE_TOLOWER(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVM_UNICODE_TOLOWER(ch);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVM_UNICODE_TOLOWER(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_TOLOWER(ch);
    }
    return slow_Py_UNICODE_TOLOWER(vm, ch);
}

PYVM_SLOW double slow_Py_UNICODE_TONUMERIC(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVM_UNICODE_TONUMERIC(ch);
    pyvm_call_leave(&scope);
    return result;
}

double PyVM_UNICODE_TONUMERIC(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_TONUMERIC(ch);
    }
    return slow_Py_UNICODE_TONUMERIC(vm, ch);
}

PYVM_SLOW Py_UCS4 slow_Py_UNICODE_TOTITLE(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVM_UNICODE_TOTITLE(ch);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVM_UNICODE_TOTITLE(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_TOTITLE(ch);
    }
    return slow_Py_UNICODE_TOTITLE(vm, ch);
}

PYVM_SLOW Py_UCS4 slow_Py_UNICODE_TOUPPER(PyVM *vm, Py_UCS4 ch)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_UCS4 result = scope.api->PyVM_UNICODE_TOUPPER(ch);
    pyvm_call_leave(&scope);
    return result;
}

Py_UCS4 PyVM_UNICODE_TOUPPER(PyVM *vm, Py_UCS4 ch)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, ch);
        return api->PyVM_UNICODE_TOUPPER(ch);
    }
    return slow_Py_UNICODE_TOUPPER(vm, ch);
}
