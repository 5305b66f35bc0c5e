/*
 * preload.c: what the main interpreter must import, and call, before any other interpreter does.
 *
 * Some of CPython's C code keeps, for the whole process, what the first interpreter that comes by has given it:
 * objects in type objects, a Python module, memory. Others then see that interpreter's objects, also when it has ended.
 * The main interpreter never ends.
 */
#include "engine/interpreters/preload.h"

#include "engine/cpython/headers.h"

#include "contract/count.h"
#include "engine/interpreters/strptime.h"
#include "engine/python/inherited.h"
#include "engine/python/keywords.h"
#include "engine/python/run.h"

static const char key[] = "pyvm.preloaded"; /* in the interpreter's dict */

static const char *const all[] = {
#if PY_VERSION_HEX < 0x030C0000
    /* The table of \N{names}: memory of the module unicodedata of the interpreter that needs it first. */
    "b'\\\\N{SPACE}'.decode('unicode_escape')",
#endif
    /*
     * Objects in the types of _datetime. If an interpreter with its own memory imports it first, memory is corrupted
     * when another imports it, or when the first ends (3.12.1 and 3.13.0; cpython issues 119450, 136421, 136423).
     */
    "import _datetime",
};

static void preload(PyObject *dict)
{
    pyvm_inherited_note(); /* before a module adds some */
    pyvm_keywords_watch();
    for (size_t i = 0; i < PYVM_COUNT(all); i++)
        if (pyvm_run_alone(all[i]) < 0)
            PyErr_Clear(); /* a CPython without the module has no trouble with it */
    if (pyvm_strptime_of_each() < 0)
        PyErr_Clear();
    if (PyDict_SetItemString(dict, key, Py_True) < 0)
        PyErr_Clear(); /* it is done again */
}

void pyvm_preload(void)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Main()); /* borrowed */
    if (dict && !PyDict_GetItemString(dict, key))
        preload(dict);
}
