/*
 * struct_type.c: code that looks into a struct that differs between CPythons.
 * refused: is_opaque__use_PyType_GetName
 */
#include <Python.h>

int look(void *object)
{
    (void)object;
    return (int)(((PyHeapTypeObject *)object)->ht_name != 0);
}
