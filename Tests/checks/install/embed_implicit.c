/*
 * embed_implicit.c: a program that was written for CPython: nothing in it says PyVM.
 * Prints the CPython's version and 42.
 */
#include <Python.h>
#include <structmember.h>

int main(void)
{
    char version[16] = "";
    Py_Initialize();
    PyObject *number = PyRun_SimpleString("answer = 6 * 7") == 0
                           ? PyObject_GetAttrString(PyImport_AddModule("__main__"), "answer")
                           : NULL;
    if (number == NULL || sscanf(Py_GetVersion(), "%15s", version) != 1)
        return EXIT_FAILURE;
    char *copy = strdup(version);
    printf("C: CPython %s: %ld\n", copy, PyLong_AsLong(number));
    free(copy);
    Py_DECREF(number);
    return Py_FinalizeEx() == 0 && T_INT == 1 ? EXIT_SUCCESS : EXIT_FAILURE;
}
