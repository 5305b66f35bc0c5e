/*
 * frames.c: the frames of Python code that run in this thread, as plain objects.
 */
#include "engine/continuation/frames.h"

#include "engine/continuation/known.h"
#include "engine/continuation/slots.h"

/* A frame that calls __init__ for a class: CPython puts it between the two, and no Python code sees it. */
static bool is_between(pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030C0000
    return frame->owner == FRAME_OWNED_BY_THREAD && _PyFrame_IsIncomplete(frame);
#else
    return (void)frame, false;
#endif
}

/* The exception that is being handled in a generator, or else in all frames that are none. */
static PyObject *handled(PyThreadState *thread, pyvm_interpreted *frame, PyObject *nothing)
{
    const _PyErr_StackItem *item = thread->exc_info;
    PyGenObject *generator = pyvm_interpreted_generator(frame);
    if (generator)
        item = &generator->gi_exc_state;
    while (!generator && item->previous_item)
        item = item->previous_item;
    return item->exc_value && item->exc_value != Py_None ? item->exc_value : nothing; /* borrowed */
}

typedef struct seen {
    PyThreadState *thread;
    PyObject *look, *nothing;
    bool is_entered;    /* C code is between the frame and the next inner one */
    PyObject *instance; /* what is being made, if the next inner one is its __init__; borrowed */
} seen;

/* See frames_here, below. */
static PyObject *describe(const seen *seen, pyvm_interpreted *frame)
{
    PyCodeObject *code = pyvm_interpreted_code(frame);
    PyObject *where = PyObject_CallFunction(seen->look, "Oi", code, pyvm_interpreted_at(frame));
    int start, kept, read;
    if (!where || !PyArg_ParseTuple(where, "iii:frames_here", &start, &kept, &read)) {
        Py_XDECREF(where);
        return NULL;
    }
    Py_DECREF(where);
    if (kept < 0 || read < 0 || kept + read > code->co_stacksize)
        return PyErr_Format(PyExc_ValueError, "no frame of %U has such a stack", code->co_name);
    const pyvm_interpreted_slot *slots = frame->localsplus;
    bool is_optimized = code->co_flags & CO_OPTIMIZED;
    PyGenObject *generator = pyvm_interpreted_generator(frame);
    return Py_BuildValue(
        "OOOiNNNNOOO", code, frame->f_globals, is_optimized || !frame->f_locals ? Py_None : frame->f_locals, start,
        pyvm_slots_list(slots, code->co_nlocalsplus, seen->nothing),
        pyvm_slots_list(slots + code->co_nlocalsplus, kept, seen->nothing),
        pyvm_slots_list(slots + code->co_nlocalsplus + kept, seen->is_entered ? read : 0, seen->nothing),
        PyBool_FromLong(seen->is_entered), seen->instance, generator ? (PyObject *)generator : Py_None,
        handled(seen->thread, frame, seen->nothing));
}

static PyObject *instance_of(pyvm_interpreted *frame, PyObject *nothing)
{
    PyObject *instance = pyvm_interpreted_get(frame->localsplus[0], nothing);
    Py_XDECREF(instance); /* the frame has it */
    return instance;
}

static int append(PyObject *list, PyObject *item)
{
    int status = item ? PyList_Append(list, item) : -1;
    Py_XDECREF(item);
    return status;
}

/*
 * frames_here(look): a list, innermost first, of (code, globals, locals or None if code is optimized, start, fast
 * locals, stack, operands, is C code between this and the next inner one, the instance whose __init__ that one is or
 * NOTHING, generator or None, exception that is handled or NOTHING). look(code, place in bytes) says (start of the
 * instruction, how many values the stack has below its operands, how many operands can be read while C code runs).
 */
static PyObject *frames_here(PyObject *module, PyObject *look)
{
    if (!pyvm_known_frames_or_raise())
        return NULL;
    PyObject *nothing = pyvm_slots_nothing(module), *list = nothing ? PyList_New(0) : NULL;
    seen seen = {PyThreadState_Get(), look, nothing, true, nothing};
    pyvm_interpreted *frame = pyvm_interpreted_newest(seen.thread);
    for (; list && frame; frame = frame->previous) {
        if (pyvm_interpreted_is_entry(frame))
            continue;
        if (is_between(frame)) {
            seen.instance = instance_of(frame, nothing);
            seen.is_entered = seen.is_entered || pyvm_interpreted_is_entered(frame);
            continue;
        }
        if (append(list, describe(&seen, frame)) < 0)
            Py_CLEAR(list);
        seen.is_entered = pyvm_interpreted_is_entered(frame);
        seen.instance = nothing;
    }
    return list;
}

int pyvm_frames_add(PyObject *module)
{
    static PyMethodDef functions[] = {
        {"frames_here", frames_here, METH_O, NULL},
        {0},
    };
    return PyModule_AddFunctions(module, functions);
}
