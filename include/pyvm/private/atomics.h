/*
 * pyvm/private/atomics.h: CPython's atomic operations, 3.13 and newer, on numbers of each width and on pointers.
 * Without an order in the name they are sequentially consistent.
 */
#ifndef PYVM_PRIVATE_ATOMICS_H
#define PYVM_PRIVATE_ATOMICS_H

#include <stdint.h>

#include "pyvm/pyvm.h"

#if PYVM_API_ALL || PY_VERSION_HEX >= 0x030D0000

#define PYVM_ATOMIC_LOADS(name, type, object_type)                                 \
    static inline type _Py_atomic_load_##name(const object_type *object)           \
    {                                                                              \
        return __atomic_load_n((type const *)object, __ATOMIC_SEQ_CST);            \
    }                                                                              \
    static inline type _Py_atomic_load_##name##_relaxed(const object_type *object) \
    {                                                                              \
        return __atomic_load_n((type const *)object, __ATOMIC_RELAXED);            \
    }                                                                              \
    static inline type _Py_atomic_load_##name##_acquire(const object_type *object) \
    {                                                                              \
        return __atomic_load_n((type const *)object, __ATOMIC_ACQUIRE);            \
    }

#define PYVM_ATOMIC_STORES(name, type, object_type)                                       \
    static inline void _Py_atomic_store_##name(object_type *object, type value)           \
    {                                                                                     \
        __atomic_store_n((type *)object, value, __ATOMIC_SEQ_CST);                        \
    }                                                                                     \
    static inline void _Py_atomic_store_##name##_relaxed(object_type *object, type value) \
    {                                                                                     \
        __atomic_store_n((type *)object, value, __ATOMIC_RELAXED);                        \
    }                                                                                     \
    static inline void _Py_atomic_store_##name##_release(object_type *object, type value) \
    {                                                                                     \
        __atomic_store_n((type *)object, value, __ATOMIC_RELEASE);                        \
    }

#define PYVM_ATOMIC_EXCHANGES(name, type, object_type)                                                             \
    static inline type _Py_atomic_exchange_##name(object_type *object, type value)                                 \
    {                                                                                                              \
        return __atomic_exchange_n((type *)object, value, __ATOMIC_SEQ_CST);                                       \
    }                                                                                                              \
    static inline int _Py_atomic_compare_exchange_##name(object_type *object, object_type *expected, type desired) \
    {                                                                                                              \
        return __atomic_compare_exchange_n((type *)object, (type *)expected, desired, 0, __ATOMIC_SEQ_CST,         \
                                           __ATOMIC_SEQ_CST);                                                      \
    }

#define PYVM_ATOMIC_CHANGE(operation, name, type)                                \
    static inline type _Py_atomic_##operation##_##name(type *object, type value) \
    {                                                                            \
        return __atomic_fetch_##operation(object, value, __ATOMIC_SEQ_CST);      \
    }

#define PYVM_ATOMIC_NUMBER(name, type)      \
    PYVM_ATOMIC_LOADS(name, type, type)     \
    PYVM_ATOMIC_STORES(name, type, type)    \
    PYVM_ATOMIC_EXCHANGES(name, type, type) \
    PYVM_ATOMIC_CHANGE(add, name, type)

#define PYVM_ATOMIC_BITS(name, type)    \
    PYVM_ATOMIC_NUMBER(name, type)      \
    PYVM_ATOMIC_CHANGE(and, name, type) \
    PYVM_ATOMIC_CHANGE(or, name, type)

PYVM_ATOMIC_NUMBER(int, int)
PYVM_ATOMIC_NUMBER(int8, int8_t)
PYVM_ATOMIC_NUMBER(int16, int16_t)
PYVM_ATOMIC_NUMBER(int32, int32_t)
PYVM_ATOMIC_NUMBER(int64, int64_t)
PYVM_ATOMIC_NUMBER(intptr, intptr_t)
PYVM_ATOMIC_NUMBER(ssize, Py_ssize_t)
PYVM_ATOMIC_NUMBER(uint, unsigned int)
PYVM_ATOMIC_NUMBER(ulong, unsigned long)
PYVM_ATOMIC_NUMBER(ullong, unsigned long long)
PYVM_ATOMIC_BITS(uint8, uint8_t)
PYVM_ATOMIC_BITS(uint16, uint16_t)
PYVM_ATOMIC_BITS(uint32, uint32_t)
PYVM_ATOMIC_BITS(uint64, uint64_t)
PYVM_ATOMIC_BITS(uintptr, uintptr_t)

/* The address of a pointer is given as any pointer. */
typedef void *pyvm_pointer;
PYVM_ATOMIC_LOADS(ptr, pyvm_pointer, void)
PYVM_ATOMIC_STORES(ptr, pyvm_pointer, void)
PYVM_ATOMIC_EXCHANGES(ptr, pyvm_pointer, void)

static inline void _Py_atomic_fence_seq_cst(void)
{
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static inline void _Py_atomic_fence_acquire(void)
{
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
}

static inline void _Py_atomic_fence_release(void)
{
    __atomic_thread_fence(__ATOMIC_RELEASE);
}

#endif

#endif
