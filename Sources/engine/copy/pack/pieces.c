/*
 * pieces.c: see pieces.h.
 */
#include "engine/copy/pack/pieces.h"

#include <stdlib.h>

#include "engine/copy/pack/grow.h"
#include "engine/module/layout.h"

/* ---- What is known of objects ----------------------------------------------------------------------------------- */

static bool grow_numbers(pyvm_pieces *pieces)
{
    size_t room = pieces->numbers ? pieces->numbers * 2 : 1024;
    uint32_t *makers = realloc(pieces->makers, room * sizeof *makers);
    pieces->makers = makers ? makers : pieces->makers;
    uint32_t *users = makers ? realloc(pieces->users, room * sizeof *users) : NULL;
    if (!users) {
        PyErr_NoMemory();
        return false;
    }
    pieces->users = users;
    pieces->numbers = room;
    return true;
}

bool pyvm_pieces_number(pyvm_packer *packer, uint32_t number)
{
    pyvm_pieces *pieces = packer->pieces;
    if (number >= pieces->numbers && !grow_numbers(pieces))
        return false;
    pieces->makers[number] = (uint32_t)pieces->count - 1;
    pieces->users[number] = 0;
    return true;
}

void pyvm_pieces_moved(pyvm_packer *packer, uint32_t number, size_t mark)
{
    pyvm_pieces *pieces = packer->pieces;
    while (pieces->items[pieces->makers[number]].start > mark)
        pieces->makers[number]--;
}

bool pyvm_pieces_need(pyvm_packer *packer, PyObject *name_or_address)
{
    return PySet_Add(packer->pieces->needs, name_or_address) == 0;
}

/* An int or a text that CPython has one of: what makes such a value gives it. */
static bool is_everybodys(PyObject *object)
{
    PyObject *again = NULL;
    if (PyLong_CheckExact(object)) {
        int overflow;
        long long number = PyLong_AsLongLongAndOverflow(object, &overflow);
        again = overflow ? NULL : PyLong_FromLongLong(number);
    } else if (PyUnicode_GET_LENGTH(object) == 1) {
        again = PyUnicode_FromOrdinal((int)PyUnicode_READ_CHAR(object, 0));
    } else if (PyUnicode_GET_LENGTH(object) == 0) {
        again = PyUnicode_New(0, 0);
    }
    PyErr_Clear();
    Py_XDECREF(again); /* the object itself is still there */
    return again == object;
}

/* Is it the same when it is made anew? What is interned is interned again, and short bytes objects are everybody's. */
static bool is_same_anew(PyObject *object)
{
    if (PyUnicode_CheckExact(object))
        return PyUnicode_CHECK_INTERNED(object) || is_everybodys(object);
    if (PyLong_CheckExact(object))
        return is_everybodys(object);
    return PyCode_Check(object) || (PyBytes_CheckExact(object) && PyBytes_GET_SIZE(object) <= 1);
}

static bool note_use(pyvm_pieces *pieces, uint32_t number)
{
    uint32_t piece = (uint32_t)pieces->count - 1;
    if (pieces->users[number] == piece)
        return true;
    pyvm_piece_use *uses = pyvm_grow(pieces->uses, pieces->use_count, sizeof *uses);
    if (!uses)
        return false;
    pieces->uses = uses;
    pieces->uses[pieces->use_count++] = (pyvm_piece_use){number, piece};
    pieces->users[number] = piece;
    return true;
}

int pyvm_pieces_refer(pyvm_packer *packer, pyvm_memo_item *item)
{
    pyvm_pieces *pieces = packer->pieces;
    uint32_t maker = pieces->makers[item->number];
    if (maker == pieces->count - 1)
        return PYVM_PACK_DONE;
    if (item->is_found || is_same_anew(item->object)) {
        item->number = PYVM_MEMO_OPEN;
        item->is_found = false;
        return PYVM_PACK_OTHER;
    }
    PyObject *piece = PyLong_FromLong(-(long)maker - 1);
    bool is_noted = piece && pyvm_pieces_need(packer, piece) && note_use(pieces, item->number);
    Py_XDECREF(piece);
    return is_noted ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

/* Each look at a class gives the same of these. */
static bool is_descriptor(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    if (PyCFunction_Check(object))
        return PyCFunction_GET_SELF(object) && PyType_Check(PyCFunction_GET_SELF(object)); /* tuple.__new__ */
    return type == &PyMethodDescr_Type || type == &PyWrapperDescr_Type || type == &PyClassMethodDescr_Type ||
           type == &PyGetSetDescr_Type || type == &PyMemberDescr_Type;
}

bool pyvm_pieces_is_finder(const pyvm_packer *packer, PyObject *function)
{
    return packer->pieces && PySet_Contains(packer->pieces->finders, function) == 1;
}

void pyvm_pieces_found(pyvm_packer *packer, PyObject *object, PyObject *finder)
{
    if (!finder || is_descriptor(object) || pyvm_pieces_is_finder(packer, finder))
        pyvm_memo_find(&packer->memo, object)->is_found = true;
}

/* ---- Pieces ----------------------------------------------------------------------------------------------------- */

static bool begin(pyvm_packer *packer)
{
    pyvm_pieces *pieces = packer->pieces;
    pyvm_piece *items = pyvm_grow(pieces->items, pieces->count, sizeof *items);
    if (!items)
        return false;
    pieces->items = items;
    pieces->items[pieces->count++] = (pyvm_piece){
        .start = packer->parcel->size, .first = packer->numbers, .blocks = (uint32_t)packer->parcel->block_count};
    return true;
}

static bool begin_needs(pyvm_pieces *pieces)
{
    Py_XSETREF(pieces->needs, PyObject_GetAttrString(pieces->cloner, "needs"));
    if (!pieces->needs)
        return false;
    if (PySet_Check(pieces->needs))
        return true;
    PyErr_SetString(PyExc_TypeError, "a cloner's `needs` must be a set");
    return false;
}

/* How many of the late steps are before each piece. They are in the order of their marks by now. */
static void count_late(const pyvm_packer *packer)
{
    size_t late = 0;
    for (size_t i = 0; i < packer->pieces->count; i++) {
        while (late < packer->late_count && packer->late[late].mark < packer->pieces->items[i].start)
            late++;
        packer->pieces->items[i].late = (uint32_t)late;
    }
}

/* Which pieces wait: new bytes, one for each. */
static PyObject *ask_which_wait(const pyvm_pieces *pieces)
{
    PyObject *waits = PyObject_CallMethod(pieces->cloner, "waits", NULL);
    if (waits && (!PyBytes_Check(waits) || (size_t)PyBytes_GET_SIZE(waits) != pieces->count - 1)) {
        Py_CLEAR(waits);
        PyErr_SetString(PyExc_TypeError, "a cloner's waits() must return bytes, one for each piece");
    }
    return waits;
}

static void tell_uses(const pyvm_pieces *pieces, const char *waits, unsigned char *where)
{
    for (size_t i = 0; i < pieces->use_count; i++) {
        const pyvm_piece_use *use = &pieces->uses[i];
        if (where[use->number] != PYVM_PIECES_WAITING)
            where[use->number] = waits[use->piece] ? PYVM_PIECES_WAITING : PYVM_PIECES_FIRST;
    }
}

/* The last piece begun is the end of all. */
bool pyvm_pieces_tell(pyvm_packer *packer)
{
    pyvm_pieces *pieces = packer->pieces;
    if (!pieces)
        return true;
    pyvm_layout head = {(uint32_t)pieces->count - 1, packer->numbers, (uint32_t)packer->late_count, 0};
    size_t items = pieces->count * sizeof *pieces->items, late = packer->late_count * sizeof(uint32_t);
    PyObject *waits = ask_which_wait(pieces);
    if (!waits)
        return false;
    PyObject *layout = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(sizeof head + items + late + packer->numbers));
    if (!layout) {
        Py_DECREF(waits);
        return false;
    }
    count_late(packer);
    char *at = PyBytes_AS_STRING(layout);
    memcpy(at, &head, sizeof head);
    memcpy(at += sizeof head, pieces->items, items);
    at += items;
    for (size_t i = 0; i < packer->late_count; i++, at += sizeof(uint32_t))
        memcpy(at, &packer->late[i].number, sizeof(uint32_t));
    memset(at, PYVM_PIECES_NONE, packer->numbers);
    tell_uses(pieces, PyBytes_AS_STRING(waits), (unsigned char *)at);
    Py_DECREF(waits);
    bool is_told = PyObject_SetAttrString(pieces->cloner, "layout", layout) == 0;
    Py_DECREF(layout);
    return is_told;
}

static bool pack_each(pyvm_packer *packer, PyObject *iterator, bool (*pack)(pyvm_packer *packer, PyObject *object))
{
    PyObject *object;
    while ((object = PyIter_Next(iterator))) {
        bool is_packed = begin(packer) && begin_needs(packer->pieces) && pack(packer, object);
        Py_DECREF(object);
        if (!is_packed)
            return false;
    }
    return !PyErr_Occurred();
}

bool pyvm_pieces_pack(pyvm_packer *packer, PyObject *iterator, bool (*pack)(pyvm_packer *packer, PyObject *object))
{
    pyvm_pieces *pieces = calloc(1, sizeof *pieces);
    if (!pieces) {
        PyErr_NoMemory();
        return false;
    }
    packer->pieces = pieces;
    pieces->cloner = packer->cloner;
    pieces->finders = PyObject_GetAttrString(pieces->cloner, "finders");
    return pieces->finders && pack_each(packer, iterator, pack) && begin(packer);
}

void pyvm_pieces_end(pyvm_packer *packer)
{
    pyvm_pieces *pieces = packer->pieces;
    if (!pieces)
        return;
    Py_XDECREF(pieces->needs);
    Py_XDECREF(pieces->finders);
    free(pieces->items);
    free(pieces->makers);
    free(pieces->users);
    free(pieces->uses);
    free(pieces);
}
