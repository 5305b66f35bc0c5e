/* Generated: pyvm-codegen generate. Do not edit: CPython's names, with the VM as the first argument. */
#ifndef PYVM_PYTHON_H
#define PYVM_PYTHON_H

#include "pyvm/pyvm.h"

#ifdef __cplusplus
extern "C" {
#endif

/* control macros */
#define Py_RETURN_NONE PyVM_RETURN_NONE

/* extra */
#define PyList_GET_SIZE PyVMList_GET_SIZE
#define PyList_SetHook PyVMList_SetHook

/* listobject */
#define PyExc_ValueError PyVMExc_ValueError
#define PyList_Check PyVMList_Check
#define PyList_GetItem PyVMList_GetItem
#define PyList_GetItemRef PyVMList_GetItemRef
#define PyList_GetOptional PyVMList_GetOptional
#define PyList_Gone PyVMList_Gone
#define PyList_New PyVMList_New
#define PyList_OfType PyVMList_OfType
#define PyList_Old PyVMList_Old
#define PyList_SetItem PyVMList_SetItem
#define PyList_Size PyVMList_Size
#define PyList_Type PyVMList_Type
#define Py_BuildValue PyVM_BuildValue
#define Py_LIST_CODE PyVM_LIST_CODE
#define Py_VaBuildValue PyVM_VaBuildValue

/* the VM itself */
#define PyOptions_Set PyVMOptions_Set

#ifdef __cplusplus
}
#endif

#endif
