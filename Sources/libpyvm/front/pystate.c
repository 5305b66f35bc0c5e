/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pystate.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pystate.h"

PYVM_SLOW void slow_PyInterpreterGuard_Close(PyInterpreterGuard *guard, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMInterpreterGuard_Close(guard);
    pyvm_leave(&scope);
}

void PyVMInterpreterGuard_Close(PyVM *vm, PyInterpreterGuard *guard)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMInterpreterGuard_Close(guard);
    else
        slow_PyInterpreterGuard_Close(guard, vm);
}

PYVM_SLOW PyInterpreterGuard *slow_PyInterpreterGuard_FromCurrent(PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterGuard *result = pyvm_enter(vm, &scope)->PyVMInterpreterGuard_FromCurrent();
    pyvm_leave(&scope);
    return result;
}

PyInterpreterGuard *PyVMInterpreterGuard_FromCurrent(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterGuard_FromCurrent();
    return slow_PyInterpreterGuard_FromCurrent(vm);
}

PYVM_SLOW PyInterpreterGuard *slow_PyInterpreterGuard_FromView(PyInterpreterView *view, PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterGuard *result = pyvm_enter(vm, &scope)->PyVMInterpreterGuard_FromView(view);
    pyvm_leave(&scope);
    return result;
}

PyInterpreterGuard *PyVMInterpreterGuard_FromView(PyVM *vm, PyInterpreterView *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterGuard_FromView(view);
    return slow_PyInterpreterGuard_FromView(view, vm);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Get(PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterState *result = pyvm_enter(vm, &scope)->PyVMInterpreterState_Get();
    pyvm_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Get(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_Get();
    return slow_PyInterpreterState_Get(vm);
}

PYVM_SLOW PyObject *slow_PyInterpreterState_GetDict(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMInterpreterState_GetDict(interp);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMInterpreterState_GetDict(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_GetDict(interp);
    return slow_PyInterpreterState_GetDict(interp, vm);
}

PYVM_SLOW int64_t slow_PyInterpreterState_GetID(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    int64_t result = pyvm_enter(vm, &scope)->PyVMInterpreterState_GetID(interp);
    pyvm_leave(&scope);
    return result;
}

int64_t PyVMInterpreterState_GetID(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_GetID(interp);
    return slow_PyInterpreterState_GetID(interp, vm);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Head(PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterState *result = pyvm_enter(vm, &scope)->PyVMInterpreterState_Head();
    pyvm_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Head(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_Head();
    return slow_PyInterpreterState_Head(vm);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Main(PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterState *result = pyvm_enter(vm, &scope)->PyVMInterpreterState_Main();
    pyvm_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Main(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_Main();
    return slow_PyInterpreterState_Main(vm);
}

PYVM_SLOW PyInterpreterState *slow_PyInterpreterState_Next(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterState *result = pyvm_enter(vm, &scope)->PyVMInterpreterState_Next(interp);
    pyvm_leave(&scope);
    return result;
}

PyInterpreterState *PyVMInterpreterState_Next(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_Next(interp);
    return slow_PyInterpreterState_Next(interp, vm);
}

PYVM_SLOW PyThreadState *slow_PyInterpreterState_ThreadHead(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    PyThreadState *result = pyvm_enter(vm, &scope)->PyVMInterpreterState_ThreadHead(interp);
    pyvm_leave(&scope);
    return result;
}

PyThreadState *PyVMInterpreterState_ThreadHead(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterState_ThreadHead(interp);
    return slow_PyInterpreterState_ThreadHead(interp, vm);
}

PYVM_SLOW void slow_PyInterpreterView_Close(PyInterpreterView *view, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMInterpreterView_Close(view);
    pyvm_leave(&scope);
}

void PyVMInterpreterView_Close(PyVM *vm, PyInterpreterView *view)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMInterpreterView_Close(view);
    else
        slow_PyInterpreterView_Close(view, vm);
}

PYVM_SLOW PyInterpreterView *slow_PyInterpreterView_FromCurrent(PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterView *result = pyvm_enter(vm, &scope)->PyVMInterpreterView_FromCurrent();
    pyvm_leave(&scope);
    return result;
}

PyInterpreterView *PyVMInterpreterView_FromCurrent(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterView_FromCurrent();
    return slow_PyInterpreterView_FromCurrent(vm);
}

PYVM_SLOW PyInterpreterView *slow_PyInterpreterView_FromMain(PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterView *result = pyvm_enter(vm, &scope)->PyVMInterpreterView_FromMain();
    pyvm_leave(&scope);
    return result;
}

PyInterpreterView *PyVMInterpreterView_FromMain(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMInterpreterView_FromMain();
    return slow_PyInterpreterView_FromMain(vm);
}

PYVM_SLOW int slow_PyState_AddModule(PyObject *module, PyModuleDef *def, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMState_AddModule(module, def);
    pyvm_leave(&scope);
    return result;
}

int PyVMState_AddModule(PyVM *vm, PyObject *module, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMState_AddModule(module, def);
    return slow_PyState_AddModule(module, def, vm);
}

PYVM_SLOW PyObject *slow_PyState_FindModule(PyModuleDef *def, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMState_FindModule(def);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMState_FindModule(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMState_FindModule(def);
    return slow_PyState_FindModule(def, vm);
}

PYVM_SLOW int slow_PyState_RemoveModule(PyModuleDef *def, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMState_RemoveModule(def);
    pyvm_leave(&scope);
    return result;
}

int PyVMState_RemoveModule(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMState_RemoveModule(def);
    return slow_PyState_RemoveModule(def, vm);
}

PYVM_SLOW void slow_PyThreadState_Clear(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMThreadState_Clear(tstate);
    pyvm_leave(&scope);
}

void PyVMThreadState_Clear(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMThreadState_Clear(tstate);
    else
        slow_PyThreadState_Clear(tstate, vm);
}

PYVM_SLOW void slow_PyThreadState_Delete(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMThreadState_Delete(tstate);
    pyvm_leave(&scope);
}

void PyVMThreadState_Delete(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMThreadState_Delete(tstate);
    else
        slow_PyThreadState_Delete(tstate, vm);
}

PYVM_SLOW void slow_PyThreadState_EnterTracing(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMThreadState_EnterTracing(tstate);
    pyvm_leave(&scope);
}

void PyVMThreadState_EnterTracing(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMThreadState_EnterTracing(tstate);
    else
        slow_PyThreadState_EnterTracing(tstate, vm);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_GET(PyVM *vm)
{
    pyvm_scope scope;
    PyThreadState *result = pyvm_enter(vm, &scope)->PyVMThreadState_GET();
    pyvm_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_GET(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_GET();
    return slow_PyThreadState_GET(vm);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_Get(PyVM *vm)
{
    pyvm_scope scope;
    PyThreadState *result = pyvm_enter(vm, &scope)->PyVMThreadState_Get();
    pyvm_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_Get(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_Get();
    return slow_PyThreadState_Get(vm);
}

PYVM_SLOW PyObject *slow_PyThreadState_GetDict(PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMThreadState_GetDict();
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMThreadState_GetDict(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_GetDict();
    return slow_PyThreadState_GetDict(vm);
}

PYVM_SLOW PyFrameObject *slow_PyThreadState_GetFrame(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    PyFrameObject *result = pyvm_enter(vm, &scope)->PyVMThreadState_GetFrame(tstate);
    pyvm_leave(&scope);
    return result;
}

PyFrameObject *PyVMThreadState_GetFrame(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_GetFrame(tstate);
    return slow_PyThreadState_GetFrame(tstate, vm);
}

PYVM_SLOW uint64_t slow_PyThreadState_GetID(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    uint64_t result = pyvm_enter(vm, &scope)->PyVMThreadState_GetID(tstate);
    pyvm_leave(&scope);
    return result;
}

uint64_t PyVMThreadState_GetID(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_GetID(tstate);
    return slow_PyThreadState_GetID(tstate, vm);
}

PYVM_SLOW PyInterpreterState *slow_PyThreadState_GetInterpreter(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    PyInterpreterState *result = pyvm_enter(vm, &scope)->PyVMThreadState_GetInterpreter(tstate);
    pyvm_leave(&scope);
    return result;
}

PyInterpreterState *PyVMThreadState_GetInterpreter(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_GetInterpreter(tstate);
    return slow_PyThreadState_GetInterpreter(tstate, vm);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_GetUnchecked(PyVM *vm)
{
    pyvm_scope scope;
    PyThreadState *result = pyvm_enter(vm, &scope)->PyVMThreadState_GetUnchecked();
    pyvm_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_GetUnchecked(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_GetUnchecked();
    return slow_PyThreadState_GetUnchecked(vm);
}

PYVM_SLOW void slow_PyThreadState_LeaveTracing(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMThreadState_LeaveTracing(tstate);
    pyvm_leave(&scope);
}

void PyVMThreadState_LeaveTracing(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMThreadState_LeaveTracing(tstate);
    else
        slow_PyThreadState_LeaveTracing(tstate, vm);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_New(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    PyThreadState *result = pyvm_enter(vm, &scope)->PyVMThreadState_New(interp);
    pyvm_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_New(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_New(interp);
    return slow_PyThreadState_New(interp, vm);
}

PYVM_SLOW PyThreadState *slow_PyThreadState_Next(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    PyThreadState *result = pyvm_enter(vm, &scope)->PyVMThreadState_Next(tstate);
    pyvm_leave(&scope);
    return result;
}

PyThreadState *PyVMThreadState_Next(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_Next(tstate);
    return slow_PyThreadState_Next(tstate, vm);
}

PYVM_SLOW int slow_PyThreadState_SetAsyncExc(unsigned long id, PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMThreadState_SetAsyncExc(id, exc);
    pyvm_leave(&scope);
    return result;
}

int PyVMThreadState_SetAsyncExc(PyVM *vm, unsigned long id, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMThreadState_SetAsyncExc(id, exc);
    return slow_PyThreadState_SetAsyncExc(id, exc, vm);
}

PYVM_SLOW PyObject *slow_PyUnstable_InterpreterState_GetMainModule(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMUnstable_InterpreterState_GetMainModule(interp);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMUnstable_InterpreterState_GetMainModule(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_InterpreterState_GetMainModule(interp);
    return slow_PyUnstable_InterpreterState_GetMainModule(interp, vm);
}

PYVM_SLOW void slow_PyUnstable_ThreadState_ResetStackProtection(PyThreadState *tstate, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMUnstable_ThreadState_ResetStackProtection(tstate);
    pyvm_leave(&scope);
}

void PyVMUnstable_ThreadState_ResetStackProtection(PyVM *vm, PyThreadState *tstate)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMUnstable_ThreadState_ResetStackProtection(tstate);
    else
        slow_PyUnstable_ThreadState_ResetStackProtection(tstate, vm);
}

PYVM_SLOW int slow_PyUnstable_ThreadState_SetStackProtection(PyThreadState *tstate, void *stack_start_addr, size_t stack_size, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_ThreadState_SetStackProtection(tstate, stack_start_addr, stack_size);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_ThreadState_SetStackProtection(PyVM *vm, PyThreadState *tstate, void *stack_start_addr, size_t stack_size)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_ThreadState_SetStackProtection(tstate, stack_start_addr, stack_size);
    return slow_PyUnstable_ThreadState_SetStackProtection(tstate, stack_start_addr, stack_size, vm);
}

PYVM_SLOW _PyFrameEvalFunction slow__PyInterpreterState_GetEvalFrameFunc(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    _PyFrameEvalFunction result = pyvm_enter(vm, &scope)->_PyVMInterpreterState_GetEvalFrameFunc(interp);
    pyvm_leave(&scope);
    return result;
}

_PyFrameEvalFunction _PyVMInterpreterState_GetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMInterpreterState_GetEvalFrameFunc(interp);
    return slow__PyInterpreterState_GetEvalFrameFunc(interp, vm);
}

PYVM_SLOW int slow__PyInterpreterState_IsSpecializationEnabled(PyInterpreterState *interp, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->_PyVMInterpreterState_IsSpecializationEnabled(interp);
    pyvm_leave(&scope);
    return result;
}

int _PyVMInterpreterState_IsSpecializationEnabled(PyVM *vm, PyInterpreterState *interp)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMInterpreterState_IsSpecializationEnabled(interp);
    return slow__PyInterpreterState_IsSpecializationEnabled(interp, vm);
}

PYVM_SLOW void slow__PyInterpreterState_SetEvalFrameAllowSpecialization(PyInterpreterState *interp, int allow_specialization, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->_PyVMInterpreterState_SetEvalFrameAllowSpecialization(interp, allow_specialization);
    pyvm_leave(&scope);
}

void _PyVMInterpreterState_SetEvalFrameAllowSpecialization(PyVM *vm, PyInterpreterState *interp, int allow_specialization)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->_PyVMInterpreterState_SetEvalFrameAllowSpecialization(interp, allow_specialization);
    else
        slow__PyInterpreterState_SetEvalFrameAllowSpecialization(interp, allow_specialization, vm);
}

PYVM_SLOW void slow__PyInterpreterState_SetEvalFrameFunc(PyInterpreterState *interp, _PyFrameEvalFunction eval_frame, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->_PyVMInterpreterState_SetEvalFrameFunc(interp, eval_frame);
    pyvm_leave(&scope);
}

void _PyVMInterpreterState_SetEvalFrameFunc(PyVM *vm, PyInterpreterState *interp, _PyFrameEvalFunction eval_frame)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->_PyVMInterpreterState_SetEvalFrameFunc(interp, eval_frame);
    else
        slow__PyInterpreterState_SetEvalFrameFunc(interp, eval_frame, vm);
}
