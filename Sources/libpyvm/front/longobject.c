/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's longobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/longobject.h"

PYVM_SLOW PyLongWriter *slow_PyLongWriter_Create(int negative, Py_ssize_t ndigits, void **digits, PyVM *vm)
{
    pyvm_scope scope;
    PyLongWriter *result = pyvm_enter(vm, &scope)->PyVMLongWriter_Create(negative, ndigits, digits);
    pyvm_leave(&scope);
    return result;
}

PyLongWriter *PyVMLongWriter_Create(PyVM *vm, int negative, Py_ssize_t ndigits, void **digits)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLongWriter_Create(negative, ndigits, digits);
    return slow_PyLongWriter_Create(negative, ndigits, digits, vm);
}

PYVM_SLOW void slow_PyLongWriter_Discard(PyLongWriter *writer, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMLongWriter_Discard(writer);
    pyvm_leave(&scope);
}

void PyVMLongWriter_Discard(PyVM *vm, PyLongWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMLongWriter_Discard(writer);
    else
        slow_PyLongWriter_Discard(writer, vm);
}

PYVM_SLOW PyObject *slow_PyLongWriter_Finish(PyLongWriter *writer, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLongWriter_Finish(writer);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLongWriter_Finish(PyVM *vm, PyLongWriter *writer)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLongWriter_Finish(writer);
    return slow_PyLongWriter_Finish(writer, vm);
}

PYVM_SLOW long slow_PyLong_AS_LONG(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    long result = pyvm_enter(vm, &scope)->PyVMLong_AS_LONG(obj);
    pyvm_leave(&scope);
    return result;
}

long PyVMLong_AS_LONG(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AS_LONG(obj);
    return slow_PyLong_AS_LONG(obj, vm);
}

PYVM_SLOW double slow_PyLong_AsDouble(PyObject *pylong, PyVM *vm)
{
    pyvm_scope scope;
    double result = pyvm_enter(vm, &scope)->PyVMLong_AsDouble(pylong);
    pyvm_leave(&scope);
    return result;
}

double PyVMLong_AsDouble(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsDouble(pylong);
    return slow_PyLong_AsDouble(pylong, vm);
}

PYVM_SLOW int slow_PyLong_AsInt(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_AsInt(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_AsInt(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsInt(obj);
    return slow_PyLong_AsInt(obj, vm);
}

PYVM_SLOW int slow_PyLong_AsInt32(PyObject *obj, int32_t *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_AsInt32(obj, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_AsInt32(PyVM *vm, PyObject *obj, int32_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsInt32(obj, value);
    return slow_PyLong_AsInt32(obj, value, vm);
}

PYVM_SLOW int slow_PyLong_AsInt64(PyObject *obj, int64_t *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_AsInt64(obj, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_AsInt64(PyVM *vm, PyObject *obj, int64_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsInt64(obj, value);
    return slow_PyLong_AsInt64(obj, value, vm);
}

PYVM_SLOW long slow_PyLong_AsLong(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    long result = pyvm_enter(vm, &scope)->PyVMLong_AsLong(obj);
    pyvm_leave(&scope);
    return result;
}

long PyVMLong_AsLong(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsLong(obj);
    return slow_PyLong_AsLong(obj, vm);
}

PYVM_SLOW long slow_PyLong_AsLongAndOverflow(PyObject *obj, int *overflow, PyVM *vm)
{
    pyvm_scope scope;
    long result = pyvm_enter(vm, &scope)->PyVMLong_AsLongAndOverflow(obj, overflow);
    pyvm_leave(&scope);
    return result;
}

long PyVMLong_AsLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsLongAndOverflow(obj, overflow);
    return slow_PyLong_AsLongAndOverflow(obj, overflow, vm);
}

PYVM_SLOW long long slow_PyLong_AsLongLong(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    long long result = pyvm_enter(vm, &scope)->PyVMLong_AsLongLong(obj);
    pyvm_leave(&scope);
    return result;
}

long long PyVMLong_AsLongLong(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsLongLong(obj);
    return slow_PyLong_AsLongLong(obj, vm);
}

PYVM_SLOW long long slow_PyLong_AsLongLongAndOverflow(PyObject *obj, int *overflow, PyVM *vm)
{
    pyvm_scope scope;
    long long result = pyvm_enter(vm, &scope)->PyVMLong_AsLongLongAndOverflow(obj, overflow);
    pyvm_leave(&scope);
    return result;
}

long long PyVMLong_AsLongLongAndOverflow(PyVM *vm, PyObject *obj, int *overflow)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsLongLongAndOverflow(obj, overflow);
    return slow_PyLong_AsLongLongAndOverflow(obj, overflow, vm);
}

PYVM_SLOW Py_ssize_t slow_PyLong_AsNativeBytes(PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMLong_AsNativeBytes(pylong, buffer, n_bytes, flags);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMLong_AsNativeBytes(PyVM *vm, PyObject *pylong, void *buffer, Py_ssize_t n_bytes, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsNativeBytes(pylong, buffer, n_bytes, flags);
    return slow_PyLong_AsNativeBytes(pylong, buffer, n_bytes, flags, vm);
}

PYVM_SLOW pid_t slow_PyLong_AsPid(PyObject *pid, PyVM *vm)
{
    pyvm_scope scope;
    pid_t result = pyvm_enter(vm, &scope)->PyVMLong_AsPid(pid);
    pyvm_leave(&scope);
    return result;
}

pid_t PyVMLong_AsPid(PyVM *vm, PyObject *pid)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsPid(pid);
    return slow_PyLong_AsPid(pid, vm);
}

PYVM_SLOW size_t slow_PyLong_AsSize_t(PyObject *pylong, PyVM *vm)
{
    pyvm_scope scope;
    size_t result = pyvm_enter(vm, &scope)->PyVMLong_AsSize_t(pylong);
    pyvm_leave(&scope);
    return result;
}

size_t PyVMLong_AsSize_t(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsSize_t(pylong);
    return slow_PyLong_AsSize_t(pylong, vm);
}

PYVM_SLOW Py_ssize_t slow_PyLong_AsSsize_t(PyObject *pylong, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMLong_AsSsize_t(pylong);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMLong_AsSsize_t(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsSsize_t(pylong);
    return slow_PyLong_AsSsize_t(pylong, vm);
}

PYVM_SLOW int slow_PyLong_AsUInt32(PyObject *obj, uint32_t *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_AsUInt32(obj, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_AsUInt32(PyVM *vm, PyObject *obj, uint32_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsUInt32(obj, value);
    return slow_PyLong_AsUInt32(obj, value, vm);
}

PYVM_SLOW int slow_PyLong_AsUInt64(PyObject *obj, uint64_t *value, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_AsUInt64(obj, value);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_AsUInt64(PyVM *vm, PyObject *obj, uint64_t *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsUInt64(obj, value);
    return slow_PyLong_AsUInt64(obj, value, vm);
}

PYVM_SLOW unsigned long slow_PyLong_AsUnsignedLong(PyObject *pylong, PyVM *vm)
{
    pyvm_scope scope;
    unsigned long result = pyvm_enter(vm, &scope)->PyVMLong_AsUnsignedLong(pylong);
    pyvm_leave(&scope);
    return result;
}

unsigned long PyVMLong_AsUnsignedLong(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsUnsignedLong(pylong);
    return slow_PyLong_AsUnsignedLong(pylong, vm);
}

PYVM_SLOW unsigned long long slow_PyLong_AsUnsignedLongLong(PyObject *pylong, PyVM *vm)
{
    pyvm_scope scope;
    unsigned long long result = pyvm_enter(vm, &scope)->PyVMLong_AsUnsignedLongLong(pylong);
    pyvm_leave(&scope);
    return result;
}

unsigned long long PyVMLong_AsUnsignedLongLong(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsUnsignedLongLong(pylong);
    return slow_PyLong_AsUnsignedLongLong(pylong, vm);
}

PYVM_SLOW unsigned long long slow_PyLong_AsUnsignedLongLongMask(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    unsigned long long result = pyvm_enter(vm, &scope)->PyVMLong_AsUnsignedLongLongMask(obj);
    pyvm_leave(&scope);
    return result;
}

unsigned long long PyVMLong_AsUnsignedLongLongMask(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsUnsignedLongLongMask(obj);
    return slow_PyLong_AsUnsignedLongLongMask(obj, vm);
}

PYVM_SLOW unsigned long slow_PyLong_AsUnsignedLongMask(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    unsigned long result = pyvm_enter(vm, &scope)->PyVMLong_AsUnsignedLongMask(obj);
    pyvm_leave(&scope);
    return result;
}

unsigned long PyVMLong_AsUnsignedLongMask(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsUnsignedLongMask(obj);
    return slow_PyLong_AsUnsignedLongMask(obj, vm);
}

PYVM_SLOW void *slow_PyLong_AsVoidPtr(PyObject *pylong, PyVM *vm)
{
    pyvm_scope scope;
    void *result = pyvm_enter(vm, &scope)->PyVMLong_AsVoidPtr(pylong);
    pyvm_leave(&scope);
    return result;
}

void *PyVMLong_AsVoidPtr(PyVM *vm, PyObject *pylong)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_AsVoidPtr(pylong);
    return slow_PyLong_AsVoidPtr(pylong, vm);
}

PYVM_SLOW int slow_PyLong_Check(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_Check(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_Check(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_Check(p);
    return slow_PyLong_Check(p, vm);
}

PYVM_SLOW int slow_PyLong_CheckExact(PyObject *p, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_CheckExact(p);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_CheckExact(PyVM *vm, PyObject *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_CheckExact(p);
    return slow_PyLong_CheckExact(p, vm);
}

PYVM_SLOW int slow_PyLong_Export(PyObject *obj, PyLongExport *export_long, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_Export(obj, export_long);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_Export(PyVM *vm, PyObject *obj, PyLongExport *export_long)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_Export(obj, export_long);
    return slow_PyLong_Export(obj, export_long, vm);
}

PYVM_SLOW void slow_PyLong_FreeExport(PyLongExport *export_long, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMLong_FreeExport(export_long);
    pyvm_leave(&scope);
}

void PyVMLong_FreeExport(PyVM *vm, PyLongExport *export_long)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMLong_FreeExport(export_long);
    else
        slow_PyLong_FreeExport(export_long, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromDouble(double v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromDouble(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromDouble(PyVM *vm, double v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromDouble(v);
    return slow_PyLong_FromDouble(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromInt32(int32_t value, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromInt32(value);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromInt32(PyVM *vm, int32_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromInt32(value);
    return slow_PyLong_FromInt32(value, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromInt64(int64_t value, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromInt64(value);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromInt64(PyVM *vm, int64_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromInt64(value);
    return slow_PyLong_FromInt64(value, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromLong(long v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromLong(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromLong(PyVM *vm, long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromLong(v);
    return slow_PyLong_FromLong(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromLongLong(long long v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromLongLong(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromLongLong(PyVM *vm, long long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromLongLong(v);
    return slow_PyLong_FromLongLong(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromNativeBytes(const void *buffer, size_t n_bytes, int flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromNativeBytes(buffer, n_bytes, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromNativeBytes(buffer, n_bytes, flags);
    return slow_PyLong_FromNativeBytes(buffer, n_bytes, flags, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromPid(pid_t pid, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromPid(pid);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromPid(PyVM *vm, pid_t pid)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromPid(pid);
    return slow_PyLong_FromPid(pid, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromSize_t(size_t v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromSize_t(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromSize_t(PyVM *vm, size_t v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromSize_t(v);
    return slow_PyLong_FromSize_t(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromSsize_t(Py_ssize_t v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromSsize_t(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromSsize_t(PyVM *vm, Py_ssize_t v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromSsize_t(v);
    return slow_PyLong_FromSsize_t(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromString(const char *str, char **pend, int base, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromString(str, pend, base);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromString(PyVM *vm, const char *str, char **pend, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromString(str, pend, base);
    return slow_PyLong_FromString(str, pend, base, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromUInt32(uint32_t value, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromUInt32(value);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUInt32(PyVM *vm, uint32_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromUInt32(value);
    return slow_PyLong_FromUInt32(value, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromUInt64(uint64_t value, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromUInt64(value);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUInt64(PyVM *vm, uint64_t value)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromUInt64(value);
    return slow_PyLong_FromUInt64(value, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnicodeObject(PyObject *u, int base, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromUnicodeObject(u, base);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnicodeObject(PyVM *vm, PyObject *u, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromUnicodeObject(u, base);
    return slow_PyLong_FromUnicodeObject(u, base, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnsignedLong(unsigned long v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromUnsignedLong(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnsignedLong(PyVM *vm, unsigned long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromUnsignedLong(v);
    return slow_PyLong_FromUnsignedLong(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnsignedLongLong(unsigned long long v, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromUnsignedLongLong(v);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnsignedLongLong(PyVM *vm, unsigned long long v)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromUnsignedLongLong(v);
    return slow_PyLong_FromUnsignedLongLong(v, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromUnsignedNativeBytes(const void *buffer, size_t n_bytes, int flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromUnsignedNativeBytes(buffer, n_bytes, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromUnsignedNativeBytes(PyVM *vm, const void *buffer, size_t n_bytes, int flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromUnsignedNativeBytes(buffer, n_bytes, flags);
    return slow_PyLong_FromUnsignedNativeBytes(buffer, n_bytes, flags, vm);
}

PYVM_SLOW PyObject *slow_PyLong_FromVoidPtr(void *p, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_FromVoidPtr(p);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_FromVoidPtr(PyVM *vm, void *p)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_FromVoidPtr(p);
    return slow_PyLong_FromVoidPtr(p, vm);
}

PYVM_SLOW PyObject *slow_PyLong_GetInfo(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMLong_GetInfo();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMLong_GetInfo(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_GetInfo();
    return slow_PyLong_GetInfo(vm);
}

PYVM_SLOW const PyLongLayout *slow_PyLong_GetNativeLayout(PyVM *vm)
{
    pyvm_scope scope;
    const PyLongLayout *result = pyvm_enter(vm, &scope)->PyVMLong_GetNativeLayout();
    pyvm_leave(&scope);
    return result;
}

const PyLongLayout *PyVMLong_GetNativeLayout(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_GetNativeLayout();
    return slow_PyLong_GetNativeLayout(vm);
}

PYVM_SLOW int slow_PyLong_GetSign(PyObject *obj, int *sign, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_GetSign(obj, sign);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_GetSign(PyVM *vm, PyObject *obj, int *sign)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_GetSign(obj, sign);
    return slow_PyLong_GetSign(obj, sign, vm);
}

PYVM_SLOW int slow_PyLong_IsNegative(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_IsNegative(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_IsNegative(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_IsNegative(obj);
    return slow_PyLong_IsNegative(obj, vm);
}

PYVM_SLOW int slow_PyLong_IsPositive(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_IsPositive(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_IsPositive(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_IsPositive(obj);
    return slow_PyLong_IsPositive(obj, vm);
}

PYVM_SLOW int slow_PyLong_IsZero(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMLong_IsZero(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMLong_IsZero(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMLong_IsZero(obj);
    return slow_PyLong_IsZero(obj, vm);
}

PYVM_SLOW long slow_PyOS_strtol(const char *str, char **ptr, int base, PyVM *vm)
{
    pyvm_scope scope;
    long result = pyvm_enter(vm, &scope)->PyVMOS_strtol(str, ptr, base);
    pyvm_leave(&scope);
    return result;
}

long PyVMOS_strtol(PyVM *vm, const char *str, char **ptr, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMOS_strtol(str, ptr, base);
    return slow_PyOS_strtol(str, ptr, base, vm);
}

PYVM_SLOW unsigned long slow_PyOS_strtoul(const char *str, char **ptr, int base, PyVM *vm)
{
    pyvm_scope scope;
    unsigned long result = pyvm_enter(vm, &scope)->PyVMOS_strtoul(str, ptr, base);
    pyvm_leave(&scope);
    return result;
}

unsigned long PyVMOS_strtoul(PyVM *vm, const char *str, char **ptr, int base)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMOS_strtoul(str, ptr, base);
    return slow_PyOS_strtoul(str, ptr, base, vm);
}

PYVM_SLOW Py_ssize_t slow_PyUnstable_Long_CompactValue(const PyLongObject *op, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMUnstable_Long_CompactValue(op);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnstable_Long_CompactValue(PyVM *vm, const PyLongObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Long_CompactValue(op);
    return slow_PyUnstable_Long_CompactValue(op, vm);
}

PYVM_SLOW int slow_PyUnstable_Long_IsCompact(const PyLongObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Long_IsCompact(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Long_IsCompact(PyVM *vm, const PyLongObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Long_IsCompact(op);
    return slow_PyUnstable_Long_IsCompact(op, vm);
}
