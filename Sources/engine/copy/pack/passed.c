/*
 * passed.c: see passed.h. They are in a plain list until the first is looked for, as mostly none is.
 */
#include "engine/copy/pack/passed.h"

#include <stdlib.h>

#include "engine/copy/pack/grow.h"
#include "engine/copy/pack/pieces.h"

/* ---- The list --------------------------------------------------------------------------------------------------- */

void pyvm_passed_keep(pyvm_packer *packer)
{
    if (packer->keeps)
        return;
    packer->keeps = true;
    for (size_t i = 0; i < packer->passed_count; i++)
        Py_INCREF(packer->passed[i].object);
}

void pyvm_passed_end(pyvm_packer *packer)
{
    for (size_t i = 0; packer->keeps && i < packer->passed_count; i++)
        Py_DECREF(packer->passed[i].object);
    free(packer->passed);
    free(packer->late);
}

/* ---- Looking for one -------------------------------------------------------------------------------------------- */

/* Those that are new in the list can then be found by address. */
static bool remember(pyvm_packer *packer)
{
    for (; packer->passed_found < packer->passed_count; packer->passed_found++) {
        const pyvm_passed *passed = &packer->passed[packer->passed_found];
        if (pyvm_memo_find(&packer->memo, passed->object))
            continue;
        pyvm_memo_item *item = pyvm_memo_add(&packer->memo, passed->object, PYVM_MEMO_PASSED);
        if (!item)
            return false;
        item->mark = passed->mark;
    }
    return true;
}

/* The mark of one that is late, and its number. */
static bool add_late(pyvm_packer *packer, size_t mark, uint32_t number)
{
    pyvm_late *late = pyvm_grow(packer->late, packer->late_count, sizeof *late);
    if (!late)
        return false;
    packer->late = late;
    packer->late[packer->late_count++] = (pyvm_late){mark, number};
    return true;
}

static bool give_number(pyvm_packer *packer, pyvm_memo_item *item)
{
    uint32_t number;
    if (!pyvm_packer_next_number(packer, &number) || !add_late(packer, item->mark, number))
        return false;
    packer->parcel->bytes[item->mark] |= PYVM_STEP_LATE;
    item->number = number;
    if (packer->pieces)
        pyvm_pieces_moved(packer, number, item->mark);
    return true;
}

int pyvm_passed_write_known(pyvm_packer *packer, PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    if (type != &PyList_Type && type != &PyTuple_Type && type != &PyDict_Type)
        return PYVM_PACK_OTHER;
    if (!remember(packer))
        return PYVM_PACK_FAILED;
    pyvm_memo_item *item = pyvm_memo_find(&packer->memo, object);
    if (!item || item->number != PYVM_MEMO_PASSED)
        return PYVM_PACK_OTHER;
    return give_number(packer, item) ? pyvm_packer_write_known(packer, object) : PYVM_PACK_FAILED;
}

/* ---- The end ---------------------------------------------------------------------------------------------------- */

static int by_mark(const void *one, const void *other)
{
    size_t a = ((const pyvm_late *)one)->mark, b = ((const pyvm_late *)other)->mark;
    return (a > b) - (a < b);
}

/* They are needed in the order in which the steps are. */
bool pyvm_passed_write_late(pyvm_packer *packer)
{
    PyVM_Parcel *parcel = packer->parcel;
    parcel->late = parcel->size;
    if (packer->late_count == 0)
        return true;
    qsort(packer->late, packer->late_count, sizeof *packer->late, by_mark);
    if (!pyvm_write_room(parcel, packer->late_count * sizeof packer->late->number))
        return false;
    for (size_t i = 0; i < packer->late_count; i++)
        pyvm_write_raw(parcel, &packer->late[i].number, sizeof packer->late[i].number);
    return true;
}
