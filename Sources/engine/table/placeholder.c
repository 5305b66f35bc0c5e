/*
 * placeholder.c: puts this libpython's own functions and types in the places of libpyvm's placeholders.
 */
#include "engine/table/placeholder.h"

static const pyvm_placeholder *(*find)(const void *address);
static const PyVM_API *own;

void pyvm_placeholder_connect(const pyvm_placeholder *(*connected)(const void *address), const PyVM_API *table)
{
    find = connected;
    own = table;
}

bool pyvm_placeholder_is(const void *address)
{
    return address && find && find(address);
}

bool pyvm_placeholder_replace(void **place)
{
    const pyvm_placeholder *found = *place && find ? find(*place) : NULL;
    if (!found)
        return true;
    const void *entry = (const char *)own + found->entry;
    if (found->is_type)
        *place = (*(PyTypeObject * (*const *)(void)) entry)(); /* NULL: NotImplementedError */
    else
        *place = *(void *const *)entry;
    return *place != NULL;
}

bool pyvm_placeholder_replace_all(void *start, size_t size)
{
    void **words = start;
    for (size_t i = 0; start && i < size / sizeof *words; i++)
        if (!pyvm_placeholder_replace(&words[i]))
            return false;
    return true;
}
