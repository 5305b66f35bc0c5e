/*
 * generators.c: generators, coroutines and asynchronous generators, taken apart and made again.
 */
#include "engine/continuation/generators.h"

#include "engine/continuation/known.h"
#include "engine/continuation/slots.h"

#include <string.h>

bool pyvm_generators_is_one(PyObject *object)
{
    bool is_one = PyGen_CheckExact(object) || PyCoro_CheckExact(object) || PyAsyncGen_CheckExact(object);
    if (!is_one)
        PyErr_Format(PyExc_TypeError, "a generator or coroutine expected, not a %.100s", Py_TYPE(object)->tp_name);
    return is_one;
}

static PyObject *code_of(PyObject *generator)
{
    const char *name = PyGen_CheckExact(generator) ? "gi_code" : PyCoro_CheckExact(generator) ? "cr_code" : "ag_code";
    return PyObject_GetAttrString(generator, name);
}

static PyObject *globals_of(PyObject *generator)
{
    if (pyvm_interpreted_is_finished((PyGenObject *)generator))
        return PyDict_New();
    return Py_NewRef(pyvm_interpreted_of((PyGenObject *)generator)->f_globals);
}

static PyObject *slots_of(PyObject *generator, int from, int to, PyObject *nothing)
{
    if (pyvm_interpreted_is_finished((PyGenObject *)generator))
        return PyList_New(0);
    return pyvm_slots_list(pyvm_interpreted_of((PyGenObject *)generator)->localsplus + from, to - from, nothing);
}

/*
 * generator_parts(generator): (code, globals, name, qualified name, state, start of the next instruction, fast locals,
 * stack, exception that is handled or NOTHING). The state is a number of this CPython; None: it has ended.
 */
static PyObject *generator_parts(PyObject *module, PyObject *generator)
{
    PyObject *nothing = pyvm_slots_nothing(module);
    if (!nothing || !pyvm_generators_is_one(generator) || !pyvm_known_frames_or_raise())
        return NULL;
    PyGenObject *known = (PyGenObject *)generator;
    if (known->gi_frame_state == FRAME_EXECUTING)
        return PyErr_Format(PyExc_RuntimeError, "%R is running", generator);
    bool is_finished = pyvm_interpreted_is_finished(known);
    pyvm_interpreted *frame = pyvm_interpreted_of(known);
    int locals = is_finished ? 0 : pyvm_interpreted_code(frame)->co_nlocalsplus;
    int used = is_finished ? 0 : pyvm_interpreted_used(frame);
    PyObject *state = is_finished ? Py_NewRef(Py_None) : PyLong_FromLong(known->gi_frame_state);
    PyObject *handled = known->gi_exc_state.exc_value;
    return Py_BuildValue("NNOONiNNO", code_of(generator), globals_of(generator), known->gi_name, known->gi_qualname,
                         state, is_finished ? 0 : pyvm_interpreted_next(frame), slots_of(generator, 0, locals, nothing),
                         slots_of(generator, locals, used, nothing), handled && handled != Py_None ? handled : nothing);
}

/* make_generator(code, globals, name, qualified name): one that has not begun. */
static PyObject *make_generator(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *code, *globals, *name, *qualified;
    if (!PyArg_ParseTuple(arguments, "O!O!UU:make_generator", &PyCode_Type, &code, &PyDict_Type, &globals, &name,
                          &qualified))
        return NULL;
    const int kinds = CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR;
    if (!(((PyCodeObject *)code)->co_flags & kinds))
        return PyErr_Format(PyExc_ValueError, "%R is no generator's", code);
    PyObject *function = pyvm_slots_function(code, globals);
    PyObject *generator = function ? PyObject_CallNoArgs(function) : NULL;
    Py_XDECREF(function);
    if (generator) {
        Py_SETREF(((PyGenObject *)generator)->gi_name, Py_NewRef(name));
        Py_SETREF(((PyGenObject *)generator)->gi_qualname, Py_NewRef(qualified));
    }
    return generator;
}

void pyvm_generators_fill(PyGenObject *generator, int state, PyObject *locals, PyObject *stack, Py_ssize_t start,
                          PyObject *handled, PyObject *nothing)
{
    pyvm_slots_put(pyvm_interpreted_of(generator), locals, stack, start, nothing);
    PyObject *old = generator->gi_exc_state.exc_value;
    generator->gi_exc_state.exc_value = handled == nothing ? NULL : Py_NewRef(handled);
    generator->gi_frame_state = (int8_t)state;
    Py_XDECREF(old);
}

/* Closing ends one that has not begun; of an asynchronous one it is an object to be sent something. No hook is told. */
static int finish(PyObject *generator)
{
    if (PyAsyncGen_CheckExact(generator))
        ((PyGenObject *)generator)->gi_hooks_inited = 1;
    PyObject *closed = PyObject_CallMethod(generator, PyAsyncGen_CheckExact(generator) ? "aclose" : "close", NULL);
    if (closed && PyAsyncGen_CheckExact(generator)) {
        Py_SETREF(closed, PyObject_CallMethod(closed, "send", "O", Py_None));
        if (!closed && PyErr_ExceptionMatches(PyExc_StopIteration)) {
            PyErr_Clear();
            return 0;
        }
    }
    Py_XDECREF(closed);
    return closed ? 0 : -1;
}

static bool is_state(PyObject *state)
{
    long known = PyLong_Check(state) ? PyLong_AsLong(state) : FRAME_EXECUTING;
    bool is_one = known >= FRAME_CREATED && known < FRAME_EXECUTING;
    if (!is_one && !PyErr_Occurred())
        PyErr_SetString(PyExc_ValueError, "no such state of a generator");
    return is_one;
}

/*
 * fill_generator(generator, state, start, fast locals, stack, handled): what make_generator gave becomes as its parts
 * say.
 */
static PyObject *fill_generator(PyObject *module, PyObject *arguments)
{
    PyObject *generator, *state, *locals, *stack, *handled, *code, *nothing = pyvm_slots_nothing(module);
    Py_ssize_t start;
    if (!nothing ||
        !PyArg_ParseTuple(arguments, "OOnOOO:fill_generator", &generator, &state, &start, &locals, &stack, &handled) ||
        !pyvm_generators_is_one(generator))
        return NULL;
    if (((PyGenObject *)generator)->gi_frame_state != FRAME_CREATED)
        return PyErr_Format(PyExc_ValueError, "%R has begun", generator);
    if (state == Py_None)
        return finish(generator) < 0 ? NULL : Py_NewRef(Py_None);
    if (!is_state(state) || !(code = code_of(generator)))
        return NULL;
    bool fits = pyvm_slots_fit(code, locals, stack, start, nothing);
    Py_DECREF(code);
    if (!fits)
        return NULL;
    pyvm_generators_fill((PyGenObject *)generator, (int)PyLong_AsLong(state), locals, stack, start, handled, nothing);
    Py_RETURN_NONE;
}

static PyGenObject *known_asynchronous(PyObject *object)
{
    if (PyAsyncGen_CheckExact(object))
        return pyvm_known_frames_or_raise() ? (PyGenObject *)object : NULL;
    PyErr_Format(PyExc_TypeError, "an asynchronous generator expected, not a %.100s", Py_TYPE(object)->tp_name);
    return NULL;
}

/*
 * iteration_of(generator): of an asynchronous one, whether sys's hooks know it, whether it is closed, whether something
 * iterates it, and the hook to be told when it is garbage, or None.
 */
static PyObject *iteration_of(PyObject *module, PyObject *object)
{
    (void)module;
    PyGenObject *generator = known_asynchronous(object);
    if (!generator)
        return NULL;
    PyObject *finalizer = generator->gi_origin_or_finalizer;
    return Py_BuildValue("iiiO", generator->gi_hooks_inited, generator->gi_closed, generator->gi_running_async,
                         finalizer ? finalizer : Py_None);
}

/* set_iteration(generator, what iteration_of has given) */
static PyObject *set_iteration(PyObject *module, PyObject *arguments)
{
    (void)module;
    PyObject *object, *finalizer;
    int is_known, is_closed, is_iterated;
    if (!PyArg_ParseTuple(arguments, "O(pppO):set_iteration", &object, &is_known, &is_closed, &is_iterated, &finalizer))
        return NULL;
    PyGenObject *generator = known_asynchronous(object);
    if (!generator)
        return NULL;
    generator->gi_hooks_inited = (char)is_known;
    generator->gi_closed = (char)is_closed;
    generator->gi_running_async = (char)is_iterated;
    Py_XSETREF(generator->gi_origin_or_finalizer, finalizer == Py_None ? NULL : Py_NewRef(finalizer));
    Py_RETURN_NONE;
}

int pyvm_generators_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"generator_parts", generator_parts, METH_O, NULL},     {"make_generator", make_generator, METH_VARARGS, NULL},
        {"fill_generator", fill_generator, METH_VARARGS, NULL}, {"iteration_of", iteration_of, METH_O, NULL},
        {"set_iteration", set_iteration, METH_VARARGS, NULL},   {0},
    };
    return PyModule_AddFunctions(module, functions);
}
