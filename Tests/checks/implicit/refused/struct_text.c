/*
 * struct_text.c: code that looks into a struct that differs between CPythons.
 * refused: is_opaque__use_PyUnicode_READ_CHAR
 */
#include <Python.h>

int look(void *object)
{
    (void)object;
    return (int)(((PyASCIIObject *)object)->length);
}
