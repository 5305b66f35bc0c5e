/* Generated: pyvm-codegen generate. Do not edit: takes the address of every front function under its full type. */
#include "pyvm/pyvm.h"

#include <stdio.h>

static int checked, absent;

static void check(void (*function)(void), const char *name)
{
    checked++;
    if (function)
        return;
    absent++;
    printf("%s has no address\n", name);
}

int main(void)
{
    { PyObject *(*function)(PyVM *) = PyVMExc_ValueError; check((void (*)(void))function, "PyVMExc_ValueError"); }
    { int (*function)(PyVM *, PyObject *) = PyVMList_Check; check((void (*)(void))function, "PyVMList_Check"); }
    { Py_ssize_t (*function)(PyVM *, PyObject *) = PyVMList_GET_SIZE; check((void (*)(void))function, "PyVMList_GET_SIZE"); }
    { PyObject *(*function)(PyVM *, PyObject *, Py_ssize_t) = PyVMList_GetItem; check((void (*)(void))function, "PyVMList_GetItem"); }
    { PyObject *(*function)(PyVM *, PyObject *, Py_ssize_t) = PyVMList_GetItemRef; check((void (*)(void))function, "PyVMList_GetItemRef"); }
    { int (*function)(PyVM *, PyObject *, const char *, PyObject **) = PyVMList_GetOptional; check((void (*)(void))function, "PyVMList_GetOptional"); }
    { int (*function)(PyVM *, PyObject *) = PyVMList_Gone; check((void (*)(void))function, "PyVMList_Gone"); }
    { PyObject *(*function)(PyVM *, Py_ssize_t) = PyVMList_New; check((void (*)(void))function, "PyVMList_New"); }
    { PyObject *(*function)(PyVM *, PyTypeObject *, PyObject *, const char *, Py_ssize_t) = PyVMList_OfType; check((void (*)(void))function, "PyVMList_OfType"); }
    { int (*function)(PyVM *, PyObject *, const char *) = PyVMList_Old; check((void (*)(void))function, "PyVMList_Old"); }
    { void (*function)(PyVM *, int (*)(void *), void *) = PyVMList_SetHook; check((void (*)(void))function, "PyVMList_SetHook"); }
    { int (*function)(PyVM *, PyObject *, Py_ssize_t, PyObject *) = PyVMList_SetItem; check((void (*)(void))function, "PyVMList_SetItem"); }
    { Py_ssize_t (*function)(PyVM *, PyObject *) = PyVMList_Size; check((void (*)(void))function, "PyVMList_Size"); }
    { PyTypeObject *(*function)(PyVM *) = PyVMList_Type; check((void (*)(void))function, "PyVMList_Type"); }
    { PyObject *(*function)(PyVM *, const char *, ...) = PyVM_BuildValue; check((void (*)(void))function, "PyVM_BuildValue"); }
    { int (*function)(PyVM *) = PyVM_LIST_CODE; check((void (*)(void))function, "PyVM_LIST_CODE"); }
    { PyObject *(*function)(PyVM *, const char *, va_list) = PyVM_VaBuildValue; check((void (*)(void))function, "PyVM_VaBuildValue"); }
    printf("%d front functions linked, %d absent\n", checked, absent);
    return absent != 0;
}
