/*
 * sole.c: see sole.h. All references are counted: those of the packer, and one of whatever the object is in.
 */
#include "engine/copy/pack/sole.h"

static Py_ssize_t held_by_packer(const pyvm_packer *packer, const PyObject *object)
{
    Py_ssize_t count = pyvm_memo_find(&packer->memo, object) != NULL;
    for (size_t i = 0; i < packer->depth; i++)
        count += (packer->frames[i].object == object) + (packer->frames[i].value == object);
    for (size_t i = 0; packer->keeps && i < packer->passed_count; i++)
        count += packer->passed[i].object == object;
    return count;
}

static bool is_held_once(const pyvm_packer *packer, PyObject *object, Py_ssize_t others)
{
    return Py_REFCNT(object) == 1 + others + held_by_packer(packer, object);
}

/* Whoever has a weak reference finds the object by it as long as it is there. */
static bool is_weakly_held(PyObject *object)
{
    PyObject *module = PyImport_ImportModule("_weakref");
    PyObject *count = module ? PyObject_CallMethod(module, "getweakrefcount", "O", object) : NULL;
    bool is_held = !count || PyObject_IsTrue(count) != 0;
    Py_XDECREF(count);
    Py_XDECREF(module);
    PyErr_Clear();
    return is_held;
}

/* Views of views: each but the first is held by the one before, and by `base` here. */
static bool owns_memory(PyObject *owner)
{
    bool is_sole = true, is_end = false;
    PyObject *base = Py_NewRef(owner);
    while (is_sole && !is_end) {
        PyObject *next = PyObject_GetAttrString(base, "base");
        is_end = next == Py_None;
        is_sole = is_end || (next && Py_IS_TYPE(next, Py_TYPE(owner)) && Py_REFCNT(next) == 2);
        Py_DECREF(base);
        base = Py_XNewRef(next);
        Py_XDECREF(next);
        if (!base)
            break;
    }
    Py_XDECREF(base);
    PyErr_Clear();
    return is_sole;
}

bool pyvm_sole(const pyvm_packer *packer, PyObject *owner, Py_ssize_t views)
{
    if (!is_held_once(packer, owner, views))
        return false;
    for (size_t i = 0; i < packer->depth; i++)
        if (packer->frames[i].object != owner && !is_held_once(packer, packer->frames[i].object, 0))
            return false;
    return owns_memory(owner) && !is_weakly_held(owner);
}
