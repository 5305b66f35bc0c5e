/*
 * imported.h: modules that were imported already.
 */
#ifndef PYVM_ENGINE_IMPORTED_H
#define PYVM_ENGINE_IMPORTED_H

#include "engine/cpython/headers.h"

/* A new reference to the module of that name; NULL without an exception if it was not imported. */
PyObject *pyvm_imported(const char *name);

/* A new reference to an attribute of such a module; NULL without an exception if there is no such thing. */
PyObject *pyvm_imported_attribute(const char *module, const char *name);

#endif
