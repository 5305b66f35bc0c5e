/*
 * options.c: what Python code can ask of a VM that it makes: one table of all options.
 */
#include "engine/module/options.h"

#include "contract/count.h"

#include <string.h>

typedef bool (*reader)(const char *name, PyObject *value, void *member, PyObject *kept);

/* ---- Texts -------------------------------------------------------------------------------------------------- */

static bool refuse(PyObject *type, const char *name, const char *allowed, PyObject *value)
{
    PyErr_Format(type, "%s is %s, not %R", name, allowed, value);
    return false;
}

/* UTF-8; what os.fsdecode has made of other bytes becomes these bytes. Borrowed from `kept`; NULL with an exception. */
static const char *text_of(const char *name, PyObject *value, const char *allowed, PyObject *kept)
{
    if (!PyUnicode_Check(value)) {
        refuse(PyExc_TypeError, name, allowed, value);
        return NULL;
    }
    PyObject *bytes = PyUnicode_AsEncodedString(value, "utf-8", "surrogateescape");
    bool good = bytes && PyList_Append(kept, bytes) == 0;
    Py_XDECREF(bytes); /* which has it */
    if (good && strlen(PyBytes_AS_STRING(bytes)) != (size_t)PyBytes_GET_SIZE(bytes))
        good = refuse(PyExc_ValueError, name, "text without a null character", value);
    return good ? PyBytes_AS_STRING(bytes) : NULL;
}

/* A name is also shown, so it is what UTF-8 can say. */
static bool read_name(const char *name, PyObject *value, void *member, PyObject *kept)
{
    const char *text = text_of(name, value, "a str", kept);
    if (text && (!*text || !PyUnicode_AsUTF8(value)))
        return !PyErr_Occurred() && refuse(PyExc_ValueError, name, "a text that is not empty", value);
    *(const char **)member = text;
    return text != NULL;
}

static bool read_python(const char *name, PyObject *value, void *member, PyObject *kept)
{
    const char *text = text_of(name, value, "a version, as '3.13', or a path", kept);
    if (text && !*text)
        return refuse(PyExc_ValueError, name, "a version, as '3.13', or a path", value);
    *(const char **)member = text;
    return text != NULL;
}

/* ---- Lists of texts ----------------------------------------------------------------------------------------- */

/* Room for so many texts, with NULL behind them. Borrowed from `kept`. */
static const char **room_for(Py_ssize_t count, PyObject *kept)
{
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, (count + 1) * (Py_ssize_t)sizeof(char *));
    if (!bytes || PyList_Append(kept, bytes) < 0) {
        Py_XDECREF(bytes);
        return NULL;
    }
    Py_DECREF(bytes);
    return memset(PyBytes_AS_STRING(bytes), 0, (size_t)PyBytes_GET_SIZE(bytes));
}

static bool read_list(const char *name, PyObject *value, void *member, PyObject *kept)
{
    if (!PyList_Check(value) && !PyTuple_Check(value))
        return refuse(PyExc_TypeError, name, "a list of str", value);
    PyObject *items = PySequence_Tuple(value); /* which nobody changes */
    const char **texts = items ? room_for(PyTuple_GET_SIZE(items), kept) : NULL;
    bool good = texts != NULL;
    for (Py_ssize_t i = 0; good && i < PyTuple_GET_SIZE(items); i++)
        good = (texts[i] = text_of(name, PyTuple_GET_ITEM(items, i), "a list of str", kept)) != NULL;
    Py_XDECREF(items);
    *(const char *const **)member = texts;
    return good;
}

/* "NAME=value" of one variable. */
static const char *read_variable(PyObject *item, PyObject *kept)
{
    static const char allowed[] = "a dict of str, with names that are not empty and have no '='";
    PyObject *name = PyTuple_GET_ITEM(item, 0), *value = PyTuple_GET_ITEM(item, 1);
    const char *text = text_of("environment", name, allowed, kept);
    if (text && (!*text || strchr(text, '=')))
        refuse(PyExc_ValueError, "environment", allowed, name);
    if (PyErr_Occurred() || !text_of("environment", value, allowed, kept))
        return NULL;
    PyObject *both = PyUnicode_FromFormat("%U=%U", name, value);
    text = both ? text_of("environment", both, allowed, kept) : NULL;
    Py_XDECREF(both);
    return text;
}

static bool read_environment(const char *name, PyObject *value, void *member, PyObject *kept)
{
    if (!PyDict_Check(value))
        return refuse(PyExc_TypeError, name, "a dict of str", value);
    PyObject *items = PyDict_Items(value);
    const char **texts = items ? room_for(PyList_GET_SIZE(items), kept) : NULL;
    bool good = texts != NULL;
    for (Py_ssize_t i = 0; good && i < PyList_GET_SIZE(items); i++)
        good = (texts[i] = read_variable(PyList_GET_ITEM(items, i), kept)) != NULL;
    Py_XDECREF(items);
    *(const char *const **)member = texts;
    return good;
}

/* ---- Numbers ------------------------------------------------------------------------------------------------ */

static bool read_size(const char *name, PyObject *value, void *member, PyObject *kept)
{
    (void)kept;
    if (!PyLong_Check(value) || PyBool_Check(value))
        return refuse(PyExc_TypeError, name, "a number of bytes, 1 or more", value);
    size_t size = PyLong_AsSize_t(value);
    if (size == 0 || (size == (size_t)-1 && PyErr_Occurred())) {
        PyErr_Clear();
        return refuse(PyExc_ValueError, name, "a number of bytes, 1 or more", value);
    }
    *(size_t *)member = size;
    return true;
}

static bool read_flag(const char *name, PyObject *value, void *member, PyObject *kept)
{
    (void)kept;
    if (!PyBool_Check(value))
        return refuse(PyExc_TypeError, name, "True or False", value);
    *(bool *)member = value == Py_True;
    return true;
}

/* PYVM_KIND_MAIN is no kind to make: there is one such VM. */
static bool read_kind(PyObject *value, const char **kind)
{
    static const char *const names[] = {"own-gil", "shared-gil", "isolated", "default"};
    static const char allowed[] = "'own-gil', 'shared-gil', 'isolated' or 'default'";
    if (!PyUnicode_Check(value))
        return refuse(PyExc_TypeError, "the kind of a VM", allowed, value);
    for (size_t i = 0; i < PYVM_COUNT(names); i++)
        if (PyUnicode_CompareWithASCIIString(value, names[i]) == 0) {
            *kind = names[i];
            return true;
        }
    return refuse(PyExc_ValueError, "the kind of a VM", allowed, value);
}

/* ---- All of them -------------------------------------------------------------------------------------------- */

#define OPTION(name, read) {#name, read, offsetof(pyvm_making, name)}

static const struct option {
    const char *name;
    reader read;
    size_t member; /* of pyvm_making */
} options[] = {
    OPTION(name, read_name),
    OPTION(python, read_python),
    OPTION(path, read_list),
    OPTION(argv, read_list),
    OPTION(environment, read_environment),
    OPTION(memory_limit, read_size),
    OPTION(allow_fork, read_flag),
    OPTION(allow_exec, read_flag),
    OPTION(allow_threads, read_flag),
    OPTION(allow_daemon_threads, read_flag),
    OPTION(isolated_mode, read_flag),
    OPTION(recycle, read_flag),
};

static void refuse_name(PyObject *name)
{
    char all[300] = "kind";
    for (size_t i = 0; i < PYVM_COUNT(options); i++)
        snprintf(all + strlen(all), sizeof all - strlen(all), ", %s", options[i].name);
    PyErr_Format(PyExc_TypeError, "a VM has no option %R; it has %s", name, all);
}

static const struct option *find(PyObject *name)
{
    for (size_t i = 0; i < PYVM_COUNT(options); i++)
        if (PyUnicode_Check(name) && PyUnicode_CompareWithASCIIString(name, options[i].name) == 0)
            return &options[i];
    refuse_name(name);
    return NULL;
}

static bool read_all(PyObject *given, pyvm_making *making, PyObject *kept)
{
    PyObject *name, *value;
    Py_ssize_t position = 0;
    while (given && PyDict_Next(given, &position, &name, &value)) {
        const struct option *option = find(name);
        if (!option || (value != Py_None && !option->read(option->name, value, (char *)making + option->member, kept)))
            return false;
    }
    return true;
}

PyObject *pyvm_options_read(PyObject *kind, PyObject *given, pyvm_making *making)
{
    PyObject *kept = PyList_New(0);
    if (kept && read_kind(kind, &making->kind) && read_all(given, making, kept))
        return kept;
    Py_XDECREF(kept);
    return NULL;
}
