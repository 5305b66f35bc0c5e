/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's frameobject.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/frameobject.h"

PYVM_SLOW void slow_PyFrame_FastToLocals(PyFrameObject *f, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMFrame_FastToLocals(f);
    pyvm_leave(&scope);
}

void PyVMFrame_FastToLocals(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMFrame_FastToLocals(f);
    else
        slow_PyFrame_FastToLocals(f, vm);
}

PYVM_SLOW int slow_PyFrame_FastToLocalsWithError(PyFrameObject *f, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMFrame_FastToLocalsWithError(f);
    pyvm_leave(&scope);
    return result;
}

int PyVMFrame_FastToLocalsWithError(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_FastToLocalsWithError(f);
    return slow_PyFrame_FastToLocalsWithError(f, vm);
}

PYVM_SLOW void slow_PyFrame_LocalsToFast(PyFrameObject *f, int clear, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMFrame_LocalsToFast(f, clear);
    pyvm_leave(&scope);
}

void PyVMFrame_LocalsToFast(PyVM *vm, PyFrameObject *f, int clear)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMFrame_LocalsToFast(f, clear);
    else
        slow_PyFrame_LocalsToFast(f, clear, vm);
}

PYVM_SLOW PyFrameObject *slow_PyFrame_New(PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals, PyVM *vm)
{
    pyvm_scope scope;
    PyFrameObject *result = pyvm_enter(vm, &scope)->PyVMFrame_New(tstate, code, globals, locals);
    pyvm_leave(&scope);
    return result;
}

PyFrameObject *PyVMFrame_New(PyVM *vm, PyThreadState *tstate, PyCodeObject *code, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMFrame_New(tstate, code, globals, locals);
    return slow_PyFrame_New(tstate, code, globals, locals, vm);
}
