/*
 * missing.c: functions that this CPython lacks raise NotImplementedError.
 */
#include "engine/table/missing.h"

#include "engine/cpython/headers.h"

#include <string.h>

static void raise_missing(const char *name, const char *before, unsigned version, const char *after)
{
    /* "3.11.2" of the libpython that runs, which may be another patch release than the headers'. */
    const char *running = Py_GetVersion();
    char number[32];
    size_t length = strcspn(running, " +");
    snprintf(number, sizeof number, "%.*s", (int)length, running);
    PyErr_Format(PyExc_NotImplementedError, "%s: %s CPython %u.%u%s; this VM runs CPython %s", name, before,
                 version >> 8, version & 0xFF, after, number);
}

void pyvm_missing_until(const char *name, unsigned version)
{
    raise_missing(name, "needs", version, " or newer");
}

void pyvm_missing_since(const char *name, unsigned version)
{
    raise_missing(name, "was removed in", version, "");
}
