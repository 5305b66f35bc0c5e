/*
 * instance.c: packs instances of classes that object's own reducer would take apart into class and __dict__: it does
 * the same, without the tuples. In a frame, `parts` is the object's __dict__.
 */
#include "engine/copy/pack/instance.h"

#include "engine/copy/pack/child.h"

/* ---- Which classes ---------------------------------------------------------------------------------------------- */

static bool has(PyTypeObject *type, PyObject *name, PyObject *expected)
{
    PyObject *found = PyObject_GetAttr((PyObject *)type, name);
    if (!found)
        PyErr_Clear();
    Py_XDECREF(found);
    return found == expected;
}

/* Is there nothing in its instances but __dict__ and weak references? */
static bool has_dict_only(PyTypeObject *type)
{
    Py_ssize_t size = PyBaseObject_Type.tp_basicsize;
    if (type->tp_dictoffset == 0 || type->tp_itemsize != 0 || !PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE))
        return false;
    if (type->tp_dictoffset > 0)
        size += (Py_ssize_t)sizeof(PyObject *);
    if (type->tp_weaklistoffset > 0)
        size += (Py_ssize_t)sizeof(PyObject *);
    return type->tp_basicsize <= size;
}

bool pyvm_instance_has_object_reducer(const pyvm_known *known, PyTypeObject *type)
{
    return has(type, known->reduce_ex, known->object_reduce_ex) && has(type, known->reduce, known->object_reduce) &&
           has(type, known->getstate, known->object_getstate) && has(type, known->getnewargs_ex, NULL) &&
           has(type, known->setstate, NULL);
}

bool pyvm_instance_is_plain(const pyvm_known *known, PyTypeObject *type)
{
    return has_dict_only(type) && pyvm_instance_has_object_reducer(known, type) && has(type, known->getnewargs, NULL);
}

/* ---- Their objects ---------------------------------------------------------------------------------------------- */

static bool keys_are_names(PyObject *dict)
{
    PyObject *key, *value;
    for (Py_ssize_t i = 0; PyDict_Next(dict, &i, &key, &value);)
        if (!PyUnicode_CheckExact(key))
            return false;
    return true;
}

int pyvm_instance_begin(pyvm_packer *packer, PyObject *object, const pyvm_way *way)
{
    (void)way;
    PyObject *dict = PyObject_GenericGetDict(object, NULL);
    if (!dict)
        return PYVM_PACK_FAILED;
    if (!PyDict_CheckExact(dict) || !keys_are_names(dict)) {
        Py_DECREF(dict);
        return PYVM_PACK_OTHER;
    }
    pyvm_pack_frame *frame = pyvm_packer_push(packer, PYVM_PACK_INSTANCE, object, true);
    if (!frame) {
        Py_DECREF(dict);
        return PYVM_PACK_FAILED;
    }
    frame->parts = dict;
    frame->count = -1;
    return PYVM_PACK_BEGUN;
}

/* The class is on the stack. OTHER: the object is made; there are attributes to come. */
static int make(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    if (pyvm_memo_find(&packer->memo, frame->object)) { /* it was made meanwhile, as a part of its class */
        if (!pyvm_write_step_number(packer->parcel, PYVM_STEP_DROP, 1))
            return PYVM_PACK_FAILED;
        return pyvm_packer_write_known(packer, frame->object);
    }
    PyObject *taken = packer->cloner ? PyDict_Copy(frame->parts) : Py_NewRef(frame->parts); /* see begin_dict */
    if (!taken)
        return PYVM_PACK_FAILED;
    Py_SETREF(frame->parts, taken);
    frame->count = PyDict_GET_SIZE(frame->parts);
    return pyvm_write_step(packer->parcel, PYVM_STEP_INSTANCE) && pyvm_packer_know(packer, frame->object)
               ? PYVM_PACK_OTHER
               : PYVM_PACK_FAILED;
}

static int attribute(pyvm_packer *packer, PyObject *name, PyObject *value)
{
    if (!PyUnicode_CheckExact(name)) {
        PyErr_SetString(PyExc_RuntimeError, "__dict__ changed while it was copied: it has a key that is no str");
        return PYVM_PACK_FAILED;
    }
    int result = pyvm_leaf_attribute(packer, name);
    return result == PYVM_PACK_DONE ? pyvm_child_held(packer, value) : result;
}

static int attributes(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *name, *value;
    int result;
    while ((result = pyvm_child_next_pair(frame, frame->parts, &name, &value)) == PYVM_PACK_DONE)
        if ((result = attribute(packer, name, value)) != PYVM_PACK_DONE)
            return result;
    if (result != PYVM_PACK_OTHER)
        return result;
    uint64_t count = (uint64_t)frame->count;
    return count == 0 || pyvm_write_step_number(packer->parcel, PYVM_STEP_ATTRIBUTES, count) ? PYVM_PACK_DONE
                                                                                             : PYVM_PACK_FAILED;
}

int pyvm_instance_go_on(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    if (frame->count == -1) {
        frame->count = -2;
        return pyvm_child_begin(packer, (PyObject *)Py_TYPE(frame->object), true);
    }
    if (frame->count == -2) {
        int result = make(packer, frame);
        if (result != PYVM_PACK_OTHER)
            return result;
    }
    return attributes(packer, frame);
}
