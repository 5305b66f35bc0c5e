/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's code.h, with the VM first. */
#ifndef PYVM_API_CODE_H
#define PYVM_API_CODE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCode_AddWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMCode_AddWatcher(PyVM *vm, PyCode_WatchCallback callback);

/** PyCode_Addr2Line. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCode_Addr2Line(PyVM *vm, PyCodeObject *co, int byte_offset);

/** PyCode_Addr2Location. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCode_Addr2Location(PyVM *vm, PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column);

/** PyCode_Check. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMCode_Check(PyVM *vm, PyObject *co);

/** PyCode_ClearWatcher. On error: -1, with an exception. CPython: 3.12 and newer. */
PYVM_EXPORT int PyVMCode_ClearWatcher(PyVM *vm, int watcher_id);

/** PyCode_GetCellvars. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCode_GetCellvars(PyVM *vm, PyCodeObject *co);

/** PyCode_GetCode. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCode_GetCode(PyVM *vm, PyCodeObject *co);

/** PyCode_GetFirstFree. Never fails. CPython: 3.12 and newer. Deprecated in 3.13 and newer. */
PYVM_EXPORT int PyVMCode_GetFirstFree(PyVM *vm, PyCodeObject *op);

/** PyCode_GetFreevars. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCode_GetFreevars(PyVM *vm, PyCodeObject *co);

/** PyCode_GetNumFree. Never fails. CPython: all versions. */
PYVM_EXPORT Py_ssize_t PyVMCode_GetNumFree(PyVM *vm, PyCodeObject *co);

/** PyCode_GetVarnames. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCode_GetVarnames(PyVM *vm, PyCodeObject *co);

/**
 * PyCode_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. Deprecated
 * in 3.12 and newer.
 */
PYVM_EXPORT PyCodeObject *PyVMCode_New(PyVM *vm, int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q);

/** PyCode_NewEmpty. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyCodeObject *PyVMCode_NewEmpty(PyVM *vm, const char *filename, const char *funcname, int firstlineno);

/**
 * PyCode_NewWithPosOnlyArgs. Returns a new reference. On error: NULL, with an exception. CPython: all
 * versions. Deprecated in 3.12 and newer.
 */
PYVM_EXPORT PyCodeObject *PyVMCode_NewWithPosOnlyArgs(PyVM *vm, int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q);

/** PyCode_Optimize. Returns a new reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMCode_Optimize(PyVM *vm, PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj);

/** PyCode_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMCode_Type(PyVM *vm);

/**
 * PyUnstable_Code_GetExtra. On error: -1, with an exception. CPython: 3.12 and newer; made from older
 * functions in 3.11 only.
 */
PYVM_EXPORT int PyVMUnstable_Code_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra);

/**
 * PyUnstable_Code_GetFirstFree. Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to
 * 3.12.
 */
PYVM_EXPORT int PyVMUnstable_Code_GetFirstFree(PyVM *vm, PyCodeObject *co);

/**
 * PyUnstable_Code_New. Returns a new reference. On error: NULL, with an exception. CPython: 3.12 and newer;
 * made from older functions in 3.11 only.
 */
PYVM_EXPORT PyCodeObject *PyVMUnstable_Code_New(PyVM *vm, int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable);

/**
 * PyUnstable_Code_NewWithPosOnlyArgs. Returns a new reference. On error: NULL, with an exception. CPython:
 * 3.12 and newer; made from older functions in 3.11 only.
 */
PYVM_EXPORT PyCodeObject *PyVMUnstable_Code_NewWithPosOnlyArgs(PyVM *vm, int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable);

/**
 * PyUnstable_Code_SetExtra. On error: -1, with an exception. CPython: 3.12 and newer; made from older
 * functions in 3.11 only.
 */
PYVM_EXPORT int PyVMUnstable_Code_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra);

/** _PyCode_GetExtra. On error: -1, with an exception. CPython: all versions. Deprecated in 3.12 and newer. */
PYVM_EXPORT int _PyVMCode_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra);

/** _PyCode_SetExtra. On error: -1, with an exception. CPython: all versions. Deprecated in 3.12 and newer. */
PYVM_EXPORT int _PyVMCode_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra);

#ifdef __cplusplus
}
#endif

#endif
