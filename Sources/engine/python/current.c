/*
 * current.c: the calling thread's current state.
 */
#include "engine/python/current.h"

PyThreadState *pyvm_current(void)
{
#if PY_VERSION_HEX >= 0x030D0000
    return PyThreadState_GetUnchecked();
#elif PY_VERSION_HEX >= 0x030C0000
    return _PyThreadState_UncheckedGet();
#else
    /* 3.11 has one current state in the process: it is this thread's only if it is also in the thread's record. */
    PyThreadState *recorded = PyGILState_GetThisThreadState();
    return recorded && recorded == _PyThreadState_UncheckedGet() ? recorded : NULL;
#endif
}
