/*
 * type_spec.c: makes types from type slots, in which placeholders may stand.
 *
 * C code gives one static array of type slots to several CPythons, so CPython gets a copy in which its own functions
 * and types stand. It keeps what type slots point to, and not the arrays themselves.
 */
#include "engine/table/type_spec.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "engine/table/placeholder.h"

/* The type slots with what is this libpython's own; the very array where no placeholder is in it. NULL: exception. */
static PyType_Slot *own_type_slots(PyType_Slot *slots)
{
    size_t count = 0;
    bool has_placeholder = false;
    for (; slots[count].slot; count++)
        has_placeholder |= pyvm_placeholder_is(slots[count].pfunc);
    if (!has_placeholder)
        return slots;
    PyType_Slot *own = malloc((count + 1) * sizeof *own);
    if (!own)
        return (PyType_Slot *)PyErr_NoMemory();
    memcpy(own, slots, (count + 1) * sizeof *own);
    for (size_t i = 0; i < count; i++)
        if (!pyvm_placeholder_replace(&own[i].pfunc)) {
            free(own);
            return NULL;
        }
    return own;
}

static bool own_spec(const PyType_Spec *given, PyType_Spec *own)
{
    *own = *given;
    own->slots = own_type_slots(given->slots);
    return own->slots != NULL;
}

static void free_spec(const PyType_Spec *given, const PyType_Spec *own)
{
    if (own->slots != given->slots)
        free(own->slots);
}

PyObject *pyvm_PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    PyType_Spec own;
    if (!own_spec(spec, &own))
        return NULL;
    PyObject *made = PyType_FromModuleAndSpec(module, &own, bases);
    free_spec(spec, &own);
    return made;
}

PyObject *pyvm_PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases)
{
    PyType_Spec own;
    if (!own_spec(spec, &own))
        return NULL;
    PyObject *made = PyType_FromSpecWithBases(&own, bases);
    free_spec(spec, &own);
    return made;
}

PyObject *pyvm_PyType_FromSpec(PyType_Spec *spec)
{
    return pyvm_PyType_FromSpecWithBases(spec, NULL);
}

#if PY_VERSION_HEX >= 0x030C0000
PyObject *pyvm_PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)
{
    PyType_Spec own;
    if (!own_spec(spec, &own))
        return NULL;
    PyObject *made = PyType_FromMetaclass(metaclass, module, &own, bases);
    free_spec(spec, &own);
    return made;
}
#endif

#if PY_VERSION_HEX >= 0x030F0000
/* The arrays in `slots`, as far as they are copies. */
static void free_slots(const PySlot *given, PySlot *own)
{
    for (size_t i = 0; given[i].sl_id != Py_slot_end; i++) {
        if (given[i].sl_ptr == own[i].sl_ptr)
            continue;
        if (given[i].sl_id == Py_slot_subslots)
            free_slots(given[i].sl_ptr, own[i].sl_ptr);
        else if (given[i].sl_id == Py_tp_slots)
            free(own[i].sl_ptr);
    }
    free(own);
}

static PySlot *own_slots(const PySlot *given);

static bool own_slot(PySlot *slot)
{
    if (!slot->sl_ptr)
        return true;
    if (slot->sl_id == Py_slot_subslots)
        return (slot->sl_ptr = own_slots(slot->sl_ptr)) != NULL;
    if (slot->sl_id == Py_tp_slots)
        return (slot->sl_ptr = own_type_slots(slot->sl_ptr)) != NULL;
    return pyvm_placeholder_replace(&slot->sl_ptr);
}

static PySlot *own_slots(const PySlot *given)
{
    size_t count = 0;
    while (given[count].sl_id != Py_slot_end)
        count++;
    PySlot *own = malloc((count + 1) * sizeof *own);
    if (!own)
        return (PySlot *)PyErr_NoMemory();
    memcpy(own, given, (count + 1) * sizeof *own);
    for (size_t i = 0; i < count; i++)
        if (!own_slot(&own[i])) {
            own[i].sl_ptr = given[i].sl_ptr;
            free_slots(given, own);
            return NULL;
        }
    return own;
}

PyObject *pyvm_PyType_FromSlots(PySlot *slots)
{
    PySlot *own = own_slots(slots);
    PyObject *made = own ? PyType_FromSlots(own) : NULL;
    if (own)
        free_slots(slots, own);
    return made;
}
#endif
