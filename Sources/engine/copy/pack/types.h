/*
 * types.h: what the modes can do with objects of CPython's own types.
 */
#ifndef PYVM_COPY_PACK_TYPES_H
#define PYVM_COPY_PACK_TYPES_H

#include <stdbool.h>

#include "engine/cpython/headers.h"

/* Does every VM copy it? Others may have reducers that refuse. */
bool pyvm_types_is_copied(PyObject *object);
/* Can it be emptied by C code, as what was moved is? */
bool pyvm_types_is_emptied(PyObject *object);
/* Is it nothing but memory? Lent, it arrives as a memoryview. */
bool pyvm_types_is_memory(PyObject *object);

#endif
