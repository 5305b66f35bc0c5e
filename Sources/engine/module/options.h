/*
 * options.h: what Python code can ask of a VM that it makes.
 */
#ifndef PYVM_ENGINE_OPTIONS_H
#define PYVM_ENGINE_OPTIONS_H

#include "engine/cpython/headers.h"

#include "contract/exchange.h"

/*
 * Reads the kind, a str, and the options, a dict or NULL; one that is None is as if it were not there. Returns what has
 * to be kept until the VM is made. NULL with an exception: TypeError for an option that there is not, or of another
 * type; ValueError.
 */
PyObject *pyvm_options_read(PyObject *kind, PyObject *options, pyvm_making *making);

#endif
