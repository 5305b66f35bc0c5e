/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystate.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pystate.h"

PYVM_SLOW void slow_PyInterpreterGuard_Close(PyVM *vm, PyInterpreterGuard *guard)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMInterpreterGuard_Close(guard);
    pyvm_call_leave(&scope);
}

void PyVMInterpreterGuard_Close(PyVM *vm, PyInterpreterGuard *guard)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, guard);
        api->PyVMInterpreterGuard_Close(guard);
        return;
    }
    slow_PyInterpreterGuard_Close(vm, guard);
}

PYVM_SLOW PyInterpreterGuard *slow_PyInterpreterGuard_FromCurrent(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterGuard *result = scope.api->PyVMInterpreterGuard_FromCurrent();
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterGuard *PyVMInterpreterGuard_FromCurrent(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInterpreterGuard_FromCurrent();
    }
    return slow_PyInterpreterGuard_FromCurrent(vm);
}

PYVM_SLOW PyInterpreterGuard *slow_PyInterpreterGuard_FromView(PyVM *vm, PyInterpreterView *view)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterGuard *result = scope.api->PyVMInterpreterGuard_FromView(view);
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterGuard *PyVMInterpreterGuard_FromView(PyVM *vm, PyInterpreterView *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, view);
        return api->PyVMInterpreterGuard_FromView(view);
    }
    return slow_PyInterpreterGuard_FromView(vm, view);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Get(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterState *result = scope.api->PyVMInterpreterState_Get();
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Get(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInterpreterState_Get();
    }
    return slow_PyInterpreterState_Get(vm);
}

PYVM_SLOW PyObject *slow_PyInterpreterState_GetDict(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMInterpreterState_GetDict(interp);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMInterpreterState_GetDict(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->PyVMInterpreterState_GetDict(interp);
    }
    return slow_PyInterpreterState_GetDict(vm, interp);
}

PYVM_SLOW int64_t slow_PyInterpreterState_GetID(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int64_t result = scope.api->PyVMInterpreterState_GetID(interp);
    pyvm_call_leave(&scope);
    return result;
}

int64_t PyVMInterpreterState_GetID(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->PyVMInterpreterState_GetID(interp);
    }
    return slow_PyInterpreterState_GetID(vm, interp);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Head(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterState *result = scope.api->PyVMInterpreterState_Head();
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Head(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInterpreterState_Head();
    }
    return slow_PyInterpreterState_Head(vm);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Main(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterState *result = scope.api->PyVMInterpreterState_Main();
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Main(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInterpreterState_Main();
    }
    return slow_PyInterpreterState_Main(vm);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Next(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterState *result = scope.api->PyVMInterpreterState_Next(interp);
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Next(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->PyVMInterpreterState_Next(interp);
    }
    return slow_PyInterpreterState_Next(vm, interp);
}

PYVM_SLOW PyThreadState *slow_PyInterpreterState_ThreadHead(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThreadState *result = scope.api->PyVMInterpreterState_ThreadHead(interp);
    pyvm_call_leave(&scope);
    return result;
}

PyThreadState *PyVMInterpreterState_ThreadHead(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->PyVMInterpreterState_ThreadHead(interp);
    }
    return slow_PyInterpreterState_ThreadHead(vm, interp);
}

PYVM_SLOW void slow_PyInterpreterView_Close(PyVM *vm, PyInterpreterView *view)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMInterpreterView_Close(view);
    pyvm_call_leave(&scope);
}

void PyVMInterpreterView_Close(PyVM *vm, PyInterpreterView *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, view);
        api->PyVMInterpreterView_Close(view);
        return;
    }
    slow_PyInterpreterView_Close(vm, view);
}

PYVM_SLOW PyInterpreterView *slow_PyInterpreterView_FromCurrent(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterView *result = scope.api->PyVMInterpreterView_FromCurrent();
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterView *PyVMInterpreterView_FromCurrent(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInterpreterView_FromCurrent();
    }
    return slow_PyInterpreterView_FromCurrent(vm);
}

PYVM_SLOW PyInterpreterView *slow_PyInterpreterView_FromMain(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterView *result = scope.api->PyVMInterpreterView_FromMain();
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterView *PyVMInterpreterView_FromMain(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMInterpreterView_FromMain();
    }
    return slow_PyInterpreterView_FromMain(vm);
}

PYVM_SLOW int slow_PyState_AddModule(PyVM *vm, PyObject *module, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMState_AddModule(module, def);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMState_AddModule(PyVM *vm, PyObject *module, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, def);
        return api->PyVMState_AddModule(module, def);
    }
    return slow_PyState_AddModule(vm, module, def);
}

PYVM_SLOW PyObject *slow_PyState_FindModule(PyVM *vm, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMState_FindModule(def);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMState_FindModule(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, def);
        return api->PyVMState_FindModule(def);
    }
    return slow_PyState_FindModule(vm, def);
}

PYVM_SLOW int slow_PyState_RemoveModule(PyVM *vm, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMState_RemoveModule(def);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMState_RemoveModule(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, def);
        return api->PyVMState_RemoveModule(def);
    }
    return slow_PyState_RemoveModule(vm, def);
}

PYVM_SLOW void slow_PyThreadState_Clear(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThreadState_Clear(tstate);
    pyvm_call_leave(&scope);
}

void PyVMThreadState_Clear(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        api->PyVMThreadState_Clear(tstate);
        return;
    }
    slow_PyThreadState_Clear(vm, tstate);
}

PYVM_SLOW void slow_PyThreadState_Delete(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThreadState_Delete(tstate);
    pyvm_call_leave(&scope);
}

void PyVMThreadState_Delete(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        api->PyVMThreadState_Delete(tstate);
        return;
    }
    slow_PyThreadState_Delete(vm, tstate);
}

PYVM_SLOW void slow_PyThreadState_EnterTracing(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThreadState_EnterTracing(tstate);
    pyvm_call_leave(&scope);
}

void PyVMThreadState_EnterTracing(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        api->PyVMThreadState_EnterTracing(tstate);
        return;
    }
    slow_PyThreadState_EnterTracing(vm, tstate);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_GET(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThreadState *result = scope.api->PyVMThreadState_GET();
    pyvm_call_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_GET(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThreadState_GET();
    }
    return slow_PyThreadState_GET(vm);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_Get(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThreadState *result = scope.api->PyVMThreadState_Get();
    pyvm_call_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_Get(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThreadState_Get();
    }
    return slow_PyThreadState_Get(vm);
}

PYVM_SLOW PyObject *slow_PyThreadState_GetDict(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMThreadState_GetDict();
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMThreadState_GetDict(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThreadState_GetDict();
    }
    return slow_PyThreadState_GetDict(vm);
}

PYVM_SLOW PyFrameObject *slow_PyThreadState_GetFrame(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyFrameObject *result = scope.api->PyVMThreadState_GetFrame(tstate);
    pyvm_call_leave(&scope);
    return result;
}

PyFrameObject *PyVMThreadState_GetFrame(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        return api->PyVMThreadState_GetFrame(tstate);
    }
    return slow_PyThreadState_GetFrame(vm, tstate);
}

PYVM_SLOW uint64_t slow_PyThreadState_GetID(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    uint64_t result = scope.api->PyVMThreadState_GetID(tstate);
    pyvm_call_leave(&scope);
    return result;
}

uint64_t PyVMThreadState_GetID(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        return api->PyVMThreadState_GetID(tstate);
    }
    return slow_PyThreadState_GetID(vm, tstate);
}

PYVM_SLOW PyInterpreterState *slow_PyThreadState_GetInterpreter(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyInterpreterState *result = scope.api->PyVMThreadState_GetInterpreter(tstate);
    pyvm_call_leave(&scope);
    return result;
}

PyInterpreterState *PyVMThreadState_GetInterpreter(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        return api->PyVMThreadState_GetInterpreter(tstate);
    }
    return slow_PyThreadState_GetInterpreter(vm, tstate);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_GetUnchecked(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThreadState *result = scope.api->PyVMThreadState_GetUnchecked();
    pyvm_call_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_GetUnchecked(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMThreadState_GetUnchecked();
    }
    return slow_PyThreadState_GetUnchecked(vm);
}

PYVM_SLOW void slow_PyThreadState_LeaveTracing(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMThreadState_LeaveTracing(tstate);
    pyvm_call_leave(&scope);
}

void PyVMThreadState_LeaveTracing(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        api->PyVMThreadState_LeaveTracing(tstate);
        return;
    }
    slow_PyThreadState_LeaveTracing(vm, tstate);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_New(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThreadState *result = scope.api->PyVMThreadState_New(interp);
    pyvm_call_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_New(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->PyVMThreadState_New(interp);
    }
    return slow_PyThreadState_New(vm, interp);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_Next(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyThreadState *result = scope.api->PyVMThreadState_Next(tstate);
    pyvm_call_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_Next(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        return api->PyVMThreadState_Next(tstate);
    }
    return slow_PyThreadState_Next(vm, tstate);
}

PYVM_SLOW int slow_PyThreadState_SetAsyncExc(PyVM *vm, unsigned long id, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMThreadState_SetAsyncExc(id, exc);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMThreadState_SetAsyncExc(PyVM *vm, unsigned long id, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, id, exc);
        return api->PyVMThreadState_SetAsyncExc(id, exc);
    }
    return slow_PyThreadState_SetAsyncExc(vm, id, exc);
}

PYVM_SLOW PyObject *slow_PyUnstable_InterpreterState_GetMainModule(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMUnstable_InterpreterState_GetMainModule(interp);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMUnstable_InterpreterState_GetMainModule(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->PyVMUnstable_InterpreterState_GetMainModule(interp);
    }
    return slow_PyUnstable_InterpreterState_GetMainModule(vm, interp);
}

PYVM_SLOW void slow_PyUnstable_ThreadState_ResetStackProtection(PyVM *vm, PyThreadState *tstate)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMUnstable_ThreadState_ResetStackProtection(tstate);
    pyvm_call_leave(&scope);
}

void PyVMUnstable_ThreadState_ResetStackProtection(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, tstate);
        api->PyVMUnstable_ThreadState_ResetStackProtection(tstate);
        return;
    }
    slow_PyUnstable_ThreadState_ResetStackProtection(vm, tstate);
}

PYVM_SLOW int slow_PyUnstable_ThreadState_SetStackProtection(PyVM *vm, PyThreadState *tstate, void *stack_start_addr, size_t stack_size)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_ThreadState_SetStackProtection(tstate, stack_start_addr, stack_size);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_ThreadState_SetStackProtection(PyVM *vm, PyThreadState *tstate, void *stack_start_addr, size_t stack_size)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, tstate, stack_start_addr, stack_size);
        return api->PyVMUnstable_ThreadState_SetStackProtection(tstate, stack_start_addr, stack_size);
    }
    return slow_PyUnstable_ThreadState_SetStackProtection(vm, tstate, stack_start_addr, stack_size);
}

PYVM_SLOW _PyFrameEvalFunction slow__PyInterpreterState_GetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    _PyFrameEvalFunction result = scope.api->_PyVMInterpreterState_GetEvalFrameFunc(interp);
    pyvm_call_leave(&scope);
    return result;
}

_PyFrameEvalFunction _PyVMInterpreterState_GetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->_PyVMInterpreterState_GetEvalFrameFunc(interp);
    }
    return slow__PyInterpreterState_GetEvalFrameFunc(vm, interp);
}

PYVM_SLOW int slow__PyInterpreterState_IsSpecializationEnabled(PyVM *vm, PyInterpreterState *interp)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->_PyVMInterpreterState_IsSpecializationEnabled(interp);
    pyvm_call_leave(&scope);
    return result;
}

int _PyVMInterpreterState_IsSpecializationEnabled(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, interp);
        return api->_PyVMInterpreterState_IsSpecializationEnabled(interp);
    }
    return slow__PyInterpreterState_IsSpecializationEnabled(vm, interp);
}

PYVM_SLOW void slow__PyInterpreterState_SetEvalFrameAllowSpecialization(PyVM *vm, PyInterpreterState *interp, int allow_specialization)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->_PyVMInterpreterState_SetEvalFrameAllowSpecialization(interp, allow_specialization);
    pyvm_call_leave(&scope);
}

void _PyVMInterpreterState_SetEvalFrameAllowSpecialization(PyVM *vm, PyInterpreterState *interp, int allow_specialization)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, interp, allow_specialization);
        api->_PyVMInterpreterState_SetEvalFrameAllowSpecialization(interp, allow_specialization);
        return;
    }
    slow__PyInterpreterState_SetEvalFrameAllowSpecialization(vm, interp, allow_specialization);
}

PYVM_SLOW void slow__PyInterpreterState_SetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp, _PyFrameEvalFunction eval_frame)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->_PyVMInterpreterState_SetEvalFrameFunc(interp, eval_frame);
    pyvm_call_leave(&scope);
}

void _PyVMInterpreterState_SetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp, _PyFrameEvalFunction eval_frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, interp, eval_frame);
        api->_PyVMInterpreterState_SetEvalFrameFunc(interp, eval_frame);
        return;
    }
    slow__PyInterpreterState_SetEvalFrameFunc(vm, interp, eval_frame);
}
