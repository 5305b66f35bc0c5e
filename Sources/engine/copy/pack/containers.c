/*
 * containers.c: lists, tuples, dicts, sets, slices and ranges. Packing what is in them may run Python code, which may
 * change them: so sizes are looked at again each time.
 */
#include "engine/copy/pack/containers.h"

#include "engine/copy/pack/child.h"
#include "engine/copy/pack/postponed.h"

/* ---- Lists and tuples ----------------------------------------------------------------------------------------- */

/* Packs what is left of `count` objects, until one comes that is no leaf. */
static int items(pyvm_packer *packer, pyvm_pack_frame *frame, PyObject *const *objects, Py_ssize_t count)
{
    while (frame->next < count) {
        Py_ssize_t row = pyvm_leaf_row(packer, objects + frame->next, count - frame->next);
        frame->next += row;
        frame->count += row;
        if (row < 0)
            return PYVM_PACK_FAILED;
        if (row > 0)
            continue;
        frame->count++;
        int result = pyvm_child_held(packer, objects[frame->next++]);
        if (result != PYVM_PACK_DONE)
            return result;
    }
    return PYVM_PACK_DONE;
}

int pyvm_containers_list(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyListObject *list = (PyListObject *)frame->object;
    int result = items(packer, frame, list->ob_item, Py_SIZE(list));
    if (result != PYVM_PACK_DONE)
        return result;
    return pyvm_packer_end_early(packer, frame, PYVM_STEP_LIST, PYVM_STEP_FILL_LIST);
}

static int end_tuple(pyvm_packer *packer, const pyvm_pack_frame *frame, int step)
{
    uint64_t count = (uint64_t)frame->count;
    if (!frame->is_shared)
        return pyvm_packer_end_unshared(packer, frame, step);
    int result = pyvm_packer_close(packer, frame->object, frame->count);
    if (result != PYVM_PACK_OTHER)
        return result;
    return pyvm_write_step_number(packer->parcel, step, count) && pyvm_packer_know(packer, frame->object)
               ? PYVM_PACK_DONE
               : PYVM_PACK_FAILED;
}

int pyvm_containers_tuple(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyTupleObject *tuple = (PyTupleObject *)frame->object;
    int result = items(packer, frame, tuple->ob_item, Py_SIZE(tuple));
    if (result != PYVM_PACK_DONE)
        return result;
    return end_tuple(packer, frame, PYVM_STEP_TUPLE);
}

/* ---- Dicts ---------------------------------------------------------------------------------------------------- */

/* The key came first, and may have handed out the value. */
static int value_set_aside(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *value = frame->value;
    frame->value = NULL;
    int result = pyvm_child(packer, value, frame->is_value_shared || packer->hands_out);
    Py_DECREF(value);
    return result;
}

/* Short text and a small int, of which many a dict is made, are packed as two leaves, but with less work. */
static int small_pair(pyvm_packer *packer, PyObject *key, PyObject *value)
{
    int64_t number;
    if (!PyUnicode_CheckExact(key) || !PyLong_CheckExact(value) || !pyvm_leaf_is_short(key) ||
        !pyvm_leaf_is_compact(value, &number) || number < INT8_MIN || number > INT8_MAX)
        return PYVM_PACK_OTHER;
    if (!pyvm_write_room(packer->parcel, 4 + PYVM_TEXTS_LONGEST))
        return PYVM_PACK_FAILED;
    unsigned char *to = pyvm_leaf_write_short(pyvm_write_end(packer->parcel), PYVM_STEP_KEY, key);
    to[0] = PYVM_STEP_INT8;
    to[1] = (unsigned char)number;
    pyvm_write_to(packer->parcel, to + 2);
    return PYVM_PACK_DONE;
}

static int pair(pyvm_packer *packer, pyvm_pack_frame *frame, PyObject *key, PyObject *value)
{
    int result = small_pair(packer, key, value);
    if (result != PYVM_PACK_OTHER)
        return result;
    result = PyUnicode_CheckExact(key) ? pyvm_leaf_key(packer, key) : pyvm_leaf(packer, key);
    if (result == PYVM_PACK_DONE)
        return pyvm_child_held(packer, value);
    if (result != PYVM_PACK_OTHER)
        return result;
    frame->is_value_shared = pyvm_leaf_is_shared(value);
    frame->value = Py_NewRef(value);
    return pyvm_child_held(packer, key);
}

/* What it had when it was begun, if other threads may change it; else itself. */
static PyObject *content(const pyvm_pack_frame *frame)
{
    return frame->parts ? frame->parts : frame->object;
}

int pyvm_containers_dict(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *key, *value;
    for (;;) {
        int result = PYVM_PACK_DONE;
        if (frame->value)
            result = value_set_aside(packer, frame);
        else if ((result = pyvm_child_next_pair(frame, content(frame), &key, &value)) == PYVM_PACK_OTHER)
            return pyvm_packer_end_early(packer, frame, PYVM_STEP_DICT, PYVM_STEP_FILL_DICT);
        else if (result == PYVM_PACK_DONE)
            result = pair(packer, frame, key, value);
        if (result != PYVM_PACK_DONE)
            return result;
    }
}

/* ---- Sets ----------------------------------------------------------------------------------------------------- */

int pyvm_containers_set(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *iterator = frame->value, *item;
    while ((item = PyIter_Next(iterator))) {
        frame->count++;
        int result = pyvm_child(packer, item, Py_REFCNT(item) > 2); /* the set has it, and this function */
        Py_DECREF(item);
        if (result != PYVM_PACK_DONE)
            return result;
    }
    if (PyErr_Occurred())
        return PYVM_PACK_FAILED;
    if (PyFrozenSet_CheckExact(frame->object))
        return end_tuple(packer, frame, PYVM_STEP_FROZENSET);
    return pyvm_packer_end_early(packer, frame, PYVM_STEP_SET, PYVM_STEP_FILL_SET);
}

/*
 * A state is cloned while other threads go on, and a cloner is Python code, which lets them: so all that a dict or a
 * set has is taken at once. Elsewhere who changes it meanwhile is told of it.
 */
static int begin_dict(pyvm_packer *packer, PyObject *dict, PyObject *taken, bool is_shared)
{
    pyvm_pack_frame *frame = pyvm_packer_push(packer, PYVM_PACK_DICT, dict, is_shared);
    if (!frame)
        return PYVM_PACK_FAILED;
    frame->parts = Py_XNewRef(taken);
    frame->count = PyDict_GET_SIZE(content(frame));
    return PYVM_PACK_BEGUN;
}

static int begin_set(pyvm_packer *packer, PyObject *set, PyObject *taken, bool is_shared)
{
    PyObject *iterator = PyObject_GetIter(taken ? taken : set);
    pyvm_pack_frame *frame = iterator ? pyvm_packer_push(packer, PYVM_PACK_SET, set, is_shared) : NULL;
    if (!frame) {
        Py_XDECREF(iterator);
        return PYVM_PACK_FAILED;
    }
    frame->value = iterator;
    return PYVM_PACK_BEGUN;
}

/* ---- Slices and ranges ---------------------------------------------------------------------------------------- */

int pyvm_containers_begin_parts(pyvm_packer *packer, PyObject *object, PyObject *parts, int step)
{
    pyvm_pack_frame *frame = parts && pyvm_packer_open(packer, object) == PYVM_PACK_DONE
                                 ? pyvm_packer_push(packer, PYVM_PACK_PARTS, object, true)
                                 : NULL;
    if (!frame) {
        Py_XDECREF(parts);
        return PYVM_PACK_FAILED;
    }
    frame->parts = parts;
    frame->count = step;
    return PYVM_PACK_BEGUN;
}

int pyvm_containers_parts(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    while (frame->next < PyTuple_GET_SIZE(frame->parts)) {
        PyObject *part = PyTuple_GET_ITEM(frame->parts, frame->next++);
        int result = pyvm_child_held(packer, part);
        if (result != PYVM_PACK_DONE)
            return result;
    }
    int result = pyvm_packer_close(packer, frame->object, PyTuple_GET_SIZE(frame->parts));
    if (result != PYVM_PACK_OTHER)
        return result;
    return pyvm_write_step(packer->parcel, (int)frame->count) && pyvm_packer_know(packer, frame->object)
               ? PYVM_PACK_DONE
               : PYVM_PACK_FAILED;
}

static PyObject *parts_of_slice(PyObject *object)
{
    const PySliceObject *slice = (const PySliceObject *)object;
    return PyTuple_Pack(3, slice->start, slice->stop, slice->step);
}

static PyObject *parts_of_range(PyObject *range)
{
    PyObject *start = PyObject_GetAttrString(range, "start"), *stop = PyObject_GetAttrString(range, "stop"),
             *step = PyObject_GetAttrString(range, "step");
    PyObject *parts = start && stop && step ? PyTuple_Pack(3, start, stop, step) : NULL;
    Py_XDECREF(start);
    Py_XDECREF(stop);
    Py_XDECREF(step);
    return parts;
}

/* ---- All ------------------------------------------------------------------------------------------------------ */

static int begin(pyvm_packer *packer, PyObject *object, int kind, bool is_shared)
{
    return pyvm_packer_push(packer, kind, object, is_shared) ? PYVM_PACK_BEGUN : PYVM_PACK_FAILED;
}

/* New: all that a dict or a set has now, and nothing if it is filled later. */
static PyObject *take(pyvm_packer *packer, PyObject *object, bool *is_shared)
{
    bool is_dict = PyDict_CheckExact(object);
    PyObject *taken = is_dict ? PyDict_Copy(object) : PyFrozenSet_New(object);
    int postponed = taken ? pyvm_postponed(packer, object, taken) : 0;
    if (postponed != 0)
        Py_CLEAR(taken);
    if (postponed <= 0)
        return taken;
    *is_shared = true;
    return is_dict ? PyDict_New() : PyFrozenSet_New(NULL);
}

static int begin_taken(pyvm_packer *packer, PyObject *object, PyObject *taken, bool is_shared)
{
    if (PyList_CheckExact(object))
        return begin(packer, object, PYVM_PACK_LIST, is_shared);
    if (PyDict_CheckExact(object))
        return begin_dict(packer, object, taken, is_shared);
    return begin_set(packer, object, taken, is_shared);
}

/* What may contain itself is begun early if it can come again, or if something around it cannot be named yet. */
static int begin_mutable(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    PyObject *taken = NULL;
    if (packer->cloner && !PyList_CheckExact(object) && !(taken = take(packer, object, &is_shared)))
        return PYVM_PACK_FAILED;
    is_shared = is_shared || packer->unnamed > 0;
    bool is_begun = !is_shared || pyvm_packer_begin_early(packer, object);
    int result = is_begun ? begin_taken(packer, object, taken, is_shared) : PYVM_PACK_FAILED;
    Py_XDECREF(taken);
    return result;
}

static int begin_immutable(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    if (is_shared && pyvm_packer_open(packer, object) != PYVM_PACK_DONE)
        return PYVM_PACK_FAILED;
    if (PyTuple_CheckExact(object))
        return begin(packer, object, PYVM_PACK_TUPLE, is_shared);
    if (packer->cloner && !pyvm_postponed_tell(packer, object))
        return PYVM_PACK_FAILED;
    return begin_set(packer, object, NULL, is_shared); /* it does not change */
}

int pyvm_containers_begin(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    PyTypeObject *type = Py_TYPE(object);
    if (type == &PyTuple_Type && PyTuple_GET_SIZE(object) == 0)
        return pyvm_write_step_number(packer->parcel, PYVM_STEP_TUPLE, 0) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
    if (type == &PyList_Type || type == &PyDict_Type)
        return begin_mutable(packer, object, is_shared);
    if (type == &PyTuple_Type)
        return begin_immutable(packer, object, is_shared);
    if (type == &PySet_Type) /* weak references may lead to it again, here and below */
        return begin_mutable(packer, object, true);
    if (type == &PyFrozenSet_Type)
        return begin_immutable(packer, object, true);
    if (type == &PySlice_Type)
        return pyvm_containers_begin_parts(packer, object, parts_of_slice(object), PYVM_STEP_SLICE);
    if (type == &PyRange_Type)
        return pyvm_containers_begin_parts(packer, object, parts_of_range(object), PYVM_STEP_RANGE);
    return PYVM_PACK_OTHER;
}
