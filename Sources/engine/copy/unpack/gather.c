/*
 * gather.c: makes containers of what is on the stack.
 */
#include "engine/copy/unpack/gather.h"

#include "engine/python/private.h"

/* ---- Lists and tuples: they take the references over ------------------------------------------------------------ */

bool pyvm_gather_tuple(pyvm_reader *reader, size_t count)
{
    PyObject *tuple = PyTuple_New((Py_ssize_t)count), **items = pyvm_reader_items(reader, count);
    if (!tuple)
        return false;
    for (size_t i = 0; i < count; i++)
        PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, items[i]);
    reader->depth -= count;
    return pyvm_reader_push(reader, tuple);
}

static PyObject *take_list(pyvm_reader *reader, size_t count)
{
    PyObject *list = PyList_New((Py_ssize_t)count), **items = pyvm_reader_items(reader, count);
    if (!list)
        return NULL;
    for (size_t i = 0; i < count; i++)
        PyList_SET_ITEM(list, (Py_ssize_t)i, items[i]);
    reader->depth -= count;
    return list;
}

bool pyvm_gather_list(pyvm_reader *reader, size_t count)
{
    return pyvm_reader_push(reader, take_list(reader, count));
}

bool pyvm_gather_into_list(pyvm_reader *reader, size_t count)
{
    PyObject *items = take_list(reader, count), *list = pyvm_reader_top(reader);
    int result = items ? PyList_SetSlice(list, PyList_GET_SIZE(list), PyList_GET_SIZE(list), items) : -1;
    Py_XDECREF(items);
    return result == 0;
}

/* ---- Dicts and sets --------------------------------------------------------------------------------------------- */

bool pyvm_gather_dict(pyvm_reader *reader, size_t count)
{
    PyObject *dict = pyvm_private_dict_of(pyvm_reader_items(reader, 2 * count), (Py_ssize_t)count);
    if (!dict)
        return false;
    pyvm_reader_drop(reader, 2 * count);
    return pyvm_reader_push(reader, dict);
}

bool pyvm_gather_into_dict(pyvm_reader *reader, size_t count)
{
    PyObject **pairs = pyvm_reader_items(reader, 2 * count), *dict = pairs[-1];
    for (size_t i = 0; i < count; i++)
        if (PyDict_SetItem(dict, pairs[2 * i], pairs[2 * i + 1]) < 0)
            return false;
    pyvm_reader_drop(reader, 2 * count);
    return true;
}

static bool fill_set(pyvm_reader *reader, PyObject *set, size_t count)
{
    PyObject **items = pyvm_reader_items(reader, count);
    for (size_t i = 0; i < count; i++)
        if (PySet_Add(set, items[i]) < 0)
            return false;
    pyvm_reader_drop(reader, count);
    return true;
}

static bool gather_set(pyvm_reader *reader, PyObject *set, size_t count)
{
    if (set && fill_set(reader, set, count))
        return pyvm_reader_push(reader, set);
    Py_XDECREF(set);
    return false;
}

bool pyvm_gather_set(pyvm_reader *reader, size_t count)
{
    return gather_set(reader, PySet_New(NULL), count);
}

/* Adding to it is no way: it is not allowed once code that runs meanwhile, a __hash__, has found the frozenset. */
bool pyvm_gather_frozenset(pyvm_reader *reader, size_t count)
{
    if (!pyvm_gather_tuple(reader, count))
        return false;
    PyObject *tuple = pyvm_reader_pop(reader), *set = PyFrozenSet_New(tuple);
    Py_DECREF(tuple);
    return pyvm_reader_push(reader, set);
}

bool pyvm_gather_into_set(pyvm_reader *reader, size_t count)
{
    return fill_set(reader, reader->stack[reader->depth - count - 1], count);
}

/* ---- Slices and ranges ------------------------------------------------------------------------------------------ */

bool pyvm_gather_slice(pyvm_reader *reader)
{
    PyObject **items = pyvm_reader_items(reader, 3), *slice = PySlice_New(items[0], items[1], items[2]);
    pyvm_reader_drop(reader, 3);
    return pyvm_reader_push(reader, slice);
}

bool pyvm_gather_range(pyvm_reader *reader)
{
    PyObject **items = pyvm_reader_items(reader, 3);
    PyObject *range = PyObject_CallFunctionObjArgs((PyObject *)&PyRange_Type, items[0], items[1], items[2], NULL);
    pyvm_reader_drop(reader, 3);
    return pyvm_reader_push(reader, range);
}
