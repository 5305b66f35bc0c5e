/*
 * private.c: CPython's private symbols. The libpythons of 3.11 to 3.15 export them, but from some version on only
 * CPython's internal headers declare them. For a new CPython, look here first. They are weak, so that an engine still
 * loads where one of them is gone.
 */
#include "engine/python/private.h"

#if PY_VERSION_HEX >= 0x030C0000

/* From 3.13 on it returns an enum, of int's size. */
extern int _PyEval_AddPendingCall(PyInterpreterState *interpreter, int (*function)(void *), void *argument, int flags)
    __attribute__((weak));

int pyvm_private_add_pending_call(PyInterpreterState *interpreter, int (*function)(void *), void *argument)
{
    if (!_PyEval_AddPendingCall)
        return 1;
    return _PyEval_AddPendingCall(interpreter, function, argument, 0) == 0 ? 0 : -1;
}

bool pyvm_private_call_soon(PyInterpreterState *interpreter, int (*function)(void *), void *argument)
{
    return pyvm_private_add_pending_call(interpreter, function, argument) == 0;
}

#else

extern void _PyEval_SignalAsyncExc(PyInterpreterState *interpreter) __attribute__((weak));

void pyvm_private_signal_exception(PyInterpreterState *interpreter)
{
    if (_PyEval_SignalAsyncExc)
        _PyEval_SignalAsyncExc(interpreter);
}

bool pyvm_private_call_soon(PyInterpreterState *interpreter, int (*function)(void *), void *argument)
{
    (void)interpreter;
    (void)function;
    (void)argument;
    return false;
}

#endif

extern int _PyEval_MakePendingCalls(PyThreadState *state) __attribute__((weak)); /* 3.12 and newer */

int pyvm_private_make_pending_calls(PyThreadState *state)
{
    return _PyEval_MakePendingCalls ? _PyEval_MakePendingCalls(state) : 0;
}

#if PY_VERSION_HEX >= 0x030C0000

void pyvm_private_leave_imports(void) {}

#else

extern int _PyImport_ReleaseLock(void) __attribute__((weak)); /* 1: once less; -1: the thread does not hold it */

void pyvm_private_leave_imports(void)
{
    while (_PyImport_ReleaseLock && _PyImport_ReleaseLock() > 0)
        continue;
}

#endif

extern const char *_PyMem_GetCurrentAllocatorName(void) __attribute__((weak)); /* NULL: somebody's own */

const char *pyvm_private_allocators(void)
{
    return _PyMem_GetCurrentAllocatorName ? _PyMem_GetCurrentAllocatorName() : NULL;
}

extern const PyConfig *_Py_GetConfig(void) __attribute__((weak));

PyConfig *pyvm_private_config(void)
{
    return _Py_GetConfig ? (PyConfig *)_Py_GetConfig() : NULL;
}

/* 3.13 and newer: a dict for text only, if all keys are text. */
extern PyObject *_PyDict_FromItems(PyObject *const *keys, Py_ssize_t to_next_key, PyObject *const *values,
                                   Py_ssize_t to_next_value, Py_ssize_t count) __attribute__((weak));
extern PyObject *_PyDict_NewPresized(Py_ssize_t count) __attribute__((weak));

PyObject *pyvm_private_dict_of(PyObject *const *pairs, Py_ssize_t count)
{
    if (_PyDict_FromItems)
        return _PyDict_FromItems(pairs, 2, pairs + 1, 2, count);
    PyObject *dict = _PyDict_NewPresized ? _PyDict_NewPresized(count) : PyDict_New();
    for (Py_ssize_t i = 0; dict && i < count; i++)
        if (PyDict_SetItem(dict, pairs[2 * i], pairs[2 * i + 1]) < 0)
            Py_CLEAR(dict);
    return dict;
}
