/*
 * leavings.c: gives back the arenas of a sub-interpreter that has ended, on CPython 3.12 and 3.13: 2 MB and more.
 *
 * There an interpreter with memory of its own forgets its arenas at its end, and what is in them: interned strings,
 * which are immortal (interned.c), and whatever others may still have, such as the tuples of code that is part of
 * libpython. An arena in which nothing is left but strings that nobody has is given back. So is the map of arenas, a
 * tree of large blocks, which the interpreter alone has used. From 3.14 on CPython does that.
 */
#include "engine/interpreters/leavings.h"

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030E0000

#include <stdint.h>

#include "contract/count.h"
#include "engine/continuation/interpreted.h"
#include "engine/memory/counter.h"
#include "engine/memory/memory.h"
#include "engine/python/readable.h"
#include "engine/start/interned.h"

static const char name[] = "pyvm.leavings"; /* of a capsule in the interpreter's dict */

/* ---- The map of arenas ------------------------------------------------------------------------------------------- */

static void add_node(pyvm_ending *ending, void *node)
{
    for (size_t i = 0; i < ending->count; i++)
        if (ending->nodes[i] == node)
            return;
    if (ending->count < PYVM_COUNT(ending->nodes))
        ending->nodes[ending->count++] = node;
}

/* The map has where in its piece of addresses an arena begins; -1: with the piece. */
static bool is_in(const arena_map_bot_t *leaf, uintptr_t arena)
{
    int32_t begin = leaf->arenas[MAP_BOT_INDEX(arena)].tail_hi;
    return begin == (arena & ARENA_SIZE_MASK ? (int32_t)(arena & ARENA_SIZE_MASK) : -1);
}

static void note_nodes(pyvm_ending *ending, const arena_map_top_t *root, uintptr_t arena)
{
    arena_map_mid_t *middle = root->ptrs[MAP_TOP_INDEX(arena)];
    arena_map_bot_t *leaf = pyvm_readable(middle, sizeof *middle) ? middle->ptrs[MAP_MID_INDEX(arena)] : NULL;
    if (!pyvm_readable(leaf, sizeof *leaf) || !is_in(leaf, arena))
        return;
    add_node(ending, middle);
    add_node(ending, leaf);
}

static const arena_map_top_t *map_of(PyInterpreterState *interpreter)
{
#if PY_VERSION_HEX >= 0x030D0000
    return pyvm_readable(interpreter->obmalloc, sizeof *interpreter->obmalloc)
               ? &interpreter->obmalloc->usage.arena_map_root
               : NULL;
#else
    return &interpreter->obmalloc.usage.arena_map_root;
#endif
}

static void note_map(pyvm_ending *ending)
{
    const arena_map_top_t *root = map_of(PyInterpreterState_Get());
    for (const pyvm_arena *each = ending->counter->arenas; root && each; each = each->next)
        if (each->size == ARENA_SIZE)
            note_nodes(ending, root, (uintptr_t)each->place);
}

/* ---- Its end ----------------------------------------------------------------------------------------------------- */

/* When its dict is cleared: no Python code runs any more, which could intern more strings. */
static void note_all(PyObject *capsule)
{
    pyvm_ending *ending = PyCapsule_GetPointer(capsule, name);
    if (ending != pyvm_arenas_ending())
        return;
    ending->strings = pyvm_interned_note(false);
    note_map(ending);
}

pyvm_ending *pyvm_leavings_expect(void)
{
    pyvm_ending *ending = pyvm_arenas_end_begins();
    PyObject *dict = ending ? PyInterpreterState_GetDict(PyInterpreterState_Get()) : NULL; /* borrowed */
    PyObject *capsule = dict ? PyCapsule_New(ending, name, note_all) : NULL;
    if (capsule)
        PyDict_SetItemString(dict, name, capsule);
    Py_XDECREF(capsule);
    PyErr_Clear();
    return ending;
}

/* How many blocks of an arena are in use. The pools that nobody has had yet are zeros. */
static size_t count_blocks(const pyvm_arena *each)
{
    uintptr_t begin = (uintptr_t)each->place, end = begin + each->size;
    size_t count = 0;
    for (uintptr_t pool = (begin + POOL_SIZE - 1) & ~(uintptr_t)POOL_SIZE_MASK; pool + POOL_SIZE <= end;
         pool += POOL_SIZE)
        count += ((const struct pool_header *)pool)->ref.count;
    return count;
}

static bool is_unused(const pyvm_arena *each, const pyvm_interned *strings)
{
    return each->size == ARENA_SIZE && /* another is a piece of the stack, which CPython frees */
           count_blocks(each) == pyvm_interned_count(strings, (uintptr_t)each->place, each->size);
}

void pyvm_leavings_give_back(pyvm_ending *over)
{
    if (!over)
        return;
    pyvm_interned_look(over->strings);
    for (const pyvm_arena *each = over->counter->arenas; over->strings && each; each = each->next)
        if (is_unused(each, over->strings))
            pyvm_memory_free_arena(each->place, each->size);
    for (size_t i = 0; i < over->count; i++)
        pyvm_memory_free(over->nodes[i]);
    pyvm_interned_drop(over->strings);
    pyvm_arenas_end_is_over(over);
}

#else

pyvm_ending *pyvm_leavings_expect(void)
{
    return NULL;
}

void pyvm_leavings_give_back(pyvm_ending *over)
{
    (void)over;
}

#endif
