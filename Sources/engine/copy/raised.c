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

static PyObject *stand_in(PyObject *exception, int count);

/* What led to the exception, or, for more than one, what stands for that. */
static void set_reason(PyObject *made, PyObject *exception, int count)
{
    PyObject *cause = PyException_GetCause(exception);
    PyObject *reason = cause ? cause : PyException_GetContext(exception);
    if (reason && count > 1)
        Py_SETREF(reason, stand_in(reason, count - 1));
    if (cause)
        PyException_SetCause(made, reason); /* steals it */
    else
        PyException_SetContext(made, reason);
}

/*
 * RuntimeError with the text and the traceback of an exception, and so on for `count` exceptions of which each has led
 * to the one before. A new reference; NULL without an exception: there is no memory.
 */
static PyObject *stand_in(PyObject *exception, int count)
{
    PyObject *text = text_of(exception), *traceback = PyException_GetTraceback(exception);
    PyObject *made = text ? PyObject_CallOneArg(PyExc_RuntimeError, text) : NULL;
    if (made && traceback)
        PyException_SetTraceback(made, traceback);
    if (made)
        set_reason(made, exception, count);
    PyErr_Clear();
    Py_XDECREF(traceback);
    Py_XDECREF(text);
    return made;
}

/* As objects, as many as can be; the first ones cannot. */
static bool pack_stand_ins(PyVM_Parcel *parcel, PyObject *exception)
{
    enum { MOST = 5 };
    bool is_packed = false;
    for (int count = 1; count <= MOST && !is_packed; count++) {
        PyObject *made = stand_in(exception, count);
        is_packed = pack(parcel, made);
        Py_XDECREF(made);
    }
    return is_packed;
}

void pyvm_raised_pack(PyVM_Parcel *parcel)
{
    PyObject *exception = pyvm_exception_take_object();
    if (!exception || (!pack(parcel, exception) && !pack_stand_ins(parcel, exception))) {
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
