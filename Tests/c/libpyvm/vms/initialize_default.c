/*
 * initialize_default.c: which kind of VM Py_Initialize makes for code that names no VM: by PyVM_SetDefaultKind, by
 * PYVM_KIND in the environment, and by neither; and of which CPython, by PyVM_SetDefaultVersion.
 */
#include <stdlib.h>

#include "support/kinds.h"

static int is_old;

/* Makes the default VM and closes it; PYVM_KIND_DEFAULT stands for what that is on this CPython. */
static void check_kind(PyVM_Kind expected)
{
    PyVM_InitializeDefault(1);
    PyVM *vm = PyVM_Default();
    REQUIRE(vm != NULL);
    if (expected == PYVM_KIND_DEFAULT)
        expected = is_old ? PYVM_KIND_ISOLATED : PYVM_KIND_OWN_GIL;
    CHECK(info_of(vm).kind == expected);
    CHECK_RUN(vm, "import sys");
    CHECK(PyVM_FinalizeDefault() == 0);
    CHECK(PyVM_Default() == NULL);
}

static void by_environment(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_DEFAULT, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED};
    for (size_t i = 0; i < COUNT(kinds); i++) {
        REQUIRE(setenv("PYVM_KIND", PyVM_KindName(kinds[i]), 1) == 0);
        check_kind(kinds[i]);
    }
    REQUIRE(setenv("PYVM_KIND", "", 1) == 0);
    check_kind(PYVM_KIND_ISOLATED);
}

/* A name that is no kind's is an error, and so is a number. */
static void no_kinds(void)
{
    PyConfig config;
    PyVMConfig_InitPythonConfig(&config);
    REQUIRE(setenv("PYVM_KIND", "owngil", 1) == 0);
    PyStatus status = PyVM_InitializeDefaultFromConfig(&config);
    CHECK(PyVMStatus_IsError(status) && strstr(status.err_msg, "\"owngil\", which is no kind of VM"));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "Py_InitializeFromConfig");
    CHECK(PyVM_Default() == NULL);
    CHECK(PyVM_SetDefaultKind((PyVM_Kind)77) == PYVM_ERROR_ARGUMENT);
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "PyVM_SetDefaultKind");
    PyVMStatus_Exception(PyVM_InitializeDefaultFromConfig(NULL));
    CHECK_ERROR(PYVM_ERROR_ARGUMENT, "Py_InitializeFromConfig");
    PyVMConfig_Clear(&config);
}

/* The program's word counts more than the environment's. */
static void by_call(void)
{
    CHECK(PyVM_SetDefaultKind(PYVM_KIND_SHARED_GIL) == PYVM_OK);
    check_kind(PYVM_KIND_SHARED_GIL);
    CHECK(PyVM_SetDefaultKind(PYVM_KIND_DEFAULT) == PYVM_OK);
    check_kind(PYVM_KIND_DEFAULT);
}

/* Code that is compiled for one CPython alone. */
static void by_version(unsigned long version)
{
    static const unsigned long another = 0x03630000; /* 3.99 */
    PyConfig config;
    PyVMConfig_InitPythonConfig(&config);
    CHECK(PyVM_SetDefaultVersion(version) == PYVM_OK);
    check_kind(PYVM_KIND_ISOLATED);
    CHECK(PyVM_SetDefaultVersion(another) == PYVM_OK);
    CHECK(PyVMStatus_IsError(PyVM_InitializeDefaultFromConfig(&config)));
    CHECK(PyVM_LastError()->code == PYVM_ERROR_PYTHON && strstr(PyVM_LastError()->message, "3.99"));
    CHECK(PyVM_Default() == NULL);
    CHECK(PyVM_SetDefaultVersion(0) == PYVM_OK);
    PyVM_InitializeDefault(1);
    CHECK(PyVM_SetDefaultVersion(version) == PYVM_OK);
    CHECK(PyVM_SetDefaultVersion(another) == PYVM_ERROR_PYTHON);
    CHECK_ERROR(PYVM_ERROR_PYTHON, "PyVM_SetDefaultVersion");
    CHECK(PyVMStatus_IsError(PyVM_InitializeDefaultFromConfig(&config)));
    CHECK_ERROR(PYVM_ERROR_PYTHON, "Py_InitializeFromConfig");
    CHECK(PyVM_SetDefaultVersion(0) == PYVM_OK);
    CHECK(PyVM_FinalizeDefault() == 0);
    PyVMConfig_Clear(&config);
}

int main(void)
{
    PyVM *vm = new_vm_of(PYVM_KIND_SHARED_GIL);
    is_old = strncmp(PyVM_GetVersion(vm), "3.11", 4) == 0;
    unsigned long version = PyVM_Version(vm);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    unsetenv("PYVM_KIND");
    check_kind(PYVM_KIND_ISOLATED);
    by_environment();
    no_kinds();
    unsetenv("PYVM_KIND");
    by_version(version);
    by_call();
    return 0;
}
