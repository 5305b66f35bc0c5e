/*
 * depth.h: how deep copies of frames are. CPython runs the frames of Python code that calls Python code without C
 * calls between them; between copies there are some (again.c).
 */
#ifndef PYVM_ENGINE_CONTINUATION_DEPTH_H
#define PYVM_ENGINE_CONTINUATION_DEPTH_H

#include "engine/cpython/headers.h"

#include <stdbool.h>
#include <stddef.h>

/* The bytes of a thread's stack that so many copies take beside what they call. */
size_t pyvm_depth_stack(Py_ssize_t frames);

/* False with RecursionError: the calling thread has not so much stack left. */
bool pyvm_depth_fits_or_raise(Py_ssize_t frames);

/* How many calls the calling thread may make in each other yet, as CPython counts C calls; before 3.12, all calls. */
int pyvm_depth_left(PyThreadState *thread);

/*
 * As the copy of a frame begins, gives back what CPython has counted of copies that are no calls of the program's: how
 * much, to be taken back behind the frame. `left`: before the outermost copy; `outer`: so many run this one.
 */
int pyvm_depth_give(PyThreadState *thread, int left, Py_ssize_t outer);
void pyvm_depth_take_back(PyThreadState *thread, int given);

#endif
