/*
 * insides.c: what objects have inside that CPython does not show, and that a fork needs.
 */
#include "engine/module/insides.h"

#include <stdbool.h>
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

/* view_place(view): at which byte of what its object shows it begins. */
static PyObject *view_place(PyObject *module, PyObject *view)
{
    (void)module;
    Py_buffer whole;
    if (!PyMemoryView_Check(view))
        return PyErr_Format(PyExc_TypeError, "a memoryview expected, not a %.100s", Py_TYPE(view)->tp_name);
    const Py_buffer *seen = PyMemoryView_GET_BUFFER(view);
    if (!seen->obj || PyObject_GetBuffer(seen->obj, &whole, PyBUF_SIMPLE) < 0)
        return seen->obj ? NULL : PyErr_Format(PyExc_TypeError, "the view is of no object");
    PyObject *place = PyLong_FromSsize_t((const char *)seen->buf - (const char *)whole.buf);
    PyBuffer_Release(&whole);
    return place;
}

/* attributes(object): its __dict__, whatever its class has under this name; None: it has none. */
static PyObject *attributes(PyObject *module, PyObject *object)
{
    (void)module;
    PyObject *dict = PyObject_GenericGetDict(object, NULL);
    if (dict || !PyErr_ExceptionMatches(PyExc_AttributeError))
        return dict;
    PyErr_Clear();
    Py_RETURN_NONE;
}

/* The slot of a class, whatever it has under this name by now; NULL with AttributeError. */
static PyMemberDef *slot_of(PyTypeObject *type, PyObject *name)
{
    const char *wanted = PyUnicode_AsUTF8(name);
    for (PyMemberDef *slot = type->tp_members; wanted && slot && slot->name; slot++)
        if (strcmp(slot->name, wanted) == 0)
            return slot;
    if (wanted)
        PyErr_Format(PyExc_AttributeError, "the class %s has no slot %U", type->tp_name, name);
    return NULL;
}

/* slots(object, class): what the object has in the slots of one of its classes, by name. */
static PyObject *slots(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *object;
    PyTypeObject *type;
    if (!PyArg_ParseTuple(args, "OO!:slots", &object, &PyType_Type, &type))
        return NULL;
    if (!PyObject_TypeCheck(object, type))
        return PyErr_Format(PyExc_TypeError, "the object is no %s", type->tp_name);
    PyObject *found = PyDict_New();
    for (PyMemberDef *slot = type->tp_members; found && slot && slot->name; slot++) {
        PyObject *value = PyMember_GetOne((const char *)object, slot);
        if (!value)
            PyErr_Clear(); /* it is empty */
        else if (PyDict_SetItemString(found, slot->name, value) < 0)
            Py_CLEAR(found);
        Py_XDECREF(value);
    }
    return found;
}

/* set_slot(object, class, name, value) */
static PyObject *set_slot(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *object, *name, *value;
    PyTypeObject *type;
    if (!PyArg_ParseTuple(args, "OO!UO:set_slot", &object, &PyType_Type, &type, &name, &value))
        return NULL;
    if (!PyObject_TypeCheck(object, type))
        return PyErr_Format(PyExc_TypeError, "the object is no %s", type->tp_name);
    PyMemberDef *slot = slot_of(type, name);
    if (!slot || PyMember_SetOne((char *)object, slot, value) < 0)
        return NULL;
    Py_RETURN_NONE;
}

/* slot(class, name): what shows the slot, as the class has had it when it was made. */
static PyObject *slot(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *name;
    PyTypeObject *type;
    if (!PyArg_ParseTuple(args, "O!U:slot", &PyType_Type, &type, &name))
        return NULL;
    PyMemberDef *found = slot_of(type, name);
    return found ? PyDescr_NewMember(type, found) : NULL;
}

/* proxied(proxy): the object that a weakref.proxy stands for, or None, and its callback, or None. */
static PyObject *proxied(PyObject *module, PyObject *proxy)
{
    (void)module;
    PyObject *object = NULL;
    if (!PyWeakref_CheckProxy(proxy))
        return PyErr_Format(PyExc_TypeError, "a weakref.proxy expected, not a %.100s", Py_TYPE(proxy)->tp_name);
#if PY_VERSION_HEX >= 0x030D0000
    if (PyWeakref_GetRef(proxy, &object) < 0)
        return NULL;
#else
    object = Py_NewRef(PyWeakref_GET_OBJECT(proxy));
#endif
    PyObject *callback = ((PyWeakReference *)proxy)->wr_callback;
    PyObject *both = PyTuple_Pack(2, object ? object : Py_None, callback ? callback : Py_None);
    Py_XDECREF(object);
    return both;
}

/*
 * Whether a __del__ has run is a bit of what the collector has before the object (Include/internal/pycore_gc.h:
 * _PyGC_PREV_MASK_FINALIZED). Where it is not, nothing changes.
 */
static void forget_finalizer(PyObject *object)
{
    uintptr_t *before = (uintptr_t *)(void *)object - 1;
    if (!PyObject_IS_GC(object) || PyObject_GC_IsFinalized(object))
        return;
    *before |= 1;
    if (!PyObject_GC_IsFinalized(object))
        *before &= ~(uintptr_t)1;
}

/* keep(object): until the interpreter's modules have ended. Its __del__ does not run then. */
static PyObject *keep(PyObject *module, PyObject *object)
{
    (void)module;
    PyObject *all = PyInterpreterState_GetDict(PyInterpreterState_Get()), *name = PyUnicode_FromString("_pyvm.kept");
    PyObject *kept = all && name ? PyDict_SetDefault(all, name, Py_None) : NULL;
    if (kept == Py_None) {
        kept = PyList_New(0);
        bool is_set = kept && PyDict_SetItem(all, name, kept) == 0;
        Py_XDECREF(kept);
        kept = is_set ? kept : NULL; /* the dict has it */
    }
    Py_XDECREF(name);
    if (!kept || PyList_Append(kept, object) < 0)
        return PyErr_Occurred() ? NULL : PyErr_NoMemory();
    forget_finalizer(object);
    Py_RETURN_NONE;
}

int pyvm_insides_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"pattern_code", pattern_code, METH_O, NULL},
        {"view_place", view_place, METH_O, NULL},
        {"attributes", attributes, METH_O, NULL},
        {"slots", slots, METH_VARARGS, NULL},
        {"set_slot", set_slot, METH_VARARGS, NULL},
        {"slot", slot, METH_VARARGS, NULL},
        {"proxied", proxied, METH_O, NULL},
        {"keep", keep, METH_O, NULL},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
