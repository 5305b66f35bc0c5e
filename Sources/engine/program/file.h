/*
 * file.h: runs an open file in a namespace. Each function that runs returns a new reference, or NULL with an exception.
 */
#ifndef PYVM_ENGINE_FILE_H
#define PYVM_ENGINE_FILE_H

#include "engine/cpython/headers.h"

#include <stdbool.h>
#include <stdio.h>

/* Is it compiled code? By its name, or by how it begins. It is read from its beginning again. */
bool pyvm_file_is_compiled(FILE *file, const char *name);

/* Run it, with the loader of importlib that goes with it, and close it. */
PyObject *pyvm_file_run_source(FILE *file, const char *name, PyObject *globals);
PyObject *pyvm_file_run_compiled(FILE *file, const char *name, PyObject *globals);

/* Neither sets a loader nor closes. */
PyObject *pyvm_file_run_stdin(FILE *file, const char *name, PyObject *globals);

#endif
