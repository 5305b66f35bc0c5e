/*
 * meet.c: interpreters that PyVM has not made. Nothing of theirs is changed: a capsule in the interpreter's own dict,
 * which CPython clears at the very end, tells of the end.
 */
#include "engine/start/meet.h"

#include "contract/engine.h"
#include "engine/python/exception.h"
#include "engine/threads/record.h"

#include <stdatomic.h>
#include <stdlib.h>

static const char key[] = "pyvm.met"; /* in the interpreter's dict, and the capsule's name */

typedef struct met {
    PyInterpreterState *interpreter;
    int64_t id;
    void (*at_end)(PyInterpreterState *interpreter);
} met;

static _Thread_local met ended; /* the last that has ended in this thread */

/* A host that has ended may start again, and keep the record of threads' states elsewhere. */
static atomic_bool record_is_old;

static bool is_finalizing(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    return Py_IsFinalizing();
#else
    return _Py_IsFinalizing();
#endif
}

static void end(PyObject *capsule)
{
    met *known = PyCapsule_GetPointer(capsule, key);
    ended = *known;
    if (known->interpreter == PyInterpreterState_Main())
        atomic_store(&record_is_old, true);
    known->at_end(known->interpreter);
    free(known);
}

static int find_record(char *why)
{
    PyThreadState *current = PyThreadState_Get();
    if (pyvm_record_is_known() && !atomic_load(&record_is_old))
        return 0;
    if (PyGILState_GetThisThreadState() != current)
        return 0; /* up to 3.11, a thread's sub-interpreters are not in its record: it is found from the main one */
    atomic_store(&record_is_old, false);
    return pyvm_record_find(current, why);
}

static PyObject *new_capsule(void (*at_end)(PyInterpreterState *interpreter))
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    met *known = malloc(sizeof *known);
    if (!known)
        return PyErr_NoMemory();
    *known = (met){interpreter, PyInterpreterState_GetID(interpreter), at_end};
    PyObject *capsule = PyCapsule_New(known, key, end);
    if (!capsule)
        free(known);
    return capsule;
}

static int expect_end(void (*at_end)(PyInterpreterState *interpreter))
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    if (dict && PyDict_GetItemString(dict, key))
        return 0;
    PyObject *capsule = dict ? new_capsule(at_end) : NULL;
    int result = capsule ? PyDict_SetItemString(dict, key, capsule) : -1;
    Py_XDECREF(capsule);
    return result;
}

int pyvm_meet(void (*at_end)(PyInterpreterState *interpreter), char *why)
{
    if (pyvm_meet_is_over()) {
        snprintf(why, PYVM_WHY, "it has ended");
        return -1;
    }
    pyvm_exception pending = pyvm_exception_take();
    int result = find_record(why);
    if (result == 0 && (result = expect_end(at_end)) < 0) {
        PyErr_Clear();
        snprintf(why, PYVM_WHY, "it takes nothing into its dict");
    }
    pyvm_exception_put(pending);
    return result;
}

/* A main interpreter that starts again has the address and the id of the one that has ended. */
bool pyvm_meet_is_over(void)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    if (interpreter != ended.interpreter || PyInterpreterState_GetID(interpreter) != ended.id)
        return false;
    return interpreter != PyInterpreterState_Main() || is_finalizing();
}
