/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's codecs.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/codecs.h"

PYVM_SLOW PyObject *slow_PyCodec_BackslashReplaceErrors(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_BackslashReplaceErrors(exc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_BackslashReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_BackslashReplaceErrors(exc);
    return slow_PyCodec_BackslashReplaceErrors(exc, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_Decode(PyObject *object, const char *encoding, const char *errors, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_Decode(object, encoding, errors);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Decode(PyVM *vm, PyObject *object, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_Decode(object, encoding, errors);
    return slow_PyCodec_Decode(object, encoding, errors, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_Decoder(const char *encoding, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_Decoder(encoding);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Decoder(PyVM *vm, const char *encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_Decoder(encoding);
    return slow_PyCodec_Decoder(encoding, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_Encode(PyObject *object, const char *encoding, const char *errors, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_Encode(object, encoding, errors);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Encode(PyVM *vm, PyObject *object, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_Encode(object, encoding, errors);
    return slow_PyCodec_Encode(object, encoding, errors, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_Encoder(const char *encoding, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_Encoder(encoding);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Encoder(PyVM *vm, const char *encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_Encoder(encoding);
    return slow_PyCodec_Encoder(encoding, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_IgnoreErrors(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_IgnoreErrors(exc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_IgnoreErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_IgnoreErrors(exc);
    return slow_PyCodec_IgnoreErrors(exc, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_IncrementalDecoder(const char *encoding, const char *errors, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_IncrementalDecoder(encoding, errors);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_IncrementalDecoder(PyVM *vm, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_IncrementalDecoder(encoding, errors);
    return slow_PyCodec_IncrementalDecoder(encoding, errors, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_IncrementalEncoder(const char *encoding, const char *errors, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_IncrementalEncoder(encoding, errors);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_IncrementalEncoder(PyVM *vm, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_IncrementalEncoder(encoding, errors);
    return slow_PyCodec_IncrementalEncoder(encoding, errors, vm);
}

PYVM_SLOW int slow_PyCodec_KnownEncoding(const char *encoding, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCodec_KnownEncoding(encoding);
    pyvm_leave(&scope);
    return result;
}

int PyVMCodec_KnownEncoding(PyVM *vm, const char *encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_KnownEncoding(encoding);
    return slow_PyCodec_KnownEncoding(encoding, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_LookupError(const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_LookupError(name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_LookupError(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_LookupError(name);
    return slow_PyCodec_LookupError(name, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_NameReplaceErrors(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_NameReplaceErrors(exc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_NameReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_NameReplaceErrors(exc);
    return slow_PyCodec_NameReplaceErrors(exc, vm);
}

PYVM_SLOW int slow_PyCodec_Register(PyObject *search_function, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCodec_Register(search_function);
    pyvm_leave(&scope);
    return result;
}

int PyVMCodec_Register(PyVM *vm, PyObject *search_function)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_Register(search_function);
    return slow_PyCodec_Register(search_function, vm);
}

PYVM_SLOW int slow_PyCodec_RegisterError(const char *name, PyObject *error, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCodec_RegisterError(name, error);
    pyvm_leave(&scope);
    return result;
}

int PyVMCodec_RegisterError(PyVM *vm, const char *name, PyObject *error)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_RegisterError(name, error);
    return slow_PyCodec_RegisterError(name, error, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_ReplaceErrors(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_ReplaceErrors(exc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_ReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_ReplaceErrors(exc);
    return slow_PyCodec_ReplaceErrors(exc, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_StreamReader(encoding, stream, errors);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_StreamReader(PyVM *vm, const char *encoding, PyObject *stream, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_StreamReader(encoding, stream, errors);
    return slow_PyCodec_StreamReader(encoding, stream, errors, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_StreamWriter(encoding, stream, errors);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_StreamWriter(PyVM *vm, const char *encoding, PyObject *stream, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_StreamWriter(encoding, stream, errors);
    return slow_PyCodec_StreamWriter(encoding, stream, errors, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_StrictErrors(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_StrictErrors(exc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_StrictErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_StrictErrors(exc);
    return slow_PyCodec_StrictErrors(exc, vm);
}

PYVM_SLOW int slow_PyCodec_Unregister(PyObject *search_function, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCodec_Unregister(search_function);
    pyvm_leave(&scope);
    return result;
}

int PyVMCodec_Unregister(PyVM *vm, PyObject *search_function)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_Unregister(search_function);
    return slow_PyCodec_Unregister(search_function, vm);
}

PYVM_SLOW PyObject *slow_PyCodec_XMLCharRefReplaceErrors(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCodec_XMLCharRefReplaceErrors(exc);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCodec_XMLCharRefReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCodec_XMLCharRefReplaceErrors(exc);
    return slow_PyCodec_XMLCharRefReplaceErrors(exc, vm);
}

PYVM_SLOW const char *slow_Py_hexdigits(PyVM *vm)
{
    pyvm_scope scope;
    const char *result = pyvm_enter(vm, &scope)->PyVM_hexdigits();
    pyvm_leave(&scope);
    return result;
}

const char *PyVM_hexdigits(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_hexdigits();
    return slow_Py_hexdigits(vm);
}
