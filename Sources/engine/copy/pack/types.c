/*
 * types.c: what the modes can do with objects of CPython's own types. Tests/checks/transfer/modes.toml tries it.
 */
#include "engine/copy/pack/types.h"

#include <string.h>

#include "contract/count.h"

enum { COPIED = 1, EMPTIED = 2, MEMORY = 4 };

static const struct {
    PyTypeObject *type; /* NULL: it is a type of a module's, of that name */
    const char *name;
    int is;
} types[] = {
    {&PyBool_Type, NULL, COPIED},
    {&PyLong_Type, NULL, COPIED},
    {&PyFloat_Type, NULL, COPIED},
    {&PyComplex_Type, NULL, COPIED},
    {&PyUnicode_Type, NULL, COPIED},
    {&PyTuple_Type, NULL, COPIED},
    {&PyFrozenSet_Type, NULL, COPIED},
    {&PyList_Type, NULL, COPIED | EMPTIED},
    {&PyDict_Type, NULL, COPIED | EMPTIED},
    {&PySet_Type, NULL, COPIED | EMPTIED},
    {&PyByteArray_Type, NULL, COPIED | EMPTIED | MEMORY},
    {&PyBytes_Type, NULL, COPIED | MEMORY},
    {&PyMemoryView_Type, NULL, MEMORY},
    {NULL, "array.array", MEMORY},
    {NULL, "mmap.mmap", MEMORY},
};

static bool is(PyObject *object, int what)
{
    const PyTypeObject *type = Py_TYPE(object);
    for (size_t i = 0; i < PYVM_COUNT(types); i++)
        if (types[i].type ? types[i].type == type : strcmp(types[i].name, type->tp_name) == 0)
            return types[i].is & what;
    return false;
}

bool pyvm_types_is_copied(PyObject *object)
{
    return object == Py_None || is(object, COPIED);
}

bool pyvm_types_is_emptied(PyObject *object)
{
    return is(object, EMPTIED);
}

bool pyvm_types_is_memory(PyObject *object)
{
    return is(object, MEMORY);
}
