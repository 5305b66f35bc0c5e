/*
 * memo.c: see memo.h.
 */
#include "engine/copy/memo.h"

#include <stdlib.h>
#include <string.h>

void pyvm_memo_begin(pyvm_memo *memo)
{
    memset(memo->inside, 0, sizeof memo->inside);
    memo->items = memo->inside;
    memo->room = PYVM_MEMO_INSIDE;
    memo->used = 0;
}

void pyvm_memo_end(pyvm_memo *memo)
{
    for (size_t i = 0; memo->used > 0; i++)
        if (memo->items[i].object) {
            Py_DECREF(memo->items[i].object);
            memo->used--;
        }
    if (memo->items != memo->inside)
        free(memo->items);
}

static pyvm_memo_item *put(pyvm_memo *memo, pyvm_memo_item item)
{
    size_t i = pyvm_memo_place(memo, item.object);
    while (memo->items[i].object)
        i = (i + 1) & (memo->room - 1);
    memo->items[i] = item;
    return &memo->items[i];
}

static bool grow(pyvm_memo *memo)
{
    pyvm_memo_item *from = memo->items, *items = calloc(memo->room * 4, sizeof *items);
    size_t count = memo->room;
    if (!items) {
        PyErr_NoMemory();
        return false;
    }
    memo->items = items;
    memo->room = count * 4;
    for (size_t i = 0; i < count; i++)
        if (from[i].object)
            put(memo, from[i]);
    if (from != memo->inside)
        free(from);
    return true;
}

pyvm_memo_item *pyvm_memo_add(pyvm_memo *memo, PyObject *object, uint32_t number)
{
    if (memo->used >= memo->room / 2 && !grow(memo))
        return NULL;
    memo->used++;
    return put(memo, (pyvm_memo_item){.object = Py_NewRef(object), .number = number});
}
