/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pyframe.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pyframe.h"

PYVM_SLOW int slow_PyFrameLocalsProxy_Check(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrameLocalsProxy_Check(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrameLocalsProxy_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrameLocalsProxy_Check(obj);
    return slow_PyFrameLocalsProxy_Check(obj, vm);
}

PYVM_SLOW PyTypeObject *slow_PyFrameLocalsProxy_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMFrameLocalsProxy_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrameLocalsProxy_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrameLocalsProxy_Type();
    return slow_PyFrameLocalsProxy_Type(vm);
}

PYVM_SLOW int slow_PyFrame_Check(PyObject *obj, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrame_Check(obj);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrame_Check(PyVM *vm, PyObject *obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_Check(obj);
    return slow_PyFrame_Check(obj, vm);
}

PYVM_SLOW PyFrameObject *slow_PyFrame_GetBack(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyFrameObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetBack(frame);
    pyvm_leave(&scope);
    return result;
}

PyFrameObject *PyVMFrame_GetBack(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetBack(frame);
    return slow_PyFrame_GetBack(frame, vm);
}

PYVM_SLOW PyObject *slow_PyFrame_GetBuiltins(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetBuiltins(frame);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetBuiltins(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetBuiltins(frame);
    return slow_PyFrame_GetBuiltins(frame, vm);
}

PYVM_SLOW PyCodeObject *slow_PyFrame_GetCode(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyCodeObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetCode(frame);
    pyvm_leave(&scope);
    return result;
}

PyCodeObject *PyVMFrame_GetCode(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetCode(frame);
    return slow_PyFrame_GetCode(frame, vm);
}

PYVM_SLOW PyObject *slow_PyFrame_GetGenerator(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetGenerator(frame);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetGenerator(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetGenerator(frame);
    return slow_PyFrame_GetGenerator(frame, vm);
}

PYVM_SLOW PyObject *slow_PyFrame_GetGlobals(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetGlobals(frame);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetGlobals(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetGlobals(frame);
    return slow_PyFrame_GetGlobals(frame, vm);
}

PYVM_SLOW int slow_PyFrame_GetLasti(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrame_GetLasti(frame);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrame_GetLasti(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetLasti(frame);
    return slow_PyFrame_GetLasti(frame, vm);
}

PYVM_SLOW int slow_PyFrame_GetLineNumber(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrame_GetLineNumber(frame);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrame_GetLineNumber(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetLineNumber(frame);
    return slow_PyFrame_GetLineNumber(frame, vm);
}

PYVM_SLOW PyObject *slow_PyFrame_GetLocals(PyFrameObject *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetLocals(frame);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetLocals(PyVM *vm, PyFrameObject *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetLocals(frame);
    return slow_PyFrame_GetLocals(frame, vm);
}

PYVM_SLOW PyObject *slow_PyFrame_GetVar(PyFrameObject *frame, PyObject *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetVar(frame, name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetVar(PyVM *vm, PyFrameObject *frame, PyObject *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetVar(frame, name);
    return slow_PyFrame_GetVar(frame, name, vm);
}

PYVM_SLOW PyObject *slow_PyFrame_GetVarString(PyFrameObject *frame, const char *name, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMFrame_GetVarString(frame, name);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMFrame_GetVarString(PyVM *vm, PyFrameObject *frame, const char *name)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_GetVarString(frame, name);
    return slow_PyFrame_GetVarString(frame, name, vm);
}

PYVM_SLOW PyTypeObject *slow_PyFrame_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMFrame_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMFrame_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_Type();
    return slow_PyFrame_Type(vm);
}

PYVM_SLOW const PyTypeObject *const*slow_PyUnstable_ExecutableKinds(PyVM *vm)
{
    pyvm_scope scope;
    const PyTypeObject *const*result = pyvm_enter(vm, &scope)->PyVMUnstable_ExecutableKinds();
    pyvm_leave(&scope);
    return result;
}

const PyTypeObject *const*PyVMUnstable_ExecutableKinds(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_ExecutableKinds();
    return slow_PyUnstable_ExecutableKinds(vm);
}

PYVM_SLOW PyObject *slow_PyUnstable_InterpreterFrame_GetCode(struct _PyInterpreterFrame *frame, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMUnstable_InterpreterFrame_GetCode(frame);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMUnstable_InterpreterFrame_GetCode(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_InterpreterFrame_GetCode(frame);
    return slow_PyUnstable_InterpreterFrame_GetCode(frame, vm);
}

PYVM_SLOW int slow_PyUnstable_InterpreterFrame_GetLasti(struct _PyInterpreterFrame *frame, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_InterpreterFrame_GetLasti(frame);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_InterpreterFrame_GetLasti(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_InterpreterFrame_GetLasti(frame);
    return slow_PyUnstable_InterpreterFrame_GetLasti(frame, vm);
}

PYVM_SLOW int slow_PyUnstable_InterpreterFrame_GetLine(struct _PyInterpreterFrame *frame, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_InterpreterFrame_GetLine(frame);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_InterpreterFrame_GetLine(PyVM *vm, struct _PyInterpreterFrame *frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_InterpreterFrame_GetLine(frame);
    return slow_PyUnstable_InterpreterFrame_GetLine(frame, vm);
}
