/*
 * duration.h: timeouts, which Python code tells in seconds.
 */
#ifndef PYVM_ENGINE_MODULE_DURATION_H
#define PYVM_ENGINE_MODULE_DURATION_H

#include "engine/cpython/headers.h"

#include <stdbool.h>

/* Nanoseconds, rounded up; None and NULL: no limit, -1. False with an exception. */
bool pyvm_duration_parse(PyObject *timeout, long long *nanoseconds);

#endif
