/*
 * file_parts.c: what open files and other objects in C have inside, as dicts; and objects that get this again.
 * Nothing here reads, writes, seeks or waits. Python code checks the layouts with objects of known content.
 */
#include "engine/module/file_parts.h"

#include "engine/module/file_layout.h"
#include "engine/module/layouts.h"

#include <string.h>

/* What has ended is missing in the tuple: an iterator without items does as well. NULL with an exception. */
static PyObject *iterators(PyObject *tuple)
{
    PyObject *nothing = PyTuple_New(0), *made = nothing ? PyTuple_New(PyTuple_GET_SIZE(tuple)) : NULL;
    for (Py_ssize_t i = 0; made && i < PyTuple_GET_SIZE(tuple); i++) {
        PyObject *item = PyTuple_GET_ITEM(tuple, i);
        item = item ? Py_NewRef(item) : PyObject_GetIter(nothing);
        if (item)
            PyTuple_SET_ITEM(made, i, item);
        else
            Py_CLEAR(made);
    }
    Py_XDECREF(nothing);
    return made;
}

static Py_ssize_t count_of(const pyvm_part *part, const char *object)
{
    const char *at = object + part->count;
    return part->form == PYVM_FORM_NUMBERS ? *(const Py_ssize_t *)at : PyTuple_GET_SIZE(*(PyObject *const *)at);
}

/* NULL with an exception. */
static PyObject *numbers(const Py_ssize_t *from, Py_ssize_t count)
{
    PyObject *made = PyTuple_New(count);
    for (Py_ssize_t i = 0; made && i < count; i++) {
        PyObject *number = PyLong_FromSsize_t(from[i]);
        if (number)
            PyTuple_SET_ITEM(made, i, number);
        else
            Py_CLEAR(made);
    }
    return made;
}

/* NULL without an exception: a pointer to nothing. */
static PyObject *get(const pyvm_part *part, const char *object)
{
    const char *at = object + part->offset;
    switch (part->form) {
    case PYVM_FORM_INT:
        return PyLong_FromLong(*(const int *)at);
    case PYVM_FORM_CHAR:
        return PyLong_FromLong(*(const signed char *)at);
    case PYVM_FORM_BYTE:
        return PyLong_FromLong(*(const unsigned char *)at);
    case PYVM_FORM_WIDE:
        return PyLong_FromLongLong(*(const int64_t *)at);
    case PYVM_FORM_REAL:
        return PyFloat_FromDouble(*(const double *)at);
    case PYVM_FORM_OBJECT:
        return Py_XNewRef(*(PyObject *const *)at);
    case PYVM_FORM_ITERATORS:
        return iterators(*(PyObject *const *)at);
    case PYVM_FORM_NUMBERS:
    case PYVM_FORM_PLACES:
        return numbers(*(const Py_ssize_t *const *)at, count_of(part, object));
    }
    return NULL;
}

static bool are_numbers(PyObject *tuple, Py_ssize_t count)
{
    if (!PyTuple_CheckExact(tuple) || PyTuple_GET_SIZE(tuple) != count)
        return false;
    for (Py_ssize_t i = 0; i < count; i++)
        if (!PyLong_CheckExact(PyTuple_GET_ITEM(tuple, i)))
            return false;
    return true;
}

/* Whether a value can be set. */
static bool fits(const pyvm_part *part, const char *object, PyObject *value)
{
    switch (part->form) {
    case PYVM_FORM_REAL:
        return PyFloat_CheckExact(value);
    case PYVM_FORM_OBJECT:
        return true;
    case PYVM_FORM_ITERATORS:
        return PyTuple_CheckExact(value);
    case PYVM_FORM_NUMBERS:
    case PYVM_FORM_PLACES:
        return are_numbers(value, count_of(part, object));
    default:
        return PyLong_CheckExact(value);
    }
}

static void set_numbers(Py_ssize_t *to, PyObject *tuple)
{
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(tuple); i++)
        to[i] = PyLong_AsSsize_t(PyTuple_GET_ITEM(tuple, i));
}

static void set(const pyvm_part *part, char *object, PyObject *value)
{
    char *at = object + part->offset;
    long long number = part->form < PYVM_FORM_REAL ? PyLong_AsLongLong(value) : 0;
    switch (part->form) {
    case PYVM_FORM_INT:
        *(int *)at = (int)number;
        break;
    case PYVM_FORM_CHAR:
    case PYVM_FORM_BYTE:
        *(unsigned char *)at = (unsigned char)number;
        break;
    case PYVM_FORM_WIDE:
        *(int64_t *)at = number;
        break;
    case PYVM_FORM_REAL:
        *(double *)at = PyFloat_AsDouble(value);
        break;
    case PYVM_FORM_OBJECT:
    case PYVM_FORM_ITERATORS:
        Py_XSETREF(*(PyObject **)at, Py_XNewRef(value));
        break;
    case PYVM_FORM_NUMBERS:
    case PYVM_FORM_PLACES:
        set_numbers(*(Py_ssize_t **)at, value);
        break;
    }
}

/* A copy of the bytes that it has read ahead, or has not written yet. */
static PyObject *content_of(const pyvm_buffered *file)
{
    int64_t end = file->read_end > file->write_end ? file->read_end : file->write_end;
    end = end < 0 ? 0 : end > file->buffer_size ? file->buffer_size : end;
    return PyBytes_FromStringAndSize(file->buffer, (Py_ssize_t)end);
}

static int add(PyObject *parts, const char *name, PyObject *value)
{
    int result = value ? PyDict_SetItemString(parts, name, value) : PyErr_Occurred() ? -1 : 0;
    Py_XDECREF(value);
    return result;
}

static int add_all(PyObject *parts, const pyvm_layout *layout, PyObject *object)
{
    for (const pyvm_part *part = layout->parts; part->name; part++)
        if (add(parts, part->name, get(part, (const char *)object)) < 0)
            return -1;
    if (layout->parts != pyvm_layouts_of_buffered || !((pyvm_buffered *)object)->buffer)
        return 0;
    return add(parts, "content", content_of((pyvm_buffered *)object));
}

/*
 * file_parts(object): what it has inside, by name; what it has not is missing. BlockingIOError: a thread is at work
 * with it, which may be this one.
 */
static PyObject *file_parts(PyObject *module, PyObject *object)
{
    (void)module;
    const pyvm_layout *layout = pyvm_layouts_of(Py_TYPE(object));
    if (!layout)
        return NULL;
    PyThread_type_lock lock = layout->parts == pyvm_layouts_of_buffered ? ((pyvm_buffered *)object)->lock : NULL;
    if (lock && !PyThread_acquire_lock(lock, NOWAIT_LOCK)) {
        PyErr_SetString(PyExc_BlockingIOError, "a thread reads or writes this file");
        return NULL;
    }
    PyObject *parts = PyDict_New();
    if (parts && add_all(parts, layout, object) < 0)
        Py_CLEAR(parts);
    if (lock)
        PyThread_release_lock(lock);
    return parts;
}

static void set_content(pyvm_buffered *file, PyObject *content)
{
    if (content) {
        memcpy(file->buffer, PyBytes_AS_STRING(content), (size_t)PyBytes_GET_SIZE(content));
        return;
    }
    PyMem_Free(file->buffer);
    file->buffer = NULL;
}

static bool fits_content(const pyvm_buffered *file, PyObject *content)
{
    return !content || (PyBytes_CheckExact(content) && file->buffer && PyBytes_GET_SIZE(content) <= file->buffer_size);
}

/*
 * set_file_parts(object, parts): to an object that has been initialized with others, which are dropped. TypeError:
 * nothing has been set.
 */
static PyObject *set_file_parts(PyObject *module, PyObject *args)
{
    (void)module;
    PyObject *object, *parts;
    if (!PyArg_ParseTuple(args, "OO!:set_file_parts", &object, &PyDict_Type, &parts))
        return NULL;
    const pyvm_layout *layout = pyvm_layouts_of(Py_TYPE(object));
    if (!layout)
        return NULL;
    PyObject *content = layout->parts == pyvm_layouts_of_buffered ? PyDict_GetItemString(parts, "content")
                                                                  : NULL; /* borrowed */
    bool are_fit = layout->parts != pyvm_layouts_of_buffered || fits_content((pyvm_buffered *)object, content);
    for (const pyvm_part *part = layout->parts; are_fit && part->name; part++) {
        PyObject *value = PyDict_GetItemString(parts, part->name); /* borrowed */
        are_fit = value ? fits(part, (const char *)object, value) : part->form == PYVM_FORM_OBJECT;
    }
    if (!are_fit)
        return PyErr_Format(PyExc_TypeError, "these are not the parts of a %s", layout->name);
    if (layout->parts == pyvm_layouts_of_buffered)
        set_content((pyvm_buffered *)object, content);
    for (const pyvm_part *part = layout->parts; part->name; part++)
        if (!part->is_shown)
            set(part, (char *)object, PyDict_GetItemString(parts, part->name));
    Py_RETURN_NONE;
}

/* make_dir_entry(type, parts): an os.DirEntry, of which Python code can make none. */
static PyObject *make_dir_entry(PyObject *module, PyObject *args)
{
    PyObject *type, *parts;
    if (!PyArg_ParseTuple(args, "O!O!:make_dir_entry", &PyType_Type, &type, &PyDict_Type, &parts))
        return NULL;
    const pyvm_layout *layout = pyvm_layouts_of((PyTypeObject *)type);
    if (layout && layout->parts != pyvm_layouts_of_entry)
        PyErr_SetString(PyExc_TypeError, "it is not the type of folders' entries");
    PyObject *made = PyErr_Occurred() ? NULL : ((PyTypeObject *)type)->tp_alloc((PyTypeObject *)type, 0);
    PyObject *both = made ? PyTuple_Pack(2, made, parts) : NULL;
    PyObject *result = both ? set_file_parts(module, both) : NULL;
    if (!result)
        Py_CLEAR(made);
    Py_XDECREF(both);
    Py_XDECREF(result);
    return made;
}

int pyvm_file_parts_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"file_parts", file_parts, METH_O, NULL},
        {"set_file_parts", set_file_parts, METH_VARARGS, NULL},
        {"make_dir_entry", make_dir_entry, METH_VARARGS, NULL},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
