/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's codecs.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/codecs.h"

PYVM_SLOW PyObject *slow_PyCodec_BackslashReplaceErrors(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_BackslashReplaceErrors(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_BackslashReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMCodec_BackslashReplaceErrors(exc);
    }
    return slow_PyCodec_BackslashReplaceErrors(vm, exc);
}

PYVM_SLOW PyObject *slow_PyCodec_Decode(PyVM *vm, PyObject *object, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_Decode(object, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Decode(PyVM *vm, PyObject *object, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, object, encoding, errors);
        return api->PyVMCodec_Decode(object, encoding, errors);
    }
    return slow_PyCodec_Decode(vm, object, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyCodec_Decoder(PyVM *vm, const char *encoding)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_Decoder(encoding);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Decoder(PyVM *vm, const char *encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, encoding);
        return api->PyVMCodec_Decoder(encoding);
    }
    return slow_PyCodec_Decoder(vm, encoding);
}

PYVM_SLOW PyObject *slow_PyCodec_Encode(PyVM *vm, PyObject *object, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_Encode(object, encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Encode(PyVM *vm, PyObject *object, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, object, encoding, errors);
        return api->PyVMCodec_Encode(object, encoding, errors);
    }
    return slow_PyCodec_Encode(vm, object, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyCodec_Encoder(PyVM *vm, const char *encoding)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_Encoder(encoding);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_Encoder(PyVM *vm, const char *encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, encoding);
        return api->PyVMCodec_Encoder(encoding);
    }
    return slow_PyCodec_Encoder(vm, encoding);
}

PYVM_SLOW PyObject *slow_PyCodec_IgnoreErrors(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_IgnoreErrors(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_IgnoreErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMCodec_IgnoreErrors(exc);
    }
    return slow_PyCodec_IgnoreErrors(vm, exc);
}

PYVM_SLOW PyObject *slow_PyCodec_IncrementalDecoder(PyVM *vm, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_IncrementalDecoder(encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_IncrementalDecoder(PyVM *vm, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, encoding, errors);
        return api->PyVMCodec_IncrementalDecoder(encoding, errors);
    }
    return slow_PyCodec_IncrementalDecoder(vm, encoding, errors);
}

PYVM_SLOW PyObject *slow_PyCodec_IncrementalEncoder(PyVM *vm, const char *encoding, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_IncrementalEncoder(encoding, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_IncrementalEncoder(PyVM *vm, const char *encoding, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, encoding, errors);
        return api->PyVMCodec_IncrementalEncoder(encoding, errors);
    }
    return slow_PyCodec_IncrementalEncoder(vm, encoding, errors);
}

PYVM_SLOW int slow_PyCodec_KnownEncoding(PyVM *vm, const char *encoding)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCodec_KnownEncoding(encoding);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCodec_KnownEncoding(PyVM *vm, const char *encoding)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, encoding);
        return api->PyVMCodec_KnownEncoding(encoding);
    }
    return slow_PyCodec_KnownEncoding(vm, encoding);
}

PYVM_SLOW PyObject *slow_PyCodec_LookupError(PyVM *vm, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_LookupError(name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_LookupError(PyVM *vm, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, name);
        return api->PyVMCodec_LookupError(name);
    }
    return slow_PyCodec_LookupError(vm, name);
}

PYVM_SLOW PyObject *slow_PyCodec_NameReplaceErrors(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_NameReplaceErrors(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_NameReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMCodec_NameReplaceErrors(exc);
    }
    return slow_PyCodec_NameReplaceErrors(vm, exc);
}

PYVM_SLOW int slow_PyCodec_Register(PyVM *vm, PyObject *search_function)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCodec_Register(search_function);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCodec_Register(PyVM *vm, PyObject *search_function)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, search_function);
        return api->PyVMCodec_Register(search_function);
    }
    return slow_PyCodec_Register(vm, search_function);
}

PYVM_SLOW int slow_PyCodec_RegisterError(PyVM *vm, const char *name, PyObject *error)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCodec_RegisterError(name, error);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCodec_RegisterError(PyVM *vm, const char *name, PyObject *error)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, name, error);
        return api->PyVMCodec_RegisterError(name, error);
    }
    return slow_PyCodec_RegisterError(vm, name, error);
}

PYVM_SLOW PyObject *slow_PyCodec_ReplaceErrors(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_ReplaceErrors(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_ReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMCodec_ReplaceErrors(exc);
    }
    return slow_PyCodec_ReplaceErrors(vm, exc);
}

PYVM_SLOW PyObject *slow_PyCodec_StreamReader(PyVM *vm, const char *encoding, PyObject *stream, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_StreamReader(encoding, stream, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_StreamReader(PyVM *vm, const char *encoding, PyObject *stream, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, encoding, stream, errors);
        return api->PyVMCodec_StreamReader(encoding, stream, errors);
    }
    return slow_PyCodec_StreamReader(vm, encoding, stream, errors);
}

PYVM_SLOW PyObject *slow_PyCodec_StreamWriter(PyVM *vm, const char *encoding, PyObject *stream, const char *errors)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_StreamWriter(encoding, stream, errors);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_StreamWriter(PyVM *vm, const char *encoding, PyObject *stream, const char *errors)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, encoding, stream, errors);
        return api->PyVMCodec_StreamWriter(encoding, stream, errors);
    }
    return slow_PyCodec_StreamWriter(vm, encoding, stream, errors);
}

PYVM_SLOW PyObject *slow_PyCodec_StrictErrors(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_StrictErrors(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_StrictErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMCodec_StrictErrors(exc);
    }
    return slow_PyCodec_StrictErrors(vm, exc);
}

PYVM_SLOW int slow_PyCodec_Unregister(PyVM *vm, PyObject *search_function)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCodec_Unregister(search_function);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCodec_Unregister(PyVM *vm, PyObject *search_function)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, search_function);
        return api->PyVMCodec_Unregister(search_function);
    }
    return slow_PyCodec_Unregister(vm, search_function);
}

PYVM_SLOW PyObject *slow_PyCodec_XMLCharRefReplaceErrors(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCodec_XMLCharRefReplaceErrors(exc);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCodec_XMLCharRefReplaceErrors(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        return api->PyVMCodec_XMLCharRefReplaceErrors(exc);
    }
    return slow_PyCodec_XMLCharRefReplaceErrors(vm, exc);
}

PYVM_SLOW const char *slow_Py_hexdigits(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVM_hexdigits();
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVM_hexdigits(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_hexdigits();
    }
    return slow_Py_hexdigits(vm);
}
