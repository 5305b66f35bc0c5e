/*
 * Python.h: stands in for CPython's, for existing code that is compiled with this folder in CPython's place:
 *
 *   cc $(pkg-config --cflags pyvm-implicit) -c existing.c
 *
 * PYVM_API_VERSION chooses the CPython whose names it sees (docs/c-api.md).
 */
#ifndef Py_PYTHON_H
#define Py_PYTHON_H

#include "pyconfig.h"

/* What CPython's Python.h brings. */
#include <assert.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <wchar.h>

#if !defined(Py_LIMITED_API) || Py_LIMITED_API + 0 < 0x030B0000
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#endif

#if !defined(Py_LIMITED_API) || Py_LIMITED_API + 0 < 0x030D0000
#include <ctype.h>
#include <unistd.h>
#endif

#include "pyvm/implicit.h"

/*
 * A name that is not declared must not become an undefined symbol: a real libpython in the process may have it, and
 * would run it behind PyVM's back. Newer compilers, C23 and C++ refuse it anyway.
 */
#ifndef __cplusplus
#pragma GCC diagnostic error "-Wimplicit-function-declaration"
#endif

#endif
