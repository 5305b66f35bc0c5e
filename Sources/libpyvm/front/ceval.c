/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's ceval.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/ceval.h"

PyObject *PyVMEval_CallFunction(PyVM *vm, PyObject *callable, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMEval_CallFunctionV(vm, callable, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyEval_CallFunctionV(PyObject *callable, const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_CallFunctionV(callable, format, arguments);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_CallFunctionV(callable, format, arguments);
    return slow_PyEval_CallFunctionV(callable, format, arguments, vm);
}

PyObject *PyVMEval_CallMethod(PyVM *vm, PyObject *obj, const char *name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMEval_CallMethodV(vm, obj, name, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyEval_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_CallMethodV(obj, name, format, arguments);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_CallMethodV(obj, name, format, arguments);
    return slow_PyEval_CallMethodV(obj, name, format, arguments, vm);
}

PYVM_SLOW PyObject *slow_PyEval_CallObject(PyObject *callable, PyObject *args, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_CallObject(callable, args);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallObject(PyVM *vm, PyObject *callable, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_CallObject(callable, args);
    return slow_PyEval_CallObject(callable, args, vm);
}

PYVM_SLOW PyObject *slow_PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_CallObjectWithKeywords(callable, args, kwargs);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallObjectWithKeywords(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_CallObjectWithKeywords(callable, args, kwargs);
    return slow_PyEval_CallObjectWithKeywords(callable, args, kwargs, vm);
}

PYVM_SLOW PyObject *slow_PyEval_EvalCode(PyObject *co, PyObject *globals, PyObject *locals, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_EvalCode(co, globals, locals);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalCode(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_EvalCode(co, globals, locals);
    return slow_PyEval_EvalCode(co, globals, locals, vm);
}

PYVM_SLOW PyObject *slow_PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_EvalCodeEx(co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalCodeEx(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_EvalCodeEx(co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure);
    return slow_PyEval_EvalCodeEx(co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure, vm);
}

PYVM_SLOW PyObject *slow_PyEval_EvalFrame(PyFrameObject *f, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_EvalFrame(f);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalFrame(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_EvalFrame(f);
    return slow_PyEval_EvalFrame(f, vm);
}

PYVM_SLOW PyObject *slow_PyEval_EvalFrameEx(PyFrameObject *f, int throwflag, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_EvalFrameEx(f, throwflag);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalFrameEx(PyVM *vm, PyFrameObject *f, int throwflag)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_EvalFrameEx(f, throwflag);
    return slow_PyEval_EvalFrameEx(f, throwflag, vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetBuiltins(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetBuiltins();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetBuiltins(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetBuiltins();
    return slow_PyEval_GetBuiltins(vm);
}

PYVM_SLOW PyFrameObject *slow_PyEval_GetFrame(PyVM *vm)
{
    pyvm_scope scope;
    PyFrameObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetFrame();
    pyvm_leave(&scope);
    return result;
}

PyFrameObject *PyVMEval_GetFrame(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetFrame();
    return slow_PyEval_GetFrame(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetFrameBuiltins(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetFrameBuiltins();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetFrameBuiltins(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetFrameBuiltins();
    return slow_PyEval_GetFrameBuiltins(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetFrameGlobals(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetFrameGlobals();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetFrameGlobals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetFrameGlobals();
    return slow_PyEval_GetFrameGlobals(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetFrameLocals(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetFrameLocals();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetFrameLocals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetFrameLocals();
    return slow_PyEval_GetFrameLocals(vm);
}

PYVM_SLOW const char *slow_PyEval_GetFuncDesc(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    const char *result = pyvm_enter(vm, &scope)->PyVMEval_GetFuncDesc(func);
    pyvm_leave(&scope);
    return result;
}

const char *PyVMEval_GetFuncDesc(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetFuncDesc(func);
    return slow_PyEval_GetFuncDesc(func, vm);
}

PYVM_SLOW const char *slow_PyEval_GetFuncName(PyObject *func, PyVM *vm)
{
    pyvm_scope scope;
    const char *result = pyvm_enter(vm, &scope)->PyVMEval_GetFuncName(func);
    pyvm_leave(&scope);
    return result;
}

const char *PyVMEval_GetFuncName(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetFuncName(func);
    return slow_PyEval_GetFuncName(func, vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetGlobals(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetGlobals();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetGlobals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetGlobals();
    return slow_PyEval_GetGlobals(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetLocals(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMEval_GetLocals();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetLocals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_GetLocals();
    return slow_PyEval_GetLocals(vm);
}

PYVM_SLOW void slow_PyEval_InitThreads(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMEval_InitThreads();
    pyvm_leave(&scope);
}

void PyVMEval_InitThreads(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMEval_InitThreads();
    else
        slow_PyEval_InitThreads(vm);
}

PYVM_SLOW int slow_PyEval_MergeCompilerFlags(PyCompilerFlags *cf, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMEval_MergeCompilerFlags(cf);
    pyvm_leave(&scope);
    return result;
}

int PyVMEval_MergeCompilerFlags(PyVM *vm, PyCompilerFlags *cf)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_MergeCompilerFlags(cf);
    return slow_PyEval_MergeCompilerFlags(cf, vm);
}

PYVM_SLOW void slow_PyEval_SetProfile(Py_tracefunc func, PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMEval_SetProfile(func, obj);
    pyvm_leave(&scope);
}

void PyVMEval_SetProfile(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMEval_SetProfile(func, obj);
    else
        slow_PyEval_SetProfile(func, obj, vm);
}

PYVM_SLOW void slow_PyEval_SetProfileAllThreads(Py_tracefunc func, PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMEval_SetProfileAllThreads(func, obj);
    pyvm_leave(&scope);
}

void PyVMEval_SetProfileAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMEval_SetProfileAllThreads(func, obj);
    else
        slow_PyEval_SetProfileAllThreads(func, obj, vm);
}

PYVM_SLOW void slow_PyEval_SetTrace(Py_tracefunc func, PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMEval_SetTrace(func, obj);
    pyvm_leave(&scope);
}

void PyVMEval_SetTrace(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMEval_SetTrace(func, obj);
    else
        slow_PyEval_SetTrace(func, obj, vm);
}

PYVM_SLOW void slow_PyEval_SetTraceAllThreads(Py_tracefunc func, PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMEval_SetTraceAllThreads(func, obj);
    pyvm_leave(&scope);
}

void PyVMEval_SetTraceAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMEval_SetTraceAllThreads(func, obj);
    else
        slow_PyEval_SetTraceAllThreads(func, obj, vm);
}

PYVM_SLOW int slow_PyEval_ThreadsInitialized(PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMEval_ThreadsInitialized();
    pyvm_leave(&scope);
    return result;
}

int PyVMEval_ThreadsInitialized(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMEval_ThreadsInitialized();
    return slow_PyEval_ThreadsInitialized(vm);
}

PYVM_SLOW int slow_PyUnstable_CopyPerfMapFile(const char *parent_filename, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_CopyPerfMapFile(parent_filename);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_CopyPerfMapFile(PyVM *vm, const char *parent_filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_CopyPerfMapFile(parent_filename);
    return slow_PyUnstable_CopyPerfMapFile(parent_filename, vm);
}

PYVM_SLOW Py_ssize_t slow_PyUnstable_Eval_RequestCodeExtraIndex(freefunc free, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMUnstable_Eval_RequestCodeExtraIndex(free);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnstable_Eval_RequestCodeExtraIndex(PyVM *vm, freefunc free)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Eval_RequestCodeExtraIndex(free);
    return slow_PyUnstable_Eval_RequestCodeExtraIndex(free, vm);
}

PYVM_SLOW void slow_PyUnstable_PerfMapState_Fini(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMUnstable_PerfMapState_Fini();
    pyvm_leave(&scope);
}

void PyVMUnstable_PerfMapState_Fini(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMUnstable_PerfMapState_Fini();
    else
        slow_PyUnstable_PerfMapState_Fini(vm);
}

PYVM_SLOW int slow_PyUnstable_PerfMapState_Init(PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_PerfMapState_Init();
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_PerfMapState_Init(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_PerfMapState_Init();
    return slow_PyUnstable_PerfMapState_Init(vm);
}

PYVM_SLOW int slow_PyUnstable_PerfTrampoline_CompileCode(PyCodeObject *code, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_PerfTrampoline_CompileCode(code);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_PerfTrampoline_CompileCode(PyVM *vm, PyCodeObject *code)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_PerfTrampoline_CompileCode(code);
    return slow_PyUnstable_PerfTrampoline_CompileCode(code, vm);
}

PYVM_SLOW int slow_PyUnstable_PerfTrampoline_SetPersistAfterFork(int enable, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_PerfTrampoline_SetPersistAfterFork(enable);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_PerfTrampoline_SetPersistAfterFork(PyVM *vm, int enable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_PerfTrampoline_SetPersistAfterFork(enable);
    return slow_PyUnstable_PerfTrampoline_SetPersistAfterFork(enable, vm);
}

PYVM_SLOW int slow_PyUnstable_WritePerfMapEntry(const void *code_addr, size_t code_size, const char *entry_name, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_WritePerfMapEntry(code_addr, code_size, entry_name);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_WritePerfMapEntry(PyVM *vm, const void *code_addr, size_t code_size, const char *entry_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_WritePerfMapEntry(code_addr, code_size, entry_name);
    return slow_PyUnstable_WritePerfMapEntry(code_addr, code_size, entry_name, vm);
}

PYVM_SLOW int slow_Py_AddPendingCall(int (*func)(void *), void *arg, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_AddPendingCall(func, arg);
    pyvm_leave(&scope);
    return result;
}

int PyVM_AddPendingCall(PyVM *vm, int (*func)(void *), void *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_AddPendingCall(func, arg);
    return slow_Py_AddPendingCall(func, arg, vm);
}

PYVM_SLOW int slow_Py_EnterRecursiveCall(const char *where, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_EnterRecursiveCall(where);
    pyvm_leave(&scope);
    return result;
}

int PyVM_EnterRecursiveCall(PyVM *vm, const char *where)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_EnterRecursiveCall(where);
    return slow_Py_EnterRecursiveCall(where, vm);
}

PYVM_SLOW int slow_Py_GetRecursionLimit(PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_GetRecursionLimit();
    pyvm_leave(&scope);
    return result;
}

int PyVM_GetRecursionLimit(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_GetRecursionLimit();
    return slow_Py_GetRecursionLimit(vm);
}

PYVM_SLOW void slow_Py_LeaveRecursiveCall(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_LeaveRecursiveCall();
    pyvm_leave(&scope);
}

void PyVM_LeaveRecursiveCall(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_LeaveRecursiveCall();
    else
        slow_Py_LeaveRecursiveCall(vm);
}

PYVM_SLOW int slow_Py_MakePendingCalls(PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVM_MakePendingCalls();
    pyvm_leave(&scope);
    return result;
}

int PyVM_MakePendingCalls(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_MakePendingCalls();
    return slow_Py_MakePendingCalls(vm);
}

PYVM_SLOW void slow_Py_SetRecursionLimit(int new_limit, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVM_SetRecursionLimit(new_limit);
    pyvm_leave(&scope);
}

void PyVM_SetRecursionLimit(PyVM *vm, int new_limit)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVM_SetRecursionLimit(new_limit);
    else
        slow_Py_SetRecursionLimit(new_limit, vm);
}

PYVM_SLOW Py_ssize_t slow__PyEval_RequestCodeExtraIndex(freefunc f, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->_PyVMEval_RequestCodeExtraIndex(f);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t _PyVMEval_RequestCodeExtraIndex(PyVM *vm, freefunc f)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMEval_RequestCodeExtraIndex(f);
    return slow__PyEval_RequestCodeExtraIndex(f, vm);
}
