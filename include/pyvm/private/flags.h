/*
 * pyvm/private/flags.h: the variables that code sets before Py_Initialize, such as Py_NoSiteFlag. A CPython has them,
 * and none is there before the first VM: until then they are libpyvm's.
 */
#ifndef PYVM_PRIVATE_FLAGS_H
#define PYVM_PRIVATE_FLAGS_H

#include "pyvm/pyvm.h"

static inline int *pyvm_flags_find(PyVM *vm, int *(*of_cpython)(PyVM *), PyVM_StartFlag flag)
{
    return vm ? of_cpython(vm) : PyVM_GetStartFlag(flag);
}

/* These stand before the functions of the same names, for the macros of pyvm/implicit.h. */
#define PyVM_BytesWarningFlag(vm) pyvm_flags_find(vm, PyVM_BytesWarningFlag, PYVM_FLAG_BYTES_WARNING)
#define PyVM_DebugFlag(vm) pyvm_flags_find(vm, PyVM_DebugFlag, PYVM_FLAG_DEBUG)
#define PyVM_DontWriteBytecodeFlag(vm) pyvm_flags_find(vm, PyVM_DontWriteBytecodeFlag, PYVM_FLAG_DONT_WRITE_BYTECODE)
#define PyVM_FrozenFlag(vm) pyvm_flags_find(vm, PyVM_FrozenFlag, PYVM_FLAG_FROZEN)
#define PyVM_HashRandomizationFlag(vm) pyvm_flags_find(vm, PyVM_HashRandomizationFlag, PYVM_FLAG_HASH_RANDOMIZATION)
#define PyVM_IgnoreEnvironmentFlag(vm) pyvm_flags_find(vm, PyVM_IgnoreEnvironmentFlag, PYVM_FLAG_IGNORE_ENVIRONMENT)
#define PyVM_InspectFlag(vm) pyvm_flags_find(vm, PyVM_InspectFlag, PYVM_FLAG_INSPECT)
#define PyVM_InteractiveFlag(vm) pyvm_flags_find(vm, PyVM_InteractiveFlag, PYVM_FLAG_INTERACTIVE)
#define PyVM_IsolatedFlag(vm) pyvm_flags_find(vm, PyVM_IsolatedFlag, PYVM_FLAG_ISOLATED)
#define PyVM_NoSiteFlag(vm) pyvm_flags_find(vm, PyVM_NoSiteFlag, PYVM_FLAG_NO_SITE)
#define PyVM_NoUserSiteDirectory(vm) pyvm_flags_find(vm, PyVM_NoUserSiteDirectory, PYVM_FLAG_NO_USER_SITE)
#define PyVM_OptimizeFlag(vm) pyvm_flags_find(vm, PyVM_OptimizeFlag, PYVM_FLAG_OPTIMIZE)
#define PyVM_QuietFlag(vm) pyvm_flags_find(vm, PyVM_QuietFlag, PYVM_FLAG_QUIET)
#define PyVM_UTF8Mode(vm) pyvm_flags_find(vm, PyVM_UTF8Mode, PYVM_FLAG_UTF8_MODE)
#define PyVM_UnbufferedStdioFlag(vm) pyvm_flags_find(vm, PyVM_UnbufferedStdioFlag, PYVM_FLAG_UNBUFFERED_STDIO)
#define PyVM_VerboseFlag(vm) pyvm_flags_find(vm, PyVM_VerboseFlag, PYVM_FLAG_VERBOSE)

/* PY_TIMEOUT_MAX, the same number in each CPython, also before there is a VM. */
#define PYVM_TIMEOUT_MAX(vm) 9223372036854775LL

#endif
