/*
 * macros.h: what some macros of CPython's headers need before the engine functions of codegen/macros.h can use them.
 * Included by the generated engine code after the headers of codegen/headers.txt.
 */
#ifndef PYVM_ENGINE_MACROS_H
#define PYVM_ENGINE_MACROS_H

#include "engine/table/datetime.h"

/*
 * 3.14's PY_MONITORING_IS_INSTRUMENTED_EVENT uses this name, which only CPython's internal headers define there.
 * The instrumented events are those up to STOP_ITERATION.
 */
#if PY_VERSION_HEX >= 0x030E0000 && !defined(_PY_MONITORING_LOCAL_EVENTS)
#define _PY_MONITORING_LOCAL_EVENTS (PY_MONITORING_EVENT_STOP_ITERATION + 1)
#endif

#endif
