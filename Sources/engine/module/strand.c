/*
 * strand.c: pyvm.strand and its objects: calls that other workers of the pool may run meanwhile. One that nobody takes
 * is called when it is joined, with the very objects that it was made with.
 */
#include "engine/module/strand.h"

#include <stdbool.h>

#include "engine/module/connected.h"
#include "engine/module/fail.h"
#include "engine/module/module_state.h"
#include "engine/module/slot.h"
#include "engine/module/strand_memory.h"
#include "engine/python/exception.h"

static pyvm_strand *of_offer(const pyvm_offer *offer)
{
    return (pyvm_strand *)((char *)offer - offsetof(pyvm_strand, offer));
}

static Py_ssize_t count_positional(const pyvm_strand *self)
{
    return Py_SIZE(self) - (self->names ? PyTuple_GET_SIZE(self->names) : 0);
}

static void track(pyvm_strand *self)
{
    PyObject_GC_Track(self);
    self->is_tracked = true;
}

/* ---- Making ------------------------------------------------------------------------------------------------------ */

/* False with an exception: one of them is wrapped. The plain call would get that itself, and another worker not. */
static bool fill(pyvm_strand *self, PyObject *const *given, Py_ssize_t arguments, const PyTypeObject *wrapper)
{
    bool has_wrapper = false;
    for (Py_ssize_t i = 1; i <= arguments; i++) {
        self->arguments[i] = Py_NewRef(given[i]);
        has_wrapper |= Py_TYPE(given[i]) == wrapper;
    }
    if (has_wrapper)
        PyErr_SetString(PyExc_TypeError,
                        "arguments of strand() cannot be wrapped by pyvm.lend or pyvm.move: a call that nobody takes "
                        "gets the very objects, and another worker copies");
    return !has_wrapper;
}

/* strand(callable, /, *arguments, **keywords) */
static PyObject *make(PyObject *module, PyObject *const *given, Py_ssize_t count, PyObject *names)
{
    if (count < 1) {
        PyErr_SetString(PyExc_TypeError, "strand() needs a callable");
        return NULL;
    }
    if (!Py_TYPE(given[0])->tp_call)
        return PyErr_Format(PyExc_TypeError, "strand() needs a callable, not a %.100s", Py_TYPE(given[0])->tp_name);
    pyvm_module_state *state = PyModule_GetState(module);
    Py_ssize_t arguments = count - 1 + (names ? PyTuple_GET_SIZE(names) : 0);
    pyvm_strand *self = pyvm_strand_memory_new(state->strands, state->strand, arguments);
    if (!self)
        return NULL;
    self->callable = Py_NewRef(given[0]);
    self->names = Py_XNewRef(names);
    if (!fill(self, given, arguments, state->wrapper) ||
        self->stock->exchange->offer(&self->offer, state->interpreter) < 0)
        Py_CLEAR(self);
    else if (self->offer.place == PYVM_OFFER_QUEUED)
        Py_INCREF(self);
    else
        track(self);
    return (PyObject *)self;
}

/* ---- Joining ----------------------------------------------------------------------------------------------------- */

/* It has none from now on, so whoever looks at it meanwhile sees none. */
static void drop_arguments(pyvm_strand *self)
{
    Py_ssize_t count = Py_SIZE(self);
    Py_SET_SIZE(self, 0);
    for (Py_ssize_t i = 1; i <= count; i++)
        Py_DECREF(self->arguments[i]);
    Py_CLEAR(self->names);
}

static int clear(PyObject *object)
{
    pyvm_strand *self = (pyvm_strand *)object;
    Py_CLEAR(self->result);
    Py_CLEAR(self->callable);
    drop_arguments(self);
    return 0;
}

/* The callable is taken first, so that whoever joins it meanwhile is told. */
static PyObject *call(pyvm_strand *self)
{
    PyObject *callable = self->callable;
    self->callable = NULL;
    PyObject *result = PyObject_Vectorcall(
        callable, self->arguments + 1, (size_t)count_positional(self) | PY_VECTORCALL_ARGUMENTS_OFFSET, self->names);
    Py_DECREF(callable);
    drop_arguments(self);
    return result;
}

/* What it has left when it ran. NULL with an exception. */
static PyObject *take_kept(pyvm_strand *self)
{
    PyObject *result = self->result;
    self->result = NULL;
    if (!self->has_raised)
        return result;
    pyvm_exception_put_object(result);
    return NULL;
}

static PyObject *take(pyvm_strand *self)
{
    clear((PyObject *)self);
    PyObject *result = self->stock->exchange->take(&self->offer);
    return result ? result : pyvm_fail_with_message(PyExc_RuntimeError);
}

/* For one that is not there to be called any more. */
static PyObject *join_again(pyvm_strand *self)
{
    if (self->result)
        return take_kept(self);
    PyErr_SetString(PyExc_RuntimeError,
                    "this strand has been joined, or runs: join it once, and keep what that "
                    "returns");
    return NULL;
}

/* What runs while libpyvm looks for it may join it, too. */
static PyObject *join(PyObject *object, PyObject *none)
{
    (void)none;
    pyvm_strand *self = (pyvm_strand *)object;
    if (!self->callable)
        return join_again(self);
    switch (self->stock->exchange->join(&self->offer)) {
    case PYVM_OFFER_DROP_CALL:
        Py_DECREF(self); /* the caller has another reference */
        return call(self);
    case PYVM_OFFER_CALL:
        return self->callable ? call(self) : join_again(self);
    case PYVM_OFFER_TAKE:
        return take(self);
    default:
        return pyvm_fail_with_message(PyExc_RuntimeError);
    }
}

/* ---- For libpyvm ------------------------------------------------------------------------------------------------- */

/* From `first`, without the keywords'. NULL with an exception. */
static PyObject *positional(const pyvm_strand *self)
{
    PyObject *tuple = PyTuple_New(count_positional(self));
    for (Py_ssize_t i = 0; tuple && i < PyTuple_GET_SIZE(tuple); i++)
        PyTuple_SET_ITEM(tuple, i, Py_NewRef(self->arguments[i + 1]));
    return tuple;
}

/* A dict, or None. NULL with an exception. */
static PyObject *keywords(const pyvm_strand *self)
{
    if (!self->names)
        return Py_NewRef(Py_None);
    PyObject *dict = PyDict_New();
    PyObject *const *values = self->arguments + 1 + count_positional(self);
    for (Py_ssize_t i = 0; dict && i < PyTuple_GET_SIZE(self->names); i++)
        if (PyDict_SetItem(dict, PyTuple_GET_ITEM(self->names, i), values[i]) < 0)
            Py_CLEAR(dict);
    return dict;
}

PyObject *pyvm_strand_call(const pyvm_offer *offer)
{
    const pyvm_strand *self = of_offer(offer);
    PyObject *first = positional(self), *last = first ? keywords(self) : NULL;
    PyObject *tuple = last ? PyTuple_Pack(3, self->callable, first, last) : NULL;
    Py_XDECREF(first);
    Py_XDECREF(last);
    return tuple;
}

int pyvm_strand_run(pyvm_offer *offer)
{
    pyvm_strand *self = of_offer(offer);
    PyObject *result = call(self);
    self->has_raised = !result;
    self->result = result ? result : pyvm_exception_take_object();
    if (result || PyObject_TypeCheck(self->result, (PyTypeObject *)PyExc_Exception))
        return 0;
    pyvm_exception_put_object(Py_NewRef(self->result));
    return -1;
}

void pyvm_strand_hold(pyvm_offer *offer)
{
    Py_INCREF(of_offer(offer));
}

void pyvm_strand_drop(pyvm_offer *offer)
{
    pyvm_strand *self = of_offer(offer);
    if (!self->is_tracked)
        track(self);
    Py_DECREF(self);
}

/* ---- The type ---------------------------------------------------------------------------------------------------- */

static int traverse(PyObject *object, visitproc visit, void *arg)
{
    pyvm_strand *self = (pyvm_strand *)object;
    Py_VISIT(Py_TYPE(object));
    Py_VISIT(self->result);
    Py_VISIT(self->callable);
    Py_VISIT(self->names);
    for (Py_ssize_t i = 1; i <= Py_SIZE(self); i++)
        Py_VISIT(self->arguments[i]);
    return 0;
}

static void dealloc(PyObject *object)
{
    pyvm_strand *self = (pyvm_strand *)object;
    if (self->is_tracked)
        PyObject_GC_UnTrack(object);
    if (self->offer.theft)
        self->stock->exchange->forget(&self->offer);
    if (self->callable || self->result)
        clear(object);
    pyvm_strand_memory_free(self);
}

static PyObject *repr(PyObject *object)
{
    const pyvm_strand *self = (const pyvm_strand *)object;
    return self->callable ? PyUnicode_FromFormat("<pyvm.Strand of %R>", self->callable)
                          : PyUnicode_FromString("<pyvm.Strand, joined>");
}

int pyvm_strand_add(PyObject *module)
{
    static PyMethodDef methods[] = {
        {"join", join, METH_NOARGS,
         "join($self, /)\n--\n\nWhat the call returns, or raises. It is done now, unless another worker has taken it."},
        {"__class_getitem__", Py_GenericAlias, METH_O | METH_CLASS, NULL},
        {0},
    };
    static PyType_Slot slots[] = {
        {Py_tp_doc, "A call that another worker of the pool may run meanwhile: see pyvm.strand."},
        {Py_tp_methods, methods},
        {Py_tp_traverse, PYVM_SLOT(traverse)},
        {Py_tp_clear, PYVM_SLOT(clear)},
        {Py_tp_dealloc, PYVM_SLOT(dealloc)},
        {Py_tp_repr, PYVM_SLOT(repr)},
        {0, NULL},
    };
    static PyType_Spec spec = {"pyvm.Strand", offsetof(pyvm_strand, arguments) + sizeof(PyObject *), sizeof(PyObject *),
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
    static PyMethodDef functions[] = {
        {"strand", (PyCFunction)(void (*)(void))make, METH_FASTCALL | METH_KEYWORDS,
         "strand($module, callable, /, *arguments, **keywords)\n--\n\n"
         "Offers a call to the other workers of the pool that runs this task. Its result comes by join(), which calls now\n"
         "what nobody has taken. Others get copies of callable and arguments. What nobody joins may never be called."},
        {0},
    };
    pyvm_module_state *state = PyModule_GetState(module);
    state->strands = pyvm_strand_memory_open(pyvm_connected_exchange());
    if (state->strands)
        state->strand = (PyTypeObject *)PyType_FromModuleAndSpec(module, &spec, NULL);
    if (!state->strand || PyModule_AddType(module, state->strand) < 0)
        return -1;
    return PyModule_AddFunctions(module, functions);
}
