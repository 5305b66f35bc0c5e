/* Generated: pyvm-codegen generate. Do not edit: PyVM_DEFINE's kinds, one for each type of function that Python calls. */
#ifndef PYVM_CALLBACKS_H
#define PYVM_CALLBACKS_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCFunction. CPython: all versions. */
#define PYVM_DEFINE_PyCFunction(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** PyCFunctionFast. CPython: 3.13 and newer. */
#define PYVM_DEFINE_PyCFunctionFast(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *const *, Py_ssize_t); \
    static PyObject *name(PyObject *arg1, PyObject *const *arg2, Py_ssize_t arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** PyCFunctionFastWithKeywords. CPython: 3.13 and newer. */
#define PYVM_DEFINE_PyCFunctionFastWithKeywords(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *const *, Py_ssize_t, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *const *arg2, Py_ssize_t arg3, PyObject *arg4) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** PyCFunctionWithKeywords. CPython: all versions. */
#define PYVM_DEFINE_PyCFunctionWithKeywords(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** PyCMethod. CPython: all versions. */
#define PYVM_DEFINE_PyCMethod(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyTypeObject *, PyObject *const *, Py_ssize_t, PyObject *); \
    static PyObject *name(PyObject *arg1, PyTypeObject *arg2, PyObject *const *arg3, Py_ssize_t arg4, PyObject *arg5) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4, arg5); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** PyCapsule_Destructor. CPython: all versions. */
#define PYVM_DEFINE_PyCapsule_Destructor(name) \
    static void name##_vm(PyVM *, PyObject *); \
    static void name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** PyCode_WatchCallback. CPython: 3.12 and newer. */
#define PYVM_DEFINE_PyCode_WatchCallback(name) \
    static int name##_vm(PyVM *, PyCodeEvent, PyCodeObject *); \
    static int name(PyCodeEvent arg1, PyCodeObject *arg2) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** PyContext_WatchCallback. CPython: 3.14 and newer. */
#define PYVM_DEFINE_PyContext_WatchCallback(name) \
    static int name##_vm(PyVM *, PyContextEvent, PyObject *); \
    static int name(PyContextEvent arg1, PyObject *arg2) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** PyDict_WatchCallback. CPython: 3.12 and newer. */
#define PYVM_DEFINE_PyDict_WatchCallback(name) \
    static int name##_vm(PyVM *, PyDict_WatchEvent, PyObject *, PyObject *, PyObject *); \
    static int name(PyDict_WatchEvent arg1, PyObject *arg2, PyObject *arg3, PyObject *arg4) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** PyFunction_WatchCallback. CPython: 3.12 and newer. */
#define PYVM_DEFINE_PyFunction_WatchCallback(name) \
    static int name##_vm(PyVM *, PyFunction_WatchEvent, PyFunctionObject *, PyObject *); \
    static int name(PyFunction_WatchEvent arg1, PyFunctionObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** PyOS_sighandler_t. CPython: all versions. */
#define PYVM_DEFINE_PyOS_sighandler_t(name) \
    static void name##_vm(PyVM *, int); \
    static void name(int arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** PyRefTracer. CPython: 3.13 and newer. */
#define PYVM_DEFINE_PyRefTracer(name) \
    static int name##_vm(PyVM *, PyObject *, PyRefTracerEvent, void *); \
    static int name(PyObject *arg1, PyRefTracerEvent arg2, void *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** PyType_WatchCallback. CPython: 3.12 and newer. */
#define PYVM_DEFINE_PyType_WatchCallback(name) \
    static int name##_vm(PyVM *, PyTypeObject *); \
    static int name(PyTypeObject *arg1) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** Py_AuditHookFunction. CPython: all versions. */
#define PYVM_DEFINE_Py_AuditHookFunction(name) \
    static int name##_vm(PyVM *, const char *, PyObject *, void *); \
    static int name(const char *arg1, PyObject *arg2, void *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** Py_OpenCodeHookFunction. CPython: all versions. */
#define PYVM_DEFINE_Py_OpenCodeHookFunction(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, void *); \
    static PyObject *name(PyObject *arg1, void *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** Py_tracefunc. CPython: all versions. */
#define PYVM_DEFINE_Py_tracefunc(name) \
    static int name##_vm(PyVM *, PyObject *, PyFrameObject *, int, PyObject *); \
    static int name(PyObject *arg1, PyFrameObject *arg2, int arg3, PyObject *arg4) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** _PyFrameEvalFunction. CPython: all versions. */
#define PYVM_DEFINE__PyFrameEvalFunction(name) \
    static PyObject *name##_vm(PyVM *, PyThreadState *, struct _PyInterpreterFrame *, int); \
    static PyObject *name(PyThreadState *arg1, struct _PyInterpreterFrame *arg2, int arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** _Py_iteritemfunc. CPython: 3.15 and newer. */
#define PYVM_DEFINE__Py_iteritemfunc(name) \
    static _PyObjectIndexPair name##_vm(PyVM *, PyObject *, Py_ssize_t); \
    static _PyObjectIndexPair name(PyObject *arg1, Py_ssize_t arg2) \
    { \
        PyVM_Callback callback; \
        _PyObjectIndexPair result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static _PyObjectIndexPair name##_vm

/** allocfunc. CPython: all versions. */
#define PYVM_DEFINE_allocfunc(name) \
    static PyObject *name##_vm(PyVM *, PyTypeObject *, Py_ssize_t); \
    static PyObject *name(PyTypeObject *arg1, Py_ssize_t arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** atexit_datacallbackfunc. CPython: 3.12 and newer. */
#define PYVM_DEFINE_atexit_datacallbackfunc(name) \
    static void name##_vm(PyVM *, void *); \
    static void name(void *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** atexitdatafunc: a function for PyUnstable_AtExit. */
#define PYVM_DEFINE_atexitdatafunc(name) \
    static void name##_vm(PyVM *, void *); \
    static void name(void *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** atexitfunc: a function for Py_AtExit. */
#define PYVM_DEFINE_atexitfunc(name) \
    static void name##_vm(PyVM *); \
    static void name(void) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback)); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** binaryfunc. CPython: all versions. */
#define PYVM_DEFINE_binaryfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** buildconverterfunc: a converter for the format unit O& of Py_BuildValue, as far as it gives an object. */
#define PYVM_DEFINE_buildconverterfunc(name) \
    static void *name##_vm(PyVM *, void *); \
    static void *name(void *arg1) \
    { \
        PyVM_Callback callback; \
        void *result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static void *name##_vm

/** converterfunc: a converter for the format units O& of PyArg_ParseTuple. */
#define PYVM_DEFINE_converterfunc(name) \
    static int name##_vm(PyVM *, PyObject *, void *); \
    static int name(PyObject *arg1, void *arg2) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** crossinterpdatafunc. CPython: 3.11 to 3.12. */
#define PYVM_DEFINE_crossinterpdatafunc(name) \
    static int name##_vm(PyVM *, PyThreadState *, PyObject *, _PyCrossInterpreterData *); \
    static int name(PyThreadState *arg1, PyObject *arg2, _PyCrossInterpreterData *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** descrgetfunc. CPython: all versions. */
#define PYVM_DEFINE_descrgetfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** descrsetfunc. CPython: all versions. */
#define PYVM_DEFINE_descrsetfunc(name) \
    static int name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static int name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** destructor. CPython: all versions. */
#define PYVM_DEFINE_destructor(name) \
    static void name##_vm(PyVM *, PyObject *); \
    static void name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** freefunc. CPython: all versions. */
#define PYVM_DEFINE_freefunc(name) \
    static void name##_vm(PyVM *, void *); \
    static void name(void *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** gcvisitobjects_t. CPython: 3.12 and newer. */
#define PYVM_DEFINE_gcvisitobjects_t(name) \
    static int name##_vm(PyVM *, PyObject *, void *); \
    static int name(PyObject *arg1, void *arg2) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** getattrfunc. CPython: all versions. */
#define PYVM_DEFINE_getattrfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, char *); \
    static PyObject *name(PyObject *arg1, char *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** getattrofunc. CPython: all versions. */
#define PYVM_DEFINE_getattrofunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** getbufferproc. CPython: all versions. */
#define PYVM_DEFINE_getbufferproc(name) \
    static int name##_vm(PyVM *, PyObject *, Py_buffer *, int); \
    static int name(PyObject *arg1, Py_buffer *arg2, int arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** getiterfunc. CPython: all versions. */
#define PYVM_DEFINE_getiterfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *); \
    static PyObject *name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** getter. CPython: all versions. */
#define PYVM_DEFINE_getter(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, void *); \
    static PyObject *name(PyObject *arg1, void *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** hashfunc. CPython: all versions. */
#define PYVM_DEFINE_hashfunc(name) \
    static Py_hash_t name##_vm(PyVM *, PyObject *); \
    static Py_hash_t name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        Py_hash_t result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static Py_hash_t name##_vm

/** initproc. CPython: all versions. */
#define PYVM_DEFINE_initproc(name) \
    static int name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static int name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** inputhookfunc: a function for PyOS_InputHook. */
#define PYVM_DEFINE_inputhookfunc(name) \
    static int name##_vm(PyVM *); \
    static int name(void) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback)); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** inquiry. CPython: all versions. */
#define PYVM_DEFINE_inquiry(name) \
    static int name##_vm(PyVM *, PyObject *); \
    static int name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** iternextfunc. CPython: all versions. */
#define PYVM_DEFINE_iternextfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *); \
    static PyObject *name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** lenfunc. CPython: all versions. */
#define PYVM_DEFINE_lenfunc(name) \
    static Py_ssize_t name##_vm(PyVM *, PyObject *); \
    static Py_ssize_t name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        Py_ssize_t result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static Py_ssize_t name##_vm

/** modulecreatefunc: a function for the module slot Py_mod_create. */
#define PYVM_DEFINE_modulecreatefunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyModuleDef *); \
    static PyObject *name(PyObject *arg1, PyModuleDef *arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** moduleexecfunc: a function for the module slot Py_mod_exec. */
#define PYVM_DEFINE_moduleexecfunc(name) \
    static int name##_vm(PyVM *, PyObject *); \
    static int name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** newfunc. CPython: all versions. */
#define PYVM_DEFINE_newfunc(name) \
    static PyObject *name##_vm(PyVM *, PyTypeObject *, PyObject *, PyObject *); \
    static PyObject *name(PyTypeObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** objobjargproc. CPython: all versions. */
#define PYVM_DEFINE_objobjargproc(name) \
    static int name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static int name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** objobjproc. CPython: all versions. */
#define PYVM_DEFINE_objobjproc(name) \
    static int name##_vm(PyVM *, PyObject *, PyObject *); \
    static int name(PyObject *arg1, PyObject *arg2) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** pendingcallfunc: a function for Py_AddPendingCall. */
#define PYVM_DEFINE_pendingcallfunc(name) \
    static int name##_vm(PyVM *, void *); \
    static int name(void *arg1) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** releasebufferproc. CPython: all versions. */
#define PYVM_DEFINE_releasebufferproc(name) \
    static void name##_vm(PyVM *, PyObject *, Py_buffer *); \
    static void name(PyObject *arg1, Py_buffer *arg2) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** reprfunc. CPython: all versions. */
#define PYVM_DEFINE_reprfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *); \
    static PyObject *name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** richcmpfunc. CPython: all versions. */
#define PYVM_DEFINE_richcmpfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *, int); \
    static PyObject *name(PyObject *arg1, PyObject *arg2, int arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** sendfunc. CPython: all versions. */
#define PYVM_DEFINE_sendfunc(name) \
    static PySendResult name##_vm(PyVM *, PyObject *, PyObject *, PyObject **); \
    static PySendResult name(PyObject *arg1, PyObject *arg2, PyObject **arg3) \
    { \
        PyVM_Callback callback; \
        PySendResult result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PySendResult name##_vm

/** setattrfunc. CPython: all versions. */
#define PYVM_DEFINE_setattrfunc(name) \
    static int name##_vm(PyVM *, PyObject *, char *, PyObject *); \
    static int name(PyObject *arg1, char *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** setattrofunc. CPython: all versions. */
#define PYVM_DEFINE_setattrofunc(name) \
    static int name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static int name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** setter. CPython: all versions. */
#define PYVM_DEFINE_setter(name) \
    static int name##_vm(PyVM *, PyObject *, PyObject *, void *); \
    static int name(PyObject *arg1, PyObject *arg2, void *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** ssizeargfunc. CPython: all versions. */
#define PYVM_DEFINE_ssizeargfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, Py_ssize_t); \
    static PyObject *name(PyObject *arg1, Py_ssize_t arg2) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** ssizeobjargproc. CPython: all versions. */
#define PYVM_DEFINE_ssizeobjargproc(name) \
    static int name##_vm(PyVM *, PyObject *, Py_ssize_t, PyObject *); \
    static int name(PyObject *arg1, Py_ssize_t arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** ssizessizeargfunc. CPython: all versions. */
#define PYVM_DEFINE_ssizessizeargfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, Py_ssize_t, Py_ssize_t); \
    static PyObject *name(PyObject *arg1, Py_ssize_t arg2, Py_ssize_t arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** ssizessizeobjargproc. CPython: all versions. */
#define PYVM_DEFINE_ssizessizeobjargproc(name) \
    static int name##_vm(PyVM *, PyObject *, Py_ssize_t, Py_ssize_t, PyObject *); \
    static int name(PyObject *arg1, Py_ssize_t arg2, Py_ssize_t arg3, PyObject *arg4) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** ternaryfunc. CPython: all versions. */
#define PYVM_DEFINE_ternaryfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2, PyObject *arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** threadfunc: a function for PyThread_start_new_thread. */
#define PYVM_DEFINE_threadfunc(name) \
    static void name##_vm(PyVM *, void *); \
    static void name(void *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** traverseproc. CPython: all versions. */
#define PYVM_DEFINE_traverseproc(name) \
    static int name##_vm(PyVM *, PyObject *, visitproc, void *); \
    static int name(PyObject *arg1, visitproc arg2, void *arg3) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** unaryfunc. CPython: all versions. */
#define PYVM_DEFINE_unaryfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *); \
    static PyObject *name(PyObject *arg1) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** vectorcallfunc. CPython: all versions. */
#define PYVM_DEFINE_vectorcallfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *const *, size_t, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *const *arg2, size_t arg3, PyObject *arg4) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** visitproc. CPython: all versions. */
#define PYVM_DEFINE_visitproc(name) \
    static int name##_vm(PyVM *, PyObject *, void *); \
    static int name(PyObject *arg1, void *arg2) \
    { \
        PyVM_Callback callback; \
        int result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static int name##_vm

/** wrapperfunc. CPython: all versions. */
#define PYVM_DEFINE_wrapperfunc(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *, void *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2, void *arg3) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** wrapperfunc_kwds. CPython: all versions. */
#define PYVM_DEFINE_wrapperfunc_kwds(name) \
    static PyObject *name##_vm(PyVM *, PyObject *, PyObject *, void *, PyObject *); \
    static PyObject *name(PyObject *arg1, PyObject *arg2, void *arg3, PyObject *arg4) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1, arg2, arg3, arg4); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

/** xid_freefunc. CPython: 3.12 only. */
#define PYVM_DEFINE_xid_freefunc(name) \
    static void name##_vm(PyVM *, void *); \
    static void name(void *arg1) \
    { \
        PyVM_Callback callback; \
        name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
    } \
    static void name##_vm

/** xid_newobjectfunc. CPython: 3.12 only. */
#define PYVM_DEFINE_xid_newobjectfunc(name) \
    static PyObject *name##_vm(PyVM *, _PyCrossInterpreterData *); \
    static PyObject *name(_PyCrossInterpreterData *arg1) \
    { \
        PyVM_Callback callback; \
        PyObject *result = name##_vm(PyVM_BeginCallback(&callback), arg1); \
        PyVM_EndCallback(&callback); \
        return result; \
    } \
    static PyObject *name##_vm

#ifdef __cplusplus
}
#endif

#endif
