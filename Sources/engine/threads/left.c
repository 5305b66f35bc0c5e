/*
 * left.c: the threads that are left in an interpreter which is about to end: their names, and which are daemons.
 * No Python code runs here: a property of a script could take for ever.
 */
#include "engine/threads/left.h"

#include "engine/python/imported.h"
#include "engine/threads/interrupt.h"
#include "engine/threads/state.h"
#include "engine/threads/unstarted.h"

#include <stdio.h>
#include <string.h>

enum { LOOKED_AT = 200, NAMED = 8 }; /* so many threads are looked at and called by name, the others only counted */

typedef struct group {
    int count;
    unsigned long ids[LOOKED_AT];
} group;

typedef struct search {
    bool (*known)(void *context, PyThreadState *state);
    void *context;
    group unknown;
} search;

static void add(group *group, unsigned long id)
{
    if (group->count < LOOKED_AT)
        group->ids[group->count] = id;
    group->count++;
}

static int looked_at(const group *group)
{
    return group->count < LOOKED_AT ? group->count : LOOKED_AT;
}

/* A state that is half made is that of a thread of the program, which is known once it is made. */
static int add_unknown(void *context, PyThreadState *state)
{
    search *search = context;
    if (pyvm_state_is_made(state) && !search->known(search->context, state))
        add(&search->unknown, state->thread_id);
    return 0;
}

/* threading's Thread of a running thread, borrowed; NULL: threading has not started it, or does not know it yet. */
static PyObject *find(PyObject *active, unsigned long id)
{
    PyObject *key = active ? PyLong_FromUnsignedLong(id) : NULL;
    PyObject *found = key && PyDict_Check(active) ? PyDict_GetItemWithError(active, key) : NULL;
    Py_XDECREF(key);
    PyErr_Clear();
    return found;
}

/* An attribute that threading keeps in the instance. NULL: it has none. */
static PyObject *attribute(PyObject *thread, const char *name)
{
    PyObject *key = thread ? PyUnicode_FromString(name) : NULL;
    PyObject *value = key ? PyObject_GenericGetAttr(thread, key) : NULL;
    Py_XDECREF(key);
    PyErr_Clear();
    return value;
}

static const char abandoned[] = "_pyvm_abandoned"; /* of a thread: it is joined no more */

/* Does threading wait for this thread at its end? */
static bool is_joined(PyObject *thread)
{
    PyObject *daemonic = attribute(thread, "_daemonic"), *is_abandoned = attribute(thread, abandoned);
    bool result = daemonic == Py_False && !is_abandoned;
    Py_XDECREF(is_abandoned);
    Py_XDECREF(daemonic);
    return result;
}

static void append_name(char *names, size_t room, PyObject *thread, unsigned long id)
{
    size_t length = strlen(names);
    PyObject *name = attribute(thread, "_name");
    const char *text = name && PyUnicode_CheckExact(name) ? PyUnicode_AsUTF8(name) : NULL;
    const char *comma = length ? ", " : "";
    if (text)
        snprintf(names + length, room - length, "%s\"%s\" (%lu)", comma, text, id);
    else
        snprintf(names + length, room - length, "%sone that threading does not know (%lu)", comma, id);
    PyErr_Clear();
    Py_XDECREF(name);
}

static void write_names(const group *group, PyObject *active, char *names, size_t room)
{
    int named = group->count < NAMED ? group->count : NAMED;
    names[0] = '\0';
    for (int i = 0; i < named; i++)
        append_name(names, room, find(active, group->ids[i]), group->ids[i]);
    size_t length = strlen(names);
    if (group->count > named)
        snprintf(names + length, room - length, " and %d more", group->count - named);
}

int pyvm_left(bool (*known)(void *, PyThreadState *), void *context, int *to_join, char *names, size_t room)
{
    search search = {known, context, {0}};
    const group *unknown = &search.unknown;
    group joined = {0};
    pyvm_unstarted_delete();
    pyvm_state_each(add_unknown, &search);
    PyObject *active = unknown->count ? pyvm_imported_attribute("threading", "_active") : NULL;
    for (int i = 0; i < looked_at(unknown); i++)
        if (is_joined(find(active, unknown->ids[i])))
            add(&joined, unknown->ids[i]);
    *to_join = joined.count;
    if (room)
        write_names(joined.count ? &joined : unknown, active, names, room);
    Py_XDECREF(active);
    return unknown->count;
}

void pyvm_left_abandon(void)
{
    PyObject *active = pyvm_imported_attribute("threading", "_active"), *key, *thread;
    PyObject *name = PyUnicode_FromString(abandoned);
    Py_ssize_t position = 0;
    while (name && active && PyDict_Check(active) && PyDict_Next(active, &position, &key, &thread))
        if (PyObject_GenericSetAttr(thread, name, Py_True) < 0)
            PyErr_Clear();
    PyErr_Clear();
    Py_XDECREF(name);
    Py_XDECREF(active);
}

void pyvm_left_dismiss(bool (*known)(void *, PyThreadState *), void *context)
{
    pyvm_interrupt_with(PyExc_SystemExit, known, context);
}

/* A thread that has a frame runs Python code, but where an exception does not arrive, that has called C code. */
static int is_running(void *context, PyThreadState *state)
{
    const search *search = context;
    if (!pyvm_state_is_made(state) || state->async_exc || search->known(search->context, state))
        return 0;
    PyFrameObject *frame = PyThreadState_GetFrame(state);
    Py_XDECREF(frame);
    return frame != NULL;
}

int pyvm_left_running(bool (*known)(void *, PyThreadState *), void *context)
{
    search search = {known, context, {0}};
    return pyvm_interrupt_visit(is_running, &search);
}
