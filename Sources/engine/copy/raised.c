/*
 * raised.c: exceptions on their way: as objects, or as text where that fails.
 */
#include "engine/copy/raised.h"

#include "engine/copy/pack.h"
#include "engine/copy/unpack.h"
#include "engine/copy/write.h"
#include "engine/python/exception.h"
#include "pyvm/vm/mode.h"

static void empty(PyVM_Parcel *parcel)
{
    for (size_t i = 0; i < parcel->block_count; i++)
        pyvm_block_let_go(parcel->blocks[i]);
    parcel->block_count = 0;
    parcel->size = parcel->weight = 0;
    parcel->once = PYVM_PARCEL_ANY_TIMES;
}

/* What says that it was interrupted may be interrupted, too: then again. */
static bool pack(PyVM_Parcel *parcel, PyObject *object)
{
    enum { TRIES = 10 };
    bool is_packed = false, is_interrupted = object;
    for (int i = 0; i < TRIES && is_interrupted; i++) {
        empty(parcel);
        is_packed = pyvm_pack(parcel, object, PYVM_MODE_COPY, false, NULL) == 0;
        is_interrupted = !is_packed && PyErr_ExceptionMatches(PyExc_KeyboardInterrupt);
        PyErr_Clear();
    }
    return is_packed;
}

/* Of its type alone, if its own fails. A new reference; NULL without an exception: there is no memory. */
static PyObject *text_of(PyObject *exception)
{
    PyObject *text = PyUnicode_FromFormat("%s: %S", Py_TYPE(exception)->tp_name, exception);
    PyErr_Clear();
    if (!text)
        text = PyUnicode_FromFormat("%s, which has no text", Py_TYPE(exception)->tp_name);
    PyErr_Clear();
    return text;
}

void pyvm_raised_pack(PyVM_Parcel *parcel)
{
    PyObject *exception = pyvm_exception_take_object();
    if (!exception || !pack(parcel, exception)) {
        PyObject *text = exception ? text_of(exception) : NULL;
        if (!pack(parcel, text))
            empty(parcel); /* there is not even memory for the text */
        Py_XDECREF(text);
    }
    Py_XDECREF(exception);
}

void pyvm_raised_unpack(PyVM_Parcel *parcel)
{
    if (parcel->size == 0) {
        PyErr_NoMemory();
        return;
    }
    PyObject *exception = pyvm_unpack(parcel, true);
    if (exception && PyExceptionInstance_Check(exception))
        pyvm_exception_put_object(exception);
    else if (exception) {
        PyErr_SetObject(PyExc_RuntimeError, exception);
        Py_DECREF(exception);
    }
}
