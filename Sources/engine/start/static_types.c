/*
 * static_types.c: static types of modules in C get new versions at each start.
 *
 * CPython's cache of attributes knows a type by its version. From 3.12 on versions begin at 1 again at each start, and
 * CPython's own types get new ones, but a static type of _ctypes or _datetime keeps its own, which then is another
 * type's, too. One type was taken for the other.
 */
#include "engine/start/static_types.h"

#if PY_VERSION_HEX >= 0x030C0000

#include <stdlib.h>

static struct types {
    PyTypeObject **items;
    size_t count, room;
} noted;

static bool is_noted(const PyTypeObject *type)
{
    for (size_t i = 0; i < noted.count; i++)
        if (noted.items[i] == type)
            return true;
    return false;
}

static bool note(PyTypeObject *type, void *unused)
{
    (void)unused;
    if (is_noted(type))
        return true;
    if (noted.count == noted.room) {
        size_t room = noted.room ? 2 * noted.room : 64;
        PyTypeObject **items = realloc(noted.items, room * sizeof *items);
        if (!items)
            return true;
        noted.items = items;
        noted.room = room;
    }
    noted.items[noted.count++] = type;
    return true;
}

/* Not those of CPython itself, which its end takes care of. */
static bool is_of_module(const PyTypeObject *type)
{
    enum { STATIC_BUILTIN = 1 << 1 };
    return !(type->tp_flags & STATIC_BUILTIN);
}

typedef bool (*question)(PyTypeObject *type, void *context);

/* Static types have static bases. At a later start those that are ready are no longer among their bases' subclasses. */
static bool ask_below(PyTypeObject *type, question is_so, void *context)
{
    bool answer = !is_of_module(type) || is_so(type, context);
    PyObject *list = PyObject_CallMethod((PyObject *)&PyType_Type, "__subclasses__", "O", type);
    for (Py_ssize_t i = 0; list && answer && i < PyList_GET_SIZE(list); i++) {
        PyTypeObject *each = (PyTypeObject *)PyList_GET_ITEM(list, i);
        if (!(each->tp_flags & Py_TPFLAGS_HEAPTYPE))
            answer = ask_below(each, is_so, context);
    }
    if (!list)
        PyErr_Clear();
    Py_XDECREF(list);
    return answer;
}

void pyvm_static_types_note(void)
{
    ask_below(&PyBaseObject_Type, note, NULL);
}

bool pyvm_static_types_here(bool (*is_so)(PyTypeObject *type, void *context), void *context)
{
    return ask_below(&PyBaseObject_Type, is_so, context);
}

bool pyvm_static_types_all(bool (*is_so)(PyTypeObject *type, void *context), void *context)
{
    for (size_t i = 0; i < noted.count; i++)
        if (!is_so(noted.items[i], context))
            return false;
    return true;
}

void pyvm_static_types_end(void)
{
    for (size_t i = 0; i < noted.count; i++) {
        noted.items[i]->tp_flags &= ~(unsigned long)Py_TPFLAGS_VALID_VERSION_TAG;
        noted.items[i]->tp_version_tag = 0;
    }
}

#else

void pyvm_static_types_note(void) {}

void pyvm_static_types_end(void) {}

#endif
