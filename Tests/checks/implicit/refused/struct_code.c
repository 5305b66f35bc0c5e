/*
 * struct_code.c: code that looks into a struct that differs between CPythons.
 * refused: is_opaque__use_PyCode_GetCode
 */
#include <Python.h>

int look(void *object)
{
    (void)object;
    return (int)(((PyCodeObject *)object)->co_flags);
}
