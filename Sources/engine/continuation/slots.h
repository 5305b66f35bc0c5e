/*
 * slots.h: what a frame holds, as lists of objects.
 */
#ifndef PYVM_ENGINE_CONTINUATION_SLOTS_H
#define PYVM_ENGINE_CONTINUATION_SLOTS_H

#include "engine/continuation/interpreted.h"

/* `_pyvm.NOTHING`, which stands for an empty slot. Borrowed from `module`; NULL with an exception. */
PyObject *pyvm_slots_nothing(PyObject *module);

/* A new list of `count` slots. NULL with an exception. */
PyObject *pyvm_slots_list(const pyvm_interpreted_slot *slots, Py_ssize_t count, PyObject *nothing);

/* True if these can be locals, stack and next instruction of a frame of `code`; else an exception is set. */
bool pyvm_slots_fit(PyObject *code, PyObject *locals, PyObject *stack, Py_ssize_t start, PyObject *nothing);

/* Puts them in place of what a frame has that has not begun or is suspended. They fit: nothing fails. */
void pyvm_slots_put(pyvm_interpreted *frame, PyObject *locals, PyObject *stack, Py_ssize_t start, PyObject *nothing);

/* A new function of `code` that can be called without arguments; its cells are new. NULL with an exception. */
PyObject *pyvm_slots_function(PyObject *code, PyObject *globals);

int pyvm_slots_add(PyObject *module);

#endif
