/*
 * pyvm/private/macros.h: macros with private names that CPython's public headers define, and that existing code uses,
 * also with the limited API: casts, alignment, the compiler's warnings, kinds of members.
 */
#ifndef PYVM_PRIVATE_MACROS_H
#define PYVM_PRIVATE_MACROS_H

#include <stddef.h>
#include <stdint.h>

/* ---- Casts and types --------------------------------------------------------------------------------------------- */

#ifdef __cplusplus
#define _Py_STATIC_CAST(type, expr) static_cast<type>(expr)
#else
#define _Py_STATIC_CAST(type, expr) ((type)(expr))
#endif
#define _Py_CAST(type, expr) ((type)(expr))

#if (defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L) || (defined(__cplusplus) && __cplusplus >= 201103)
#define _Py_NULL nullptr
#else
#define _Py_NULL NULL
#endif

#define _Py_TYPEOF(expr) __typeof__(expr)
#define _Py_RVALUE(EXPR) ((void)0, (EXPR))
#define _Py_IS_TYPE_SIGNED(type) ((type)(-1) <= 0)
#define _Py_CONTAINER_OF(ptr, type, member) (type *)((char *)ptr - offsetof(type, member))

#define _PyObject_CAST(op) _Py_CAST(PyObject *, (op))
#define _PyVarObject_CAST(op) _Py_CAST(PyVarObject *, (op))
#define _PyType_CAST(op) _Py_CAST(PyTypeObject *, (op))

#define _PyCFunction_CAST(func) _Py_CAST(PyCFunction, _Py_CAST(void (*)(void), (func)))
#define _PyCFunctionFast_CAST(func) _PyCFunction_CAST(func)
#define _PyCFunctionWithKeywords_CAST(func) _PyCFunction_CAST(func)

/* ---- Alignment --------------------------------------------------------------------------------------------------- */

#ifndef ALIGNOF_MAX_ALIGN_T
#define ALIGNOF_MAX_ALIGN_T __alignof__(max_align_t)
#endif
#define _Py_SIZE_ROUND_DOWN(n, a) ((size_t)(n) & ~(size_t)((a) - 1))
#define _Py_SIZE_ROUND_UP(n, a) (((size_t)(n) + (size_t)((a) - 1)) & ~(size_t)((a) - 1))
#define _Py_ALIGN_DOWN(p, a) ((void *)((uintptr_t)(p) & ~(uintptr_t)((a) - 1)))
#define _Py_ALIGN_UP(p, a) ((void *)(((uintptr_t)(p) + (uintptr_t)((a) - 1)) & ~(uintptr_t)((a) - 1)))
#define _Py_IS_ALIGNED(p, a) (!((uintptr_t)(p) & (uintptr_t)((a) - 1)))

/* ---- What is told to the compiler -------------------------------------------------------------------------------- */

#ifdef __clang__
#define _Py_COMP_DIAG_PUSH _Pragma("clang diagnostic push")
#define _Py_COMP_DIAG_IGNORE_DEPR_DECLS _Pragma("clang diagnostic ignored \"-Wdeprecated-declarations\"")
#define _Py_COMP_DIAG_POP _Pragma("clang diagnostic pop")
#else
#define _Py_COMP_DIAG_PUSH _Pragma("GCC diagnostic push")
#define _Py_COMP_DIAG_IGNORE_DEPR_DECLS _Pragma("GCC diagnostic ignored \"-Wdeprecated-declarations\"")
#define _Py_COMP_DIAG_POP _Pragma("GCC diagnostic pop")
#endif

#define _Py_HOT_FUNCTION __attribute__((hot))
#define _Py_NO_RETURN __attribute__((__noreturn__))
#ifdef __has_builtin
#define _Py__has_builtin(x) __has_builtin(x)
#else
#define _Py__has_builtin(x) 0
#endif
#define _Py_XSTRINGIFY(x) #x

/* ---- Kinds of members, formats, heads ---------------------------------------------------------------------------- */

#define _Py_T_OBJECT 6
#define _Py_T_NONE 20
#define _Py_WRITE_RESTRICTED 4

#define _Py_PARSE_PID "i"
#define _Py_PARSE_INTPTR "l"
#define _Py_PARSE_UINTPTR "k"

#define _PyCompilerFlags_INIT                                 \
    (PyCompilerFlags)                                         \
    {                                                         \
        .cf_flags = 0, .cf_feature_version = PY_MINOR_VERSION \
    }

#define _PyObject_HEAD_EXTRA
#define _PyObject_EXTRA_INIT

#endif
