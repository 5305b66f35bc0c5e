/*
 * compiled.h: the code of the package's modules.
 */
#ifndef PYVM_ENGINE_COMPILED_H
#define PYVM_ENGINE_COMPILED_H

#include "engine/cpython/headers.h"

#include "contract/package.h"

/* A new reference to a module's code, which another VM may have compiled. NULL with an exception. */
PyObject *pyvm_compiled(const pyvm_source *source);

#endif
