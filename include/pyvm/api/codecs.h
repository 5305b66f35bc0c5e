/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's codecs.h, with the VM first. */
#ifndef PYVM_API_CODECS_H
#define PYVM_API_CODECS_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * PyCodec_BackslashReplaceErrors. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMCodec_BackslashReplaceErrors(PyVM *vm, PyObject *exc);

/** PyCodec_Decode. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_Decode(PyVM *vm, PyObject *object, const char *encoding, const char *errors);

/** PyCodec_Decoder. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_Decoder(PyVM *vm, const char *encoding);

/** PyCodec_Encode. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_Encode(PyVM *vm, PyObject *object, const char *encoding, const char *errors);

/** PyCodec_Encoder. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_Encoder(PyVM *vm, const char *encoding);

/** PyCodec_IgnoreErrors. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_IgnoreErrors(PyVM *vm, PyObject *exc);

/**
 * PyCodec_IncrementalDecoder. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMCodec_IncrementalDecoder(PyVM *vm, const char *encoding, const char *errors);

/**
 * PyCodec_IncrementalEncoder. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMCodec_IncrementalEncoder(PyVM *vm, const char *encoding, const char *errors);

/** PyCodec_KnownEncoding. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCodec_KnownEncoding(PyVM *vm, const char *encoding);

/** PyCodec_LookupError. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_LookupError(PyVM *vm, const char *name);

/**
 * PyCodec_NameReplaceErrors. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMCodec_NameReplaceErrors(PyVM *vm, PyObject *exc);

/** PyCodec_Register. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCodec_Register(PyVM *vm, PyObject *search_function);

/** PyCodec_RegisterError. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCodec_RegisterError(PyVM *vm, const char *name, PyObject *error);

/** PyCodec_ReplaceErrors. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_ReplaceErrors(PyVM *vm, PyObject *exc);

/** PyCodec_StreamReader. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_StreamReader(PyVM *vm, const char *encoding, PyObject *stream, const char *errors);

/** PyCodec_StreamWriter. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_StreamWriter(PyVM *vm, const char *encoding, PyObject *stream, const char *errors);

/** PyCodec_StrictErrors. Returns NULL always. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCodec_StrictErrors(PyVM *vm, PyObject *exc);

/** PyCodec_Unregister. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMCodec_Unregister(PyVM *vm, PyObject *search_function);

/**
 * PyCodec_XMLCharRefReplaceErrors. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMCodec_XMLCharRefReplaceErrors(PyVM *vm, PyObject *exc);

/** Py_hexdigits. Returns the value. CPython: all versions. */
PYVM_EXPORT const char *PyVM_hexdigits(PyVM *vm);

#ifdef __cplusplus
}
#endif

#endif
