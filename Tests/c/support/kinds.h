/*
 * kinds.h: tests that are run for each kind of VM.
 */
#ifndef PYVM_TESTS_KINDS_H
#define PYVM_TESTS_KINDS_H

#include "support/vm.h"

/* A VM of the kind; NULL where this CPython cannot have one. */
static inline PyVM *new_vm_if_it_can_be(PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    PyVM *vm = PyVM_New(&config);
    if (vm)
        return vm;
    CHECK(kind == PYVM_KIND_OWN_GIL && strstr(PyVM_LastError()->message, "3.12 or newer; this is 3.11"));
    CHECK_ERROR(PYVM_ERROR_UNSUPPORTED, "PyVM_New");
    return NULL;
}

/* Calls `test` for each kind with a new VM, and closes that. */
static inline void for_each_kind(void (*test)(PyVM *vm))
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    int tested = 0;
    for (size_t i = 0; i < COUNT(kinds) - !CAN_ISOLATE; i++) {
        PyVM *vm = new_vm_if_it_can_be(kinds[i]);
        if (!vm)
            continue;
        test(vm);
        if (PyVM_IsInitialized(vm))
            CHECK(PyVM_Close(vm) == PYVM_OK);
        tested++;
    }
    CHECK(tested > 0);
}

/* Another VM of the same kind. */
static inline PyVM *new_vm_like(PyVM *vm)
{
    return new_vm_of(info_of(vm).kind);
}

#endif
