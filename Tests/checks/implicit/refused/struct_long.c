/*
 * struct_long.c: code that looks into a struct that differs between CPythons.
 * refused: is_opaque__use_PyLong_AsNativeBytes
 */
#include <Python.h>

int look(void *object)
{
    (void)object;
    return (int)(sizeof(PyLongObject));
}
