/*
 * documented.c: the code of docs/c-api.md that no other test has (Tests/checks/docs/check-code) does what it says
 * there.
 */
#include <string.h>

#include "support/vm.h"

PyVM_DEFINE(PyCFunction, add_one)(PyVM *vm, PyObject *self, PyObject *number)
{
    (void)self;
    return PyVMNumber_Add(vm, number, PyVM_GetConstantBorrowed(vm, Py_CONSTANT_ONE));
}

static PyMethodDef methods[] = {{"add_one", add_one, METH_O, "One more."}, {NULL, NULL, 0, NULL}};

static void try_it(PyVM *vm)
{
    PyVMModule_AddFunctions(vm, PyVMImport_AddModule(vm, "__main__"), methods);
    PyVMRun_SimpleString(vm, "print(add_one(41))");
}

static char printed[100];

static int take(PyVM *vm, int stream, const char *bytes, size_t count, void *data)
{
    (void)vm, (void)stream, (void)data;
    strncat(printed, bytes, count);
    return 0;
}

int main(void)
{
    PyVM_Config config = PYVM_CONFIG_INIT;
    config.write = take;
    PyVM *vm = PyVM_New(&config);
    REQUIRE(vm && PyVM_Attach(vm) == PYVM_OK);
    try_it(vm);
    CHECK(PyVM_Detach(vm) == PYVM_OK && PyVM_Close(vm) == PYVM_OK);
    CHECK(strcmp(printed, "42\n") == 0);
    return 0;
}
