/*
 * own_namespace.h: for benchmarks that call CPython's own functions on a VM's objects: makes a VM in the process's own
 * namespace, and finds these functions there with dlsym.
 */
#ifndef PYVM_BENCHMARKS_OWN_NAMESPACE_H
#define PYVM_BENCHMARKS_OWN_NAMESPACE_H

#include <pyvm/pyvm.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline void check(int succeeded, const char *what)
{
    if (succeeded)
        return;
    fprintf(stderr, "bench: %s: %s\n", what, PyVM_LastError()->message);
    exit(1);
}

/* With its own GIL, if CPython has that. */
static inline PyVM *open_in_own_namespace(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = PYVM_KIND_OWN_GIL;
    PyVM *vm = PyVM_New(&config);
    if (!vm && PyVM_LastError()->code == PYVM_ERROR_UNSUPPORTED) {
        config.kind = PYVM_KIND_SHARED_GIL;
        vm = PyVM_New(&config);
    }
    check(vm != NULL, "no VM");
    return vm;
}

/* `pointer` is the address of a function pointer. Ends the process if there is no such function. */
static inline void find(void *pointer, const char *name)
{
    void *symbol = dlsym(RTLD_DEFAULT, name);
    if (!symbol) {
        fprintf(stderr, "bench: there is no %s\n", name);
        exit(1);
    }
    memcpy(pointer, &symbol, sizeof symbol); /* ISO C has no conversion from void * to a function pointer */
}

#endif
