/*
 * unstarted.h: states that CPython has made for threads which then could not be started.
 */
#ifndef PYVM_ENGINE_UNSTARTED_H
#define PYVM_ENGINE_UNSTARTED_H

#include "engine/cpython/headers.h"

/* Needs a current state: deletes those of its interpreter. */
void pyvm_unstarted_delete(void);

/* For 3.11, where nothing tells such a state from others: calls what starts a thread, and deletes what that leaves. */
PyObject *pyvm_unstarted_watch(PyObject *start, PyObject *args, PyObject *kwargs);

#endif
