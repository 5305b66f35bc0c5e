/*
 * version.c: a CPython that PyVM does not work with.
 * refused: PYVM_API_VERSION names no CPython that PyVM works with
 */
#undef PYVM_API_VERSION
#define PYVM_API_VERSION 0x03080000
#include <Python.h>
