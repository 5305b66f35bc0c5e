/*
 * channel.c: pyvm.Channel: a queue of objects on their way between VMs.
 */
#include "engine/module/channel.h"

#include "engine/module/connected.h"
#include "engine/module/duration.h"
#include "engine/module/fail.h"
#include "engine/module/handle.h"
#include "engine/module/left.h"
#include "engine/module/outcome.h"
#include "engine/module/slot.h"

static pyvm_block *block_of(PyObject *channel)
{
    return ((pyvm_handle *)channel)->block;
}

static pyvm_channel_look look(PyObject *channel)
{
    return pyvm_connected_exchange()->look(block_of(channel));
}

static PyObject *none_if(bool is_fine)
{
    return is_fine ? Py_NewRef(Py_None) : NULL;
}

/* ---- Arguments ----------------------------------------------------------------------------------------------- */

/*
 * The arguments of put(object, timeout=None) and its like, by hand: PyArg_ParseTupleAndKeywords takes as long as all
 * the rest. `first`: there is something before the timeout, as what it is called.
 */
static bool parse(const char *function, const char *first, PyObject *const *args, Py_ssize_t count, PyObject *names,
                  PyObject **object, long long *timeout)
{
    Py_ssize_t before = first ? 1 : 0, named = names ? PyTuple_GET_SIZE(names) : 0;
    PyObject *seconds = count > before ? args[before] : NULL;
    if (named == 1 && !seconds && PyUnicode_CompareWithASCIIString(PyTuple_GET_ITEM(names, 0), "timeout") == 0) {
        seconds = args[count];
        named = 0;
    }
    if (named || count < before || count > before + 1) {
        PyErr_Format(PyExc_TypeError, "%s(%s%stimeout=None) got other arguments", function, first ? first : "",
                     first ? ", " : "");
        return false;
    }
    if (object)
        *object = before ? args[0] : NULL;
    return pyvm_duration_parse(seconds, timeout);
}

/* ---- One ----------------------------------------------------------------------------------------------------- */

static PyObject *put(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *object;
    long long timeout;
    if (!parse("put", "object", args, count, names, &object, &timeout))
        return NULL;
    return none_if(pyvm_outcome_is_fine(pyvm_connected_exchange()->send(block_of(self), object, timeout)));
}

/* What cannot be unpacked is not lost. */
static int receive(PyObject *self, PyObject **object, long long timeout)
{
    pyvm_block *left = NULL;
    int status = pyvm_connected_exchange()->receive(block_of(self), object, &left, timeout);
    pyvm_left_take(left);
    return status;
}

static PyObject *get(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *object = NULL;
    long long timeout;
    if (!parse("get", NULL, args, count, names, NULL, &timeout))
        return NULL;
    return pyvm_outcome_is_fine(receive(self, &object, timeout)) ? object : NULL;
}

static PyObject *next(PyObject *self)
{
    PyObject *object = NULL;
    int status = receive(self, &object, -1);
    if (status == PYVM_ERROR_CLOSED && !PyErr_Occurred())
        return NULL; /* the end */
    return pyvm_outcome_is_fine(status) ? object : NULL;
}

/* ---- Many ---------------------------------------------------------------------------------------------------- */

static PyObject *put_many(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *objects;
    long long timeout;
    if (!parse("put_many", "objects", args, count, names, &objects, &timeout))
        return NULL;
    PyObject *all = PySequence_Tuple(objects);
    if (!all)
        return NULL;
    size_t sent = 0;
    int status = pyvm_connected_exchange()->send_many(block_of(self), ((PyTupleObject *)all)->ob_item,
                                                      (size_t)PyTuple_GET_SIZE(all), &sent, timeout);
    Py_DECREF(all);
    bool is_partly_done = sent && !PyErr_Occurred() && (status == PYVM_ERROR_TIMEOUT || status == PYVM_ERROR_CLOSED);
    return is_partly_done || pyvm_outcome_is_fine(status) ? PyLong_FromSize_t(sent) : NULL;
}

/* A list of what is in the parcels. */
static PyObject *unpack(pyvm_block *const *parcels, size_t count)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list && i < count; i++) {
        PyObject *object = pyvm_connected_exchange()->unpack(parcels[i]);
        if (!object)
            pyvm_left_note(parcels + i, count - i);
        if (!object || PyList_Append(list, object) < 0)
            Py_CLEAR(list);
        Py_XDECREF(object);
    }
    return list;
}

/* No more than this at once, whatever was asked for: the memory for it is needed before anything has come. */
enum { MOST = 1024 };

static PyObject *get_many(PyObject *self, PyObject *const *args, Py_ssize_t count, PyObject *names)
{
    PyObject *number;
    long long timeout;
    if (!parse("get_many", "most", args, count, names, &number, &timeout))
        return NULL;
    Py_ssize_t most = PyNumber_AsSsize_t(number, NULL);
    if (most == -1 && PyErr_Occurred())
        return NULL;
    if (most < 1)
        return PyErr_Format(PyExc_ValueError, "get_many gets 1 or more, not %zd", most);
    pyvm_block *parcels[MOST];
    size_t received = 0;
    int status = pyvm_connected_exchange()->receive_many(block_of(self), most < MOST ? (size_t)most : MOST, parcels,
                                                         &received, timeout);
    if (!pyvm_outcome_is_fine(status))
        return NULL;
    PyObject *list = unpack(parcels, received);
    for (size_t i = 0; i < received; i++)
        pyvm_block_let_go(parcels[i]);
    return list;
}

/* ---- The rest ------------------------------------------------------------------------------------------------ */

static PyObject *close_channel(PyObject *self, PyObject *args)
{
    (void)args; /* of __exit__ */
    return none_if(pyvm_outcome_is_fine(pyvm_connected_exchange()->close(block_of(self))));
}

static PyObject *bind(PyObject *self, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"send", "receive", NULL};
    int send = 0, receive = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$pp:bind", names, &send, &receive))
        return NULL;
    if (!send && !receive) {
        PyErr_SetString(PyExc_ValueError, "bind(send=True), bind(receive=True) or both");
        return NULL;
    }
    return none_if(pyvm_outcome_is_fine(pyvm_connected_exchange()->bind(block_of(self), send, receive)));
}

static PyObject *itself(PyObject *self, PyObject *none)
{
    (void)none;
    return Py_NewRef(self);
}

static Py_ssize_t length(PyObject *self)
{
    return (Py_ssize_t)look(self).count;
}

/* An empty channel is true, too: `if channel` asks whether there is one. */
static int truth(PyObject *self)
{
    (void)self;
    return 1;
}

static PyObject *get_id(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromUnsignedLongLong(look(self).id);
}

static PyObject *get_bytes(PyObject *self, void *closure)
{
    (void)closure;
    return PyLong_FromSize_t(look(self).bytes);
}

static PyObject *get_is_closed(PyObject *self, void *closure)
{
    (void)closure;
    return PyBool_FromLong(look(self).is_closed);
}

static PyObject *repr(PyObject *self)
{
    pyvm_channel_look its = look(self);
    return PyUnicode_FromFormat("<pyvm.Channel %llu: %zu in it%s>", its.id, its.count, its.is_closed ? ", closed" : "");
}

static Py_hash_t hash(PyObject *self)
{
    return (Py_hash_t)look(self).id;
}

static PyObject *make(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
    (void)type; /* it has no subclasses */
    static char *names[] = {"max_items", "max_bytes", NULL};
    Py_ssize_t max_items = 0, max_bytes = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|nn:Channel", names, &max_items, &max_bytes))
        return NULL;
    if (max_items < 0 || max_bytes < 0) {
        PyErr_SetString(PyExc_ValueError, "max_items and max_bytes are 0, for no bound, or more");
        return NULL;
    }
    pyvm_block *block = pyvm_connected_exchange()->channel((size_t)max_items, (size_t)max_bytes);
    return block ? pyvm_handle_take(PYVM_HANDLE_CHANNEL, block) : pyvm_fail_with_message(PyExc_RuntimeError);
}

#define FAST(function) (PyCFunction)(void (*)(void))(function), METH_FASTCALL | METH_KEYWORDS

static PyMethodDef methods[] = {
    {"put", FAST(put),
     "put($self, object, /, timeout=None)\n--\n\n"
     "Puts an object in, behind all others; waits as long as the channel is full, `timeout` seconds at most. TimeoutError:\n"
     "the time is up. ChannelClosed: the channel is closed. Then nothing is put in."},
    {"get", FAST(get),
     "get($self, /, timeout=None)\n--\n\n"
     "Takes the first object out; waits as long as the channel is empty, `timeout` seconds at most. TimeoutError: the\n"
     "time is up. ChannelClosed: the channel is closed and empty."},
    {"put_many", FAST(put_many),
     "put_many($self, objects, /, timeout=None)\n--\n\n"
     "Puts in several objects, in this order, and waits where the channel is full. How many were put in: fewer than\n"
     "all if the time is up or the channel closed meanwhile; if none was, that is an exception as in put."},
    {"get_many", FAST(get_many),
     "get_many($self, most, /, timeout=None)\n--\n\n"
     "A list of as many objects as there are, `most` at most, and at least one, for which it waits as get does. If one\n"
     "cannot be unpacked, the exception has an attribute `parcels`: this one, and all that came behind it."},
    {"close", close_channel, METH_NOARGS,
     "close($self, /)\n--\n\n"
     "Nothing is put in any more. What is in it can still be got. Closing twice does no harm."},
    {"bind", (PyCFunction)(void (*)(void))bind, METH_VARARGS | METH_KEYWORDS,
     "bind($self, /, *, send=False, receive=False)\n--\n\n"
     "Says that this VM sends or receives: when the last VM of an end is closed, so is the channel."},
    {"__enter__", itself, METH_NOARGS, NULL},
    {"__exit__", close_channel, METH_VARARGS, NULL},
    {0},
};

static PyGetSetDef members[] = {
    {"id", get_id, NULL, "The channel's number in this process, which is never used again.", NULL},
    {"bytes", get_bytes, NULL, "How many bytes the parcels in it have together.", NULL},
    {"is_closed", get_is_closed, NULL, "Can nothing be put in any more?", NULL},
    {0},
};

static const char doc[] =
    "Channel(max_items=0, max_bytes=0)\n--\n\n"
    "A queue in which objects go from VM to VM, or from thread to thread. A Channel can be sent itself. It has no more\n"
    "than `max_items` objects at a time, of `max_bytes` together; 0: no bound.";

int pyvm_channel_add(PyObject *module)
{
    static PyType_Slot slots[] = {
        {Py_tp_doc, (void *)doc},
        {Py_tp_new, PYVM_SLOT(make)},
        {Py_tp_methods, methods},
        {Py_tp_getset, members},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {Py_tp_hash, PYVM_SLOT(hash)},
        {Py_tp_richcompare, PYVM_SLOT(pyvm_handle_compare)},
        {Py_tp_iter, PYVM_SLOT(PyObject_SelfIter)},
        {Py_tp_iternext, PYVM_SLOT(next)},
        {Py_sq_length, PYVM_SLOT(length)},
        {Py_nb_bool, PYVM_SLOT(truth)},
        {0, NULL},
    };
    return pyvm_handle_add_type(module, PYVM_HANDLE_CHANNEL, "pyvm.Channel", slots);
}
