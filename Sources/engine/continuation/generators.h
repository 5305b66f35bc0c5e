/*
 * generators.h: generators, coroutines and asynchronous generators, taken apart and made again.
 */
#ifndef PYVM_ENGINE_CONTINUATION_GENERATORS_H
#define PYVM_ENGINE_CONTINUATION_GENERATORS_H

#include "engine/continuation/interpreted.h"

/* Gives a generator that has not begun, made of code for which they fit, another place. `state` is of PyFrameState. */
void pyvm_generators_fill(PyGenObject *generator, int state, PyObject *locals, PyObject *stack, Py_ssize_t start,
                          PyObject *handled, PyObject *nothing);

/* True if it is a generator of any kind; else a TypeError is set. */
bool pyvm_generators_is_one(PyObject *object);

/*
 * Adds generator_parts, make_generator, fill_generator, iteration_of and set_iteration to `_pyvm`. 0, or -1 with an
 * exception.
 */
int pyvm_generators_add(PyObject *module);

#endif
