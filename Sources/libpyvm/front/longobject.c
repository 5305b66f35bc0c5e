/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's longobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/longobject.h"

PYVM_SLOW PyLongWriter *slow_PyLongWriter_Create(PyVM *vm, int negative, Py_ssize_t ndigits, void **digits)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyLongWriter *result = scope.api->PyVMLongWriter_Create(negative, ndigits, digits);
    pyvm_call_leave(&scope);
    return result;
}

PyLongWriter *PyVMLongWriter_Create(PyVM *vm, int negative, Py_ssize_t ndigits, void **digits)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, negative, ndigits, digits);
        return api->PyVMLongWriter_Create(negative, ndigits, digits);
    }
    return slow_PyLongWriter_Create(vm, negative, ndigits, digits);
}

PYVM_SLOW void slow_PyLongWriter_Discard(PyVM *vm, PyLongWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMLongWriter_Discard(writer);
    pyvm_call_leave(&scope);
}

void PyVMLongWriter_Discard(PyVM *vm, PyLongWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        api->PyVMLongWriter_Discard(writer);
        return;
    }
    slow_PyLongWriter_Discard(vm, writer);
}

PYVM_SLOW PyObject *slow_PyLongWriter_Finish(PyVM *vm, PyLongWriter *writer)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLongWriter_Finish(writer);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLongWriter_Finish(PyVM *vm, PyLongWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, writer);
        return api->PyVMLongWriter_Finish(writer);
    }
    return slow_PyLongWriter_Finish(vm, writer);
}

PYVM_SLOW long slow_PyLong_AS_LONG(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long result = scope.api->PyVMLong_AS_LONG(obj);
    pyvm_call_leave(&scope);
    return result;
}

long PyVMLong_AS_LONG(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_AS_LONG(obj);
    }
    return slow_PyLong_AS_LONG(vm, obj);
}

PYVM_SLOW double slow_PyLong_AsDouble(PyVM *vm, PyObject *pylong)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    double result = scope.api->PyVMLong_AsDouble(pylong);
    pyvm_call_leave(&scope);
    return result;
}

double PyVMLong_AsDouble(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pylong);
        return api->PyVMLong_AsDouble(pylong);
    }
    return slow_PyLong_AsDouble(vm, pylong);
}

PYVM_SLOW int slow_PyLong_AsInt(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_AsInt(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_AsInt(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_AsInt(obj);
    }
    return slow_PyLong_AsInt(vm, obj);
}

PYVM_SLOW int slow_PyLong_AsInt32(PyVM *vm, PyObject *obj, int32_t *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_AsInt32(obj, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_AsInt32(PyVM *vm, PyObject *obj, int32_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, value);
        return api->PyVMLong_AsInt32(obj, value);
    }
    return slow_PyLong_AsInt32(vm, obj, value);
}

PYVM_SLOW int slow_PyLong_AsInt64(PyVM *vm, PyObject *obj, int64_t *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_AsInt64(obj, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_AsInt64(PyVM *vm, PyObject *obj, int64_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, value);
        return api->PyVMLong_AsInt64(obj, value);
    }
    return slow_PyLong_AsInt64(vm, obj, value);
}

PYVM_SLOW long slow_PyLong_AsLong(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long result = scope.api->PyVMLong_AsLong(obj);
    pyvm_call_leave(&scope);
    return result;
}

long PyVMLong_AsLong(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_AsLong(obj);
    }
    return slow_PyLong_AsLong(vm, obj);
}

PYVM_SLOW long slow_PyLong_AsLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long result = scope.api->PyVMLong_AsLongAndOverflow(obj, overflow);
    pyvm_call_leave(&scope);
    return result;
}

long PyVMLong_AsLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, overflow);
        return api->PyVMLong_AsLongAndOverflow(obj, overflow);
    }
    return slow_PyLong_AsLongAndOverflow(vm, obj, overflow);
}

PYVM_SLOW long long slow_PyLong_AsLongLong(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long long result = scope.api->PyVMLong_AsLongLong(obj);
    pyvm_call_leave(&scope);
    return result;
}

long long PyVMLong_AsLongLong(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_AsLongLong(obj);
    }
    return slow_PyLong_AsLongLong(vm, obj);
}

PYVM_SLOW long long slow_PyLong_AsLongLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long long result = scope.api->PyVMLong_AsLongLongAndOverflow(obj, overflow);
    pyvm_call_leave(&scope);
    return result;
}

long long PyVMLong_AsLongLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, overflow);
        return api->PyVMLong_AsLongLongAndOverflow(obj, overflow);
    }
    return slow_PyLong_AsLongLongAndOverflow(vm, obj, overflow);
}

PYVM_SLOW Py_ssize_t slow_PyLong_AsNativeBytes(PyVM *vm, PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMLong_AsNativeBytes(pylong, buffer, n_bytes, flags);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMLong_AsNativeBytes(PyVM *vm, PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, pylong, buffer, n_bytes, flags);
        return api->PyVMLong_AsNativeBytes(pylong, buffer, n_bytes, flags);
    }
    return slow_PyLong_AsNativeBytes(vm, pylong, buffer, n_bytes, flags);
}

PYVM_SLOW pid_t slow_PyLong_AsPid(PyVM *vm, PyObject *pid)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    pid_t result = scope.api->PyVMLong_AsPid(pid);
    pyvm_call_leave(&scope);
    return result;
}

pid_t PyVMLong_AsPid(PyVM *vm, PyObject *pid)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pid);
        return api->PyVMLong_AsPid(pid);
    }
    return slow_PyLong_AsPid(vm, pid);
}

PYVM_SLOW size_t slow_PyLong_AsSize_t(PyVM *vm, PyObject *pylong)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    size_t result = scope.api->PyVMLong_AsSize_t(pylong);
    pyvm_call_leave(&scope);
    return result;
}

size_t PyVMLong_AsSize_t(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pylong);
        return api->PyVMLong_AsSize_t(pylong);
    }
    return slow_PyLong_AsSize_t(vm, pylong);
}

PYVM_SLOW Py_ssize_t slow_PyLong_AsSsize_t(PyVM *vm, PyObject *pylong)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMLong_AsSsize_t(pylong);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMLong_AsSsize_t(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pylong);
        return api->PyVMLong_AsSsize_t(pylong);
    }
    return slow_PyLong_AsSsize_t(vm, pylong);
}

PYVM_SLOW int slow_PyLong_AsUInt32(PyVM *vm, PyObject *obj, uint32_t *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_AsUInt32(obj, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_AsUInt32(PyVM *vm, PyObject *obj, uint32_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, value);
        return api->PyVMLong_AsUInt32(obj, value);
    }
    return slow_PyLong_AsUInt32(vm, obj, value);
}

PYVM_SLOW int slow_PyLong_AsUInt64(PyVM *vm, PyObject *obj, uint64_t *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_AsUInt64(obj, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_AsUInt64(PyVM *vm, PyObject *obj, uint64_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, value);
        return api->PyVMLong_AsUInt64(obj, value);
    }
    return slow_PyLong_AsUInt64(vm, obj, value);
}

PYVM_SLOW unsigned long slow_PyLong_AsUnsignedLong(PyVM *vm, PyObject *pylong)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMLong_AsUnsignedLong(pylong);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMLong_AsUnsignedLong(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pylong);
        return api->PyVMLong_AsUnsignedLong(pylong);
    }
    return slow_PyLong_AsUnsignedLong(vm, pylong);
}

PYVM_SLOW unsigned long long slow_PyLong_AsUnsignedLongLong(PyVM *vm, PyObject *pylong)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long long result = scope.api->PyVMLong_AsUnsignedLongLong(pylong);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long long PyVMLong_AsUnsignedLongLong(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pylong);
        return api->PyVMLong_AsUnsignedLongLong(pylong);
    }
    return slow_PyLong_AsUnsignedLongLong(vm, pylong);
}

PYVM_SLOW unsigned long long slow_PyLong_AsUnsignedLongLongMask(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long long result = scope.api->PyVMLong_AsUnsignedLongLongMask(obj);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long long PyVMLong_AsUnsignedLongLongMask(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_AsUnsignedLongLongMask(obj);
    }
    return slow_PyLong_AsUnsignedLongLongMask(vm, obj);
}

PYVM_SLOW unsigned long slow_PyLong_AsUnsignedLongMask(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMLong_AsUnsignedLongMask(obj);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMLong_AsUnsignedLongMask(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_AsUnsignedLongMask(obj);
    }
    return slow_PyLong_AsUnsignedLongMask(vm, obj);
}

PYVM_SLOW void *slow_PyLong_AsVoidPtr(PyVM *vm, PyObject *pylong)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    void *result = scope.api->PyVMLong_AsVoidPtr(pylong);
    pyvm_call_leave(&scope);
    return result;
}

void *PyVMLong_AsVoidPtr(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pylong);
        return api->PyVMLong_AsVoidPtr(pylong);
    }
    return slow_PyLong_AsVoidPtr(vm, pylong);
}

PYVM_SLOW int slow_PyLong_Check(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_Check(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMLong_Check(p);
    }
    return slow_PyLong_Check(vm, p);
}

PYVM_SLOW int slow_PyLong_CheckExact(PyVM *vm, PyObject *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_CheckExact(p);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMLong_CheckExact(p);
    }
    return slow_PyLong_CheckExact(vm, p);
}

PYVM_SLOW int slow_PyLong_Export(PyVM *vm, PyObject *obj, PyLongExport *export_long)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_Export(obj, export_long);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_Export(PyVM *vm, PyObject *obj, PyLongExport *export_long)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, export_long);
        return api->PyVMLong_Export(obj, export_long);
    }
    return slow_PyLong_Export(vm, obj, export_long);
}

PYVM_SLOW void slow_PyLong_FreeExport(PyVM *vm, PyLongExport *export_long)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMLong_FreeExport(export_long);
    pyvm_call_leave(&scope);
}

void PyVMLong_FreeExport(PyVM *vm, PyLongExport *export_long)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, export_long);
        api->PyVMLong_FreeExport(export_long);
        return;
    }
    slow_PyLong_FreeExport(vm, export_long);
}

PYVM_SLOW PyObject *slow_PyLong_FromDouble(PyVM *vm, double v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromDouble(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromDouble(PyVM *vm, double v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMLong_FromDouble(v);
    }
    return slow_PyLong_FromDouble(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromInt32(PyVM *vm, int32_t value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromInt32(value);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromInt32(PyVM *vm, int32_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, value);
        return api->PyVMLong_FromInt32(value);
    }
    return slow_PyLong_FromInt32(vm, value);
}

PYVM_SLOW PyObject *slow_PyLong_FromInt64(PyVM *vm, int64_t value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromInt64(value);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromInt64(PyVM *vm, int64_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, value);
        return api->PyVMLong_FromInt64(value);
    }
    return slow_PyLong_FromInt64(vm, value);
}

PYVM_SLOW PyObject *slow_PyLong_FromLong(PyVM *vm, long v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromLong(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromLong(PyVM *vm, long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMLong_FromLong(v);
    }
    return slow_PyLong_FromLong(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromLongLong(PyVM *vm, long long v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromLongLong(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromLongLong(PyVM *vm, long long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMLong_FromLongLong(v);
    }
    return slow_PyLong_FromLongLong(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromNativeBytes(buffer, n_bytes, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, buffer, n_bytes, flags);
        return api->PyVMLong_FromNativeBytes(buffer, n_bytes, flags);
    }
    return slow_PyLong_FromNativeBytes(vm, buffer, n_bytes, flags);
}

PYVM_SLOW PyObject *slow_PyLong_FromPid(PyVM *vm, pid_t pid)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromPid(pid);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromPid(PyVM *vm, pid_t pid)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, pid);
        return api->PyVMLong_FromPid(pid);
    }
    return slow_PyLong_FromPid(vm, pid);
}

PYVM_SLOW PyObject *slow_PyLong_FromSize_t(PyVM *vm, size_t v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromSize_t(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromSize_t(PyVM *vm, size_t v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMLong_FromSize_t(v);
    }
    return slow_PyLong_FromSize_t(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromSsize_t(PyVM *vm, Py_ssize_t v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromSsize_t(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromSsize_t(PyVM *vm, Py_ssize_t v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMLong_FromSsize_t(v);
    }
    return slow_PyLong_FromSsize_t(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromString(PyVM *vm, const char *str, char **pend, int base)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromString(str, pend, base);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromString(PyVM *vm, const char *str, char **pend, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, pend, base);
        return api->PyVMLong_FromString(str, pend, base);
    }
    return slow_PyLong_FromString(vm, str, pend, base);
}

PYVM_SLOW PyObject *slow_PyLong_FromUInt32(PyVM *vm, uint32_t value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromUInt32(value);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUInt32(PyVM *vm, uint32_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, value);
        return api->PyVMLong_FromUInt32(value);
    }
    return slow_PyLong_FromUInt32(vm, value);
}

PYVM_SLOW PyObject *slow_PyLong_FromUInt64(PyVM *vm, uint64_t value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromUInt64(value);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUInt64(PyVM *vm, uint64_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, value);
        return api->PyVMLong_FromUInt64(value);
    }
    return slow_PyLong_FromUInt64(vm, value);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnicodeObject(PyVM *vm, PyObject *u, int base)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromUnicodeObject(u, base);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnicodeObject(PyVM *vm, PyObject *u, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, u, base);
        return api->PyVMLong_FromUnicodeObject(u, base);
    }
    return slow_PyLong_FromUnicodeObject(vm, u, base);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnsignedLong(PyVM *vm, unsigned long v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromUnsignedLong(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnsignedLong(PyVM *vm, unsigned long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMLong_FromUnsignedLong(v);
    }
    return slow_PyLong_FromUnsignedLong(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnsignedLongLong(PyVM *vm, unsigned long long v)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromUnsignedLongLong(v);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnsignedLongLong(PyVM *vm, unsigned long long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, v);
        return api->PyVMLong_FromUnsignedLongLong(v);
    }
    return slow_PyLong_FromUnsignedLongLong(vm, v);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnsignedNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromUnsignedNativeBytes(buffer, n_bytes, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnsignedNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, buffer, n_bytes, flags);
        return api->PyVMLong_FromUnsignedNativeBytes(buffer, n_bytes, flags);
    }
    return slow_PyLong_FromUnsignedNativeBytes(vm, buffer, n_bytes, flags);
}

PYVM_SLOW PyObject *slow_PyLong_FromVoidPtr(PyVM *vm, void *p)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_FromVoidPtr(p);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromVoidPtr(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, p);
        return api->PyVMLong_FromVoidPtr(p);
    }
    return slow_PyLong_FromVoidPtr(vm, p);
}

PYVM_SLOW PyObject *slow_PyLong_GetInfo(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMLong_GetInfo();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMLong_GetInfo(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMLong_GetInfo();
    }
    return slow_PyLong_GetInfo(vm);
}

PYVM_SLOW const PyLongLayout *slow_PyLong_GetNativeLayout(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const PyLongLayout *result = scope.api->PyVMLong_GetNativeLayout();
    pyvm_call_leave(&scope);
    return result;
}

const PyLongLayout *PyVMLong_GetNativeLayout(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMLong_GetNativeLayout();
    }
    return slow_PyLong_GetNativeLayout(vm);
}

PYVM_SLOW int slow_PyLong_GetSign(PyVM *vm, PyObject *obj, int *sign)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_GetSign(obj, sign);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_GetSign(PyVM *vm, PyObject *obj, int *sign)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj, sign);
        return api->PyVMLong_GetSign(obj, sign);
    }
    return slow_PyLong_GetSign(vm, obj, sign);
}

PYVM_SLOW int slow_PyLong_IsNegative(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_IsNegative(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_IsNegative(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_IsNegative(obj);
    }
    return slow_PyLong_IsNegative(vm, obj);
}

PYVM_SLOW int slow_PyLong_IsPositive(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_IsPositive(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_IsPositive(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_IsPositive(obj);
    }
    return slow_PyLong_IsPositive(vm, obj);
}

PYVM_SLOW int slow_PyLong_IsZero(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMLong_IsZero(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMLong_IsZero(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMLong_IsZero(obj);
    }
    return slow_PyLong_IsZero(vm, obj);
}

PYVM_SLOW long slow_PyOS_strtol(PyVM *vm, const char *str, char **ptr, int base)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    long result = scope.api->PyVMOS_strtol(str, ptr, base);
    pyvm_call_leave(&scope);
    return result;
}

long PyVMOS_strtol(PyVM *vm, const char *str, char **ptr, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, ptr, base);
        return api->PyVMOS_strtol(str, ptr, base);
    }
    return slow_PyOS_strtol(vm, str, ptr, base);
}

PYVM_SLOW unsigned long slow_PyOS_strtoul(PyVM *vm, const char *str, char **ptr, int base)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    unsigned long result = scope.api->PyVMOS_strtoul(str, ptr, base);
    pyvm_call_leave(&scope);
    return result;
}

unsigned long PyVMOS_strtoul(PyVM *vm, const char *str, char **ptr, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, ptr, base);
        return api->PyVMOS_strtoul(str, ptr, base);
    }
    return slow_PyOS_strtoul(vm, str, ptr, base);
}

PYVM_SLOW Py_ssize_t slow_PyUnstable_Long_CompactValue(PyVM *vm, const PyLongObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnstable_Long_CompactValue(op);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnstable_Long_CompactValue(PyVM *vm, const PyLongObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMUnstable_Long_CompactValue(op);
    }
    return slow_PyUnstable_Long_CompactValue(vm, op);
}

PYVM_SLOW int slow_PyUnstable_Long_IsCompact(PyVM *vm, const PyLongObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Long_IsCompact(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Long_IsCompact(PyVM *vm, const PyLongObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMUnstable_Long_IsCompact(op);
    }
    return slow_PyUnstable_Long_IsCompact(vm, op);
}
