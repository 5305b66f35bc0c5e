/*
 * arenas.c: notes the arenas of interpreters with memory of their own, by the thread that has the GIL of one.
 */
#include "engine/memory/arenas.h"

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030E0000

#include <stdlib.h>

#include "engine/memory/counter.h"
#include "engine/python/current.h"

static _Thread_local pyvm_ending *ending; /* a pointer, as copies of libpython have little room */

/* CPython takes an arena for the interpreter of the current state. NULL: it shares the main interpreter's. */
static pyvm_counter *owner(void)
{
    PyThreadState *state = pyvm_current();
    if (!state || state->interp == PyInterpreterState_Main())
        return NULL;
    return pyvm_counter_of(state->interp);
}

void pyvm_arenas_note(void *place, size_t size)
{
    pyvm_counter *counter = owner();
    pyvm_arena *noted = counter ? malloc(sizeof *noted) : NULL;
    if (!noted)
        return;
    *noted = (pyvm_arena){counter->arenas, place, size};
    counter->arenas = noted;
}

void pyvm_arenas_forget(void *place)
{
    pyvm_counter *counter = owner();
    if (!counter && ending && !pyvm_current()) /* at the very end */
        counter = ending->counter;
    if (!counter)
        return;
    for (pyvm_arena **link = &counter->arenas; *link; link = &(*link)->next) {
        if ((*link)->place == place) {
            pyvm_arena *found = *link;
            *link = found->next;
            free(found);
            return;
        }
    }
}

void pyvm_arenas_freed(const void *block)
{
    for (size_t i = 0; ending && i < ending->count; i++)
        if (ending->nodes[i] == block)
            ending->nodes[i] = NULL;
}

pyvm_ending *pyvm_arenas_end_begins(void)
{
    pyvm_counter *counter = owner();
    pyvm_ending *begun = counter ? malloc(sizeof *begun) : NULL;
    if (!begun)
        return NULL;
    *begun = (pyvm_ending){.outer = ending, .counter = counter};
    return ending = begun;
}

pyvm_ending *pyvm_arenas_ending(void)
{
    return ending;
}

void pyvm_arenas_end_is_over(pyvm_ending *over)
{
    for (pyvm_arena *each = over->counter->arenas, *next; each; each = next) {
        next = each->next;
        free(each);
    }
    over->counter->arenas = NULL;
    ending = over->outer;
    free(over);
}

#else

void pyvm_arenas_note(void *place, size_t size)
{
    (void)place;
    (void)size;
}

void pyvm_arenas_forget(void *place)
{
    (void)place;
}

void pyvm_arenas_freed(const void *block)
{
    (void)block;
}

pyvm_ending *pyvm_arenas_end_begins(void)
{
    return NULL;
}

pyvm_ending *pyvm_arenas_ending(void)
{
    return NULL;
}

void pyvm_arenas_end_is_over(pyvm_ending *over)
{
    (void)over;
}

#endif
