/*
 * static_types.h: types of modules in C that are static variables, and so outlive the end of CPython.
 */
#ifndef PYVM_ENGINE_STATIC_TYPES_H
#define PYVM_ENGINE_STATIC_TYPES_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Needs a current state: notes those that are new. */
void pyvm_static_types_note(void);

#if PY_VERSION_HEX >= 0x030C0000
/* Asks about each that was noted, at this end or before. False: one answer was. */
bool pyvm_static_types_all(bool (*is_so)(PyTypeObject *type, void *context), void *context);

/* Needs a current state: asks about each that its interpreter has. False: one answer was. */
bool pyvm_static_types_here(bool (*is_so)(PyTypeObject *type, void *context), void *context);
#endif

/* After the end of CPython: those that were noted, at this end or before, have no version any more. */
void pyvm_static_types_end(void);

#endif
