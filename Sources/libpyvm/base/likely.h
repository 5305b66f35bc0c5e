/*
 * likely.h: tells the compiler which way is the common one.
 */
#ifndef PYVM_BASE_LIKELY_H
#define PYVM_BASE_LIKELY_H

#define PYVM_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define PYVM_UNLIKELY(condition) __builtin_expect(!!(condition), 0)

#endif
