/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythonrun.h, with the VM first. */
#ifndef PYVM_API_PYTHONRUN_H
#define PYVM_API_PYTHONRUN_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyErr_Display. CPython: all versions. */
PYVM_EXPORT void PyVMErr_Display(PyVM *vm, PyObject *unused, PyObject *value, PyObject *tb);

/** PyErr_DisplayException. CPython: 3.12 and newer; made from older functions in 3.11 only. */
PYVM_EXPORT void PyVMErr_DisplayException(PyVM *vm, PyObject *exc);

/** PyErr_Print. CPython: all versions. */
PYVM_EXPORT void PyVMErr_Print(PyVM *vm);

/** PyErr_PrintEx. CPython: all versions. */
PYVM_EXPORT void PyVMErr_PrintEx(PyVM *vm, int set_sys_last_vars);

/**
 * PyOS_InputHook. Returns the address of the variable, which all VMs of the process share. CPython: all
 * versions.
 */
PYVM_EXPORT int (**PyVMOS_InputHook(PyVM *vm))(void);

/** PyOS_Readline. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT char *PyVMOS_Readline(PyVM *vm, FILE *arg1, FILE *arg2, const char *arg3);

/**
 * PyOS_ReadlineFunctionPointer. Returns the address of the variable, which all VMs of the process share.
 * CPython: all versions.
 */
PYVM_EXPORT char *(**PyVMOS_ReadlineFunctionPointer(PyVM *vm))(FILE *, FILE *, const char *);

/** PyRun_AnyFile. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_AnyFile(PyVM *vm, FILE *fp, const char *filename);

/** PyRun_AnyFileEx. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_AnyFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit);

/** PyRun_AnyFileExFlags. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_AnyFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags);

/** PyRun_AnyFileFlags. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_AnyFileFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags);

/** PyRun_File. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMRun_File(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals);

/** PyRun_FileEx. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMRun_FileEx(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit);

/** PyRun_FileExFlags. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMRun_FileExFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags);

/** PyRun_FileFlags. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMRun_FileFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags);

/** PyRun_InteractiveLoop. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_InteractiveLoop(PyVM *vm, FILE *fp, const char *filename);

/** PyRun_InteractiveLoopFlags. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_InteractiveLoopFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags);

/** PyRun_InteractiveOne. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_InteractiveOne(PyVM *vm, FILE *fp, const char *filename);

/** PyRun_InteractiveOneFlags. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_InteractiveOneFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags);

/** PyRun_InteractiveOneObject. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_InteractiveOneObject(PyVM *vm, FILE *fp, PyObject *filename, PyCompilerFlags *flags);

/** PyRun_SimpleFile. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_SimpleFile(PyVM *vm, FILE *fp, const char *filename);

/** PyRun_SimpleFileEx. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_SimpleFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit);

/** PyRun_SimpleFileExFlags. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_SimpleFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags);

/** PyRun_SimpleString. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_SimpleString(PyVM *vm, const char *command);

/** PyRun_SimpleStringFlags. On failure: -1, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMRun_SimpleStringFlags(PyVM *vm, const char *command, PyCompilerFlags *flags);

/** PyRun_String. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMRun_String(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals);

/** PyRun_StringFlags. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMRun_StringFlags(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags);

/** Py_CompileString. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_CompileString(PyVM *vm, const char *str, const char *filename, int start);

/** Py_CompileStringExFlags. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_CompileStringExFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize);

/** Py_CompileStringFlags. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_CompileStringFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags);

/** Py_CompileStringObject. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVM_CompileStringObject(PyVM *vm, const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize);

#ifdef __cplusplus
}
#endif

#endif
