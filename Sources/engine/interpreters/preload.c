/*
 * preload.c: modules that the main interpreter must import before any other interpreter does.
 *
 * Their first import puts objects of the importing interpreter into type objects that the whole process shares. If that
 * interpreter has its own memory, memory is corrupted when another imports the module, or when the first ends: seen
 * with CPython 3.12.1 and 3.13.0 (cpython issues 119450, 136421, 136423). The main interpreter's memory lasts.
 */
#include "engine/interpreters/preload.h"

#include "engine/cpython/headers.h"

#if PY_VERSION_HEX >= 0x030C0000
static const char *const modules[] = {"_datetime", "_decimal", "_zoneinfo", "_asyncio", NULL};
#else
static const char *const modules[] = {NULL}; /* every interpreter uses the main one's memory */
#endif

void pyvm_preload(void)
{
    for (const char *const *name = modules; *name; name++) {
        PyObject *module = PyImport_ImportModule(*name);
        if (!module)
            PyErr_Clear(); /* a CPython without it has no trouble with it */
        Py_XDECREF(module);
    }
}
