/*
 * again.c: runs frames again from where they were. A frame is made by a call of its code, and caught when the
 * interpreter is about to evaluate it (PEP 523): then it gets its locals, its stack and its place. It executes its
 * instruction again. If that is a call, what it calls now runs the next inner frame; if it is waiting for a generator,
 * that one's frame is caught.
 */
#include "engine/continuation/again.h"

#include "engine/continuation/depth.h"
#include "engine/continuation/generators.h"
#include "engine/continuation/slots.h"

/* A frame as a tuple. */
enum { CODE, GLOBALS, LOCALS, START, FAST, STACK, CALLED, ENDING, GENERATOR, HANDLED, PARTS };

typedef struct frame_again {
    PyObject *frames;        /* a list, innermost first */
    Py_ssize_t index;        /* which of them it is */
    PyObject *result;        /* of the innermost one's call */
    PyObject *module;        /* `_pyvm` */
    PyObject *nothing;       /* its NOTHING */
    int left;                /* pyvm_depth_left before the outermost one */
    pyvm_interpreted *frame; /* of a generator; NULL: one that is being made */
    PyObject *next;          /* what runs the next inner frame; NULL: the interpreter does */
    _PyFrameEvalFunction previous;
} frame_again;

static _Thread_local frame_again *awaited; /* this thread's frame that is to be caught */

static PyObject *part(const frame_again *it, int which)
{
    return PyTuple_GET_ITEM(PyList_GET_ITEM(it->frames, it->index), which);
}

static PyObject *evaluate(PyThreadState *thread, pyvm_interpreted *frame, int throws);

static void await(frame_again *it)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    awaited = it;
    it->previous = _PyInterpreterState_GetEvalFrameFunc(interpreter);
    _PyInterpreterState_SetEvalFrameFunc(interpreter, evaluate);
}

static void await_no_more(frame_again *it)
{
    awaited = NULL;
    _PyInterpreterState_SetEvalFrameFunc(PyInterpreterState_Get(), it->previous);
}

static bool is_it(const frame_again *it, pyvm_interpreted *frame)
{
    return it->frame ? it->frame == frame : (PyObject *)pyvm_interpreted_code(frame) == part(it, CODE);
}

static PyObject *make_next(const frame_again *it);

/* The frame's list is not needed anymore: its objects live as long as the frame has them. */
static void install(frame_again *it, pyvm_interpreted *frame)
{
    PyObject *stack = part(it, STACK);
    Py_ssize_t called = PyLong_AsSsize_t(part(it, CALLED));
    if (it->next)
        PyList_SetItem(stack, called, Py_NewRef(it->next));
    Py_CLEAR(it->next);
    pyvm_slots_put(frame, part(it, FAST), stack, PyLong_AsSsize_t(part(it, START)), it->nothing);
    PyList_SetItem(it->frames, it->index, Py_NewRef(Py_None));
}

/* Gets ready to catch the generator that the frame waits for, if it does. 0, or -1 with an exception. */
static int prepare_generator(const frame_again *it, frame_again *inner)
{
    *inner = *it;
    inner->index--;
    inner->next = NULL;
    inner->frame = NULL;
    if (it->next || it->index == 0)
        return 0;
    inner->frame = pyvm_interpreted_of((PyGenObject *)part(inner, GENERATOR));
    if (PyLong_AsSsize_t(part(inner, CALLED)) >= 0 && !(inner->next = make_next(inner)))
        return -1;
    return 0;
}

static PyObject *missed(PyObject *outcome)
{
    Py_XDECREF(outcome);
    if (!outcome)
        return NULL;
    PyErr_SetString(PyExc_RuntimeError, "a frame was not run again by the one that waited for it");
    return NULL;
}

static PyObject *evaluate(PyThreadState *thread, pyvm_interpreted *frame, int throws)
{
    frame_again *it = awaited, inner;
    if (!it || throws || !is_it(it, frame))
        return (it ? it->previous : _PyEval_EvalFrameDefault)(thread, frame, throws);
    await_no_more(it);
    _PyFrameEvalFunction previous = it->previous;
    int status = prepare_generator(it, &inner);
    if (status == 0)
        install(it, frame);
    if (status == 0 && inner.frame)
        await(&inner);
    int given = pyvm_depth_give(thread, it->left, PyList_GET_SIZE(it->frames) - 1 - it->index);
    PyObject *outcome = previous(thread, frame, status < 0);
    pyvm_depth_take_back(thread, given);
    if (awaited == &inner) {
        await_no_more(&inner);
        outcome = missed(outcome);
    }
    Py_XDECREF(inner.next);
    return outcome;
}

static PyObject *call(const frame_again *it)
{
    PyObject *code = part(it, CODE), *globals = part(it, GLOBALS), *locals = part(it, LOCALS);
    if (!(((PyCodeObject *)code)->co_flags & CO_OPTIMIZED))
        return PyEval_EvalCode(code, globals, locals);
    PyObject *function = pyvm_slots_function(code, globals);
    PyObject *outcome = function ? PyObject_CallNoArgs(function) : NULL;
    Py_XDECREF(function);
    return outcome;
}

static PyObject *run(frame_again *it)
{
    if (part(it, GENERATOR) != Py_None)
        return PyErr_Format(PyExc_ValueError, "no frame waits for %R", part(it, GENERATOR));
    if (PyLong_AsSsize_t(part(it, CALLED)) >= 0 && !(it->next = make_next(it)))
        return NULL;
    PyObject *code = Py_NewRef(part(it, CODE)), *globals = Py_NewRef(part(it, GLOBALS));
    PyObject *locals = Py_NewRef(part(it, LOCALS));
    await(it);
    PyObject *outcome = call(it);
    if (awaited == it) {
        await_no_more(it);
        outcome = missed(outcome);
    }
    Py_CLEAR(it->next);
    Py_DECREF(code);
    Py_DECREF(globals);
    Py_DECREF(locals);
    return outcome;
}

static PyObject *run_at(PyObject *module, PyObject *frames, Py_ssize_t index, PyObject *result, int left)
{
    frame_again it = {frames, index, result, module, pyvm_slots_nothing(module), left, NULL, NULL, NULL};
    if (index < 0)
        return Py_NewRef(result);
    return it.nothing ? run(&it) : NULL;
}

/* What a call gives if it is not what the function that it runs returns: of __init__, the instance; of exec, None. */
static PyObject *ended(PyObject *outcome, PyObject *ending, PyObject *nothing)
{
    if (!outcome || ending == nothing)
        return outcome;
    if (ending != Py_None && outcome != Py_None) {
        PyErr_Format(PyExc_TypeError, "__init__() should return None, not '%.200s'", Py_TYPE(outcome)->tp_name);
        Py_DECREF(outcome);
        return NULL;
    }
    Py_DECREF(outcome);
    return Py_NewRef(ending);
}

/* The frame's call: its arguments are of no use. */
static PyObject *run_next(PyObject *self, PyObject *arguments, PyObject *names)
{
    (void)arguments;
    (void)names;
    PyObject *module, *frames, *result, *ending;
    Py_ssize_t index;
    int left;
    if (!PyArg_ParseTuple(self, "OOnOOi", &module, &frames, &index, &result, &ending, &left))
        return NULL;
    PyObject *nothing = pyvm_slots_nothing(module);
    return nothing ? ended(run_at(module, frames, index, result, left), ending, nothing) : NULL;
}

static PyObject *make_next(const frame_again *it)
{
    static PyMethodDef definition = {"go_on", (PyCFunction)(void (*)(void))run_next, METH_VARARGS | METH_KEYWORDS,
                                     NULL};
    PyObject *self = Py_BuildValue("OOnOOi", it->module, it->frames, it->index - 1, it->result, part(it, ENDING),
                                   it->left);
    PyObject *next = self ? PyCFunction_New(&definition, self) : NULL;
    Py_XDECREF(self);
    return next;
}

static bool is_frame(const frame_again *it)
{
    PyObject *frame = PyList_GET_ITEM(it->frames, it->index);
    if (!PyTuple_CheckExact(frame) || PyTuple_GET_SIZE(frame) != PARTS || !PyDict_Check(part(it, GLOBALS)))
        return PyErr_SetString(PyExc_TypeError, "frames are tuples as pyvm._frames has them"), false;
    Py_ssize_t start = PyLong_AsSsize_t(part(it, START)), called = PyLong_AsSsize_t(part(it, CALLED));
    if (PyErr_Occurred() || !pyvm_slots_fit(part(it, CODE), part(it, FAST), part(it, STACK), start, it->nothing))
        return false;
    const PyCodeObject *code = (PyCodeObject *)part(it, CODE);
    if (called >= PyList_GET_SIZE(part(it, STACK)) || (!(code->co_flags & CO_OPTIMIZED) && code->co_nfreevars > 0))
        return PyErr_SetString(PyExc_ValueError, "this frame can't be run again"), false;
    return part(it, GENERATOR) == Py_None || pyvm_generators_is_one(part(it, GENERATOR));
}

/* A frame that calls nothing waits for a generator, which must be the next inner one. */
static bool is_in_order(const frame_again *it, bool is_awaited)
{
    bool is_generator = part(it, GENERATOR) != Py_None;
    if (is_generator && (((PyGenObject *)part(it, GENERATOR))->gi_frame_state != FRAME_CREATED || !is_awaited))
        return PyErr_SetString(PyExc_ValueError, "the generator has begun, or no frame waits for it"), false;
    if (!is_generator && is_awaited)
        return PyErr_SetString(PyExc_ValueError, "a frame waits for a generator that is not there"), false;
    return true;
}

/* Fills generators, but for their stacks: these come when they are caught. */
static bool get_ready(frame_again *it)
{
    bool is_awaited = false;
    for (it->index = PyList_GET_SIZE(it->frames) - 1; it->index >= 0; it->index--) {
        if (!is_frame(it) || !is_in_order(it, is_awaited))
            return false;
        is_awaited = PyLong_AsSsize_t(part(it, CALLED)) < 0;
    }
    PyObject *none = is_awaited ? NULL : PyList_New(0);
    if (is_awaited)
        PyErr_SetString(PyExc_ValueError, "the innermost frame calls nothing");
    for (it->index = PyList_GET_SIZE(it->frames) - 1; none && it->index >= 0; it->index--)
        if (part(it, GENERATOR) != Py_None)
            pyvm_generators_fill((PyGenObject *)part(it, GENERATOR), FRAME_SUSPENDED, part(it, FAST), none,
                                 PyLong_AsSsize_t(part(it, START)), part(it, HANDLED), it->nothing);
    Py_XDECREF(none);
    return none;
}

/*
 * run_frames(frames, result): runs them, and gives what the outermost returns. `frames` is a list, innermost first,
 * which is emptied as they are made; `result` is what the innermost one's call gives. A frame is (code, globals, locals
 * or None, start, fast locals, stack, where on the stack the called object is or -1, what the call gives or NOTHING for
 * what it returns, generator or None, exception that is handled or NOTHING).
 */
static PyObject *run_frames(PyObject *module, PyObject *arguments)
{
    PyObject *frames, *result;
    if (!PyArg_ParseTuple(arguments, "O!O:run_frames", &PyList_Type, &frames, &result))
        return NULL;
    int left = pyvm_depth_left(PyThreadState_Get());
    frame_again all = {frames, 0, result, module, pyvm_slots_nothing(module), left, NULL, NULL, NULL};
    if (!all.nothing || !pyvm_depth_fits_or_raise(PyList_GET_SIZE(frames)) || !get_ready(&all))
        return NULL;
    if (PyList_GET_SIZE(frames) == 0)
        return Py_NewRef(result);
    all.index = PyList_GET_SIZE(frames) - 1;
    _PyErr_StackItem *item = PyThreadState_Get()->exc_info;
    PyObject *before = item->exc_value, *handled = part(&all, HANDLED);
    item->exc_value = handled == all.nothing ? NULL : Py_NewRef(handled);
    PyObject *outcome = run_at(module, frames, all.index, result, left);
    PyObject *after = item->exc_value;
    item->exc_value = before;
    Py_XDECREF(after);
    return outcome;
}

int pyvm_again_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"run_frames", run_frames, METH_VARARGS, NULL},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
