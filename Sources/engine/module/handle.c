/*
 * handle.c: Python objects that stand for things of libpyvm's.
 */
#include "engine/module/handle.h"

#include "engine/module/connected.h"
#include "engine/module/exports.h"
#include "engine/module/module_state.h"
#include "engine/module/slot.h"

#include <string.h>

static pyvm_handle *cast(PyObject *object)
{
    return (pyvm_handle *)object;
}

static void dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    if (cast(self)->block)
        pyvm_block_let_go(cast(self)->block);
    type->tp_free(self);
    Py_DECREF(type);
}

/* Types of an interpreter are its own, and some are subclasses. This function all have in common. */
bool pyvm_handle_is(PyObject *object)
{
    const PyTypeObject *type = Py_TYPE(object);
    while (type && type->tp_dealloc != dealloc)
        type = type->tp_base;
    return type;
}

pyvm_block *pyvm_handle_of(PyObject *object, int *kind)
{
    *kind = (int)cast(object)->kind;
    return cast(object)->block;
}

pyvm_block *pyvm_handle_find(PyObject *object, int kind)
{
    return pyvm_handle_is(object) && (int)cast(object)->kind == kind ? cast(object)->block : NULL;
}

pyvm_block *pyvm_handle_demand(PyObject *object, int kind)
{
    static const char *const names[] = {"VM",   "Channel",    "Parcel",    "Proxy",   "Pool",
                                        "Task", "Descriptor", "Semaphore", "Function"};
    pyvm_block *block = pyvm_handle_find(object, kind);
    if (!block)
        PyErr_Format(PyExc_TypeError, "a pyvm.%s expected, not %.100s", names[kind], Py_TYPE(object)->tp_name);
    return block;
}

PyObject *pyvm_handle_compare(PyObject *self, PyObject *other, int operation)
{
    if (Py_TYPE(other) != Py_TYPE(self) || (operation != Py_EQ && operation != Py_NE))
        Py_RETURN_NOTIMPLEMENTED;
    return PyBool_FromLong((cast(self)->block->memory == cast(other)->block->memory) == (operation == Py_EQ));
}

/* ---- Types ---------------------------------------------------------------------------------------------------- */

PyTypeObject *pyvm_handle_new_type(PyObject *module, const char *name, PyType_Slot *slots, unsigned long flags)
{
    PyType_Slot all[32] = {{Py_tp_dealloc, PYVM_SLOT(dealloc)}, {Py_tp_traverse, PYVM_SLOT(pyvm_slot_visit_type)}};
    size_t count = 2;
    bool can_be_made = false;
    while (slots->slot) {
        can_be_made |= slots->slot == Py_tp_new;
        all[count++] = *slots++;
    }
    flags |= Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | (can_be_made ? 0 : Py_TPFLAGS_DISALLOW_INSTANTIATION);
    PyType_Spec spec = {name, sizeof(pyvm_handle), 0, (unsigned)flags, all};
    return (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
}

int pyvm_handle_add_type(PyObject *module, pyvm_handle_kind kind, const char *name, PyType_Slot *slots)
{
    pyvm_module_state *state = PyModule_GetState(module);
    state->types[kind] = pyvm_handle_new_type(module, name, slots, 0);
    return state->types[kind] ? PyModule_AddType(module, state->types[kind]) : -1;
}

/* That of proxies is a class of Python code, which says so when it is imported. NULL with an exception. */
static PyTypeObject *type_of(int kind)
{
    const pyvm_module_state *state = pyvm_module_state_get();
    if (state && !state->types[kind])
        Py_XDECREF(PyImport_ImportModule("pyvm._proxy"));
    if (state && !state->types[kind] && !PyErr_Occurred())
        PyErr_SetString(PyExc_ImportError, "the pyvm._proxy that was imported is not libpyvm's");
    return state ? state->types[kind] : NULL;
}

/* ---- Objects ------------------------------------------------------------------------------------------------- */

PyObject *pyvm_handle_take(int kind, pyvm_block *block)
{
    PyTypeObject *type = type_of(kind);
    PyObject *object = type ? type->tp_alloc(type, 0) : NULL;
    if (!object) {
        pyvm_block_let_go(block);
        return NULL;
    }
    cast(object)->kind = (pyvm_handle_kind)kind;
    cast(object)->block = block;
    return object;
}

PyObject *pyvm_handle_new(int kind, pyvm_block *block)
{
    unsigned long long key;
    bool deep;
    if (kind == PYVM_HANDLE_PROXY && pyvm_connected_exchange()->is_own(block, &key))
        return pyvm_exports_get(key, &deep);
    pyvm_block_hold(block);
    return pyvm_handle_take(kind, block);
}
