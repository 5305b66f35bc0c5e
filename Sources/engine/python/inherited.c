/*
 * inherited.c: what CPython's types inherit is not among their own attributes, in whichever interpreter.
 *
 * When CPython makes its types ready for another interpreter, through 3.13, or for another start, they have the
 * functions that they inherited when they were made ready first. It takes these for their own: vars(int) has a __str__.
 * Code sees that: enum, for one, asks whether a class has a __str__ of its own, and str(IntEnum member) changes
 * (cpython issue 117482).
 */
#include "engine/python/inherited.h"

#include "engine/cpython/headers.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* A type and the names of those attributes that CPython makes of functions in it. */
typedef struct noted {
    struct noted *next;
    PyTypeObject *type;
    size_t count;
    const char *names[];
} noted;

static noted *first;

/* The name of an attribute that CPython makes of a type's function, as CPython has it; NULL for others. */
static const char *name_of_function(PyObject *attribute)
{
    if (Py_IS_TYPE(attribute, &PyWrapperDescr_Type))
        return ((PyWrapperDescrObject *)attribute)->d_base->name;
    if (!PyCFunction_CheckExact(attribute))
        return NULL;
    const char *name = ((PyCFunctionObject *)attribute)->m_ml->ml_name;
    return strcmp(name, "__new__") == 0 ? name : NULL;
}

/* New or NULL: this interpreter has not made the type ready. */
static PyObject *attributes_of(PyTypeObject *type)
{
#if PY_VERSION_HEX >= 0x030C0000
    return PyType_GetDict(type);
#else
    return Py_XNewRef(type->tp_dict);
#endif
}

/* ---- Noting --------------------------------------------------------------------------------------------------- */

/* Since 3.12 each interpreter has attributes of CPython's own types only; those of extension modules are common. */
static bool is_own(PyTypeObject *type)
{
#if PY_VERSION_HEX >= 0x030C0000
    enum { STATIC_BUILTIN = 1 << 1 };
    return type->tp_flags & STATIC_BUILTIN;
#else
    return !(type->tp_flags & Py_TPFLAGS_HEAPTYPE);
#endif
}

static bool is_noted(PyTypeObject *type)
{
    for (const noted *each = first; each; each = each->next)
        if (each->type == type)
            return true;
    return false;
}

static void note_type(PyTypeObject *type)
{
    PyObject *attributes = attributes_of(type), *key, *value;
    noted *made = attributes ? malloc(sizeof *made + (size_t)PyDict_Size(attributes) * sizeof(char *)) : NULL;
    if (made) {
        *made = (noted){.next = first, .type = type};
        for (Py_ssize_t at = 0; PyDict_Next(attributes, &at, &key, &value);)
            if (name_of_function(value))
                made->names[made->count++] = name_of_function(value);
        first = made;
    }
    Py_XDECREF(attributes);
}

static void note_below(PyTypeObject *type)
{
    if (!is_own(type) || is_noted(type))
        return;
    note_type(type);
    PyObject *list = PyObject_CallMethod((PyObject *)&PyType_Type, "__subclasses__", "O", type);
    for (Py_ssize_t i = 0; list && i < PyList_GET_SIZE(list); i++)
        note_below((PyTypeObject *)PyList_GET_ITEM(list, i));
    if (!list)
        PyErr_Clear();
    Py_XDECREF(list);
}

void pyvm_inherited_note(void)
{
    if (!first)
        note_below(&PyBaseObject_Type);
}

/* ---- Removing ------------------------------------------------------------------------------------------------- */

static bool has_noted(const noted *type, const char *name)
{
    for (size_t i = 0; i < type->count; i++)
        if (type->names[i] == name) /* CPython has each only once */
            return true;
    return false;
}

/* Adds the keys and values of the attributes to remove to a list. */
static int list_inherited(const noted *type, PyObject *attributes, PyObject *list)
{
    PyObject *key, *value;
    int result = 0;
    for (Py_ssize_t at = 0; result == 0 && PyDict_Next(attributes, &at, &key, &value);) {
        const char *name = name_of_function(value);
        if (name && !has_noted(type, name))
            result = PyList_Append(list, key) == 0 ? PyList_Append(list, value) : -1;
    }
    return result;
}

static int remove_from(const noted *type, PyObject *removed)
{
    PyObject *attributes = attributes_of(type->type);
    Py_ssize_t begin = PyList_GET_SIZE(removed);
    int result = attributes ? list_inherited(type, attributes, removed) : 0;
    for (Py_ssize_t i = begin; result == 0 && i < PyList_GET_SIZE(removed); i += 2)
        result = PyDict_DelItem(attributes, PyList_GET_ITEM(removed, i));
    Py_XDECREF(attributes);
    return result;
}

/*
 * What is removed stays alive: caches of code that has run may lead to it. PyType_Modified would empty these, but also
 * use up numbers that all interpreters share.
 */
int pyvm_inherited_remove(void)
{
    if (!first)
        return 0;
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    PyObject *removed = PyList_New(0);
    int result = dict && removed ? PyDict_SetItemString(dict, "pyvm.inherited", removed) : -1;
    for (const noted *each = first; each && result == 0; each = each->next)
        result = remove_from(each, removed);
    Py_XDECREF(removed);
    PyType_ClearCache();
    return result;
}
