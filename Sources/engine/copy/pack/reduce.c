/*
 * reduce.c: packs an object as a reducer says. In a frame, `parts` is what it has returned, `next` says which of the
 * functions of `stages` comes next, `value` is what that one works on, and `count` how many items wait to be added.
 */
#include "engine/copy/pack/reduce.h"

#include "contract/count.h"
#include "engine/copy/pack/names.h"
#include "engine/copy/pack/passed.h"
#include "engine/copy/pack/pieces.h"
#include "engine/copy/pack/child.h"
#include "engine/copy/pause.h"

enum { CALLABLE, ARGUMENTS, STATE, ITEMS, PAIRS, SETTER, LONGEST, BATCH = 1000 };

/* A part of what the reducer has returned; NULL: there is none, or it is None. */
static PyObject *part(const pyvm_pack_frame *frame, Py_ssize_t which)
{
    if (which >= PyTuple_GET_SIZE(frame->parts))
        return NULL;
    PyObject *found = PyTuple_GET_ITEM(frame->parts, which);
    return found == Py_None ? NULL : found;
}

static int wrote(bool it_has)
{
    return it_has ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

/* ---- The object itself ------------------------------------------------------------------------------------------ */

static int step_of(const pyvm_known *known, const pyvm_pack_frame *frame)
{
    PyObject *callable = PyTuple_GET_ITEM(frame->parts, CALLABLE),
             *arguments = PyTuple_GET_ITEM(frame->parts, ARGUMENTS);
    Py_ssize_t count = PyTuple_GET_SIZE(arguments);
    if (callable == known->new_object && count > 0)
        return PYVM_STEP_NEW;
    if (callable == known->new_object_ex && count == 3)
        return PYVM_STEP_NEW_EX;
    return PYVM_STEP_CALL;
}

static int callable(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    if (step_of(packer->known, frame) == PYVM_STEP_CALL)
        return pyvm_child_held(packer, PyTuple_GET_ITEM(frame->parts, CALLABLE));
    return pyvm_child_held(packer, PyTuple_GET_ITEM(PyTuple_GET_ITEM(frame->parts, ARGUMENTS), 0));
}

/* Nobody else has it. */
static PyObject *copy(PyObject *tuple)
{
    PyObject *made = PyTuple_New(PyTuple_GET_SIZE(tuple));
    for (Py_ssize_t i = 0; made && i < PyTuple_GET_SIZE(tuple); i++)
        PyTuple_SET_ITEM(made, i, Py_NewRef(PyTuple_GET_ITEM(tuple, i)));
    return made;
}

static int arguments(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *all = PyTuple_GET_ITEM(frame->parts, ARGUMENTS);
    switch (step_of(packer->known, frame)) {
    case PYVM_STEP_CALL:
        if (!pyvm_pieces_is_finder(packer, PyTuple_GET_ITEM(frame->parts, CALLABLE)))
            return pyvm_child_held(packer, all);
        frame->value = copy(all);
        return frame->value ? pyvm_child_held(packer, frame->value) : PYVM_PACK_FAILED;
    case PYVM_STEP_NEW_EX:
        return pyvm_child_held(packer, PyTuple_GET_ITEM(all, 1));
    }
    frame->value = PyTuple_GetSlice(all, 1, PyTuple_GET_SIZE(all));
    return frame->value ? pyvm_child_held(packer, frame->value) : PYVM_PACK_FAILED;
}

static int keywords(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    Py_CLEAR(frame->value);
    if (step_of(packer->known, frame) != PYVM_STEP_NEW_EX)
        return PYVM_PACK_DONE;
    return pyvm_child_held(packer, PyTuple_GET_ITEM(PyTuple_GET_ITEM(frame->parts, ARGUMENTS), 2));
}

/* If it was made inside itself meanwhile, what there is to add was added there. */
static int make(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    int step = step_of(packer->known, frame);
    int result = pyvm_packer_close(packer, frame->object, step == PYVM_STEP_NEW_EX ? 3 : 2);
    if (result == PYVM_PACK_DONE)
        frame->next = LONGEST * 2; /* no stage is left */
    if (result != PYVM_PACK_OTHER)
        return result;
    if (!pyvm_write_step(packer->parcel, step) || !pyvm_packer_know(packer, frame->object))
        return PYVM_PACK_FAILED;
    if (packer->pieces)
        pyvm_pieces_found(packer, frame->object, PyTuple_GET_ITEM(frame->parts, CALLABLE));
    return PYVM_PACK_DONE;
}

/* ---- What is in it ---------------------------------------------------------------------------------------------- */

static int begin_iterator(pyvm_pack_frame *frame, Py_ssize_t which)
{
    PyObject *iterator = part(frame, which);
    if (iterator && !PyIter_Check(iterator)) {
        PyErr_Format(PyExc_TypeError, "what the reducer of a %.200s returned: its element %zd must be an iterator",
                     Py_TYPE(frame->object)->tp_name, which);
        return PYVM_PACK_FAILED;
    }
    frame->value = Py_XNewRef(iterator);
    frame->count = 0;
    return PYVM_PACK_DONE;
}

static int flush(pyvm_packer *packer, pyvm_pack_frame *frame, int step)
{
    uint64_t count = (uint64_t)frame->count;
    frame->count = 0;
    return wrote(count == 0 || pyvm_write_step_number(packer->parcel, step, count));
}

static int end_iterator(pyvm_packer *packer, pyvm_pack_frame *frame, int step)
{
    Py_CLEAR(frame->value);
    return PyErr_Occurred() ? PYVM_PACK_FAILED : flush(packer, frame, step);
}

static int items_begin(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    (void)packer;
    return begin_iterator(frame, ITEMS);
}

static int items(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *item;
    if (frame->count == BATCH && flush(packer, frame, PYVM_STEP_EXTEND) != PYVM_PACK_DONE)
        return PYVM_PACK_FAILED;
    if (!pyvm_pause_sometimes(packer->known, &packer->ticks))
        return PYVM_PACK_FAILED;
    if (!frame->value || !(item = PyIter_Next(frame->value)))
        return end_iterator(packer, frame, PYVM_STEP_EXTEND);
    frame->count++;
    frame->next--; /* this stage goes on */
    int result = pyvm_child(packer, item, true);
    Py_DECREF(item);
    return result;
}

static int pairs_begin(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    (void)packer;
    return begin_iterator(frame, PAIRS);
}

/* Both objects of a pair are parts of a tuple of two, which the stack holds until it is dissolved there. */
static int pairs(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *pair;
    if (frame->count == BATCH && flush(packer, frame, PYVM_STEP_SET_ITEMS) != PYVM_PACK_DONE)
        return PYVM_PACK_FAILED;
    if (!pyvm_pause_sometimes(packer->known, &packer->ticks))
        return PYVM_PACK_FAILED;
    if (!frame->value || !(pair = PyIter_Next(frame->value)))
        return end_iterator(packer, frame, PYVM_STEP_SET_ITEMS);
    int result = PYVM_PACK_FAILED;
    if (!PyTuple_Check(pair) || PyTuple_GET_SIZE(pair) != 2)
        PyErr_Format(PyExc_TypeError, "what the reducer of a %.200s returned: its element 4 must give tuples of two",
                     Py_TYPE(frame->object)->tp_name);
    else {
        Py_SETREF(pair, PyTuple_GetSlice(pair, 0, 2)); /* of a subclass, anything might be made there */
        frame->count++;
        frame->next--;
        result = pair ? pyvm_child(packer, pair, false) : PYVM_PACK_FAILED;
    }
    Py_XDECREF(pair);
    return result;
}

/* ---- Its state -------------------------------------------------------------------------------------------------- */

static int state_setter(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *function = part(frame, SETTER);
    if (!function || !part(frame, STATE))
        return PYVM_PACK_DONE;
    return pyvm_child_held(packer, function);
}

static int state(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyObject *state = part(frame, STATE);
    if (!state)
        return PYVM_PACK_DONE;
    if (part(frame, SETTER) && pyvm_packer_write_known(packer, frame->object) != PYVM_PACK_DONE)
        return PYVM_PACK_FAILED;
    return pyvm_child_held(packer, state);
}

static int apply(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    PyVM_Parcel *parcel = packer->parcel;
    if (!part(frame, STATE))
        return PYVM_PACK_DONE;
    if (!part(frame, SETTER))
        return wrote(pyvm_write_step(parcel, PYVM_STEP_STATE));
    return wrote(pyvm_write_step_number(parcel, PYVM_STEP_TUPLE, 2) && pyvm_write_step(parcel, PYVM_STEP_CALL) &&
                 pyvm_write_step_number(parcel, PYVM_STEP_DROP, 1));
}

/* ---- All -------------------------------------------------------------------------------------------------------- */

static int (*const stages[])(pyvm_packer *, pyvm_pack_frame *) = {
    callable, arguments, keywords, make, items_begin, items, pairs_begin, pairs, state_setter, state, apply,
};

int pyvm_reduce_go_on(pyvm_packer *packer, pyvm_pack_frame *frame)
{
    while (frame->next < (Py_ssize_t)PYVM_COUNT(stages)) {
        int result = stages[frame->next++](packer, frame);
        if (result != PYVM_PACK_DONE)
            return result;
    }
    return PYVM_PACK_DONE;
}

static bool check(PyObject *object, PyObject *reduced)
{
    const char *what = NULL;
    if (!PyTuple_Check(reduced) || PyTuple_GET_SIZE(reduced) < 2 || PyTuple_GET_SIZE(reduced) > LONGEST)
        what = "a str or a tuple of two to six elements is needed";
    else if (!PyCallable_Check(PyTuple_GET_ITEM(reduced, CALLABLE)))
        what = "its element 0 must be callable";
    else if (!PyTuple_Check(PyTuple_GET_ITEM(reduced, ARGUMENTS)))
        what = "its element 1 must be a tuple";
    if (what)
        PyErr_Format(PyExc_TypeError, "what the reducer of a %.200s returned: %s", Py_TYPE(object)->tp_name, what);
    return !what;
}

static int begin(pyvm_packer *packer, PyObject *object, PyObject *reduced)
{
    if (!check(object, reduced) || pyvm_packer_open(packer, object) != PYVM_PACK_DONE)
        return PYVM_PACK_FAILED;
    pyvm_pack_frame *frame = pyvm_packer_push(packer, PYVM_PACK_REDUCED, object, true);
    if (!frame)
        return PYVM_PACK_FAILED;
    frame->parts = Py_NewRef(reduced);
    pyvm_passed_keep(packer);
    packer->hands_out = true;
    return PYVM_PACK_BEGUN;
}

int pyvm_reduce_begin(pyvm_packer *packer, PyObject *object, PyObject *reduced)
{
    if (!reduced)
        return PYVM_PACK_FAILED;
    int result = PyUnicode_CheckExact(reduced) ? pyvm_names_write_global(packer, object, reduced)
                                               : begin(packer, object, reduced);
    Py_DECREF(reduced);
    return result;
}
