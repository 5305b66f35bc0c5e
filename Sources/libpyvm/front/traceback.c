/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's traceback.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/traceback.h"

PYVM_SLOW int slow_PyTraceBack_Check(PyVM *vm, PyObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTraceBack_Check(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTraceBack_Check(PyVM *vm, PyObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMTraceBack_Check(op);
    }
    return slow_PyTraceBack_Check(vm, op);
}

PYVM_SLOW int slow_PyTraceBack_Here(PyVM *vm, PyFrameObject *f)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTraceBack_Here(f);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTraceBack_Here(PyVM *vm, PyFrameObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, f);
        return api->PyVMTraceBack_Here(f);
    }
    return slow_PyTraceBack_Here(vm, f);
}

PYVM_SLOW int slow_PyTraceBack_Print(PyVM *vm, PyObject *tb, PyObject *f)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMTraceBack_Print(tb, f);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMTraceBack_Print(PyVM *vm, PyObject *tb, PyObject *f)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, tb, f);
        return api->PyVMTraceBack_Print(tb, f);
    }
    return slow_PyTraceBack_Print(vm, tb, f);
}

PYVM_SLOW PyTypeObject *slow_PyTraceBack_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMTraceBack_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMTraceBack_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMTraceBack_Type();
    }
    return slow_PyTraceBack_Type(vm);
}

PYVM_SLOW const char *slow_PyUnstable_DumpTraceback(PyVM *vm, int fd, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMUnstable_DumpTraceback(fd, tstate);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMUnstable_DumpTraceback(PyVM *vm, int fd, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, fd, tstate);
        return api->PyVMUnstable_DumpTraceback(fd, tstate);
    }
    return slow_PyUnstable_DumpTraceback(vm, fd, tstate);
}

PYVM_SLOW const char *slow_PyUnstable_DumpTracebackThreads(PyVM *vm, int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    const char *result = scope.api->PyVMUnstable_DumpTracebackThreads(fd, interp, current_tstate, max_threads);
    pyvm_call_leave(&scope);
    return result;
}

const char *PyVMUnstable_DumpTracebackThreads(PyVM *vm, int fd, PyInterpreterState *interp, PyThreadState *current_tstate, Py_ssize_t max_threads)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, fd, interp, current_tstate, max_threads);
        return api->PyVMUnstable_DumpTracebackThreads(fd, interp, current_tstate, max_threads);
    }
    return slow_PyUnstable_DumpTracebackThreads(vm, fd, interp, current_tstate, max_threads);
}
