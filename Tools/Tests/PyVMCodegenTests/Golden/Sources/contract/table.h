/* Generated: pyvm-codegen generate. Do not edit: slots come from codegen/abi.lock and never move. */
#ifndef PYVM_TABLE_H
#define PYVM_TABLE_H

/* The types are pyvm/types.h's in libpyvm. An engine has included its CPython's headers before. */
#ifndef Py_PYTHON_H
#include "pyvm/types.h"
#endif

/* Of the slots' order, names and types: libpyvm and engines with the same have the same table. */
#define PYVM_TABLE_FINGERPRINT 0xbdc359fc427de725ull

typedef struct PyVM_API {
    Py_ssize_t (*PyVMList_GET_SIZE)(PyObject *); /* 0 */
    void (*PyVMList_SetHook)(int (*)(void *), void *); /* 1 */
    PyObject *(*PyVMExc_ValueError)(void); /* 2 */
    int (*PyVMList_Check)(PyObject *); /* 3 */
    PyObject *(*PyVMList_GetItem)(PyObject *, Py_ssize_t); /* 4 */
    PyObject *(*PyVMList_GetItemRef)(PyObject *, Py_ssize_t); /* 5 */
    int (*PyVMList_GetOptional)(PyObject *, const char *, PyObject **); /* 6 */
    int (*PyVMList_Gone)(PyObject *); /* 7 */
    PyObject *(*PyVMList_New)(Py_ssize_t); /* 8 */
    PyObject *(*PyVMList_OfType)(PyTypeObject *, PyObject *, const char *, Py_ssize_t); /* 9 */
    int (*PyVMList_Old)(PyObject *, const char *); /* 10 */
    int (*PyVMList_SetItem)(PyObject *, Py_ssize_t, PyObject *); /* 11 */
    Py_ssize_t (*PyVMList_Size)(PyObject *); /* 12 */
    PyTypeObject *(*PyVMList_Type)(void); /* 13 */
    int (*PyVM_LIST_CODE)(void); /* 14 */
    PyObject *(*PyVM_VaBuildValue)(const char *, va_list); /* 15 */
} PyVM_API;

#endif
