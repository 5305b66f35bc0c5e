/*
 * finder.h: the entry of sys.meta_path that finds `pyvm`, the modules below it, and `_pyvm`.
 */
#ifndef PYVM_ENGINE_FINDER_H
#define PYVM_ENGINE_FINDER_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/*
 * Needs a current state: adds the finder to its interpreter's sys.meta_path, unless it is there. 0, or -1 with an
 * exception. Before what looks into sys.path, as built-in modules have it, or last: then a `pyvm` that is installed
 * comes first.
 */
int pyvm_finder_add(bool last);

#endif
