/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's unicodeobject.h, with the VM first. */
#ifndef PYVM_API_UNICODEOBJECT_H
#define PYVM_API_UNICODEOBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyUnicodeIter_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMUnicodeIter_Type(PyVM *vm);

/** PyUnicodeWriter_Create. On error: NULL, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT PyUnicodeWriter *PyVMUnicodeWriter_Create(PyVM *vm, Py_ssize_t length);

/** PyUnicodeWriter_DecodeUTF8Stateful. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_DecodeUTF8Stateful(PyVM *vm, PyUnicodeWriter *writer, const char *string, Py_ssize_t length, const char *errors, Py_ssize_t *consumed);

/** PyUnicodeWriter_Discard. CPython: 3.14 and newer. */
PYVM_EXPORT void PyVMUnicodeWriter_Discard(PyVM *vm, PyUnicodeWriter *writer);

/**
 * PyUnicodeWriter_Finish. Returns a new reference. On error: NULL, with an exception. CPython: 3.14 and
 * newer.
 */
PYVM_EXPORT PyObject *PyVMUnicodeWriter_Finish(PyVM *vm, PyUnicodeWriter *writer);

/** PyUnicodeWriter_Format. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_Format(PyVM *vm, PyUnicodeWriter *writer, const char *format, ...);

/** PyUnicodeWriter_FormatV. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_FormatV(PyVM *vm, PyUnicodeWriter *writer, const char *format, va_list arguments);

/** PyUnicodeWriter_WriteASCII. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteASCII(PyVM *vm, PyUnicodeWriter *writer, const char *str, Py_ssize_t size);

/** PyUnicodeWriter_WriteChar. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteChar(PyVM *vm, PyUnicodeWriter *writer, Py_UCS4 ch);

/** PyUnicodeWriter_WriteRepr. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteRepr(PyVM *vm, PyUnicodeWriter *writer, PyObject *obj);

/** PyUnicodeWriter_WriteStr. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteStr(PyVM *vm, PyUnicodeWriter *writer, PyObject *obj);

/** PyUnicodeWriter_WriteSubstring. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteSubstring(PyVM *vm, PyUnicodeWriter *writer, PyObject *str, Py_ssize_t start, Py_ssize_t end);

/** PyUnicodeWriter_WriteUCS4. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteUCS4(PyVM *vm, PyUnicodeWriter *writer, const Py_UCS4 *str, Py_ssize_t size);

/** PyUnicodeWriter_WriteUTF8. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteUTF8(PyVM *vm, PyUnicodeWriter *writer, const char *str, Py_ssize_t size);

/** PyUnicodeWriter_WriteWideChar. On error: -1, with an exception. CPython: 3.14 and newer. */
PYVM_EXPORT int PyVMUnicodeWriter_WriteWideChar(PyVM *vm, PyUnicodeWriter *writer, const wchar_t *str, Py_ssize_t size);

/** PyUnicode_1BYTE_DATA. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS1 *PyVMUnicode_1BYTE_DATA(PyVM *vm, PyObject *unicode);

/** PyUnicode_2BYTE_DATA. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS2 *PyVMUnicode_2BYTE_DATA(PyVM *vm, PyObject *unicode);

/** PyUnicode_4BYTE_DATA. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 *PyVMUnicode_4BYTE_DATA(PyVM *vm, PyObject *unicode);

/** PyUnicode_AS_DATA. On error: NULL, with an exception. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT const char *PyVMUnicode_AS_DATA(PyVM *vm, PyObject *o);

/** PyUnicode_AS_UNICODE. On error: NULL, with an exception. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT Py_UNICODE *PyVMUnicode_AS_UNICODE(PyVM *vm, PyObject *o);

/** PyUnicode_Append. Releases the reference in p_left and stores a new one there. CPython: all versions. */
PYVM_EXPORT void PyVMUnicode_Append(PyVM *vm, PyObject **p_left, PyObject *right);

/**
 * PyUnicode_AppendAndDel. Steals the reference to right, on error too. Releases the reference in p_left and
 * stores a new one there. CPython: all versions.
 */
PYVM_EXPORT void PyVMUnicode_AppendAndDel(PyVM *vm, PyObject **p_left, PyObject *right);

/** PyUnicode_AsASCIIString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_AsASCIIString(PyVM *vm, PyObject *unicode);

/**
 * PyUnicode_AsCharmapString. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsCharmapString(PyVM *vm, PyObject *unicode, PyObject *mapping);

/**
 * PyUnicode_AsDecodedObject. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.14. Deprecated in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsDecodedObject(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors);

/**
 * PyUnicode_AsDecodedUnicode. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.14. Deprecated in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsDecodedUnicode(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors);

/**
 * PyUnicode_AsEncodedObject. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.14. Deprecated in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsEncodedObject(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors);

/**
 * PyUnicode_AsEncodedString. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsEncodedString(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors);

/**
 * PyUnicode_AsEncodedUnicode. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 to
 * 3.14. Deprecated in 3.11 to 3.14.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsEncodedUnicode(PyVM *vm, PyObject *unicode, const char *encoding, const char *errors);

/**
 * PyUnicode_AsLatin1String. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsLatin1String(PyVM *vm, PyObject *unicode);

/**
 * PyUnicode_AsRawUnicodeEscapeString. Returns a new reference. On error: NULL, with an exception. CPython:
 * all versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsRawUnicodeEscapeString(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUCS4. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT Py_UCS4 *PyVMUnicode_AsUCS4(PyVM *vm, PyObject *unicode, Py_UCS4 *buffer, Py_ssize_t buflen, int copy_null);

/** PyUnicode_AsUCS4Copy. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT Py_UCS4 *PyVMUnicode_AsUCS4Copy(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUTF16String. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_AsUTF16String(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUTF32String. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_AsUTF32String(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUTF8. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT const char *PyVMUnicode_AsUTF8(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUTF8AndSize. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT const char *PyVMUnicode_AsUTF8AndSize(PyVM *vm, PyObject *unicode, Py_ssize_t *size);

/** PyUnicode_AsUTF8String. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_AsUTF8String(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUnicode. On error: NULL, with an exception. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT Py_UNICODE *PyVMUnicode_AsUnicode(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsUnicodeAndSize. On error: NULL, with an exception. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT Py_UNICODE *PyVMUnicode_AsUnicodeAndSize(PyVM *vm, PyObject *unicode, Py_ssize_t *size);

/**
 * PyUnicode_AsUnicodeEscapeString. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_AsUnicodeEscapeString(PyVM *vm, PyObject *unicode);

/** PyUnicode_AsWideChar. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_AsWideChar(PyVM *vm, PyObject *unicode, wchar_t *wstr, Py_ssize_t size);

/** PyUnicode_AsWideCharString. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT wchar_t *PyVMUnicode_AsWideCharString(PyVM *vm, PyObject *unicode, Py_ssize_t *size);

/**
 * PyUnicode_BuildEncodingMap. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_BuildEncodingMap(PyVM *vm, PyObject *string);

/** PyUnicode_CHECK_INTERNED. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned int PyVMUnicode_CHECK_INTERNED(PyVM *vm, PyObject *str);

/** PyUnicode_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_Check(PyVM *vm, PyObject *obj);

/** PyUnicode_CheckExact. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_CheckExact(PyVM *vm, PyObject *obj);

/** PyUnicode_Compare. On error: -1, which may be a result too: ask PyVMErr_Occurred. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_Compare(PyVM *vm, PyObject *left, PyObject *right);

/** PyUnicode_CompareWithASCIIString. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_CompareWithASCIIString(PyVM *vm, PyObject *unicode, const char *string);

/** PyUnicode_Concat. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Concat(PyVM *vm, PyObject *left, PyObject *right);

/** PyUnicode_Contains. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_Contains(PyVM *vm, PyObject *unicode, PyObject *substr);

/** PyUnicode_CopyCharacters. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_CopyCharacters(PyVM *vm, PyObject *to, Py_ssize_t to_start, PyObject *from, Py_ssize_t from_start, Py_ssize_t how_many);

/** PyUnicode_Count. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_Count(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end);

/** PyUnicode_DATA. Never fails. CPython: all versions. */
PYVM_EXPORT void *PyVMUnicode_DATA(PyVM *vm, PyObject *unicode);

/** PyUnicode_Decode. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Decode(PyVM *vm, const char *str, Py_ssize_t size, const char *encoding, const char *errors);

/** PyUnicode_DecodeASCII. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeASCII(PyVM *vm, const char *str, Py_ssize_t size, const char *errors);

/** PyUnicode_DecodeCharmap. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeCharmap(PyVM *vm, const char *str, Py_ssize_t length, PyObject *mapping, const char *errors);

/**
 * PyUnicode_DecodeFSDefault. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeFSDefault(PyVM *vm, const char *str);

/**
 * PyUnicode_DecodeFSDefaultAndSize. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeFSDefaultAndSize(PyVM *vm, const char *str, Py_ssize_t size);

/** PyUnicode_DecodeLatin1. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeLatin1(PyVM *vm, const char *str, Py_ssize_t size, const char *errors);

/** PyUnicode_DecodeLocale. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeLocale(PyVM *vm, const char *str, const char *errors);

/**
 * PyUnicode_DecodeLocaleAndSize. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeLocaleAndSize(PyVM *vm, const char *str, Py_ssize_t length, const char *errors);

/**
 * PyUnicode_DecodeRawUnicodeEscape. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeRawUnicodeEscape(PyVM *vm, const char *str, Py_ssize_t size, const char *errors);

/** PyUnicode_DecodeUTF16. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF16(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder);

/**
 * PyUnicode_DecodeUTF16Stateful. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF16Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed);

/** PyUnicode_DecodeUTF32. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF32(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder);

/**
 * PyUnicode_DecodeUTF32Stateful. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF32Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, int *byteorder, Py_ssize_t *consumed);

/** PyUnicode_DecodeUTF7. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF7(PyVM *vm, const char *str, Py_ssize_t size, const char *errors);

/**
 * PyUnicode_DecodeUTF7Stateful. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF7Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed);

/** PyUnicode_DecodeUTF8. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF8(PyVM *vm, const char *str, Py_ssize_t size, const char *errors);

/**
 * PyUnicode_DecodeUTF8Stateful. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUTF8Stateful(PyVM *vm, const char *str, Py_ssize_t size, const char *errors, Py_ssize_t *consumed);

/**
 * PyUnicode_DecodeUnicodeEscape. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_DecodeUnicodeEscape(PyVM *vm, const char *str, Py_ssize_t size, const char *errors);

/**
 * PyUnicode_EncodeFSDefault. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_EncodeFSDefault(PyVM *vm, PyObject *unicode);

/** PyUnicode_EncodeLocale. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_EncodeLocale(PyVM *vm, PyObject *unicode, const char *errors);

/**
 * PyUnicode_Equal. On error: -1, with an exception. CPython: 3.14 and newer; made from older functions in
 * 3.11 to 3.13.
 */
PYVM_EXPORT int PyVMUnicode_Equal(PyVM *vm, PyObject *a, PyObject *b);

/** PyUnicode_EqualToUTF8. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12. */
PYVM_EXPORT int PyVMUnicode_EqualToUTF8(PyVM *vm, PyObject *unicode, const char *string);

/**
 * PyUnicode_EqualToUTF8AndSize. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to
 * 3.12.
 */
PYVM_EXPORT int PyVMUnicode_EqualToUTF8AndSize(PyVM *vm, PyObject *unicode, const char *string, Py_ssize_t size);

/**
 * PyUnicode_FSConverter. On error: 0, with an exception. Stores a new reference in result. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMUnicode_FSConverter(PyVM *vm, PyObject *obj, void *result);

/**
 * PyUnicode_FSDecoder. On error: 0, with an exception. Stores a new reference in result. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMUnicode_FSDecoder(PyVM *vm, PyObject *obj, void *result);

/** PyUnicode_Fill. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_Fill(PyVM *vm, PyObject *unicode, Py_ssize_t start, Py_ssize_t length, Py_UCS4 fill_char);

/** PyUnicode_Find. On error: -2, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_Find(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction);

/** PyUnicode_FindChar. On error: -2, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_FindChar(PyVM *vm, PyObject *unicode, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction);

/** PyUnicode_Format. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Format(PyVM *vm, PyObject *format, PyObject *args);

/**
 * PyUnicode_FromEncodedObject. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_FromEncodedObject(PyVM *vm, PyObject *obj, const char *encoding, const char *errors);

/** PyUnicode_FromFormat. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_FromFormat(PyVM *vm, const char *format, ...);

/** PyUnicode_FromFormatV. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_FromFormatV(PyVM *vm, const char *format, va_list vargs);

/**
 * PyUnicode_FromKindAndData. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_FromKindAndData(PyVM *vm, int kind, const void *buffer, Py_ssize_t size);

/** PyUnicode_FromObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_FromObject(PyVM *vm, PyObject *obj);

/** PyUnicode_FromOrdinal. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_FromOrdinal(PyVM *vm, int ordinal);

/** PyUnicode_FromString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_FromString(PyVM *vm, const char *str);

/**
 * PyUnicode_FromStringAndSize. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_FromStringAndSize(PyVM *vm, const char *str, Py_ssize_t size);

/**
 * PyUnicode_FromUnicode. Returns a new reference. On error: NULL, with an exception. CPython: 3.11 only.
 * Deprecated in 3.11 only.
 */
PYVM_EXPORT PyObject *PyVMUnicode_FromUnicode(PyVM *vm, const Py_UNICODE *u, Py_ssize_t size);

/** PyUnicode_FromWideChar. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_FromWideChar(PyVM *vm, const wchar_t *wstr, Py_ssize_t size);

/**
 * PyUnicode_GET_DATA_SIZE. On error: 0, which may be a result too: ask PyVMErr_Occurred. CPython: 3.11 only.
 * Deprecated in 3.11 only.
 */
PYVM_EXPORT Py_ssize_t PyVMUnicode_GET_DATA_SIZE(PyVM *vm, PyObject *o);

/** PyUnicode_GET_LENGTH. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_GET_LENGTH(PyVM *vm, PyObject *unicode);

/**
 * PyUnicode_GET_SIZE. On error: 0, which may be a result too: ask PyVMErr_Occurred. CPython: 3.11 only.
 * Deprecated in 3.11 only.
 */
PYVM_EXPORT Py_ssize_t PyVMUnicode_GET_SIZE(PyVM *vm, PyObject *o);

/** PyUnicode_GetDefaultEncoding. Never fails. CPython: all versions. */
PYVM_EXPORT const char *PyVMUnicode_GetDefaultEncoding(PyVM *vm);

/** PyUnicode_GetLength. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_GetLength(PyVM *vm, PyObject *unicode);

/** PyUnicode_GetSize. On error: -1, with an exception. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_GetSize(PyVM *vm, PyObject *unicode);

/** PyUnicode_IS_ASCII. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned int PyVMUnicode_IS_ASCII(PyVM *vm, PyObject *unicode);

/** PyUnicode_IS_COMPACT. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned int PyVMUnicode_IS_COMPACT(PyVM *vm, PyObject *o);

/** PyUnicode_IS_COMPACT_ASCII. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_IS_COMPACT_ASCII(PyVM *vm, PyObject *o);

/** PyUnicode_IS_READY. Never fails. CPython: all versions. */
PYVM_EXPORT unsigned int PyVMUnicode_IS_READY(PyVM *vm, PyObject *unicode);

/**
 * PyUnicode_InternFromString. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions.
 */
PYVM_EXPORT PyObject *PyVMUnicode_InternFromString(PyVM *vm, const char *str);

/**
 * PyUnicode_InternImmortal. Releases the reference in p_unicode and stores a new one there. CPython: 3.11
 * only. Deprecated in 3.11 only.
 */
PYVM_EXPORT void PyVMUnicode_InternImmortal(PyVM *vm, PyObject **p_unicode);

/**
 * PyUnicode_InternInPlace. Releases the reference in p_unicode and stores a new one there. CPython: all
 * versions.
 */
PYVM_EXPORT void PyVMUnicode_InternInPlace(PyVM *vm, PyObject **p_unicode);

/** PyUnicode_IsIdentifier. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_IsIdentifier(PyVM *vm, PyObject *unicode);

/** PyUnicode_Join. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Join(PyVM *vm, PyObject *separator, PyObject *seq);

/** PyUnicode_KIND. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_KIND(PyVM *vm, PyObject *unicode);

/** PyUnicode_MAX_CHAR_VALUE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVMUnicode_MAX_CHAR_VALUE(PyVM *vm, PyObject *unicode);

/** PyUnicode_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_New(PyVM *vm, Py_ssize_t size, Py_UCS4 maxchar);

/** PyUnicode_Partition. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Partition(PyVM *vm, PyObject *unicode, PyObject *sep);

/** PyUnicode_READ. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVMUnicode_READ(PyVM *vm, int kind, const void *data, Py_ssize_t index);

/** PyUnicode_READY. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_READY(PyVM *vm, PyObject *unicode);

/** PyUnicode_READ_CHAR. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVMUnicode_READ_CHAR(PyVM *vm, PyObject *unicode, Py_ssize_t index);

/** PyUnicode_RPartition. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_RPartition(PyVM *vm, PyObject *unicode, PyObject *sep);

/** PyUnicode_RSplit. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_RSplit(PyVM *vm, PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit);

/** PyUnicode_ReadChar. On error: (Py_UCS4)-1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVMUnicode_ReadChar(PyVM *vm, PyObject *unicode, Py_ssize_t index);

/** PyUnicode_Replace. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Replace(PyVM *vm, PyObject *unicode, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount);

/**
 * PyUnicode_Resize. On error: -1, with an exception. Releases the reference in unicode and stores a new one
 * there. CPython: all versions.
 */
PYVM_EXPORT int PyVMUnicode_Resize(PyVM *vm, PyObject **unicode, Py_ssize_t length);

/** PyUnicode_RichCompare. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_RichCompare(PyVM *vm, PyObject *left, PyObject *right, int op);

/** PyUnicode_Split. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Split(PyVM *vm, PyObject *unicode, PyObject *sep, Py_ssize_t maxsplit);

/** PyUnicode_Splitlines. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Splitlines(PyVM *vm, PyObject *unicode, int keepends);

/** PyUnicode_Substring. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Substring(PyVM *vm, PyObject *unicode, Py_ssize_t start, Py_ssize_t end);

/** PyUnicode_Tailmatch. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_Tailmatch(PyVM *vm, PyObject *unicode, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction);

/** PyUnicode_Translate. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMUnicode_Translate(PyVM *vm, PyObject *unicode, PyObject *table, const char *errors);

/** PyUnicode_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMUnicode_Type(PyVM *vm);

/** PyUnicode_WRITE. CPython: all versions. */
PYVM_EXPORT void PyVMUnicode_WRITE(PyVM *vm, int kind, void *data, Py_ssize_t index, Py_UCS4 value);

/** PyUnicode_WSTR_LENGTH. Never fails. CPython: 3.11 only. Deprecated in 3.11 only. */
PYVM_EXPORT Py_ssize_t PyVMUnicode_WSTR_LENGTH(PyVM *vm, PyObject *op);

/** PyUnicode_WriteChar. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMUnicode_WriteChar(PyVM *vm, PyObject *unicode, Py_ssize_t index, Py_UCS4 character);

/**
 * PyUnstable_Unicode_GET_CACHED_HASH. Never fails. CPython: 3.15 and newer; made from older functions in 3.11
 * to 3.14.
 */
PYVM_EXPORT Py_hash_t PyVMUnstable_Unicode_GET_CACHED_HASH(PyVM *vm, PyObject *str);

/** Py_UNICODE_HIGH_SURROGATE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVM_UNICODE_HIGH_SURROGATE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISALNUM. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISALNUM(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISALPHA. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISALPHA(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISDECIMAL. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISDECIMAL(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISDIGIT. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISDIGIT(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISLINEBREAK. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISLINEBREAK(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISLOWER. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISLOWER(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISNUMERIC. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISNUMERIC(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISPRINTABLE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISPRINTABLE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISSPACE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISSPACE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISTITLE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISTITLE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_ISUPPER. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_ISUPPER(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_IS_HIGH_SURROGATE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_IS_HIGH_SURROGATE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_IS_LOW_SURROGATE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_IS_LOW_SURROGATE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_IS_SURROGATE. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_IS_SURROGATE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_JOIN_SURROGATES. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVM_UNICODE_JOIN_SURROGATES(PyVM *vm, Py_UCS4 high, Py_UCS4 low);

/** Py_UNICODE_LOW_SURROGATE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVM_UNICODE_LOW_SURROGATE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_TODECIMAL. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_TODECIMAL(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_TODIGIT. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVM_UNICODE_TODIGIT(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_TOLOWER. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVM_UNICODE_TOLOWER(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_TONUMERIC. Never fails. CPython: all versions. */
PYVM_EXPORT double PyVM_UNICODE_TONUMERIC(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_TOTITLE. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVM_UNICODE_TOTITLE(PyVM *vm, Py_UCS4 ch);

/** Py_UNICODE_TOUPPER. Never fails. CPython: all versions. */
PYVM_EXPORT Py_UCS4 PyVM_UNICODE_TOUPPER(PyVM *vm, Py_UCS4 ch);

#ifdef __cplusplus
}
#endif

#endif
