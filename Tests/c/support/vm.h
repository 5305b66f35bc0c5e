/*
 * vm.h: what tests on libpyvm share: VMs, Python code as a test, and the last error with each failure.
 */
#ifndef PYVM_TESTS_VM_H
#define PYVM_TESTS_VM_H

#include <string.h>

#include "pyvm/pyvm.h"
#include "support/check.h"

/*
 * A sanitizer's runtime can be in a process only once, so an engine that is built with it cannot be in a private
 * copy.
 */
#if defined __SANITIZE_THREAD__ || defined __SANITIZE_ADDRESS__
enum { CAN_ISOLATE = 0 };
#else
enum { CAN_ISOLATE = 1 };
#endif

/* The thread's last error, where it has one, behind each failure. */
#undef CHECK_DETAILS
#define CHECK_DETAILS last_error_text()

static inline const char *last_error_text(void)
{
    static _Thread_local char text[1000];
    const PyVM_Error *error = PyVM_LastError();
    snprintf(text, sizeof text, "\n  last error: %s: %s", error->function, error->message);
    return error->code == PYVM_OK ? "" : text;
}

/* Fails unless the last error of this thread has this code, a message and the function's name; then clears it. */
#define CHECK_ERROR(expected, name)                           \
    do {                                                      \
        CHECK(PyVM_LastError()->code == (expected));          \
        CHECK(PyVM_LastError()->message[0] != '\0');          \
        CHECK(strcmp(PyVM_LastError()->function, name) == 0); \
        PyVM_ClearLastError();                                \
    } while (0)

#define CHECK_RUN(vm, code) CHECK(PyVMRun_SimpleString(vm, code) == 0)

static inline PyVM *new_vm(void)
{
    PyVM *vm = PyVM_New(NULL);
    REQUIRE(vm != NULL);
    return vm;
}

static inline PyVM *new_vm_of(PyVM_Kind kind)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.kind = kind;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm != NULL);
    return vm;
}

static inline PyVM_Info info_of(PyVM *vm)
{
    PyVM_Info info = {.size = sizeof info};
    REQUIRE(PyVM_GetInfo(vm, &info) == PYVM_OK);
    return info;
}

/* The value of a global variable of __main__. */
static inline long global_long(PyVM *vm, const char *name)
{
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    PyObject *found = PyVMDict_GetItemString(vm, globals, name);
    REQUIRE(found != NULL);
    long value = PyVMLong_AsLong(vm, found);
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    return value;
}

/* Makes a C function a global of __main__. */
static inline void define(PyVM *vm, const char *name, PyVM_Function function, void *data)
{
    PyObject *callable = PyVM_DefineFunction(vm, name, NULL, function, data, NULL);
    REQUIRE(callable != NULL);
    PyObject *globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"));
    CHECK(PyVMDict_SetItemString(vm, globals, name, callable) == 0);
    PyVM_DecRef(vm, callable);
}

#endif
