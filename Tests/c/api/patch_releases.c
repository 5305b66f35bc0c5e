/*
 * patch_releases.c: functions that came, or became functions, within a feature release. An engine serves all patch
 * releases of its CPython, so it looks at the libpython that is loaded. With an argument, that one lacks the first of
 * them.
 */
#include "support/expect.h"

#include <stdbool.h>

static PyVM *vm;
static bool is_old, lacks_first;

/* CPython 3.14.1 has brought them. */
static void stack_protection(void)
{
    PyThreadState *state = PyVMThreadState_Get(vm);
    char here[1 << 16];
    int set = PyVMUnstable_ThreadState_SetStackProtection(vm, state, here, sizeof here);
    if (lacks_first) {
        CHECK_INT(set, -1);
        CHECK_NEEDS(vm, "PyUnstable_ThreadState_SetStackProtection", "3.14.1 or newer");
    }
    PyVMErr_Clear(vm);
    PyVMUnstable_ThreadState_ResetStackProtection(vm, state);
    if (is_old)
        CHECK_NEEDS(vm, "PyUnstable_ThreadState_ResetStackProtection", "3.14.1 or newer");
    CHECK_NO_EXCEPTION(vm);
}

/* A macro before 3.13.15 and 3.14.7. Each libpython has the function. */
static void compile(void)
{
    PyObject *code = PyVM_CompileStringFlags(vm, "1 + 1", "here", Py_eval_input, NULL);
    REQUIRE(code != NULL);
    PyObject *globals = PyVMDict_New(vm);
    CHECK_NEW(vm, PyVMEval_EvalCode(vm, code, globals, globals), "2");
    PyVM_DecRef(vm, globals), PyVM_DecRef(vm, code);
}

int main(int argc, char **argv)
{
    (void)argv;
    vm = new_vm();
    is_old = PyVM_Version(vm) < 0x030E0100;
    lacks_first = is_old || argc > 1;
    REQUIRE(PyVM_Attach(vm) == PYVM_OK);
    stack_protection();
    compile();
    CHECK(PyVM_Detach(vm) == PYVM_OK);
    CHECK(PyVM_Close(vm) == PYVM_OK);
    return 0;
}
