/*
 * pyvm/control/values.h: macros for C values.
 */
#ifndef PYVM_CONTROL_VALUES_H
#define PYVM_CONTROL_VALUES_H

#include <math.h>

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

#endif
