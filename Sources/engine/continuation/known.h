/*
 * known.h: does this engine know how the CPython that runs lays out its frames? It knows that of the headers that it
 * was built against; a later patch release may have another.
 */
#ifndef PYVM_ENGINE_CONTINUATION_KNOWN_H
#define PYVM_ENGINE_CONTINUATION_KNOWN_H

#include <stdbool.h>

#include "engine/continuation/interpreted.h"

#if PY_VERSION_HEX >= 0x030D0000
/* By what CPython tells debuggers. */
bool pyvm_known_by(const _Py_DebugOffsets *offsets);
#endif

/* Before CPython 3.13, which tells nothing, it is taken for granted. */
bool pyvm_known_frames(void);

/* The same; false with a RuntimeError. */
bool pyvm_known_frames_or_raise(void);

#endif
