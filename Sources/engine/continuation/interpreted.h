/*
 * interpreted.h: the frame of CPython's interpreter, as 3.11 to 3.15 lay it out. CPython's internal headers are
 * included here alone. A slot is a place of a frame for a local or for a value on its stack.
 */
#ifndef PYVM_ENGINE_CONTINUATION_INTERPRETED_H
#define PYVM_ENGINE_CONTINUATION_INTERPRETED_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

#ifndef Py_BUILD_CORE
#define Py_BUILD_CORE 1
#endif
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#if PY_VERSION_HEX >= 0x030E0000
#include <internal/pycore_interpframe.h>
#endif
#include <internal/pycore_frame.h>
#include <internal/pycore_genobject.h>
#undef _PyGC_FINALIZED /* a macro for those who have no internal headers */
#include <internal/pycore_interp.h>
#include <internal/pycore_runtime.h>
#pragma GCC diagnostic pop

typedef _PyInterpreterFrame pyvm_interpreted;

#if PY_VERSION_HEX >= 0x030E0000
typedef _PyStackRef pyvm_interpreted_slot;
#else
typedef PyObject *pyvm_interpreted_slot;
#endif

static inline pyvm_interpreted *pyvm_interpreted_newest(PyThreadState *thread)
{
#if PY_VERSION_HEX >= 0x030D0000
    return thread->current_frame;
#else
    return thread->cframe->current_frame;
#endif
}

/* Is it no frame of Python code, but the mark of where C code has entered the interpreter? */
static inline bool pyvm_interpreted_is_entry(const pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030C0000
    return frame->owner >= 3;
#else
    return (void)frame, false;
#endif
}

/* Has C code entered the interpreter for this frame? Before 3.12 the frame knows; then the one before it does. */
static inline bool pyvm_interpreted_is_entered(const pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030C0000
    return frame->previous && pyvm_interpreted_is_entry(frame->previous);
#else
    return frame->is_entry;
#endif
}

static inline PyCodeObject *pyvm_interpreted_code(pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030D0000
    return _PyFrame_GetCode(frame);
#else
    return frame->f_code;
#endif
}

static inline PyObject *pyvm_interpreted_function(pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030E0000
    return PyStackRef_AsPyObjectBorrow(frame->f_funcobj);
#elif PY_VERSION_HEX >= 0x030C0000
    return frame->f_funcobj;
#else
    return (PyObject *)frame->f_func;
#endif
}

/* The byte at which it is: within the instruction that is under way, its caches included. */
static inline int pyvm_interpreted_at(pyvm_interpreted *frame)
{
    return _PyInterpreterFrame_LASTI(frame) * (int)sizeof(_Py_CODEUNIT);
}

/* The byte of the instruction that comes next, of a frame that is suspended. */
static inline int pyvm_interpreted_next(pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030D0000
    return pyvm_interpreted_at(frame);
#else
    return pyvm_interpreted_at(frame) + (int)sizeof(_Py_CODEUNIT);
#endif
}

/* The instruction at byte `start` comes next. */
static inline void pyvm_interpreted_set_next(pyvm_interpreted *frame, int start)
{
    _Py_CODEUNIT *next = _PyCode_CODE(pyvm_interpreted_code(frame)) + start / (int)sizeof(_Py_CODEUNIT);
#if PY_VERSION_HEX >= 0x030D0000
    frame->instr_ptr = next;
#else
    frame->prev_instr = next - 1;
#endif
#if PY_VERSION_HEX >= 0x030C0000
    frame->return_offset = 0;
#endif
}

/* Whatever is raised in the frame now leaves it: its first instruction is in no block that handles exceptions. */
static inline void pyvm_interpreted_leave_handlers(pyvm_interpreted *frame)
{
    _Py_CODEUNIT *first = _PyCode_CODE(pyvm_interpreted_code(frame));
#if PY_VERSION_HEX >= 0x030D0000
    frame->instr_ptr = first + 1;
#else
    frame->prev_instr = first;
#endif
}

/* How many slots are in use, those of locals included; of a frame that is suspended, or has not begun. */
static inline int pyvm_interpreted_used(pyvm_interpreted *frame)
{
#if PY_VERSION_HEX >= 0x030E0000
    return (int)(frame->stackpointer - frame->localsplus);
#else
    return frame->stacktop;
#endif
}

static inline void pyvm_interpreted_set_used(pyvm_interpreted *frame, int count)
{
#if PY_VERSION_HEX >= 0x030E0000
    frame->stackpointer = frame->localsplus + count;
#else
    frame->stacktop = count;
#endif
}

/* What is in a slot, a new reference: `nothing` if it is empty, (nothing, n) for a tagged int. */
static inline PyObject *pyvm_interpreted_get(pyvm_interpreted_slot slot, PyObject *nothing)
{
#if PY_VERSION_HEX >= 0x030E0000
    if (PyStackRef_IsNull(slot))
        return Py_NewRef(nothing);
    if (PyStackRef_IsTaggedInt(slot))
        return Py_BuildValue("On", nothing, (Py_ssize_t)PyStackRef_UntagInt(slot));
    return Py_NewRef(PyStackRef_AsPyObjectBorrow(slot));
#else
    return Py_NewRef(slot ? slot : nothing);
#endif
}

/* The slot of what pyvm_interpreted_get has given. */
static inline pyvm_interpreted_slot pyvm_interpreted_make(PyObject *value, PyObject *nothing)
{
#if PY_VERSION_HEX >= 0x030E0000
    if (value == nothing)
        return PyStackRef_NULL;
    if (PyTuple_CheckExact(value) && PyTuple_GET_SIZE(value) == 2 && PyTuple_GET_ITEM(value, 0) == nothing)
        return PyStackRef_TagInt(PyLong_AsSsize_t(PyTuple_GET_ITEM(value, 1)));
    return PyStackRef_FromPyObjectNew(value);
#else
    return value == nothing ? NULL : Py_NewRef(value);
#endif
}

static inline void pyvm_interpreted_drop(pyvm_interpreted_slot slot)
{
#if PY_VERSION_HEX >= 0x030E0000
    PyStackRef_XCLOSE(slot);
#else
    Py_XDECREF(slot);
#endif
}

static inline pyvm_interpreted *pyvm_interpreted_of(PyGenObject *generator)
{
#if PY_VERSION_HEX >= 0x030E0000
    return &generator->gi_iframe;
#else
    return (pyvm_interpreted *)generator->gi_iframe;
#endif
}

static inline PyGenObject *pyvm_interpreted_generator(pyvm_interpreted *frame)
{
    if (frame->owner != FRAME_OWNED_BY_GENERATOR)
        return NULL;
    return (PyGenObject *)((char *)frame - offsetof(PyGenObject, gi_iframe));
}

static inline bool pyvm_interpreted_is_finished(const PyGenObject *generator)
{
#if PY_VERSION_HEX >= 0x030F0000
    return generator->gi_frame_state == FRAME_CLEARED;
#else
    return generator->gi_frame_state >= FRAME_COMPLETED;
#endif
}

#endif
