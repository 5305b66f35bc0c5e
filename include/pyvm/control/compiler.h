/*
 * pyvm/control/compiler.h: macros that tell the compiler something: attributes, assertions, declarations.
 */
#ifndef PYVM_CONTROL_COMPILER_H
#define PYVM_CONTROL_COMPILER_H

#include <assert.h>

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

#endif
