/*
 * path.c: the way from an object to a part of it, as Python writes it: object[2]['socket'].peer.
 */
#include "engine/copy/pack/path.h"

#include "engine/python/exception.h"

/* Where the frame is in its dict: the key that it got last. Borrowed; NULL: at the beginning. */
static PyObject *last_key(PyObject *dict, Py_ssize_t end)
{
    PyObject *key, *value, *last = NULL;
    for (Py_ssize_t i = 0; i < end && PyDict_Next(dict, &i, &key, &value);)
        last = key;
    return last;
}

static PyObject *attribute(PyObject *name)
{
    return name && PyUnicode_Check(name) ? PyUnicode_FromFormat(".%U", name) : PyUnicode_FromString("");
}

/* Is this dict, or a tuple of dicts, the state of the object before it? Then its keys are attributes. */
static bool is_state(const pyvm_packer *packer, size_t i)
{
    enum { STATE = 2 };
    if (i == 0)
        return false;
    const pyvm_pack_frame *before = &packer->frames[i - 1], *frame = &packer->frames[i];
    if (before->kind == PYVM_PACK_REDUCED)
        return PyTuple_GET_SIZE(before->parts) > STATE && PyTuple_GET_ITEM(before->parts, STATE) == frame->object;
    return before->kind == PYVM_PACK_TUPLE && is_state(packer, i - 1);
}

static PyObject *one(const pyvm_packer *packer, size_t i)
{
    const pyvm_pack_frame *frame = &packer->frames[i];
    switch (frame->kind) {
    case PYVM_PACK_LIST:
        return PyUnicode_FromFormat("[%zd]", frame->next - 1);
    case PYVM_PACK_TUPLE:
        return is_state(packer, i) ? PyUnicode_FromString("") : PyUnicode_FromFormat("[%zd]", frame->next - 1);
    case PYVM_PACK_SET:
        return PyUnicode_FromString("{...}");
    case PYVM_PACK_INSTANCE:
        return attribute(last_key(frame->parts, frame->next));
    case PYVM_PACK_DICT: {
        PyObject *key = last_key(frame->parts ? frame->parts : frame->object, frame->next);
        return is_state(packer, i) ? attribute(key) : key ? PyUnicode_FromFormat("[%R]", key) : NULL;
    }
    default:
        return PyUnicode_FromString("");
    }
}

enum { LONGEST = 40 }; /* deeper parts of a path tell nobody anything */

static PyObject *path(const pyvm_packer *packer)
{
    PyObject *text = PyUnicode_FromString("object");
    for (size_t i = 0; text && i < packer->depth && i < LONGEST; i++)
        PyUnicode_AppendAndDel(&text, one(packer, i));
    if (text && packer->depth > LONGEST)
        PyUnicode_AppendAndDel(&text, PyUnicode_FromString("..."));
    return text;
}

/* A TypeError that says the same, after the path; NULL: it has more than one text. */
static PyObject *with_path(PyObject *exception, PyObject *text)
{
    PyObject *arguments = PyObject_GetAttrString(exception, "args"), *with = NULL;
    if (arguments && PyTuple_Check(arguments) && PyTuple_GET_SIZE(arguments) == 1 &&
        Py_IS_TYPE(exception, (PyTypeObject *)PyExc_TypeError) && PyUnicode_Check(PyTuple_GET_ITEM(arguments, 0))) {
        PyObject *message = PyUnicode_FromFormat("%U: %U", text, PyTuple_GET_ITEM(arguments, 0));
        PyObject *new_arguments = message ? PyTuple_Pack(1, message) : NULL;
        if (new_arguments && PyObject_SetAttrString(exception, "args", new_arguments) == 0)
            with = exception;
        Py_XDECREF(new_arguments);
        Py_XDECREF(message);
    }
    Py_XDECREF(arguments);
    return with;
}

void pyvm_path_explain(pyvm_packer *packer)
{
    PyObject *exception = pyvm_exception_take_object();
    PyObject *text = packer->depth > 0 ? path(packer) : NULL;
    if (text && !with_path(exception, text)) {
        PyErr_Clear();
        Py_XDECREF(PyObject_CallMethod(exception, "add_note", "N", PyUnicode_FromFormat("in a copy of %U", text)));
    }
    PyErr_Clear();
    Py_XDECREF(text);
    pyvm_exception_put_object(exception);
}
