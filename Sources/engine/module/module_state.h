/*
 * module_state.h: what `_pyvm` has in each interpreter.
 */
#ifndef PYVM_ENGINE_MODULE_STATE_H
#define PYVM_ENGINE_MODULE_STATE_H

#include "engine/cpython/headers.h"

#include "contract/exchange.h"
#include "engine/module/strand_memory.h"

typedef struct pyvm_module_state {
    PyTypeObject *types[PYVM_HANDLE_KINDS]; /* of handles, by their kinds */
    PyTypeObject *proxy_base;
    PyTypeObject *wrapper;
    PyTypeObject *channel_closed; /* the exception */
    PyTypeObject *strand;
    pyvm_strand_stock *strands;
    PyInterpreterState *interpreter; /* whose state this is */
} pyvm_module_state;

/* This interpreter's. Imports `_pyvm` if need be. NULL with an exception. */
pyvm_module_state *pyvm_module_state_get(void);

/* Notes that `module` is this interpreter's `_pyvm`. 0, or -1 with an exception. */
int pyvm_module_state_note(PyObject *module);

#endif
