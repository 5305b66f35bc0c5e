/*
 * insides.c: what objects have inside that CPython does not show, and that a fork needs.
 */
#include "engine/module/insides.h"

#include <string.h>

/*
 * pattern_code(pattern): the code of a compiled pattern, a list of ints; None: this CPython has it elsewhere. It is at
 * the end of the object, behind its length (Modules/_sre/sre.h); the caller compares what is made of it.
 */
static PyObject *pattern_code(PyObject *module, PyObject *pattern)
{
    (void)module;
    const PyTypeObject *type = Py_TYPE(pattern);
    Py_ssize_t count = type->tp_itemsize == sizeof(uint32_t) ? Py_SIZE(pattern) : -1, said;
    if (count < 0 || type->tp_basicsize < 4 * (Py_ssize_t)sizeof said)
        Py_RETURN_NONE;
    const char *code = (const char *)pattern + type->tp_basicsize - sizeof said;
    memcpy(&said, code - sizeof said, sizeof said);
    if (said != count)
        Py_RETURN_NONE;
    PyObject *list = PyList_New(count);
    for (Py_ssize_t i = 0; list && i < count; i++) {
        uint32_t item;
        memcpy(&item, code + i * (Py_ssize_t)sizeof item, sizeof item);
        PyObject *number = PyLong_FromUnsignedLong(item);
        if (!number)
            Py_CLEAR(list);
        else
            PyList_SET_ITEM(list, i, number);
    }
    return list;
}

int pyvm_insides_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"pattern_code", pattern_code, METH_O, NULL},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
