/*
 * wide_list.c: lists of wide strings.
 */
#include "libpyvm/config/wide_list.h"

#include <stdlib.h>
#include <string.h>

#include "libpyvm/config/wide.h"
#include "pyvm/config.h"

void pyvm_wide_list_clear(PyWideStringList *list)
{
    for (Py_ssize_t i = 0; i < list->length; i++)
        free(list->items[i]);
    free(list->items);
    *list = (PyWideStringList){0, NULL};
}

bool pyvm_wide_list_is_whole(const PyWideStringList *list)
{
    if (list->length < 0 || (list->length > 0 && !list->items))
        return false;
    for (Py_ssize_t i = 0; i < list->length; i++)
        if (!list->items[i])
            return false;
    return true;
}

/* Takes over `item`; NULL is an item that could not be made. */
static bool add(PyWideStringList *list, wchar_t *item)
{
    if (item)
        list->items[list->length++] = item;
    return item != NULL;
}

static bool replace(PyWideStringList *list, PyWideStringList *by, bool good)
{
    if (good) {
        pyvm_wide_list_clear(list);
        *list = *by;
    } else {
        pyvm_wide_list_clear(by);
    }
    return good;
}

bool pyvm_wide_list_copy(PyWideStringList *list, Py_ssize_t length, wchar_t *const *items)
{
    PyWideStringList copy = {0, calloc((size_t)length + 1, sizeof *copy.items)};
    bool good = copy.items != NULL;
    for (Py_ssize_t i = 0; i < length && good; i++)
        good = items[i] && add(&copy, pyvm_wide_copy(items[i]));
    return replace(list, &copy, good);
}

bool pyvm_wide_list_decode(PyWideStringList *list, Py_ssize_t length, char *const *items)
{
    PyWideStringList copy = {0, calloc((size_t)length + 1, sizeof *copy.items)};
    bool good = copy.items != NULL;
    for (Py_ssize_t i = 0; i < length && good; i++)
        good = items[i] && add(&copy, pyvm_wide_decode(items[i]));
    return replace(list, &copy, good);
}

PyStatus PyVMWideStringList_Insert(PyWideStringList *list, Py_ssize_t index, const wchar_t *item)
{
    if (!list || !item)
        return PyVMStatus_Error("PyWideStringList_Insert: the list or the item is NULL");
    if (index < 0)
        return PyVMStatus_Error("PyWideStringList_Insert index must be >= 0");
    if (index > list->length)
        index = list->length;
    wchar_t *copy = pyvm_wide_copy(item);
    wchar_t **items = copy ? realloc(list->items, ((size_t)list->length + 1) * sizeof *items) : NULL;
    if (!items) {
        free(copy);
        return PyVMStatus_NoMemory();
    }
    memmove(items + index + 1, items + index, (size_t)(list->length - index) * sizeof *items);
    items[index] = copy;
    list->items = items;
    list->length++;
    return PyVMStatus_Ok();
}

PyStatus PyVMWideStringList_Append(PyWideStringList *list, const wchar_t *item)
{
    return PyVMWideStringList_Insert(list, list ? list->length : 0, item);
}
