/*
 * embed.c: a program that somebody else wrote, with PyVM installed: one VM, one line of Python, one number from it.
 * Prints the CPython's version and 42.
 */
#include <pyvm/Python.h>

#include <stdio.h>

int main(void)
{
    PyVM *vm = Py_Initialize();
    if (!vm) {
        fprintf(stderr, "%s\n", PyVM_LastError()->message);
        return 1;
    }
    PyObject *number = PyRun_SimpleString(vm, "answer = 6 * 7") == 0
                           ? PyObject_GetAttrString(vm, PyImport_AddModule(vm, "__main__"), "answer")
                           : NULL;
    PyVM_Info info = {.size = sizeof info};
    if (!number || PyVM_GetInfo(vm, &info) != PYVM_OK)
        return 1;
    printf("C: CPython %s: %ld\n", info.version, PyLong_AsLong(vm, number));
    Py_DECREF(vm, number);
    return Py_FinalizeEx(vm) == 0 ? 0 : 1;
}
