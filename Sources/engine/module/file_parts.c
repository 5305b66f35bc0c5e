/*
 * file_parts.c: what open files and their like have inside, as dicts; and objects that get this again.
 * Nothing here reads, writes, seeks or waits. Python code checks the layouts with objects of known content.
 */
#include "engine/module/file_parts.h"

#include "contract/count.h"
#include "engine/module/file_layout.h"

#include <stdbool.h>
#include <string.h>

typedef enum form { INT, CHAR, BYTE, WIDE, REAL, OBJECT } form;

/* `is_shown`: it is not set, as it is made in another way. */
typedef struct part {
    const char *name;
    size_t offset;
    form form;
    bool is_shown;
} part;

#define PART(type, field, form) {#field, offsetof(type, field), form, false}
#define SHOWN(type, field, form) {#field, offsetof(type, field), form, true}

static const part of_raw_file[] = {PART(pyvm_raw_file, fd, INT),
                                   PART(pyvm_raw_file, flags, BYTE),
#if PY_VERSION_HEX < 0x030E0000
                                   PART(pyvm_raw_file, block_size, INT),
#endif
                                   {0}};

#define BUFFERED(field, form) PART(pyvm_buffered, field, form)
static const part of_buffered[] = {BUFFERED(raw, OBJECT),
                                   BUFFERED(ok, INT),
                                   BUFFERED(detached, INT),
                                   BUFFERED(readable, INT),
                                   BUFFERED(writable, INT),
                                   BUFFERED(fast_closed_checks, INT),
                                   BUFFERED(abs_pos, WIDE),
                                   BUFFERED(pos, WIDE),
                                   BUFFERED(raw_pos, WIDE),
                                   BUFFERED(read_end, WIDE),
                                   BUFFERED(write_pos, WIDE),
                                   BUFFERED(write_end, WIDE),
                                   SHOWN(pyvm_buffered, buffer_size, WIDE),
                                   SHOWN(pyvm_buffered, buffer_mask, WIDE),
                                   {0}};

static const part of_pair[] = {PART(pyvm_pair, reader, OBJECT), PART(pyvm_pair, writer, OBJECT), {0}};

#define TEXT(field, form) PART(pyvm_text, field, form)
static const part of_text[] = {TEXT(ok, INT),
                               TEXT(detached, INT),
                               TEXT(chunk_size, WIDE),
                               TEXT(buffer, OBJECT),
                               SHOWN(pyvm_text, encoding, OBJECT),
                               SHOWN(pyvm_text, encoder, OBJECT),
                               SHOWN(pyvm_text, decoder, OBJECT),
                               SHOWN(pyvm_text, readnl, OBJECT),
                               SHOWN(pyvm_text, errors, OBJECT),
                               TEXT(line_buffering, CHAR),
                               TEXT(write_through, CHAR),
                               TEXT(readuniversal, CHAR),
                               TEXT(readtranslate, CHAR),
                               TEXT(writetranslate, CHAR),
                               TEXT(seekable, CHAR),
                               TEXT(has_read1, CHAR),
                               TEXT(telling, CHAR),
                               TEXT(encoding_start_of_stream, CHAR),
                               TEXT(decoded_chars, OBJECT),
                               TEXT(decoded_chars_used, WIDE),
                               TEXT(pending_bytes, OBJECT),
                               TEXT(pending_bytes_count, WIDE),
                               TEXT(snapshot, OBJECT),
                               TEXT(b2cratio, REAL),
                               TEXT(raw, OBJECT),
                               {0}};

static const part of_newlines[] = {
    PART(pyvm_newlines, decoder, OBJECT), PART(pyvm_newlines, errors, OBJECT), PART(pyvm_newlines, flags, BYTE), {0}};

#define SOCKET(field, form) PART(pyvm_socket, field, form)
static const part of_socket[] = {SOCKET(fd, INT),    SOCKET(family, INT),   SOCKET(type, INT),
                                 SOCKET(proto, INT), SOCKET(timeout, WIDE), {0}};

static const part of_epoll[] = {PART(pyvm_epoll, fd, INT), {0}};
static const part of_poll[] = {SHOWN(pyvm_poll, registered, OBJECT), SHOWN(pyvm_poll, is_running, INT), {0}};

#define ENTRY(field, form) PART(pyvm_entry, field, form)
static const part of_entry[] = {ENTRY(name, OBJECT), ENTRY(path, OBJECT), ENTRY(stat, OBJECT), ENTRY(lstat, OBJECT),
                                ENTRY(type, BYTE),   ENTRY(inode, WIDE),  ENTRY(folder, INT),  {0}};

/* A type in C: its name, its size without what may follow, where it has its __dict__, or 0. */
typedef struct layout {
    const char *name;
    size_t size, more, dict;
    const part *parts;
} layout;

#define BUFFER_LAYOUT(name) {name, sizeof(pyvm_buffered), 0, offsetof(pyvm_buffered, dict), of_buffered}

static const layout layouts[] = {
    {"_io.FileIO", sizeof(pyvm_raw_file), 0, offsetof(pyvm_raw_file, dict), of_raw_file},
    BUFFER_LAYOUT("_io.BufferedReader"),
    BUFFER_LAYOUT("_io.BufferedWriter"),
    BUFFER_LAYOUT("_io.BufferedRandom"),
    {"_io.BufferedRWPair", sizeof(pyvm_pair), 0, offsetof(pyvm_pair, dict), of_pair},
    {"_io.TextIOWrapper", sizeof(pyvm_text), sizeof(void *), offsetof(pyvm_text, dict), of_text},
    {"_io.IncrementalNewlineDecoder", sizeof(pyvm_newlines), 0, 0, of_newlines},
    {"_socket.socket", sizeof(pyvm_socket), sizeof(void *), 0, of_socket},
    {"select.epoll", sizeof(pyvm_epoll), 0, 0, of_epoll},
    {"select.poll", sizeof(pyvm_poll), 0, 0, of_poll},
    {"posix.DirEntry", sizeof(pyvm_entry), 0, 0, of_entry},
};

static bool is_true(const layout *layout, const PyTypeObject *type)
{
    size_t size = (size_t)type->tp_basicsize;
    return (size == layout->size || size == layout->size + layout->more) && !type->tp_itemsize &&
           type->tp_dictoffset == (Py_ssize_t)layout->dict;
}

/* That of the first base that is here; NULL with an exception: none is, or this CPython has it otherwise. */
static const layout *layout_of(const PyTypeObject *type)
{
    for (const PyTypeObject *base = type; base; base = base->tp_base)
        for (size_t i = 0; i < PYVM_COUNT(layouts); i++)
            if (strcmp(base->tp_name, layouts[i].name) == 0) {
                if (is_true(&layouts[i], base))
                    return &layouts[i];
                PyErr_Format(PyExc_TypeError, "this CPython has what is in a %s elsewhere", base->tp_name);
                return NULL;
            }
    PyErr_Format(PyExc_TypeError, "nothing is known of what is in a %s", type->tp_name);
    return NULL;
}

/* NULL without an exception: a pointer to nothing. */
static PyObject *get(const part *part, const char *at)
{
    switch (part->form) {
    case INT:
        return PyLong_FromLong(*(const int *)at);
    case CHAR:
        return PyLong_FromLong(*(const signed char *)at);
    case BYTE:
        return PyLong_FromLong(*(const unsigned char *)at);
    case WIDE:
        return PyLong_FromLongLong(*(const int64_t *)at);
    case REAL:
        return PyFloat_FromDouble(*(const double *)at);
    case OBJECT:
        return Py_XNewRef(*(PyObject *const *)at);
    }
    return NULL;
}

/* Whether a value can be set. */
static bool fits(const part *part, PyObject *value)
{
    if (part->form == REAL)
        return PyFloat_CheckExact(value);
    return part->form == OBJECT || PyLong_CheckExact(value);
}

static void set(const part *part, char *at, PyObject *value)
{
    long long number = part->form < REAL ? PyLong_AsLongLong(value) : 0;
    switch (part->form) {
    case INT:
        *(int *)at = (int)number;
        break;
    case CHAR:
    case BYTE:
        *(unsigned char *)at = (unsigned char)number;
        break;
    case WIDE:
        *(int64_t *)at = number;
        break;
    case REAL:
        *(double *)at = PyFloat_AsDouble(value);
        break;
    case OBJECT:
        Py_XSETREF(*(PyObject **)at, Py_XNewRef(value));
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

static int add_all(PyObject *parts, const layout *layout, PyObject *object)
{
    for (const part *part = layout->parts; part->name; part++)
        if (add(parts, part->name, get(part, (const char *)object + part->offset)) < 0)
            return -1;
    if (layout->parts != of_buffered || !((pyvm_buffered *)object)->buffer)
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
    const layout *layout = layout_of(Py_TYPE(object));
    if (!layout)
        return NULL;
    PyThread_type_lock lock = layout->parts == of_buffered ? ((pyvm_buffered *)object)->lock : NULL;
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
    const layout *layout = layout_of(Py_TYPE(object));
    if (!layout)
        return NULL;
    PyObject *content = layout->parts == of_buffered ? PyDict_GetItemString(parts, "content") : NULL; /* borrowed */
    bool are_fit = layout->parts != of_buffered || fits_content((pyvm_buffered *)object, content);
    for (const part *part = layout->parts; are_fit && part->name; part++) {
        PyObject *value = PyDict_GetItemString(parts, part->name); /* borrowed */
        are_fit = value ? fits(part, value) : part->form == OBJECT;
    }
    if (!are_fit)
        return PyErr_Format(PyExc_TypeError, "these are not the parts of a %s", layout->name);
    if (layout->parts == of_buffered)
        set_content((pyvm_buffered *)object, content);
    for (const part *part = layout->parts; part->name; part++)
        if (!part->is_shown)
            set(part, (char *)object + part->offset, PyDict_GetItemString(parts, part->name));
    Py_RETURN_NONE;
}

/* make_dir_entry(type, parts): an os.DirEntry, of which Python code can make none. */
static PyObject *make_dir_entry(PyObject *module, PyObject *args)
{
    PyObject *type, *parts;
    if (!PyArg_ParseTuple(args, "O!O!:make_dir_entry", &PyType_Type, &type, &PyDict_Type, &parts))
        return NULL;
    const layout *layout = layout_of((PyTypeObject *)type);
    if (layout && layout->parts != of_entry)
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
