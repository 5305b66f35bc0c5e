/*
 * packer.c: frames of what is not finished, and what is known.
 */
#include "engine/copy/pack/packer.h"

#include <stdlib.h>

#include "engine/copy/pack/pieces.h"

/* ---- Frames --------------------------------------------------------------------------------------------------- */

static bool grow(pyvm_packer *packer)
{
    size_t room = packer->room ? packer->room * 2 : 16;
    pyvm_pack_frame *frames = realloc(packer->frames, room * sizeof *frames);
    if (!frames) {
        PyErr_NoMemory();
        return false;
    }
    packer->frames = frames;
    packer->room = room;
    return true;
}

pyvm_pack_frame *pyvm_packer_push(pyvm_packer *packer, int kind, PyObject *object, bool is_shared)
{
    if (packer->depth == packer->room && !grow(packer))
        return NULL;
    pyvm_pack_frame *frame = &packer->frames[packer->depth++];
    *frame = (pyvm_pack_frame){.kind = (short)kind, .is_shared = is_shared, .object = Py_NewRef(object)};
    return frame;
}

/* Dropping an object may run Python code, but none that comes back to this packer. */
void pyvm_packer_pop(pyvm_packer *packer)
{
    pyvm_pack_frame frame = packer->frames[--packer->depth];
    if (packer->depth < packer->lends_from)
        packer->lends_from = 0;
    Py_XDECREF(frame.value);
    Py_XDECREF(frame.parts);
    Py_DECREF(frame.object);
}

PyObject *pyvm_packer_holders(const pyvm_packer *packer)
{
    PyObject *holders = PyTuple_New((Py_ssize_t)packer->depth);
    for (size_t i = 0; holders && i < packer->depth; i++)
        PyTuple_SET_ITEM(holders, (Py_ssize_t)i, Py_NewRef(packer->frames[packer->depth - 1 - i].object));
    return holders;
}

/* ---- What is known -------------------------------------------------------------------------------------------- */

/* Something refers to a container that is not complete: it has to be made early. */
static void make_early(pyvm_packer *packer, const pyvm_memo_item *item)
{
    int step = PyList_CheckExact(item->object)   ? PYVM_STEP_EARLY_LIST
               : PyDict_CheckExact(item->object) ? PYVM_STEP_EARLY_DICT
                                                 : PYVM_STEP_EARLY_SET;
    packer->parcel->bytes[item->mark] = (unsigned char)step;
}

int pyvm_packer_write_known(pyvm_packer *packer, PyObject *object)
{
    pyvm_memo_item *item = pyvm_memo_find(&packer->memo, object);
    if (!item || item->number >= PYVM_MEMO_PASSED)
        return PYVM_PACK_OTHER;
    int result = packer->pieces ? pyvm_pieces_refer(packer, item) : PYVM_PACK_DONE;
    if (result != PYVM_PACK_DONE)
        return result;
    if (item->is_open)
        make_early(packer, item);
    return pyvm_write_step_number(packer->parcel, PYVM_STEP_KNOWN, item->number) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

bool pyvm_packer_next_number(pyvm_packer *packer, uint32_t *number)
{
    if (packer->numbers >= PYVM_MEMO_PASSED) {
        PyErr_SetString(PyExc_OverflowError, "more than four thousand million objects cannot be packed at once");
        return false;
    }
    *number = packer->numbers++;
    return !packer->pieces || pyvm_pieces_number(packer, *number);
}

bool pyvm_packer_know(pyvm_packer *packer, PyObject *object)
{
    uint32_t number;
    pyvm_memo_item *item = pyvm_memo_find(&packer->memo, object);
    if (!pyvm_packer_next_number(packer, &number) || (!item && !(item = pyvm_memo_add(&packer->memo, object, number))))
        return false;
    item->number = number;
    return pyvm_write_step_number(packer->parcel, PYVM_STEP_KNOW, number);
}

/* ---- Containers that can be made before what is in them -------------------------------------------------------- */

bool pyvm_packer_begin_early(pyvm_packer *packer, PyObject *object)
{
    uint32_t number;
    if (!pyvm_packer_next_number(packer, &number) || !pyvm_write_room(packer->parcel, 1 + sizeof number))
        return false;
    pyvm_memo_item *item = pyvm_memo_add(&packer->memo, object, number);
    if (!item)
        return false;
    item->is_open = true;
    item->mark = packer->parcel->size;
    pyvm_write_byte(packer->parcel, PYVM_STEP_SKIP);
    pyvm_write_raw(packer->parcel, &number, sizeof number);
    return true;
}

static bool grow_passed(pyvm_packer *packer)
{
    size_t room = packer->passed_room ? packer->passed_room * 2 : 64;
    pyvm_passed *passed = realloc(packer->passed, room * sizeof *passed);
    if (!passed) {
        PyErr_NoMemory();
        return false;
    }
    packer->passed = passed;
    packer->passed_room = room;
    return true;
}

/* It is done with, without a number: the step that makes it was written at `mark`. See passed.h. */
static inline bool pass(pyvm_packer *packer, PyObject *object, size_t mark)
{
    if (packer->passed_count == packer->passed_room && !grow_passed(packer))
        return false;
    if (packer->keeps)
        Py_INCREF(object);
    packer->passed[packer->passed_count++] = (pyvm_passed){object, mark};
    return true;
}

int pyvm_packer_end_early(pyvm_packer *packer, const pyvm_pack_frame *frame, int whole, int fill)
{
    PyVM_Parcel *parcel = packer->parcel;
    uint64_t count = (uint64_t)frame->count;
    if (!frame->is_shared)
        return pyvm_packer_end_unshared(packer, frame, whole);
    pyvm_memo_item *item = pyvm_memo_find(&packer->memo, frame->object);
    item->is_open = false;
    if (parcel->bytes[item->mark] != PYVM_STEP_SKIP)
        return pyvm_write_step_number(parcel, fill, count) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
    return pyvm_write_step_number(parcel, whole, count) && pyvm_write_step_number(parcel, PYVM_STEP_KNOW, item->number)
               ? PYVM_PACK_DONE
               : PYVM_PACK_FAILED;
}

/* ---- What can be made only of what is in it --------------------------------------------------------------------- */

int pyvm_packer_open(pyvm_packer *packer, PyObject *object)
{
    pyvm_memo_item *item = pyvm_memo_find(&packer->memo, object);
    if (!item && !(item = pyvm_memo_add(&packer->memo, object, PYVM_MEMO_OPEN)))
        return PYVM_PACK_FAILED;
    if (item->number == UINT32_MAX) {
        PyErr_Format(PyExc_TypeError, "a %.200s is made of what contains it", Py_TYPE(object)->tp_name);
        return PYVM_PACK_FAILED;
    }
    item->number++;
    packer->unnamed++;
    return PYVM_PACK_DONE;
}

int pyvm_packer_close(pyvm_packer *packer, PyObject *object, Py_ssize_t count)
{
    const pyvm_memo_item *item = pyvm_memo_find(&packer->memo, object);
    packer->unnamed--;
    if (item->number >= PYVM_MEMO_OPEN)
        return PYVM_PACK_OTHER;
    return pyvm_write_step_number(packer->parcel, PYVM_STEP_DROP, (uint64_t)count) &&
                   pyvm_write_step_number(packer->parcel, PYVM_STEP_KNOWN, item->number)
               ? PYVM_PACK_DONE
               : PYVM_PACK_FAILED;
}

/* A reducer inside it may have handed it out. What only its frame refers to nobody can hand out any more. */
int pyvm_packer_end_unshared(pyvm_packer *packer, const pyvm_pack_frame *frame, int step)
{
    uint64_t count = (uint64_t)frame->count;
    size_t mark = packer->parcel->size;
    if (packer->hands_out && pyvm_memo_find(&packer->memo, frame->object))
        return pyvm_write_step_number(packer->parcel, PYVM_STEP_DROP, step == PYVM_STEP_DICT ? 2 * count : count)
                   ? pyvm_packer_write_known(packer, frame->object)
                   : PYVM_PACK_FAILED;
    return pyvm_write_step_number(packer->parcel, step, count) &&
                   (Py_REFCNT(frame->object) == 1 || pass(packer, frame->object, mark))
               ? PYVM_PACK_DONE
               : PYVM_PACK_FAILED;
}
