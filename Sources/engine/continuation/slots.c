/*
 * slots.c: what a frame holds, as lists of objects.
 */
#include "engine/continuation/slots.h"

static const char name_of_nothing[] = "NOTHING";

PyObject *pyvm_slots_nothing(PyObject *module)
{
    PyObject *nothing = PyDict_GetItemString(PyModule_GetDict(module), name_of_nothing);
    if (!nothing)
        PyErr_SetString(PyExc_RuntimeError, "_pyvm.NOTHING is gone");
    return nothing;
}

PyObject *pyvm_slots_list(const pyvm_interpreted_slot *slots, Py_ssize_t count, PyObject *nothing)
{
    PyObject *list = PyList_New(count);
    for (Py_ssize_t i = 0; list && i < count; i++) {
        PyObject *value = pyvm_interpreted_get(slots[i], nothing);
        if (value)
            PyList_SET_ITEM(list, i, value);
        else
            Py_CLEAR(list);
    }
    return list;
}

/* A tagged int has its mark; nothing else has it. */
static bool is_value(PyObject *value, PyObject *nothing)
{
    if (!PyTuple_CheckExact(value) || PyTuple_GET_SIZE(value) == 0 || PyTuple_GET_ITEM(value, 0) != nothing)
        return true;
    return PyTuple_GET_SIZE(value) == 2 && PyLong_CheckExact(PyTuple_GET_ITEM(value, 1));
}

bool pyvm_slots_fit(PyObject *code, PyObject *locals, PyObject *stack, Py_ssize_t start, PyObject *nothing)
{
    bool fits = PyCode_Check(code) && PyList_Check(locals) && PyList_Check(stack);
    const PyCodeObject *known = (PyCodeObject *)code;
    fits = fits && PyList_GET_SIZE(locals) == known->co_nlocalsplus && PyList_GET_SIZE(stack) <= known->co_stacksize &&
           start >= 0 && start % (Py_ssize_t)sizeof(_Py_CODEUNIT) == 0 &&
           start / (Py_ssize_t)sizeof(_Py_CODEUNIT) < Py_SIZE(code);
    for (Py_ssize_t i = 0; fits && i < PyList_GET_SIZE(stack); i++)
        fits = is_value(PyList_GET_ITEM(stack, i), nothing);
    if (!fits && !PyErr_Occurred())
        PyErr_SetString(PyExc_ValueError, "no frame of this code has such locals, stack and place");
    return fits;
}

static void replace(pyvm_interpreted_slot *slot, bool was_used, PyObject *value, PyObject *nothing)
{
    pyvm_interpreted_slot old = *slot;
    *slot = pyvm_interpreted_make(value, nothing);
    if (was_used)
        pyvm_interpreted_drop(old);
}

void pyvm_slots_put(pyvm_interpreted *frame, PyObject *locals, PyObject *stack, Py_ssize_t start, PyObject *nothing)
{
    int count = (int)PyList_GET_SIZE(locals), depth = (int)PyList_GET_SIZE(stack);
    int used = pyvm_interpreted_used(frame);
    for (int i = 0; i < count; i++)
        replace(&frame->localsplus[i], true, PyList_GET_ITEM(locals, i), nothing);
    for (int i = 0; i < depth; i++)
        replace(&frame->localsplus[count + i], count + i < used, PyList_GET_ITEM(stack, i), nothing);
    pyvm_interpreted_set_used(frame, count + depth);
    for (int i = count + depth; i < used; i++)
        pyvm_interpreted_drop(frame->localsplus[i]);
    pyvm_interpreted_set_next(frame, (int)start);
}

/* Empty tuples: 3.15's generator expressions ask their argument for an iterator before they are suspended. */
static PyObject *empty_tuples(Py_ssize_t count)
{
    PyObject *tuple = PyTuple_New(count), *empty = PyTuple_New(0);
    for (Py_ssize_t i = 0; tuple && empty && i < count; i++)
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(empty));
    if (!empty)
        Py_CLEAR(tuple);
    Py_XDECREF(empty);
    return tuple;
}

static PyObject *new_cells(Py_ssize_t count)
{
    PyObject *cells = PyTuple_New(count);
    for (Py_ssize_t i = 0; cells && i < count; i++) {
        PyObject *cell = PyCell_New(NULL);
        if (cell)
            PyTuple_SET_ITEM(cells, i, cell);
        else
            Py_CLEAR(cells);
    }
    return cells;
}

/* The names of arguments come first in the names of locals. */
static PyObject *named_nones(const PyCodeObject *code)
{
    PyObject *named = PyDict_New();
    for (int i = 0; named && i < code->co_kwonlyargcount; i++)
        if (PyDict_SetItem(named, PyTuple_GET_ITEM(code->co_localsplusnames, code->co_argcount + i), Py_None) < 0)
            Py_CLEAR(named);
    return named;
}

PyObject *pyvm_slots_function(PyObject *code, PyObject *globals)
{
    const PyCodeObject *known = (PyCodeObject *)code;
    PyObject *function = PyFunction_New(code, globals), *defaults = empty_tuples(known->co_argcount);
    PyObject *named = named_nones(known), *cells = new_cells(known->co_nfreevars);
    if (!function || !defaults || !named || !cells || PyFunction_SetDefaults(function, defaults) < 0 ||
        PyFunction_SetKwDefaults(function, named) < 0 ||
        (known->co_nfreevars > 0 && PyFunction_SetClosure(function, cells) < 0))
        Py_CLEAR(function);
    Py_XDECREF(defaults);
    Py_XDECREF(named);
    Py_XDECREF(cells);
    return function;
}

/* A type, so that a copy of it in another VM is that VM's. */
int pyvm_slots_add(PyObject *module)
{
    static PyType_Slot slots[] = {{Py_tp_doc, "Stands for an empty place in a frame."}, {0, NULL}};
    static PyType_Spec spec = {"_pyvm.NOTHING", 0, 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
    PyObject *type = PyType_FromSpec(&spec);
    int status = type ? PyModule_AddObjectRef(module, name_of_nothing, type) : -1;
    Py_XDECREF(type);
    return status;
}
