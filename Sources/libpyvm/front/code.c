/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's code.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/code.h"

PYVM_SLOW int slow_PyCode_AddWatcher(PyVM *vm, PyCode_WatchCallback callback)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCode_AddWatcher(callback);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCode_AddWatcher(PyVM *vm, PyCode_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, callback);
        return api->PyVMCode_AddWatcher(callback);
    }
    return slow_PyCode_AddWatcher(vm, callback);
}

PYVM_SLOW int slow_PyCode_Addr2Line(PyVM *vm, PyCodeObject *co, int byte_offset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCode_Addr2Line(co, byte_offset);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCode_Addr2Line(PyVM *vm, PyCodeObject *co, int byte_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, co, byte_offset);
        return api->PyVMCode_Addr2Line(co, byte_offset);
    }
    return slow_PyCode_Addr2Line(vm, co, byte_offset);
}

PYVM_SLOW int slow_PyCode_Addr2Location(PyVM *vm, PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCode_Addr2Location(co, byte_offset, start_line, start_column, end_line, end_column);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCode_Addr2Location(PyVM *vm, PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, co, byte_offset, start_line, start_column, end_line, end_column);
        return api->PyVMCode_Addr2Location(co, byte_offset, start_line, start_column, end_line, end_column);
    }
    return slow_PyCode_Addr2Location(vm, co, byte_offset, start_line, start_column, end_line, end_column);
}

PYVM_SLOW int slow_PyCode_Check(PyVM *vm, PyObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCode_Check(co);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCode_Check(PyVM *vm, PyObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMCode_Check(co);
    }
    return slow_PyCode_Check(vm, co);
}

PYVM_SLOW int slow_PyCode_ClearWatcher(PyVM *vm, int watcher_id)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCode_ClearWatcher(watcher_id);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCode_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, watcher_id);
        return api->PyVMCode_ClearWatcher(watcher_id);
    }
    return slow_PyCode_ClearWatcher(vm, watcher_id);
}

PYVM_SLOW PyObject *slow_PyCode_GetCellvars(PyVM *vm, PyCodeObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCode_GetCellvars(co);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetCellvars(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMCode_GetCellvars(co);
    }
    return slow_PyCode_GetCellvars(vm, co);
}

PYVM_SLOW PyObject *slow_PyCode_GetCode(PyVM *vm, PyCodeObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCode_GetCode(co);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetCode(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMCode_GetCode(co);
    }
    return slow_PyCode_GetCode(vm, co);
}

PYVM_SLOW int slow_PyCode_GetFirstFree(PyVM *vm, PyCodeObject *op)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCode_GetFirstFree(op);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCode_GetFirstFree(PyVM *vm, PyCodeObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, op);
        return api->PyVMCode_GetFirstFree(op);
    }
    return slow_PyCode_GetFirstFree(vm, op);
}

PYVM_SLOW PyObject *slow_PyCode_GetFreevars(PyVM *vm, PyCodeObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCode_GetFreevars(co);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetFreevars(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMCode_GetFreevars(co);
    }
    return slow_PyCode_GetFreevars(vm, co);
}

PYVM_SLOW Py_ssize_t slow_PyCode_GetNumFree(PyVM *vm, PyCodeObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    Py_ssize_t result = scope.api->PyVMCode_GetNumFree(co);
    pyvm_call_leave(&scope);
    return result;
}

Py_ssize_t PyVMCode_GetNumFree(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMCode_GetNumFree(co);
    }
    return slow_PyCode_GetNumFree(vm, co);
}

PYVM_SLOW PyObject *slow_PyCode_GetVarnames(PyVM *vm, PyCodeObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCode_GetVarnames(co);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetVarnames(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMCode_GetVarnames(co);
    }
    return slow_PyCode_GetVarnames(vm, co);
}

PYVM_SLOW PyCodeObject *slow_PyCode_New(PyVM *vm, int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMCode_New(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMCode_New(PyVM *vm, int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCode_New(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    }
    return slow_PyCode_New(vm, a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}

PYVM_SLOW PyCodeObject *slow_PyCode_NewEmpty(PyVM *vm, const char *filename, const char *funcname, int firstlineno)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMCode_NewEmpty(filename, funcname, firstlineno);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMCode_NewEmpty(PyVM *vm, const char *filename, const char *funcname, int firstlineno)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, filename, funcname, firstlineno);
        return api->PyVMCode_NewEmpty(filename, funcname, firstlineno);
    }
    return slow_PyCode_NewEmpty(vm, filename, funcname, firstlineno);
}

PYVM_SLOW PyCodeObject *slow_PyCode_NewWithPosOnlyArgs(PyVM *vm, int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMCode_NewWithPosOnlyArgs(a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMCode_NewWithPosOnlyArgs(PyVM *vm, int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCode_NewWithPosOnlyArgs(a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    }
    return slow_PyCode_NewWithPosOnlyArgs(vm, a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
}

PYVM_SLOW PyObject *slow_PyCode_Optimize(PyVM *vm, PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMCode_Optimize(code, consts, names, lnotab_obj);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMCode_Optimize(PyVM *vm, PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, code, consts, names, lnotab_obj);
        return api->PyVMCode_Optimize(code, consts, names, lnotab_obj);
    }
    return slow_PyCode_Optimize(vm, code, consts, names, lnotab_obj);
}

PYVM_SLOW PyTypeObject *slow_PyCode_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMCode_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMCode_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCode_Type();
    }
    return slow_PyCode_Type(vm);
}

PYVM_SLOW int slow_PyUnstable_Code_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Code_GetExtra(code, index, extra);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Code_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, code, index, extra);
        return api->PyVMUnstable_Code_GetExtra(code, index, extra);
    }
    return slow_PyUnstable_Code_GetExtra(vm, code, index, extra);
}

PYVM_SLOW int slow_PyUnstable_Code_GetFirstFree(PyVM *vm, PyCodeObject *co)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Code_GetFirstFree(co);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Code_GetFirstFree(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, co);
        return api->PyVMUnstable_Code_GetFirstFree(co);
    }
    return slow_PyUnstable_Code_GetFirstFree(vm, co);
}

PYVM_SLOW PyCodeObject *slow_PyUnstable_Code_New(PyVM *vm, int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMUnstable_Code_New(arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMUnstable_Code_New(PyVM *vm, int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnstable_Code_New(arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    }
    return slow_PyUnstable_Code_New(vm, arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
}

PYVM_SLOW PyCodeObject *slow_PyUnstable_Code_NewWithPosOnlyArgs(PyVM *vm, int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyCodeObject *result = scope.api->PyVMUnstable_Code_NewWithPosOnlyArgs(arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    pyvm_call_leave(&scope);
    return result;
}

PyCodeObject *PyVMUnstable_Code_NewWithPosOnlyArgs(PyVM *vm, int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMUnstable_Code_NewWithPosOnlyArgs(arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    }
    return slow_PyUnstable_Code_NewWithPosOnlyArgs(vm, arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
}

PYVM_SLOW int slow_PyUnstable_Code_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMUnstable_Code_SetExtra(code, index, extra);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMUnstable_Code_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, code, index, extra);
        return api->PyVMUnstable_Code_SetExtra(code, index, extra);
    }
    return slow_PyUnstable_Code_SetExtra(vm, code, index, extra);
}

PYVM_SLOW int slow__PyCode_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->_PyVMCode_GetExtra(code, index, extra);
    pyvm_call_leave(&scope);
    return result;
}

int _PyVMCode_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, code, index, extra);
        return api->_PyVMCode_GetExtra(code, index, extra);
    }
    return slow__PyCode_GetExtra(vm, code, index, extra);
}

PYVM_SLOW int slow__PyCode_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->_PyVMCode_SetExtra(code, index, extra);
    pyvm_call_leave(&scope);
    return result;
}

int _PyVMCode_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, code, index, extra);
        return api->_PyVMCode_SetExtra(code, index, extra);
    }
    return slow__PyCode_SetExtra(vm, code, index, extra);
}
