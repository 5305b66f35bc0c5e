/*
 * interned.c: the interned strings that the end of an interpreter leaves behind on CPython 3.12 and 3.13.
 *
 * There most interned strings are immortal, and the end forgets them, 100 to 500 KB: it frees them in debug builds
 * only. From 3.14 on it always does. By then nothing has them but C variables of modules, which outlive the end, and
 * static types of modules. What these have is not in the list, and the others can be freed.
 */
#include "engine/start/interned.h"

#include "engine/cpython/headers.h"

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030E0000

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/continuation/interpreted.h"
#include "engine/memory/memory.h"
#include "engine/python/libraries.h"
#include "engine/python/readable.h"
#include "engine/start/static_types.h"

enum {
    SURE = 100,   /* so many strings are looked at; a VM has some thousands */
    KEPT = 1,     /* a bit of an address in the list: somebody has it */
    DEEP = 10,    /* what static types have is not further away, or not known */
    AROUND = 1024 /* patch releases may have the dict so many bytes before or behind where it was */
};

struct pyvm_interned {
    char allocators[64]; /* by which they must be freed */
    size_t count;
    uintptr_t items[]; /* sorted */
};

/* ---- CPython's dict of interned strings -------------------------------------------------------------------------- */

/* Has it, as no other dict, strings alone, each as its own value? Nothing is put into it: there may be no memory. */
static bool is_it(PyObject *dict)
{
    PyObject *string, *same;
    Py_ssize_t at = 0, count = 0;
    if ((uintptr_t)dict % sizeof dict != 0 || !pyvm_readable(dict, sizeof *dict) || !PyDict_CheckExact(dict))
        return false;
    for (; count < SURE && PyDict_Next(dict, &at, &string, &same); count++)
        if (string != same || !PyUnicode_CheckExact(string) || !PyUnicode_CHECK_INTERNED(string))
            return false;
    return count == SURE;
}

/* Borrowed; NULL: it is not where it is known to be. */
static PyObject *find_dict(void)
{
    PyObject **expected = &PyInterpreterState_Get()->cached_objects.interned_strings;
    for (ptrdiff_t i = 0; i < AROUND / (ptrdiff_t)sizeof *expected; i++) {
        if (is_it(expected[i]))
            return expected[i];
        if (is_it(expected[-i]))
            return expected[-i];
    }
    return NULL;
}

/* ---- The list ---------------------------------------------------------------------------------------------------- */

static int compare(const void *one, const void *other)
{
    uintptr_t a = *(const uintptr_t *)one & ~(uintptr_t)KEPT, b = *(const uintptr_t *)other & ~(uintptr_t)KEPT;
    return (a > b) - (a < b);
}

/* Those that are in memory of an interpreter, and that no end frees. */
static pyvm_interned *list(PyObject *dict)
{
    PyObject *string, *same;
    pyvm_interned *strings = malloc(sizeof *strings + (size_t)PyDict_GET_SIZE(dict) * sizeof *strings->items);
    if (!strings)
        return NULL;
    strings->count = 0;
    for (Py_ssize_t at = 0; PyDict_Next(dict, &at, &string, &same);)
        if (PyUnicode_CheckExact(string) && PyUnicode_CHECK_INTERNED(string) == SSTATE_INTERNED_IMMORTAL)
            strings->items[strings->count++] = (uintptr_t)string;
    qsort(strings->items, strings->count, sizeof *strings->items, compare);
    snprintf(strings->allocators, sizeof strings->allocators, "%s", pyvm_memory_allocators());
    return strings;
}

static void keep(pyvm_interned *strings, uintptr_t address)
{
    if (strings->count == 0 || address < strings->items[0] || address > strings->items[strings->count - 1])
        return;
    uintptr_t *found = bsearch(&address, strings->items, strings->count, sizeof *strings->items, compare);
    if (found)
        *found |= KEPT;
}

/* ---- Who may have them ------------------------------------------------------------------------------------------- */

typedef struct walk {
    pyvm_interned *strings;
    int depth;
} walk;

static int keep_of(PyObject *object, void *walk);

static bool is_descriptor(PyObject *object)
{
    return Py_IS_TYPE(object, &PyMethodDescr_Type) || Py_IS_TYPE(object, &PyMemberDescr_Type) ||
           Py_IS_TYPE(object, &PyGetSetDescr_Type) || Py_IS_TYPE(object, &PyWrapperDescr_Type) ||
           Py_IS_TYPE(object, &PyClassMethodDescr_Type);
}

static int keep_of_dict(PyObject *dict, walk *deeper)
{
    PyObject *key, *value;
    for (Py_ssize_t at = 0; PyDict_Next(dict, &at, &key, &value);)
        if (keep_of(key, deeper) != 0 || keep_of(value, deeper) != 0)
            return 1;
    return 0;
}

static int keep_inside(PyObject *object, walk *deeper)
{
    if (deeper->depth > DEEP || PyModule_Check(object))
        return 1;
    if (PyDict_Check(object))
        return keep_of_dict(object, deeper);
    return PyObject_IS_GC(object) ? Py_TYPE(object)->tp_traverse(object, keep_of, deeper) : 0;
}

/* Keeps what it refers to. Not 0: that is more than is known, for it leads to Python code. */
static int keep_of(PyObject *object, void *context)
{
    const walk *so_far = context;
    if (PyUnicode_Check(object))
        return keep(so_far->strings, (uintptr_t)object), 0;
    if (PyType_Check(object))
        return ((PyTypeObject *)object)->tp_flags & Py_TPFLAGS_HEAPTYPE ? 1 : 0;
    if (!is_descriptor(object))
        return keep_inside(object, &(walk){so_far->strings, so_far->depth + 1});
    keep(so_far->strings, (uintptr_t)((PyDescrObject *)object)->d_name);
    keep(so_far->strings, (uintptr_t)((PyDescrObject *)object)->d_qualname);
    return 0;
}

static bool keep_of_type(PyTypeObject *type, void *strings)
{
    return !type->tp_dict || keep_of(type->tp_dict, &(walk){strings, 0}) == 0;
}

static int keep_of_library(struct dl_phdr_info *library, size_t size, void *strings)
{
    (void)size;
    for (int i = 0; i < library->dlpi_phnum; i++) {
        const ElfW(Phdr) *part = &library->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_W))
            continue;
        const uintptr_t *word = (const uintptr_t *)(library->dlpi_addr + part->p_vaddr);
        for (size_t words = part->p_memsz / sizeof *word; words > 0; words--)
            keep(strings, *word++);
    }
    return 0;
}

/* ------------------------------------------------------------------------------------------------------------------ */

pyvm_interned *pyvm_interned_note(bool restarts)
{
    PyObject *dict = find_dict();
    pyvm_interned *strings = dict ? list(dict) : NULL;
    if (!strings)
        return NULL;
    bool known = restarts ? pyvm_static_types_all(keep_of_type, strings)
                          : pyvm_static_types_here(keep_of_type, strings);
    if (known)
        return strings;
    free(strings);
    return NULL;
}

void pyvm_interned_look(pyvm_interned *strings)
{
    if (strings)
        pyvm_libraries_look(keep_of_library, strings);
}

size_t pyvm_interned_count(const pyvm_interned *strings, uintptr_t begin, size_t size)
{
    size_t first = 0, count = 0;
    for (size_t end = strings->count; first < end;) {
        size_t middle = (first + end) / 2;
        if (strings->items[middle] < begin)
            first = middle + 1;
        else
            end = middle;
    }
    for (; first < strings->count && strings->items[first] - begin < size; first++)
        if (!(strings->items[first] & KEPT))
            count++;
    return count;
}

static void free_one(PyObject *string)
{
    ((PyASCIIObject *)string)->state.interned = SSTATE_NOT_INTERNED;
    string->ob_refcnt = 1;
    Py_DECREF(string);
}

void pyvm_interned_free(pyvm_interned *strings)
{
    bool can_be = strings && strcmp(strings->allocators, pyvm_memory_allocators()) == 0;
    for (size_t i = 0; can_be && i < strings->count; i++)
        if (!(strings->items[i] & KEPT))
            free_one((PyObject *)strings->items[i]);
    free(strings);
}

void pyvm_interned_drop(pyvm_interned *strings)
{
    free(strings);
}

#else

pyvm_interned *pyvm_interned_note(bool restarts)
{
    (void)restarts;
    return NULL;
}

void pyvm_interned_look(pyvm_interned *strings)
{
    (void)strings;
}

size_t pyvm_interned_count(const pyvm_interned *strings, uintptr_t begin, size_t size)
{
    (void)strings;
    (void)begin;
    (void)size;
    return 0;
}

void pyvm_interned_free(pyvm_interned *strings)
{
    (void)strings;
}

void pyvm_interned_drop(pyvm_interned *strings)
{
    (void)strings;
}

#endif
