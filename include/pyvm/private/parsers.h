/*
 * pyvm/private/parsers.h: private functions of CPython's that existing code uses: parsers of arguments, as Argument
 * Clinic writes them. Each does what CPython's does, by means of the public API; CPython's are faster.
 */
#ifndef PYVM_PRIVATE_PARSERS_H
#define PYVM_PRIVATE_PARSERS_H

#include <stdarg.h>

#include "pyvm/pyvm.h"

/* CPython takes names that it does not change without const in C. */
#define PYVM_PARSER_KEYWORDS(names) ((char **)(uintptr_t)(names))

/*
 * Code names the members; each version has others beside them. A name "" in `keywords` has its argument by place
 * alone.
 */
typedef struct _PyArg_Parser {
    const char *format;
    const char *const *keywords;
    const char *fname;
    const char *custom_msg;
    int pos, min, max;
    PyObject *kwtuple;
    struct _PyArg_Parser *next;
} _PyArg_Parser;

/* A new reference to the tuple of an array's objects. */
static inline PyObject *pyvm_private_tuple(PyVM *vm, PyObject *const *objects, Py_ssize_t count)
{
    PyObject *tuple = PyVMTuple_New(vm, count);
    for (Py_ssize_t i = 0; tuple && i < count; i++)
        PyVMTuple_SetItem(vm, tuple, i, PyVM_NewRef(vm, objects[i]));
    return tuple;
}

/* A new reference to the dict of the arguments that have names; NULL, with no exception, if there are none. */
static inline PyObject *pyvm_private_named(PyVM *vm, PyObject *names, PyObject *const *values)
{
    PyObject *named = names ? PyVMDict_New(vm) : NULL;
    for (Py_ssize_t i = 0; named && i < PyVMTuple_Size(vm, names); i++)
        PyVMDict_SetItem(vm, named, PyVMTuple_GetItem(vm, names, i), values[i]);
    return named;
}

static inline int _PyArg_ParseStack(PyObject *const *args, Py_ssize_t count, const char *format, ...)
{
    PyVM *vm = PyVM_Default();
    PyObject *tuple = pyvm_private_tuple(vm, args, count);
    va_list places;
    va_start(places, format);
    int parsed = tuple ? PyVMArg_VaParse(vm, tuple, format, places) : 0;
    va_end(places);
    PyVM_XDECREF(vm, tuple);
    return parsed;
}

static inline int _PyArg_ParseStackAndKeywords(PyObject *const *args, Py_ssize_t count, PyObject *names,
                                               _PyArg_Parser *parser, ...)
{
    PyVM *vm = PyVM_Default();
    PyObject *tuple = pyvm_private_tuple(vm, args, count), *named = pyvm_private_named(vm, names, args + count);
    va_list places;
    va_start(places, parser);
    int parsed = tuple && !PyVMErr_Occurred(vm)
                     ? PyVMArg_VaParseTupleAndKeywords(vm, tuple, named, parser->format,
                                                       PYVM_PARSER_KEYWORDS(parser->keywords), places)
                     : 0;
    va_end(places);
    PyVM_XDECREF(vm, named);
    PyVM_XDECREF(vm, tuple);
    return parsed;
}

static inline int _PyArg_ParseTupleAndKeywordsFast(PyObject *args, PyObject *named, _PyArg_Parser *parser, ...)
{
    va_list places;
    va_start(places, parser);
    int parsed = PyVMArg_VaParseTupleAndKeywords(PyVM_Default(), args, named, parser->format,
                                                 PYVM_PARSER_KEYWORDS(parser->keywords), places);
    va_end(places);
    return parsed;
}

/* ---- Arguments unpacked, not converted --------------------------------------------------------------------------- */

/* A borrowed reference to the argument of a name; NULL if there is none. */
static inline PyObject *pyvm_private_named_one(PyVM *vm, PyObject *named, PyObject *names, PyObject *const *values,
                                               const char *name)
{
    if (named)
        return PyVMDict_GetItemString(vm, named, name);
    for (Py_ssize_t i = 0; names && i < PyVMTuple_Size(vm, names); i++)
        if (PyVMUnicode_CompareWithASCIIString(vm, PyVMTuple_GetItem(vm, names, i), name) == 0)
            return values[i];
    return NULL;
}

/* Raises TypeError for the first name that the parser does not have. */
static inline void pyvm_private_unexpected(PyVM *vm, const _PyArg_Parser *parser, PyObject *named, PyObject *names)
{
    PyObject *list = PyVMSequence_List(vm, named ? named : names);
    for (Py_ssize_t i = 0; list && i < PyVMList_Size(vm, list); i++) {
        PyObject *name = PyVMList_GetItem(vm, list, i);
        const char *const *known = parser->keywords;
        while (*known && (!**known || PyVMUnicode_CompareWithASCIIString(vm, name, *known) != 0))
            known++;
        if (*known)
            continue;
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s%s got an unexpected keyword argument '%S'",
                       parser->fname ? parser->fname : "this function", parser->fname ? "()" : "", name);
        break;
    }
    PyVM_XDECREF(vm, list);
}

/* Whether the numbers of arguments fit; 0 with TypeError. `by_place`: how many have no name. */
static inline int pyvm_private_fit(PyVM *vm, const _PyArg_Parser *parser, Py_ssize_t count, Py_ssize_t names, int all,
                                   int by_place, int least, int most)
{
    const char *function = parser->fname ? parser->fname : "function", *call = parser->fname ? "()" : "";
    int needed = by_place < least ? by_place : least;
    if (count + names > all)
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s%s takes at most %d %sargument%s (%zd given)", function, call,
                       all, count ? "" : "keyword ", all == 1 ? "" : "s", count + names);
    else if (count > most && most == 0)
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s%s takes no positional arguments", function, call);
    else if (count > most)
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s%s takes %s %d positional argument%s (%zd given)", function,
                       call, least < most ? "at most" : "exactly", most, most == 1 ? "" : "s", count);
    else if (count < needed)
        PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s%s takes %s %d positional argument%s (%zd given)", function,
                       call, needed < most ? "at least" : "exactly", needed, needed == 1 ? "" : "s", count);
    else
        return 1;
    return 0;
}

/*
 * Puts the arguments into `buffer` by their place, with NULL where there is none; NULL with TypeError. `least` and
 * `most` bound those given by place, `least_named` those that have to be given by name.
 */
static inline PyObject *const *pyvm_private_unpack(PyObject *const *args, Py_ssize_t count, PyObject *named,
                                                   PyObject *names, const _PyArg_Parser *parser, int least, int most,
                                                   int least_named, PyObject **buffer)
{
    PyVM *vm = PyVM_Default();
    const char *function = parser->fname ? parser->fname : "function", *call = parser->fname ? "()" : "";
    Py_ssize_t given = named ? PyVMDict_Size(vm, named) : names ? PyVMTuple_Size(vm, names) : 0;
    int all = 0, by_place = 0, required = least_named ? most + least_named : least;
    while (parser->keywords[all])
        by_place += !*parser->keywords[all++];
    if (!pyvm_private_fit(vm, parser, count, given, all, by_place, least, most))
        return NULL;
    for (int i = 0; i < all; i++) {
        const char *name = parser->keywords[i];
        PyObject *found = *name ? pyvm_private_named_one(vm, named, names, args + count, name) : NULL;
        if (found && i < count) {
            PyVMErr_Format(vm, PyVMExc_TypeError(vm), "argument for %.200s%s given by name ('%s') and position (%d)",
                           function, call, name, i + 1);
            return NULL;
        }
        buffer[i] = i < count ? args[i] : found;
        given -= found != NULL;
        if (!buffer[i] && *name && (i < least || (most <= i && i < required))) {
            PyVMErr_Format(vm, PyVMExc_TypeError(vm), "%.200s%s missing required argument '%s' (pos %d)", function,
                           call, name, i + 1);
            return NULL;
        }
    }
    if (given > 0)
        pyvm_private_unexpected(vm, parser, named, names);
    return given > 0 ? NULL : buffer;
}

#if !PYVM_API_ALL && PY_VERSION_HEX < 0x030E0000
static inline PyObject *const *_PyArg_UnpackKeywords(PyObject *const *args, Py_ssize_t count, PyObject *named,
                                                     PyObject *names, _PyArg_Parser *parser, int least, int most,
                                                     int least_named, PyObject **buffer)
{
    return pyvm_private_unpack(args, count, named, names, parser, least, most, least_named, buffer);
}
#endif

#endif
