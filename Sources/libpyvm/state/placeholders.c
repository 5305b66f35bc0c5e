/*
 * placeholders.c: a table of the placeholders, hashed by their addresses.
 */
#include "libpyvm/state/placeholders.h"

#include <stdint.h>

#define ROOM 2048u /* a power of two, more than twice the number of placeholders */

static const pyvm_placeholder *table[ROOM];

/* Where to look first: functions and objects stand at multiples of 16. */
static size_t first_place(const void *address)
{
    return ((uintptr_t)address >> 4 ^ (uintptr_t)address >> 15) % ROOM;
}

static const pyvm_placeholder **place_of(const void *address)
{
    size_t place = first_place(address);
    while (table[place] && table[place]->address != address)
        place = (place + 1) % ROOM;
    return &table[place];
}

void pyvm_placeholders_set(const pyvm_placeholder *all, size_t count)
{
    for (size_t i = 0; i < count; i++)
        *place_of(all[i].address) = &all[i];
}

const pyvm_placeholder *pyvm_placeholders_find(const void *address)
{
    return *place_of(address);
}
