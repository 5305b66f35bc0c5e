/*
 * pyvm/control/events.h: lists of events: V is called with the name of each.
 */
#ifndef PYVM_CONTROL_EVENTS_H
#define PYVM_CONTROL_EVENTS_H

#include "pyvm/types.h"

/** The names behind PY_CODE_EVENT_. */
#define PY_FOREACH_CODE_EVENT(V) V(CREATE) V(DESTROY)

/** The names behind PyDict_EVENT_. */
#define PY_FOREACH_DICT_EVENT(V) V(ADDED) V(MODIFIED) V(DELETED) V(CLONED) V(CLEARED) V(DEALLOCATED)

/** The names behind PyFunction_EVENT_; MODIFY_QUALNAME happens in CPython 3.15 and newer. */
#define PY_FOREACH_FUNC_EVENT(V) \
    V(CREATE) V(DESTROY) V(MODIFY_CODE) V(MODIFY_DEFAULTS) V(MODIFY_KWDEFAULTS) PYVM_CONTROL_EVENTS_QUALNAME(V)

/* Existing code has a table of what its CPython's list names, without a place for another event. */
#if defined(PYVM_API_VERSION) && !PYVM_API_ALL && PYVM_API_VERSION < 0x030F0000
#define PYVM_CONTROL_EVENTS_QUALNAME(V)
#else
#define PYVM_CONTROL_EVENTS_QUALNAME(V) V(MODIFY_QUALNAME)
#endif

#endif
