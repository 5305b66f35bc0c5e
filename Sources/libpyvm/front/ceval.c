/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's ceval.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/ceval.h"

PyObject *PyVMEval_CallFunction(PyVM *vm, PyObject *callable, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMEval_CallFunctionV(vm, callable, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyEval_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_CallFunctionV(callable, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallFunctionV(PyVM *vm, PyObject *callable, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, callable, format, arguments);
        return api->PyVMEval_CallFunctionV(callable, format, arguments);
    }
    return slow_PyEval_CallFunctionV(vm, callable, format, arguments);
}

PyObject *PyVMEval_CallMethod(PyVM *vm, PyObject *obj, const char *name, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMEval_CallMethodV(vm, obj, name, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_PyEval_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_CallMethodV(obj, name, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallMethodV(PyVM *vm, PyObject *obj, const char *name, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, obj, name, format, arguments);
        return api->PyVMEval_CallMethodV(obj, name, format, arguments);
    }
    return slow_PyEval_CallMethodV(vm, obj, name, format, arguments);
}

PYVM_SLOW PyObject *slow_PyEval_CallObject(PyVM *vm, PyObject *callable, PyObject *args)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_CallObject(callable, args);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallObject(PyVM *vm, PyObject *callable, PyObject *args)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, callable, args);
        return api->PyVMEval_CallObject(callable, args);
    }
    return slow_PyEval_CallObject(vm, callable, args);
}

PYVM_SLOW PyObject *slow_PyEval_CallObjectWithKeywords(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_CallObjectWithKeywords(callable, args, kwargs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_CallObjectWithKeywords(PyVM *vm, PyObject *callable, PyObject *args, PyObject *kwargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, callable, args, kwargs);
        return api->PyVMEval_CallObjectWithKeywords(callable, args, kwargs);
    }
    return slow_PyEval_CallObjectWithKeywords(vm, callable, args, kwargs);
}

PYVM_SLOW PyObject *slow_PyEval_EvalCode(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_EvalCode(co, globals, locals);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalCode(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, co, globals, locals);
        return api->PyVMEval_EvalCode(co, globals, locals);
    }
    return slow_PyEval_EvalCode(vm, co, globals, locals);
}

PYVM_SLOW PyObject *slow_PyEval_EvalCodeEx(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_EvalCodeEx(co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalCodeEx(PyVM *vm, PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc, PyObject *const *kws, int kwcount, PyObject *const *defs, int defcount, PyObject *kwdefs, PyObject *closure)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_EvalCodeEx(co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure);
    }
    return slow_PyEval_EvalCodeEx(vm, co, globals, locals, args, argc, kws, kwcount, defs, defcount, kwdefs, closure);
}

PYVM_SLOW PyObject *slow_PyEval_EvalFrame(PyVM *vm, PyFrameObject *f)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_EvalFrame(f);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalFrame(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, f);
        return api->PyVMEval_EvalFrame(f);
    }
    return slow_PyEval_EvalFrame(vm, f);
}

PYVM_SLOW PyObject *slow_PyEval_EvalFrameEx(PyVM *vm, PyFrameObject *f, int throwflag)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_EvalFrameEx(f, throwflag);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_EvalFrameEx(PyVM *vm, PyFrameObject *f, int throwflag)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, f, throwflag);
        return api->PyVMEval_EvalFrameEx(f, throwflag);
    }
    return slow_PyEval_EvalFrameEx(vm, f, throwflag);
}

PYVM_SLOW PyObject *slow_PyEval_GetBuiltins(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_GetBuiltins();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetBuiltins(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetBuiltins();
    }
    return slow_PyEval_GetBuiltins(vm);
}

PYVM_SLOW PyFrameObject *slow_PyEval_GetFrame(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyFrameObject *result = scope.api->PyVMEval_GetFrame();
    pyvm_call_leave(&scope);
    return result;
}

PyFrameObject *PyVMEval_GetFrame(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetFrame();
    }
    return slow_PyEval_GetFrame(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetFrameBuiltins(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_GetFrameBuiltins();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetFrameBuiltins(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetFrameBuiltins();
    }
    return slow_PyEval_GetFrameBuiltins(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetFrameGlobals(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_GetFrameGlobals();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetFrameGlobals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetFrameGlobals();
    }
    return slow_PyEval_GetFrameGlobals(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetFrameLocals(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_GetFrameLocals();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetFrameLocals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetFrameLocals();
    }
    return slow_PyEval_GetFrameLocals(vm);
}

PYVM_SLOW const char *slow_PyEval_GetFuncDesc(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMEval_GetFuncDesc(func);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMEval_GetFuncDesc(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMEval_GetFuncDesc(func);
    }
    return slow_PyEval_GetFuncDesc(vm, func);
}

PYVM_SLOW const char *slow_PyEval_GetFuncName(PyVM *vm, PyObject *func)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMEval_GetFuncName(func);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMEval_GetFuncName(PyVM *vm, PyObject *func)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, func);
        return api->PyVMEval_GetFuncName(func);
    }
    return slow_PyEval_GetFuncName(vm, func);
}

PYVM_SLOW PyObject *slow_PyEval_GetGlobals(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_GetGlobals();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetGlobals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetGlobals();
    }
    return slow_PyEval_GetGlobals(vm);
}

PYVM_SLOW PyObject *slow_PyEval_GetLocals(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMEval_GetLocals();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMEval_GetLocals(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_GetLocals();
    }
    return slow_PyEval_GetLocals(vm);
}

PYVM_SLOW void slow_PyEval_InitThreads(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMEval_InitThreads();
    pyvm_call_leave(&scope);
}

void PyVMEval_InitThreads(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMEval_InitThreads();
        return;
    }
    slow_PyEval_InitThreads(vm);
}

PYVM_SLOW int slow_PyEval_MergeCompilerFlags(PyVM *vm, PyCompilerFlags *cf)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMEval_MergeCompilerFlags(cf);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMEval_MergeCompilerFlags(PyVM *vm, PyCompilerFlags *cf)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, cf);
        return api->PyVMEval_MergeCompilerFlags(cf);
    }
    return slow_PyEval_MergeCompilerFlags(vm, cf);
}

PYVM_SLOW void slow_PyEval_SetProfile(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMEval_SetProfile(func, obj);
    pyvm_call_leave(&scope);
}

void PyVMEval_SetProfile(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, obj);
        api->PyVMEval_SetProfile(func, obj);
        return;
    }
    slow_PyEval_SetProfile(vm, func, obj);
}

PYVM_SLOW void slow_PyEval_SetProfileAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMEval_SetProfileAllThreads(func, obj);
    pyvm_call_leave(&scope);
}

void PyVMEval_SetProfileAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, obj);
        api->PyVMEval_SetProfileAllThreads(func, obj);
        return;
    }
    slow_PyEval_SetProfileAllThreads(vm, func, obj);
}

PYVM_SLOW void slow_PyEval_SetTrace(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMEval_SetTrace(func, obj);
    pyvm_call_leave(&scope);
}

void PyVMEval_SetTrace(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, obj);
        api->PyVMEval_SetTrace(func, obj);
        return;
    }
    slow_PyEval_SetTrace(vm, func, obj);
}

PYVM_SLOW void slow_PyEval_SetTraceAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMEval_SetTraceAllThreads(func, obj);
    pyvm_call_leave(&scope);
}

void PyVMEval_SetTraceAllThreads(PyVM *vm, Py_tracefunc func, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, obj);
        api->PyVMEval_SetTraceAllThreads(func, obj);
        return;
    }
    slow_PyEval_SetTraceAllThreads(vm, func, obj);
}

PYVM_SLOW int slow_PyEval_ThreadsInitialized(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMEval_ThreadsInitialized();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMEval_ThreadsInitialized(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMEval_ThreadsInitialized();
    }
    return slow_PyEval_ThreadsInitialized(vm);
}

PYVM_SLOW int slow_PyUnstable_CopyPerfMapFile(PyVM *vm, const char *parent_filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_CopyPerfMapFile(parent_filename);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_CopyPerfMapFile(PyVM *vm, const char *parent_filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, parent_filename);
        return api->PyVMUnstable_CopyPerfMapFile(parent_filename);
    }
    return slow_PyUnstable_CopyPerfMapFile(vm, parent_filename);
}

PYVM_SLOW Py_ssize_t slow_PyUnstable_Eval_RequestCodeExtraIndex(PyVM *vm, freefunc free)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMUnstable_Eval_RequestCodeExtraIndex(free);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMUnstable_Eval_RequestCodeExtraIndex(PyVM *vm, freefunc free)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, free);
        return api->PyVMUnstable_Eval_RequestCodeExtraIndex(free);
    }
    return slow_PyUnstable_Eval_RequestCodeExtraIndex(vm, free);
}

PYVM_SLOW void slow_PyUnstable_PerfMapState_Fini(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnstable_PerfMapState_Fini();
    pyvm_call_leave(&scope);
}

void PyVMUnstable_PerfMapState_Fini(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMUnstable_PerfMapState_Fini();
        return;
    }
    slow_PyUnstable_PerfMapState_Fini(vm);
}

PYVM_SLOW int slow_PyUnstable_PerfMapState_Init(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_PerfMapState_Init();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_PerfMapState_Init(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnstable_PerfMapState_Init();
    }
    return slow_PyUnstable_PerfMapState_Init(vm);
}

PYVM_SLOW int slow_PyUnstable_PerfTrampoline_CompileCode(PyVM *vm, PyCodeObject *code)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_PerfTrampoline_CompileCode(code);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_PerfTrampoline_CompileCode(PyVM *vm, PyCodeObject *code)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, code);
        return api->PyVMUnstable_PerfTrampoline_CompileCode(code);
    }
    return slow_PyUnstable_PerfTrampoline_CompileCode(vm, code);
}

PYVM_SLOW int slow_PyUnstable_PerfTrampoline_SetPersistAfterFork(PyVM *vm, int enable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_PerfTrampoline_SetPersistAfterFork(enable);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_PerfTrampoline_SetPersistAfterFork(PyVM *vm, int enable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, enable);
        return api->PyVMUnstable_PerfTrampoline_SetPersistAfterFork(enable);
    }
    return slow_PyUnstable_PerfTrampoline_SetPersistAfterFork(vm, enable);
}

PYVM_SLOW int slow_PyUnstable_WritePerfMapEntry(PyVM *vm, const void *code_addr, size_t code_size, const char *entry_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_WritePerfMapEntry(code_addr, code_size, entry_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_WritePerfMapEntry(PyVM *vm, const void *code_addr, size_t code_size, const char *entry_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, code_addr, code_size, entry_name);
        return api->PyVMUnstable_WritePerfMapEntry(code_addr, code_size, entry_name);
    }
    return slow_PyUnstable_WritePerfMapEntry(vm, code_addr, code_size, entry_name);
}

PYVM_SLOW int slow_Py_AddPendingCall(PyVM *vm, int (*func)(void *), void *arg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_AddPendingCall(func, arg);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_AddPendingCall(PyVM *vm, int (*func)(void *), void *arg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, func, arg);
        return api->PyVM_AddPendingCall(func, arg);
    }
    return slow_Py_AddPendingCall(vm, func, arg);
}

PYVM_SLOW int slow_Py_EnterRecursiveCall(PyVM *vm, const char *where)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_EnterRecursiveCall(where);
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_EnterRecursiveCall(PyVM *vm, const char *where)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, where);
        return api->PyVM_EnterRecursiveCall(where);
    }
    return slow_Py_EnterRecursiveCall(vm, where);
}

PYVM_SLOW int slow_Py_GetRecursionLimit(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_GetRecursionLimit();
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_GetRecursionLimit(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_GetRecursionLimit();
    }
    return slow_Py_GetRecursionLimit(vm);
}

PYVM_SLOW void slow_Py_LeaveRecursiveCall(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_LeaveRecursiveCall();
    pyvm_call_leave(&scope);
}

void PyVM_LeaveRecursiveCall(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVM_LeaveRecursiveCall();
        return;
    }
    slow_Py_LeaveRecursiveCall(vm);
}

PYVM_SLOW int slow_Py_MakePendingCalls(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVM_MakePendingCalls();
    pyvm_call_leave(&scope);
    return result;
}

int PyVM_MakePendingCalls(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVM_MakePendingCalls();
    }
    return slow_Py_MakePendingCalls(vm);
}

PYVM_SLOW void slow_Py_SetRecursionLimit(PyVM *vm, int new_limit)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVM_SetRecursionLimit(new_limit);
    pyvm_call_leave(&scope);
}

void PyVM_SetRecursionLimit(PyVM *vm, int new_limit)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, new_limit);
        api->PyVM_SetRecursionLimit(new_limit);
        return;
    }
    slow_Py_SetRecursionLimit(vm, new_limit);
}

PYVM_SLOW Py_ssize_t slow__PyEval_RequestCodeExtraIndex(PyVM *vm, freefunc f)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->_PyVMEval_RequestCodeExtraIndex(f);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t _PyVMEval_RequestCodeExtraIndex(PyVM *vm, freefunc f)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, f);
        return api->_PyVMEval_RequestCodeExtraIndex(f);
    }
    return slow__PyEval_RequestCodeExtraIndex(vm, f);
}
