/*
 * pyvm/addresses.h: for pyvm/implicit.h: CPython's functions and types by their names alone, as in static initializers.
 * There the placeholder stands (pyvm/placeholders.h). A call of a function, and a type in a function, is as ever.
 */
#ifndef PYVM_ADDRESSES_H
#define PYVM_ADDRESSES_H

#include "pyvm/placeholders.h"
#include "pyvm/vm.h"

/* Begins the definition of a function that is inline where it is called, and whose address is the placeholder's. */
#define PYVM_ADDRESSED(name, declaration)                             \
    PYVM_ADDRESSED_AS declaration __asm__("PyVM_placeholder_" #name); \
    PYVM_ADDRESSED_AS declaration
#define PYVM_ADDRESSED_AS extern inline __attribute__((gnu_inline, always_inline, visibility("default")))

/*
 * A type: in a function the VM's own, whose address `get` gives; outside of functions, where C allows constants only,
 * the placeholder. C++ initializes at run time what is not constant; there is no VM as yet if that is before main.
 */
#ifdef __cplusplus
#define PYVM_TYPE(get, placeholder) (*pyvm_addresses_type(get, placeholder))
static inline __attribute__((always_inline)) PyTypeObject *pyvm_addresses_type(PyTypeObject *(*get)(PyVM *),
                                                                               void (*placeholder)(void))
{
    PyVM *vm = PyVM_Default();
    return vm ? get(vm) : __extension__(PyTypeObject *)(placeholder);
}
#else
#define PYVM_TYPE(get, placeholder)                                                          \
    (*__builtin_choose_expr(__builtin_strlen(__builtin_FUNCTION()) > 0, get(PyVM_Default()), \
                            __extension__(PyTypeObject *)(placeholder)))
#endif

#endif
