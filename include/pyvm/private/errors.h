/*
 * pyvm/private/errors.h: private functions of CPython's that existing code uses: exceptions, the thread's state, files.
 * Each does what CPython's does, by means of the public API.
 */
#ifndef PYVM_PRIVATE_ERRORS_H
#define PYVM_PRIVATE_ERRORS_H

#include <errno.h>
#include <stdio.h>

#include "pyvm/pyvm.h"

static inline PyThreadState *_PyThreadState_UncheckedGet(void)
{
    return PyVMThreadState_GetUnchecked(PyVM_Default());
}

#if PY_VERSION_HEX < 0x030D0000
static inline int _Py_IsFinalizing(void)
{
    return PyVM_IsFinalizing(PyVM_Default());
}
#endif

/* Makes the exception, which is given up, the context of the one that is pending; the pending one, if there is none. */
static inline void _PyErr_ChainExceptions1(PyObject *exception)
{
    PyVM *vm = PyVM_Default();
    if (!exception)
        return;
    PyObject *pending = PyVMErr_GetRaisedException(vm);
    if (pending)
        PyVMException_SetContext(vm, pending, exception);
    PyVMErr_SetRaisedException(vm, pending ? pending : exception);
}

/* Raises an exception whose cause and context are the one that is pending. */
static inline PyObject *_PyErr_FormatFromCause(PyObject *type, const char *format, ...)
{
    PyVM *vm = PyVM_Default();
    PyObject *cause = PyVMErr_GetRaisedException(vm), *exception;
    va_list arguments;
    va_start(arguments, format);
    PyVMErr_FormatV(vm, type, format, arguments);
    va_end(arguments);
    exception = PyVMErr_GetRaisedException(vm);
    PyVM_INCREF(vm, cause);
    PyVMException_SetCause(vm, exception, cause);
    PyVMException_SetContext(vm, exception, cause);
    PyVMErr_SetRaisedException(vm, exception);
    return NULL;
}

#if PY_VERSION_HEX < 0x030D0000
/* What sys.unraisablehook gets for the exception that is pending, which is taken. The hook is list.append meanwhile. */
static inline PyObject *pyvm_private_unraisable(PyVM *vm, PyObject *hook, PyObject *object)
{
    PyObject *pending = PyVMErr_GetRaisedException(vm);
    PyObject *kept = PyVMList_New(vm, 0), *append = kept ? PyVMObject_GetAttrString(vm, kept, "append") : NULL;
    int replaced = append && PyVMSys_SetObject(vm, "unraisablehook", append) == 0;
    PyVMErr_SetRaisedException(vm, pending);
    PyVMErr_WriteUnraisable(vm, object);
    if (replaced)
        PyVMSys_SetObject(vm, "unraisablehook", hook);
    PyObject *found = kept && PyVMList_Size(vm, kept) > 0 ? PyVM_NewRef(vm, PyVMList_GetItem(vm, kept, 0)) : NULL;
    PyVM_XDECREF(vm, append);
    PyVM_XDECREF(vm, kept);
    return found;
}

/* Tells of the exception that is pending, which is taken: "Exception ignored <what>: <object>". Both may be NULL. */
static inline void _PyErr_WriteUnraisableMsg(const char *what, PyObject *object)
{
    PyVM *vm = PyVM_Default();
    PyObject *hook = PyVMSys_GetObject(vm, "unraisablehook");
    hook = PyVM_XNewRef(vm, hook && hook != PyVM_None(vm) ? hook : PyVMSys_GetObject(vm, "__unraisablehook__"));
    PyObject *told = what && hook ? pyvm_private_unraisable(vm, hook, object) : NULL;
    PyObject *members = told ? PyVMSequence_List(vm, told) : NULL;
    PyObject *message = members ? PyVMUnicode_FromFormat(vm, "Exception ignored %s", what) : NULL;
    int told_all = message && PyVMList_SetItem(vm, members, 3, message) == 0;
    PyObject *whole = told_all ? PyVMObject_CallOneArg(vm, (PyObject *)PyVM_TYPE(vm, told), members) : NULL;
    PyObject *result = whole ? PyVMObject_CallOneArg(vm, hook, whole) : NULL;
    if (!result)
        PyVMErr_WriteUnraisable(vm, whole ? hook : object);
    PyVM_XDECREF(vm, result);
    PyVM_XDECREF(vm, whole);
    PyVM_XDECREF(vm, members);
    PyVM_XDECREF(vm, told);
    PyVM_XDECREF(vm, hook);
}
#endif

/* Raises StopIteration with a value, also if it is a tuple or an exception. */
static inline int _PyGen_SetStopIterationValue(PyObject *value)
{
    PyVM *vm = PyVM_Default();
    PyObject *type = PyVMExc_StopIteration(vm);
    PyObject *exception = PyVMObject_CallFunctionObjArgs(vm, type, value, NULL);
    if (!exception)
        return -1;
    PyVMErr_SetObject(vm, type, exception);
    PyVM_DECREF(vm, exception);
    return 0;
}

/* Takes the value of the StopIteration that is pending, None if nothing is; -1 if another exception is. */
static inline int _PyGen_FetchStopIterationValue(PyObject **value)
{
    PyVM *vm = PyVM_Default();
    *value = NULL;
    if (!PyVMErr_Occurred(vm)) {
        *value = PyVM_None(vm);
        PyVM_INCREF(vm, *value);
        return 0;
    }
    if (!PyVMErr_ExceptionMatches(vm, PyVMExc_StopIteration(vm)))
        return -1;
    PyObject *exception = PyVMErr_GetRaisedException(vm);
    *value = PyVMObject_GetAttrString(vm, exception, "value");
    PyVM_DECREF(vm, exception);
    return *value ? 0 : -1;
}

/* Opens a file, which no other program inherits, whose path is a str, bytes or os.PathLike; NULL with an exception. */
static inline FILE *_Py_fopen_obj(PyObject *path, const char *mode)
{
    PyVM *vm = PyVM_Default();
    PyObject *bytes = NULL;
    if (PyVMSys_Audit(vm, "open", "Osi", path, mode, 0) < 0 || !PyVMUnicode_FSConverter(vm, path, &bytes))
        return NULL;
    char own_mode[16]; /* with "e": close on exec */
    snprintf(own_mode, sizeof own_mode, "%se", mode);
    FILE *file = fopen(PyVMBytes_AsString(vm, bytes), own_mode);
    if (!file)
        PyVMErr_SetFromErrnoWithFilenameObject(vm, PyVMExc_OSError(vm), path);
    PyVM_DECREF(vm, bytes);
    return file;
}

#endif
