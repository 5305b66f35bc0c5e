/*
 * static_types.h: types of modules in C that are static variables, and so outlive the end of CPython.
 */
#ifndef PYVM_ENGINE_STATIC_TYPES_H
#define PYVM_ENGINE_STATIC_TYPES_H

/* Needs a current state: notes those that are new. */
void pyvm_static_types_note(void);

/* After the end of CPython: those that were noted, at this end or before, have no version any more. */
void pyvm_static_types_end(void);

#endif
