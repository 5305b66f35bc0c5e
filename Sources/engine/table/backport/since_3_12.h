/*
 * since_3_12.h: functions that CPython has since 3.12, for the engines of older ones. See engine/table/backport.h.
 */
#ifndef PYVM_ENGINE_SINCE_3_12_H
#define PYVM_ENGINE_SINCE_3_12_H

#include "engine/cpython/headers.h"

#include "engine/python/exception.h"

#if PY_VERSION_HEX < 0x030C0000

static inline PyObject *pyvm_backport_PyErr_GetRaisedException(void)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    if (type == NULL)
        return NULL;
    PyErr_NormalizeException(&type, &value, &traceback);
    if (traceback != NULL) {
        PyException_SetTraceback(value, traceback);
        Py_DECREF(traceback);
    }
    Py_DECREF(type);
    return value;
}

static inline void pyvm_backport_PyErr_SetRaisedException(PyObject *exc)
{
    if (exc == NULL)
        PyErr_Clear();
    else
        PyErr_Restore(Py_NewRef((PyObject *)Py_TYPE(exc)), exc, PyException_GetTraceback(exc));
}

static inline void pyvm_backport_PyErr_DisplayException(PyObject *exc)
{
    PyErr_Display(NULL, exc, NULL);
}

static inline PyObject *pyvm_backport_PyException_GetArgs(PyObject *exc)
{
    return Py_XNewRef(((PyBaseExceptionObject *)exc)->args);
}

static inline void pyvm_backport_PyException_SetArgs(PyObject *exc, PyObject *args)
{
    Py_INCREF(args);
    Py_XSETREF(((PyBaseExceptionObject *)exc)->args, args);
}

static inline PyObject *pyvm_backport_PyType_GetDict(PyTypeObject *type)
{
    return Py_XNewRef(type->tp_dict);
}

static inline int pyvm_backport_PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra)
{
    return _PyCode_GetExtra(code, index, extra);
}

static inline int pyvm_backport_PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra)
{
    return _PyCode_SetExtra(code, index, extra);
}

static inline Py_ssize_t pyvm_backport_PyUnstable_Eval_RequestCodeExtraIndex(freefunc free)
{
    return _PyEval_RequestCodeExtraIndex(free);
}

static inline PyCodeObject *pyvm_backport_PyUnstable_Code_New(
    int argcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts,
    PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name,
    PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    return PyCode_New(argcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars,
                      cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
}

static inline PyCodeObject *pyvm_backport_PyUnstable_Code_NewWithPosOnlyArgs(
    int argcount, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code,
    PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename,
    PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    return PyCode_NewWithPosOnlyArgs(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts,
                                     names, varnames, freevars, cellvars, filename, name, qualname, firstlineno,
                                     linetable, exceptiontable);
}

/* An int of one digit at most; its size has the sign. */
static inline int pyvm_backport_PyUnstable_Long_IsCompact(const PyLongObject *op)
{
    return op->ob_base.ob_size >= -1 && op->ob_base.ob_size <= 1;
}

static inline Py_ssize_t pyvm_backport_PyUnstable_Long_CompactValue(const PyLongObject *op)
{
    return op->ob_base.ob_size * (Py_ssize_t)op->ob_digit[0];
}

#endif /* < 3.12 */

#endif
