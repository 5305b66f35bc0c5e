/*
 * pyvm/control.h: the macros of CPython's API that have to stay macros: they return from their caller, open blocks,
 * take types, change their argument, or make declarations. The other macros are functions here (pyvm/api.h).
 *
 * A macro that works on a VM has PyVM in its name, and the VM as its first argument; that VM must be open, as for the
 * functions of pyvm/api.h. The others are as in CPython. Arguments are evaluated once, unless a comment says otherwise;
 * so a VM may be any expression.
 */
#ifndef PYVM_CONTROL_H
#define PYVM_CONTROL_H

#include <assert.h>
#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "pyvm/api.h"

/* The type of an expression, which is not evaluated. */
#ifdef __cplusplus
#define PYVM_CONTROL_TYPEOF(expression) decltype(expression)
#else
#define PYVM_CONTROL_TYPEOF(expression) __typeof__(expression)
#endif

/* ---- Returning from a function ----------------------------------------------------------------------------- */

/** Returns from the function with a new reference to None. */
#define PyVM_RETURN_NONE(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_None)

/** Returns from the function with a new reference to True. */
#define PyVM_RETURN_TRUE(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_True)

/** Returns from the function with a new reference to False. */
#define PyVM_RETURN_FALSE(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_False)

/** Returns from the function with a new reference to NotImplemented. */
#define PyVM_RETURN_NOTIMPLEMENTED(vm) PYVM_CONTROL_RETURN_NEW(vm, PyVM_NotImplemented)

/** Returns from the function with a new float that is not a number; NULL with MemoryError. */
#define PyVM_RETURN_NAN(vm) return PyVMFloat_FromDouble((vm), (double)NAN)

/** The same with infinity, which has the sign of the number `sign`; that may be a zero. */
#define PyVM_RETURN_INF(vm, sign) return PyVMFloat_FromDouble((vm), copysign((double)INFINITY, (sign)))

/**
 * Returns from the function with a new reference to True or False: how two C values compare. `op` is Py_EQ, Py_NE,
 * Py_LT, Py_GT, Py_LE or Py_GE, as a richcmpfunc gets it.
 */
#define PyVM_RETURN_RICHCOMPARE(vm, val1, val2, op)               \
    do {                                                          \
        PyVM *pyvm_vm_ = (vm);                                    \
        switch (op) {                                             \
        case Py_EQ:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) == (val2)); \
        case Py_NE:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) != (val2)); \
        case Py_LT:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) < (val2));  \
        case Py_GT:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) > (val2));  \
        case Py_LE:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) <= (val2)); \
        case Py_GE:                                               \
            PYVM_CONTROL_RETURN_BOOL(pyvm_vm_, (val1) >= (val2)); \
        default:                                                  \
            Py_UNREACHABLE();                                     \
        }                                                         \
    } while (0)

#define PYVM_CONTROL_RETURN_NEW(vm_, accessor)            \
    do {                                                  \
        PyVM *pyvm_vm_ = (vm_);                           \
        return PyVM_NewRef(pyvm_vm_, accessor(pyvm_vm_)); \
    } while (0)

#define PYVM_CONTROL_RETURN_BOOL(vm_, condition) return PyVM_NewRef(vm_, (condition) ? PyVM_True(vm_) : PyVM_False(vm_))

/* ---- References -------------------------------------------------------------------------------------------- */

/**
 * Makes the variable `op` NULL and only then releases what it held, if anything: a finalizer that runs then sees NULL.
 */
#define PyVM_CLEAR(vm, op)                              \
    do {                                                \
        PYVM_CONTROL_TYPEOF(&(op)) pyvm_place_ = &(op); \
        PyObject *pyvm_old_ = (PyObject *)*pyvm_place_; \
        if (pyvm_old_ != NULL) {                        \
            *pyvm_place_ = NULL;                        \
            PyVM_DECREF((vm), pyvm_old_);               \
        }                                               \
    } while (0)

/**
 * Puts `src` into the variable `dst`, with its reference, and only then releases what `dst` held, which is not NULL.
 */
#define PyVM_SETREF(vm, dst, src) PYVM_CONTROL_SETREF(vm, dst, src, PyVM_DECREF)

/** PyVM_SETREF for a variable that may hold NULL. */
#define PyVM_XSETREF(vm, dst, src) PYVM_CONTROL_SETREF(vm, dst, src, PyVM_XDECREF)

#define PYVM_CONTROL_SETREF(vm_, dst, src, release)       \
    do {                                                  \
        PYVM_CONTROL_TYPEOF(&(dst)) pyvm_place_ = &(dst); \
        PyObject *pyvm_old_ = (PyObject *)*pyvm_place_;   \
        *pyvm_place_ = (src);                             \
        release((vm_), pyvm_old_);                        \
    } while (0)

/**
 * For a traverseproc with parameters called `visit` and `arg`: visits `op` if it is not NULL, and returns from the
 * traverseproc what the visit returned, if that is not 0. Takes no VM: the garbage collector itself visits.
 */
#define Py_VISIT(op)                                       \
    do {                                                   \
        if (op) {                                          \
            int pyvm_stop_ = visit((PyObject *)(op), arg); \
            if (pyvm_stop_)                                \
                return pyvm_stop_;                         \
        }                                                  \
    } while (0)

/* ---- Letting go of the GIL --------------------------------------------------------------------------------- */

/**
 * Opens a block that runs without the VM's GIL, so that other threads can use the VM; PyVM_END_ALLOW_THREADS in the
 * same function closes it. The thread must have the VM attached. It is a block of C too; a `return` or `goto` out of it
 * leaves the GIL released.
 */
#define PyVM_BEGIN_ALLOW_THREADS(vm) \
    {                                \
        PyVM *const _vm = (vm);      \
        PyThreadState *_save = PyVMEval_SaveThread(_vm);

/** Takes the GIL again inside such a block. The VM is that of the block, whatever `vm` is. */
#define PyVM_BLOCK_THREADS(vm) PyVMEval_RestoreThread(_vm, _save);

/** Lets go of the GIL again after PyVM_BLOCK_THREADS. The VM is that of the block, whatever `vm` is. */
#define PyVM_UNBLOCK_THREADS(vm) _save = PyVMEval_SaveThread(_vm);

/** Takes the GIL again and closes the block. The VM is that of the block, whatever `vm` is. */
#define PyVM_END_ALLOW_THREADS(vm)      \
    PyVMEval_RestoreThread(_vm, _save); \
    }

/* ---- Critical sections ------------------------------------------------------------------------------------- */

/*
 * Critical sections lock objects in a CPython without a GIL. Every VM has a GIL, which protects as much. So these are
 * plain blocks, as they are in the headers of a CPython with a GIL.
 */

/** Opens a block that would lock `op` without a GIL. */
#define PyVM_BEGIN_CRITICAL_SECTION(vm, op) \
    {                                       \
        (void)(vm);                         \
        (void)(op);

/** Closes the block of PyVM_BEGIN_CRITICAL_SECTION or PyVM_BEGIN_CRITICAL_SECTION_MUTEX. */
#define PyVM_END_CRITICAL_SECTION(vm) }

/** The same for two objects. */
#define PyVM_BEGIN_CRITICAL_SECTION2(vm, a, b) \
    {                                          \
        (void)(vm);                            \
        (void)(a);                             \
        (void)(b);

/** Closes the block of PyVM_BEGIN_CRITICAL_SECTION2 or PyVM_BEGIN_CRITICAL_SECTION2_MUTEX. */
#define PyVM_END_CRITICAL_SECTION2(vm) }

/** The same for a PyMutex. */
#define PyVM_BEGIN_CRITICAL_SECTION_MUTEX(vm, mutex) \
    {                                                \
        (void)(vm);                                  \
        (void)(mutex);

/** The same for two of them. */
#define PyVM_BEGIN_CRITICAL_SECTION2_MUTEX(vm, m1, m2) \
    {                                                  \
        (void)(vm);                                    \
        (void)(m1);                                    \
        (void)(m2);

/* ---- Memory ------------------------------------------------------------------------------------------------ */

/**
 * Memory for `n` values of `type`; NULL without an exception if out of memory. For PyVMMem_Free. Evaluates `n` twice.
 */
#define PyVMMem_New(vm, type, n) \
    ((type *)((size_t)(n) > PY_SSIZE_T_MAX / sizeof(type) ? NULL : PyVMMem_Malloc((vm), (size_t)(n) * sizeof(type))))

/**
 * Moves the memory at the variable `p` to memory for `n` values, and sets `p` to that; to NULL if out of memory, when
 * the old memory stays: keep its address. Evaluates `n` twice.
 */
#define PyVMMem_Resize(vm, p, type, n)                          \
    ((p) = (type *)((size_t)(n) > PY_SSIZE_T_MAX / sizeof(type) \
                        ? NULL                                  \
                        : PyVMMem_Realloc((vm), (p), (size_t)(n) * sizeof(type))))

/** The former name of PyVMMem_New. */
#define PyVMMem_NEW(vm, type, n) PyVMMem_New(vm, type, n)

/** The former name of PyVMMem_Resize. */
#define PyVMMem_RESIZE(vm, p, type, n) PyVMMem_Resize(vm, p, type, n)

/** A new object of the Python type `typeobj`, as a pointer to its C struct `type`; NULL with MemoryError. */
#define PyVMObject_New(vm, type, typeobj) ((type *)_PyVMObject_New((vm), (typeobj)))

/** The same with `n` items. */
#define PyVMObject_NewVar(vm, type, typeobj, n) ((type *)_PyVMObject_NewVar((vm), (typeobj), (n)))

/** The former name of PyVMObject_New. */
#define PyVMObject_NEW(vm, type, typeobj) PyVMObject_New(vm, type, typeobj)

/** The former name of PyVMObject_NewVar. */
#define PyVMObject_NEW_VAR(vm, type, typeobj, n) PyVMObject_NewVar(vm, type, typeobj, n)

/**
 * PyVMObject_New for a type that takes part in garbage collection. The members begin as zeros: fill them in, then call
 * PyVMObject_GC_Track.
 */
#define PyVMObject_GC_New(vm, type, typeobj) ((type *)pyvm_control_gc_new((vm), (typeobj), 0))

/** The same with `n` items. */
#define PyVMObject_GC_NewVar(vm, type, typeobj, n) ((type *)pyvm_control_gc_new((vm), (typeobj), (n)))

/* CPython has private functions for these two. They do what PyType_GenericAlloc does, without tracking the object. */
static inline PyObject *pyvm_control_gc_new(PyVM *vm, PyTypeObject *type, Py_ssize_t items)
{
    PyObject *object = PyVMType_GenericAlloc(vm, type, items);
    if (object != NULL)
        PyVMObject_GC_UnTrack(vm, object);
    return object;
}

/* ---- Modules ----------------------------------------------------------------------------------------------- */

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

/* ---- Module slots and type slots: CPython 3.15 and newer ---------------------------------------------------- */

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

/* ---- Structs of objects ------------------------------------------------------------------------------------ */

/** The first member of an object's struct. */
#define PyObject_HEAD PyObject ob_base;

/** The first member of an object's struct, if the object has a variable number of items. */
#define PyObject_VAR_HEAD PyVarObject ob_base;

/**
 * Begins the initializer of a static object. `type` must be NULL and is set at run time: a type object belongs to a VM,
 * and has no address that a C initializer could use. The reference count is one that no CPython ever brings to zero: a
 * static object serves all VMs, which do not count together.
 */
#define PyObject_HEAD_INIT(type) {(Py_ssize_t)UINT32_MAX, (type)},

/** The same for a static object with `size` items; a type begins with `PyVarObject_HEAD_INIT(NULL, 0)`. */
#define PyVarObject_HEAD_INIT(type, size) {PyObject_HEAD_INIT(type)(size)},

/** The first members of an exception's struct. */
#define PyException_HEAD \
    PyObject_HEAD        \
    PyObject *dict;      \
    PyObject *args;      \
    PyObject *notes;     \
    PyObject *traceback; \
    PyObject *context;   \
    PyObject *cause;     \
    char suppress_context;

/** The first member of a descriptor's struct. */
#define PyDescr_COMMON PyDescrObject d_common

/** The initial value of a Py_tss_t. */
#define Py_tss_NEEDS_INIT {0, 0}

/* ---- Documentation strings --------------------------------------------------------------------------------- */

/** Declares a static string variable. */
#define PyDoc_VAR(name) static const char name[]

/** Defines a static string variable that documents something. */
#define PyDoc_STRVAR(name, str) PyDoc_VAR(name) = PyDoc_STR(str)

/** A string that documents something. */
#define PyDoc_STR(str) str

/* ---- Lists of events: V is called with the name of each ----------------------------------------------------- */

/** The names behind PY_CODE_EVENT_. */
#define PY_FOREACH_CODE_EVENT(V) V(CREATE) V(DESTROY)

/** The names behind PyDict_EVENT_. */
#define PY_FOREACH_DICT_EVENT(V) V(ADDED) V(MODIFIED) V(DELETED) V(CLONED) V(CLEARED) V(DEALLOCATED)

/** The names behind PyFunction_EVENT_; the last happens in CPython 3.15 and newer. */
#define PY_FOREACH_FUNC_EVENT(V) \
    V(CREATE) V(DESTROY) V(MODIFY_CODE) V(MODIFY_DEFAULTS) V(MODIFY_KWDEFAULTS) V(MODIFY_QUALNAME)

/* ---- Values ------------------------------------------------------------------------------------------------ */

/** The absolute value. Evaluates `x` twice. */
#define Py_ABS(x) ((x) < 0 ? -(x) : (x))

/** The smaller of two values. Evaluates one of them twice. */
#define Py_MIN(x, y) ((x) > (y) ? (y) : (x))

/** The larger of two values. Evaluates one of them twice. */
#define Py_MAX(x, y) ((x) > (y) ? (x) : (y))

/** How many items an array has. Not for pointers. */
#define Py_ARRAY_LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/** The size of a struct's member in bytes. */
#define Py_MEMBER_SIZE(type, member) sizeof(((type *)0)->member)

/** A char, or an int from -128 to 255, as an unsigned char. */
#define Py_CHARMASK(c) ((unsigned char)((c) & 0xff))

/** `I >> J`, which keeps the sign. */
#define Py_ARITHMETIC_RIGHT_SHIFT(TYPE, I, J) ((I) >> (J))

/** Casts to a narrower type, when the value is known to fit. */
#define Py_SAFE_DOWNCAST(VALUE, WIDE, NARROW) ((NARROW)(VALUE))

/** The literal `x` as a long long. */
#define Py_LL(x) x##LL

/** The literal `x` as an unsigned long long. */
#define Py_ULL(x) Py_LL(x##U)

/** Whether a float or double is not a number. */
#define Py_IS_NAN(X) isnan(X)

/** Whether a float or double is infinite. */
#define Py_IS_INFINITY(X) isinf(X)

/** Whether a float or double is neither infinite nor not a number. */
#define Py_IS_FINITE(X) isfinite(X)

/* ---- Characters: of ASCII only, whatever the locale; `c` is a char -------------------------------------------- */

/** Whether `c` is a letter or a digit. */
#define Py_ISALNUM(c) pyvm_control_isalnum(Py_CHARMASK(c))

/** Whether `c` is a letter. */
#define Py_ISALPHA(c) pyvm_control_isalpha(Py_CHARMASK(c))

/** Whether `c` is a digit. */
#define Py_ISDIGIT(c) pyvm_control_isdigit(Py_CHARMASK(c))

/** Whether `c` is a small letter. */
#define Py_ISLOWER(c) pyvm_control_islower(Py_CHARMASK(c))

/** Whether `c` is white space. */
#define Py_ISSPACE(c) pyvm_control_isspace(Py_CHARMASK(c))

/** Whether `c` is a capital letter. */
#define Py_ISUPPER(c) pyvm_control_isupper(Py_CHARMASK(c))

/** Whether `c` is a digit of a hexadecimal number. */
#define Py_ISXDIGIT(c) pyvm_control_isxdigit(Py_CHARMASK(c))

/** `c` as a small letter, if it is a letter. */
#define Py_TOLOWER(c) pyvm_control_tolower(Py_CHARMASK(c))

/** `c` as a capital letter, if it is a letter. */
#define Py_TOUPPER(c) pyvm_control_toupper(Py_CHARMASK(c))

static inline int pyvm_control_isdigit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static inline int pyvm_control_islower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}

static inline int pyvm_control_isupper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}

static inline int pyvm_control_isalpha(unsigned char c)
{
    return pyvm_control_islower(c) || pyvm_control_isupper(c);
}

static inline int pyvm_control_isalnum(unsigned char c)
{
    return pyvm_control_isalpha(c) || pyvm_control_isdigit(c);
}

static inline int pyvm_control_isspace(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline int pyvm_control_isxdigit(unsigned char c)
{
    return pyvm_control_isdigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static inline unsigned char pyvm_control_tolower(unsigned char c)
{
    return (unsigned char)(pyvm_control_isupper(c) ? c - 'A' + 'a' : c);
}

static inline unsigned char pyvm_control_toupper(unsigned char c)
{
    return (unsigned char)(pyvm_control_islower(c) ? c - 'a' + 'A' : c);
}

/* ---- For the compiler -------------------------------------------------------------------------------------- */

/** The name of a parameter that is not used. */
#define Py_UNUSED(name) _unused_##name __attribute__((unused))

/** Marks a place that is never reached. To reach it is undefined behaviour; a build with assertions stops there. */
#define Py_UNREACHABLE()                             \
    do {                                             \
        assert(!"this place should not be reached"); \
        __builtin_unreachable();                     \
    } while (0)

/** A statement that compiles only if the constant condition holds. */
#define Py_BUILD_ASSERT(cond)         \
    do {                              \
        static_assert((cond), #cond); \
    } while (0)

/** The same as an expression; its value is 0. */
#define Py_BUILD_ASSERT_EXPR(cond) (sizeof(char[1 - 2 * !(cond)]) - 1)

/** The text of `x`, after `x` was expanded if it is a macro. */
#define Py_STRINGIFY(x) PYVM_CONTROL_TEXT(x)
#define PYVM_CONTROL_TEXT(x) #x

/** Expands `X` once more. */
#define Py_FORCE_EXPANSION(X) X

/** Marks a function as deprecated since a version of CPython. */
#define Py_DEPRECATED(VERSION_UNUSED) __attribute__((__deprecated__))

/** An attribute of GCC and Clang, in double parentheses. */
#define Py_GCC_ATTRIBUTE(x) __attribute__(x)

/** Asks for an alignment of at least `x` bytes. */
#define Py_ALIGNED(x) __attribute__((aligned(x)))

/** Inlines a static inline function wherever it is called. */
#define Py_ALWAYS_INLINE __attribute__((always_inline))

/** Keeps a function from being inlined. */
#define Py_NO_INLINE __attribute__((noinline))

/** Begins the declaration of a static function. */
#define Py_LOCAL(type) static type

/** Begins the declaration of a static inline function. */
#define Py_LOCAL_INLINE(type) static inline type

/** Makes a symbol of this library visible to others. */
#define Py_EXPORTED_SYMBOL __attribute__((visibility("default")))

/** Marks a symbol as that of another library. */
#define Py_IMPORTED_SYMBOL __attribute__((visibility("default")))

/** Hides a symbol from other libraries. */
#define Py_LOCAL_SYMBOL __attribute__((visibility("hidden")))

/** Begins the declaration of a function that other libraries see. */
#define PyAPI_FUNC(RTYPE) Py_EXPORTED_SYMBOL RTYPE

/** Begins the declaration of a variable that other libraries see. */
#define PyAPI_DATA(RTYPE) extern Py_EXPORTED_SYMBOL RTYPE

/** `const` in C++, nothing in C: how the keyword lists of PyVMArg_ParseTupleAndKeywords are declared. */
#ifdef __cplusplus
#define PY_CXX_CONST const
#else
#define PY_CXX_CONST
#endif

/* ---- CPython's older names for what C has itself ------------------------------------------------------------ */

/** memcpy. */
#define Py_MEMCPY memcpy

/** va_copy. */
#define Py_VA_COPY va_copy

/** int32_t. */
#define PY_INT32_T int32_t

/** int64_t. */
#define PY_INT64_T int64_t

/** uint32_t. */
#define PY_UINT32_T uint32_t

/** uint64_t. */
#define PY_UINT64_T uint64_t

/** long long. */
#define PY_LONG_LONG long long

/** The type of a time-out in microseconds. */
#define PY_TIMEOUT_T long long

/** Defined: strings hold the whole of Unicode. */
#define Py_USING_UNICODE

/** Defined: a wchar_t holds any character. */
#define Py_UNICODE_WIDE

/** Defined: PyVMThread_get_thread_native_id works. */
#define PY_HAVE_THREAD_NATIVE_ID

/** Defined: features of the parser need `from __future__`. */
#define PY_PARSER_REQUIRES_FUTURE_KEYWORD

/** Nothing: CPython no longer guards floating-point exceptions. */
#define PyFPE_START_PROTECT(err_string, leave_stmt)

/** Nothing, as PyFPE_START_PROTECT. */
#define PyFPE_END_PROTECT(v)

#endif
