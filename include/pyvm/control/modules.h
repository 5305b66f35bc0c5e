/*
 * pyvm/control/modules.h: macros for extension modules: adding to them, defining them, their module slots and type
 * slots, strings that document them.
 */
#ifndef PYVM_CONTROL_MODULES_H
#define PYVM_CONTROL_MODULES_H

#include <stddef.h>
#include <stdint.h>

#include "pyvm/api.h"
#include "pyvm/constants.h"
#include "pyvm/control/compiler.h"
#include "pyvm/control/structs.h"

/* ---- Modules --------------------------------------------------------------------------------------------------- */

/** Adds the value of an integer macro to a module, under the macro's name. Returns 0; -1 with an exception. */
#define PyVMModule_AddIntMacro(vm, module, macro) PyVMModule_AddIntConstant((vm), (module), #macro, (macro))

/** The same for a string macro. */
#define PyVMModule_AddStringMacro(vm, module, macro) PyVMModule_AddStringConstant((vm), (module), #macro, (macro))

#ifdef __cplusplus
#define PYVM_CONTROL_EXTERN_C extern "C"
#else
#define PYVM_CONTROL_EXTERN_C
#endif

/** Stands before the start function of an extension module, PyInit_<name>. */
#define PyMODINIT_FUNC PYVM_CONTROL_EXTERN_C Py_EXPORTED_SYMBOL PyObject *

/** Stands before the export function of an extension module, PyModExport_<name>, in CPython 3.15 and newer. */
#define PyMODEXPORT_FUNC PYVM_CONTROL_EXTERN_C Py_EXPORTED_SYMBOL PySlot *

/** The initial value of the member m_base of a PyModuleDef. */
#define PyModuleDef_HEAD_INIT {PyObject_HEAD_INIT(NULL) NULL, 0, NULL}

/**
 * Defines a static PyABIInfo for PyVMABIInfo_Check. It asks for the stable ABI of CPython 3.11 and newer: code that
 * uses PyVM depends on nothing of one CPython version alone.
 */
#define PyABIInfo_VAR(name) static PyABIInfo name = {1, 0, PyABIInfo_STABLE | PyABIInfo_GIL, 0, 0x030B0000}

/* ---- Module slots and type slots: CPython 3.15 and newer ------------------------------------------------------- */

/** A PySlot that holds a pointer to data. This and the next five need designated initializers: C, or C++20. */
#define PySlot_DATA(name, value) {.sl_id = (name), .sl_flags = PySlot_INTPTR, .sl_ptr = (void *)(value)}

/** A PySlot that holds a function. */
#define PySlot_FUNC(name, value) {.sl_id = (name), .sl_func = (void (*)(void))(value)}

/** A PySlot that holds a size. */
#define PySlot_SIZE(name, value) {.sl_id = (name), .sl_size = (Py_ssize_t)(value)}

/** A PySlot that holds a signed number. */
#define PySlot_INT64(name, value) {.sl_id = (name), .sl_int64 = (int64_t)(value)}

/** A PySlot that holds an unsigned number. */
#define PySlot_UINT64(name, value) {.sl_id = (name), .sl_uint64 = (uint64_t)(value)}

/** A PySlot that holds a pointer to data that never change. */
#define PySlot_STATIC_DATA(name, value) {.sl_id = (name), .sl_flags = PySlot_STATIC, .sl_ptr = (value)}

/** A PySlot that holds anything, as a pointer; for C++ too. */
#define PySlot_PTR(name, value)   \
    {                             \
        (name), PySlot_INTPTR, 0, \
        {                         \
            (void *)(value)       \
        }                         \
    }

/** The same for a pointer to data that never change. */
#define PySlot_PTR_STATIC(name, value)            \
    {                                             \
        (name), PySlot_INTPTR | PySlot_STATIC, 0, \
        {                                         \
            (void *)(value)                       \
        }                                         \
    }

/** The end of an array of PySlot. */
#define PySlot_END \
    {              \
        0, 0, 0,   \
        {          \
            NULL   \
        }          \
    }

/* ---- Documentation strings ------------------------------------------------------------------------------------- */

/** Declares a static string variable. */
#define PyDoc_VAR(name) static const char name[]

/** Defines a static string variable that documents something. */
#define PyDoc_STRVAR(name, str) PyDoc_VAR(name) = PyDoc_STR(str)

/** A string that documents something. */
#define PyDoc_STR(str) str

#endif
