/*
 * left.c: see left.h.
 */
#include "engine/module/left.h"

#include "engine/module/handle.h"

void pyvm_left_note(pyvm_block *const *parcels, size_t count)
{
    PyObject *type, *value, *traceback, *list = NULL;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    list = PyList_New(0);
    for (size_t i = 0; list && i < count; i++) {
        PyObject *parcel = pyvm_handle_new(PYVM_HANDLE_PARCEL, parcels[i]);
        if (!parcel || PyList_Append(list, parcel) < 0)
            Py_CLEAR(list);
        Py_XDECREF(parcel);
    }
    if (list && value)
        PyObject_SetAttrString(value, "parcels", list);
    Py_XDECREF(list);
    PyErr_Restore(type, value, traceback); /* instead of what has gone wrong here */
}

void pyvm_left_take(pyvm_block *parcel)
{
    if (!parcel)
        return;
    pyvm_left_note(&parcel, 1);
    pyvm_block_let_go(parcel);
}
