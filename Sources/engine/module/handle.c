/*
 * handle.c: Python objects that stand for things of libpyvm's.
 */
#include "engine/module/handle.h"

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

PyObject *pyvm_handle_take(int kind, pyvm_block *block)
{
    if (!block)
        return PyErr_NoMemory();
    const pyvm_module_state *state = pyvm_module_state_get();
    PyTypeObject *type = state ? state->types[kind] : NULL;
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
    pyvm_block_hold(block);
    return pyvm_handle_take(kind, block);
}

int pyvm_handle_add_type(PyObject *module, pyvm_handle_kind kind, const char *name, PyType_Slot *slots)
{
    PyType_Slot all[32] = {{Py_tp_dealloc, PYVM_SLOT(dealloc)}};
    size_t count = 1;
    while (slots->slot)
        all[count++] = *slots++;
    PyType_Spec spec = {name, sizeof(pyvm_handle), 0, Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION, all};
    pyvm_module_state *state = PyModule_GetState(module);
    state->types[kind] = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    return state->types[kind] ? PyModule_AddType(module, state->types[kind]) : -1;
}
