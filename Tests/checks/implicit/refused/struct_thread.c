/*
 * struct_thread.c: code that looks into a struct that differs between CPythons.
 * refused: is_opaque__use_PyThreadState_GetInterpreter
 */
#include <Python.h>

int look(void *object)
{
    (void)object;
    return PyThreadState_Get()->interp != object;
}
