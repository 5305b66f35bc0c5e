/*
 * streams.c: sys.stdin, sys.stdout and sys.stderr over functions of the program.
 * Each is a TextIOWrapper over a raw stream, whose class is made for it: its methods call the program's functions.
 */
#include "engine/interpreters/streams.h"

#include "engine/python/function.h"

#include <errno.h>
#include <stdlib.h>

typedef struct stream {
    pyvm_streams program;
    int number; /* the file descriptor that it stands for */
} stream;

typedef PyObject *(*method)(void *self, PyObject *args, PyObject *kwargs);

static PyObject *fail(int error)
{
    if (!PyErr_Occurred()) { /* the program may have raised one itself */
        errno = error;
        PyErr_SetFromErrno(PyExc_OSError);
    }
    return NULL;
}

static PyObject *write_all(void *self, PyObject *args, PyObject *kwargs)
{
    const stream *to = self;
    Py_buffer bytes;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "y*:write", &bytes))
        return NULL;
    Py_ssize_t count = bytes.len;
    int error = to->program.write(to->program.self, to->number, bytes.buf, (size_t)count);
    PyBuffer_Release(&bytes);
    return error ? fail(error) : PyLong_FromSsize_t(count);
}

static PyObject *read_into(void *self, PyObject *args, PyObject *kwargs)
{
    const stream *from = self;
    Py_buffer room;
    (void)kwargs;
    if (!PyArg_ParseTuple(args, "w*:readinto", &room))
        return NULL;
    ptrdiff_t count = from->program.read(from->program.self, room.buf, (size_t)room.len);
    PyBuffer_Release(&room);
    return count < 0 ? fail((int)-count) : PyLong_FromSsize_t(count);
}

static PyObject *yes(PyObject *self, PyObject *args)
{
    (void)self;
    (void)args;
    Py_RETURN_TRUE;
}

static PyMethodDef yes_method = {"yes", yes, METH_NOARGS, NULL};

/* The function owns a copy of what it needs. */
static PyObject *make_function(const char *name, method call, const stream *what)
{
    stream *copy = malloc(sizeof *copy);
    if (!copy)
        return PyErr_NoMemory();
    *copy = *what;
    return pyvm_function(&(pyvm_callable){name, NULL, call, free, copy, NULL});
}

static PyObject *make_raw(PyObject *io, const stream *what, const char *name)
{
    bool is_input = what->number == 0;
    PyObject *base = PyObject_GetAttrString(io, "RawIOBase");
    PyObject *able = PyCFunction_New(&yes_method, NULL);
    const char *name_of_function = is_input ? "readinto" : "write";
    PyObject *function = make_function(name_of_function, is_input ? read_into : write_all, what);
    PyObject *type = NULL;
    if (base && able && function)
        type = PyObject_CallFunction((PyObject *)&PyType_Type, "s(O){sOsOssss}", is_input ? "Input" : "Output", base,
                                     name_of_function, function, is_input ? "readable" : "writable", able, "name", name,
                                     "mode", is_input ? "rb" : "wb");
    PyObject *raw = type ? PyObject_CallNoArgs(type) : NULL;
    Py_XDECREF(type);
    Py_XDECREF(function);
    Py_XDECREF(able);
    Py_XDECREF(base);
    return raw;
}

/* A line is passed on when it is complete, as on a terminal; encoding and errors are CPython's for such a one. */
static PyObject *make_stream(PyObject *io, const stream *what, const char *name)
{
    PyObject *buffer = make_raw(io, what, name);
    if (buffer && what->number == 0)
        Py_SETREF(buffer, PyObject_CallMethod(io, "BufferedReader", "O", buffer));
    PyObject *text = NULL;
    if (buffer)
        text = PyObject_CallMethod(io, "TextIOWrapper", "OsssO", buffer, "utf-8",
                                   what->number == 2 ? "backslashreplace" : "strict", "\n", Py_True);
    Py_XDECREF(buffer);
    return text;
}

static int set(PyObject *io, const pyvm_streams *streams, int number)
{
    static const char *const names[][3] = {
        {"stdin", "__stdin__", "<stdin>"}, {"stdout", "__stdout__", "<stdout>"}, {"stderr", "__stderr__", "<stderr>"}};
    PyObject *made = make_stream(io, &(stream){*streams, number}, names[number][2]);
    int result = made && PySys_SetObject(names[number][0], made) == 0 && PySys_SetObject(names[number][1], made) == 0;
    Py_XDECREF(made);
    return result ? 0 : -1;
}

int pyvm_streams_set(const pyvm_streams *streams)
{
    if (!streams->write && !streams->read)
        return 0;
    PyObject *io = PyImport_ImportModule("io");
    int result = io ? 0 : -1;
    if (streams->read && result == 0)
        result = set(io, streams, 0);
    for (int number = 1; number <= 2 && streams->write && result == 0; number++)
        result = set(io, streams, number);
    Py_XDECREF(io);
    return result;
}
