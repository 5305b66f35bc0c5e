/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyframe.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pyframe.h"

PYVM_SLOW int slow_PyFrameLocalsProxy_Check(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrameLocalsProxy_Check(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrameLocalsProxy_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMFrameLocalsProxy_Check(obj);
    }
    return slow_PyFrameLocalsProxy_Check(vm, obj);
}

PYVM_SLOW PyTypeObject *slow_PyFrameLocalsProxy_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFrameLocalsProxy_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrameLocalsProxy_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFrameLocalsProxy_Type();
    }
    return slow_PyFrameLocalsProxy_Type(vm);
}

PYVM_SLOW int slow_PyFrame_Check(PyVM *vm, PyObject *obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrame_Check(obj);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrame_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, obj);
        return api->PyVMFrame_Check(obj);
    }
    return slow_PyFrame_Check(vm, obj);
}

PYVM_SLOW PyFrameObject *slow_PyFrame_GetBack(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyFrameObject *result = scope.api->PyVMFrame_GetBack(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyFrameObject *PyVMFrame_GetBack(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetBack(frame);
    }
    return slow_PyFrame_GetBack(vm, frame);
}

PYVM_SLOW PyObject *slow_PyFrame_GetBuiltins(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrame_GetBuiltins(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetBuiltins(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetBuiltins(frame);
    }
    return slow_PyFrame_GetBuiltins(vm, frame);
}

PYVM_SLOW PyCodeObject *slow_PyFrame_GetCode(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMFrame_GetCode(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMFrame_GetCode(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetCode(frame);
    }
    return slow_PyFrame_GetCode(vm, frame);
}

PYVM_SLOW PyObject *slow_PyFrame_GetGenerator(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrame_GetGenerator(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetGenerator(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetGenerator(frame);
    }
    return slow_PyFrame_GetGenerator(vm, frame);
}

PYVM_SLOW PyObject *slow_PyFrame_GetGlobals(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrame_GetGlobals(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetGlobals(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetGlobals(frame);
    }
    return slow_PyFrame_GetGlobals(vm, frame);
}

PYVM_SLOW int slow_PyFrame_GetLasti(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrame_GetLasti(frame);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrame_GetLasti(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetLasti(frame);
    }
    return slow_PyFrame_GetLasti(vm, frame);
}

PYVM_SLOW int slow_PyFrame_GetLineNumber(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMFrame_GetLineNumber(frame);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMFrame_GetLineNumber(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetLineNumber(frame);
    }
    return slow_PyFrame_GetLineNumber(vm, frame);
}

PYVM_SLOW PyObject *slow_PyFrame_GetLocals(PyVM *vm, PyFrameObject *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrame_GetLocals(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetLocals(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMFrame_GetLocals(frame);
    }
    return slow_PyFrame_GetLocals(vm, frame);
}

PYVM_SLOW PyObject *slow_PyFrame_GetVar(PyVM *vm, PyFrameObject *frame, PyObject *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrame_GetVar(frame, name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetVar(PyVM *vm, PyFrameObject *frame, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, frame, name);
        return api->PyVMFrame_GetVar(frame, name);
    }
    return slow_PyFrame_GetVar(vm, frame, name);
}

PYVM_SLOW PyObject *slow_PyFrame_GetVarString(PyVM *vm, PyFrameObject *frame, const char *name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMFrame_GetVarString(frame, name);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetVarString(PyVM *vm, PyFrameObject *frame, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, frame, name);
        return api->PyVMFrame_GetVarString(frame, name);
    }
    return slow_PyFrame_GetVarString(vm, frame, name);
}

PYVM_SLOW PyTypeObject *slow_PyFrame_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMFrame_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrame_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMFrame_Type();
    }
    return slow_PyFrame_Type(vm);
}

PYVM_SLOW const PyTypeObject *const*slow_PyUnstable_ExecutableKinds(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const PyTypeObject *const*result = scope.api->PyVMUnstable_ExecutableKinds();
    pyvm_call_leave(&scope);
    return result;
}

const PyTypeObject *const*PyVMUnstable_ExecutableKinds(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnstable_ExecutableKinds();
    }
    return slow_PyUnstable_ExecutableKinds(vm);
}

PYVM_SLOW PyObject *slow_PyUnstable_InterpreterFrame_GetCode(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnstable_InterpreterFrame_GetCode(frame);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnstable_InterpreterFrame_GetCode(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMUnstable_InterpreterFrame_GetCode(frame);
    }
    return slow_PyUnstable_InterpreterFrame_GetCode(vm, frame);
}

PYVM_SLOW int slow_PyUnstable_InterpreterFrame_GetLasti(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_InterpreterFrame_GetLasti(frame);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_InterpreterFrame_GetLasti(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMUnstable_InterpreterFrame_GetLasti(frame);
    }
    return slow_PyUnstable_InterpreterFrame_GetLasti(vm, frame);
}

PYVM_SLOW int slow_PyUnstable_InterpreterFrame_GetLine(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_InterpreterFrame_GetLine(frame);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_InterpreterFrame_GetLine(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, frame);
        return api->PyVMUnstable_InterpreterFrame_GetLine(frame);
    }
    return slow_PyUnstable_InterpreterFrame_GetLine(vm, frame);
}
