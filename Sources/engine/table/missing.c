/*
 * missing.c: functions that this CPython lacks raise NotImplementedError.
 */
#include "engine/table/missing.h"

#include "engine/cpython/headers.h"

#include <string.h>

/* "3.14", or "3.14.1" for a later patch release. */
static void spell(char *text, size_t size, unsigned version)
{
    unsigned micro = version >> 8 & 0xFF;
    int length = snprintf(text, size, "%u.%u", version >> 24, version >> 16 & 0xFF);
    if (micro && length > 0 && (size_t)length < size)
        snprintf(text + length, size - (size_t)length, ".%u", micro);
}

static void raise_missing(const char *name, const char *before, unsigned version, const char *after)
{
    /* "3.11.2" of the libpython that runs, which may be another patch release than the headers'. */
    const char *running = Py_GetVersion();
    char number[32], limit[32];
    size_t length = strcspn(running, " +");
    snprintf(number, sizeof number, "%.*s", (int)length, running);
    spell(limit, sizeof limit, version);
    PyErr_Format(PyExc_NotImplementedError, "%s: %s CPython %s%s; this VM runs CPython %s", name, before, limit, after,
                 number);
}

void pyvm_missing_until(const char *name, unsigned version)
{
    raise_missing(name, "needs", version, " or newer");
}

void pyvm_missing_since(const char *name, unsigned version)
{
    raise_missing(name, "was removed in", version, "");
}
