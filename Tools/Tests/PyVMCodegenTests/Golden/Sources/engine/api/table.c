/* Generated: pyvm-codegen generate. Do not edit: this CPython's function table; the compiler checks each address against the headers. */
#include "engine/api/table.h"
#include "engine/table/at_exit.h"
#include "engine/table/backport.h"
#include "engine/table/errno.h"
#include "engine/table/macros.h"
#include "engine/table/missing.h"
#include "engine/table/module_def.h"
#include "engine/table/pending_call.h"
#include "engine/table/variadic.h"
#include "engine/api/extra.h"
#include "engine/api/listobject.h"

const PyVM_API pyvm_table = {
    .PyVMList_GET_SIZE = pyvm_PyList_GET_SIZE,
    .PyVMList_SetHook = PyList_SetHook,
    .PyVMExc_ValueError = pyvm_PyExc_ValueError,
    .PyVMList_Check = pyvm_PyList_Check,
    .PyVMList_GetItem = pyvm_PyList_GetItem,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMList_GetItemRef = pyvm_PyList_GetItemRef,
#else
    .PyVMList_GetItemRef = pyvm_backport_PyList_GetItemRef,
#endif
    .PyVMList_GetOptional = pyvm_PyList_GetOptional,
#if PY_VERSION_HEX >= 0x030C0000
    .PyVMList_Gone = pyvm_PyList_Gone,
#else
    .PyVMList_Gone = PyList_Gone,
#endif
    .PyVMList_New = pyvm_PyList_New,
    .PyVMList_OfType = pyvm_PyList_OfType,
    .PyVMList_Old = pyvm_PyList_Old,
    .PyVMList_SetItem = pyvm_PyList_SetItem,
    .PyVMList_Size = pyvm_PyList_Size,
    .PyVMList_Type = pyvm_PyList_Type,
    .PyVM_LIST_CODE = pyvm_Py_LIST_CODE,
    .PyVM_VaBuildValue = pyvm_Py_VaBuildValue,
};
