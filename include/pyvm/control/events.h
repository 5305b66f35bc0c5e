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

/** The names behind PyFunction_EVENT_; the last happens in CPython 3.15 and newer. */
#define PY_FOREACH_FUNC_EVENT(V) \
    V(CREATE) V(DESTROY) V(MODIFY_CODE) V(MODIFY_DEFAULTS) V(MODIFY_KWDEFAULTS) V(MODIFY_QUALNAME)

#endif
