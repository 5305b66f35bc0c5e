/*
 * hide.c: takes an interpreter out of CPython's list.
 *
 * A host that ends looks through the list: up to 3.13 CPython aborts the process if it finds another interpreter than
 * the main one, and from 3.14 on it ends the others, whatever their threads do. An interpreter whose threads are in C
 * calls cannot end. One that is not in the list goes on as a daemon thread of the main interpreter does: CPython stops
 * its threads when they come back from C code.
 *
 * No API takes an interpreter out, but the place that names it can be found without knowing CPython's insides: in the
 * interpreter before it, or, for the first one, in the runtime. It is where a change shows in what
 * PyInterpreterState_Next or PyInterpreterState_Head returns.
 */
#include "engine/interpreters/hide.h"

#include <stdbool.h>
#include <stddef.h>

extern char _PyRuntime[] __attribute__((weak));

enum { SEARCHED = 16384 }; /* bytes: of an interpreter 3.13 has nearly half of this before the place */

/* NULL for the first one. */
static PyInterpreterState *behind(PyInterpreterState *interpreter)
{
    return interpreter ? PyInterpreterState_Next(interpreter) : PyInterpreterState_Head();
}

static bool is_link(PyInterpreterState **place, PyInterpreterState *before, PyInterpreterState *interpreter)
{
    PyInterpreterState *next = PyInterpreterState_Next(interpreter);
    if (*place != interpreter)
        return false;
    *place = next;
    bool hit = behind(before) == next;
    if (!hit)
        *place = interpreter;
    return hit;
}

void pyvm_hide(PyInterpreterState *interpreter)
{
    PyInterpreterState *before = NULL;
    while (behind(before) && behind(before) != interpreter)
        before = behind(before);
    char *start = before ? (char *)before : _PyRuntime;
    if (!behind(before) || !start || interpreter == PyInterpreterState_Main())
        return;
    for (size_t offset = 0; offset < SEARCHED; offset += sizeof interpreter)
        if (is_link((PyInterpreterState **)(void *)(start + offset), before, interpreter))
            return;
}
