/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's code.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/code.h"

PYVM_SLOW int slow_PyCode_AddWatcher(PyCode_WatchCallback callback, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCode_AddWatcher(callback);
    pyvm_leave(&scope);
    return result;
}

int PyVMCode_AddWatcher(PyVM *vm, PyCode_WatchCallback callback)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_AddWatcher(callback);
    return slow_PyCode_AddWatcher(callback, vm);
}

PYVM_SLOW int slow_PyCode_Addr2Line(PyCodeObject *co, int byte_offset, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCode_Addr2Line(co, byte_offset);
    pyvm_leave(&scope);
    return result;
}

int PyVMCode_Addr2Line(PyVM *vm, PyCodeObject *co, int byte_offset)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_Addr2Line(co, byte_offset);
    return slow_PyCode_Addr2Line(co, byte_offset, vm);
}

PYVM_SLOW int slow_PyCode_Addr2Location(PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCode_Addr2Location(co, byte_offset, start_line, start_column, end_line, end_column);
    pyvm_leave(&scope);
    return result;
}

int PyVMCode_Addr2Location(PyVM *vm, PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int *end_column)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_Addr2Location(co, byte_offset, start_line, start_column, end_line, end_column);
    return slow_PyCode_Addr2Location(co, byte_offset, start_line, start_column, end_line, end_column, vm);
}

PYVM_SLOW int slow_PyCode_Check(PyObject *co, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCode_Check(co);
    pyvm_leave(&scope);
    return result;
}

int PyVMCode_Check(PyVM *vm, PyObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_Check(co);
    return slow_PyCode_Check(co, vm);
}

PYVM_SLOW int slow_PyCode_ClearWatcher(int watcher_id, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCode_ClearWatcher(watcher_id);
    pyvm_leave(&scope);
    return result;
}

int PyVMCode_ClearWatcher(PyVM *vm, int watcher_id)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_ClearWatcher(watcher_id);
    return slow_PyCode_ClearWatcher(watcher_id, vm);
}

PYVM_SLOW PyObject *slow_PyCode_GetCellvars(PyCodeObject *co, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCode_GetCellvars(co);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetCellvars(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_GetCellvars(co);
    return slow_PyCode_GetCellvars(co, vm);
}

PYVM_SLOW PyObject *slow_PyCode_GetCode(PyCodeObject *co, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCode_GetCode(co);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetCode(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_GetCode(co);
    return slow_PyCode_GetCode(co, vm);
}

PYVM_SLOW int slow_PyCode_GetFirstFree(PyCodeObject *op, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMCode_GetFirstFree(op);
    pyvm_leave(&scope);
    return result;
}

int PyVMCode_GetFirstFree(PyVM *vm, PyCodeObject *op)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_GetFirstFree(op);
    return slow_PyCode_GetFirstFree(op, vm);
}

PYVM_SLOW PyObject *slow_PyCode_GetFreevars(PyCodeObject *co, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCode_GetFreevars(co);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetFreevars(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_GetFreevars(co);
    return slow_PyCode_GetFreevars(co, vm);
}

PYVM_SLOW Py_ssize_t slow_PyCode_GetNumFree(PyCodeObject *co, PyVM *vm)
{
    pyvm_scope scope;
    Py_ssize_t result = pyvm_enter(vm, &scope)->PyVMCode_GetNumFree(co);
    pyvm_leave(&scope);
    return result;
}

Py_ssize_t PyVMCode_GetNumFree(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_GetNumFree(co);
    return slow_PyCode_GetNumFree(co, vm);
}

PYVM_SLOW PyObject *slow_PyCode_GetVarnames(PyCodeObject *co, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCode_GetVarnames(co);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCode_GetVarnames(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_GetVarnames(co);
    return slow_PyCode_GetVarnames(co, vm);
}

PYVM_SLOW PyCodeObject *slow_PyCode_New(int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q, PyVM *vm)
{
    pyvm_scope scope;
    PyCodeObject *result = pyvm_enter(vm, &scope)->PyVMCode_New(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    pyvm_leave(&scope);
    return result;
}

PyCodeObject *PyVMCode_New(PyVM *vm, int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_New(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    return slow_PyCode_New(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, vm);
}

PYVM_SLOW PyCodeObject *slow_PyCode_NewEmpty(const char *filename, const char *funcname, int firstlineno, PyVM *vm)
{
    pyvm_scope scope;
    PyCodeObject *result = pyvm_enter(vm, &scope)->PyVMCode_NewEmpty(filename, funcname, firstlineno);
    pyvm_leave(&scope);
    return result;
}

PyCodeObject *PyVMCode_NewEmpty(PyVM *vm, const char *filename, const char *funcname, int firstlineno)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_NewEmpty(filename, funcname, firstlineno);
    return slow_PyCode_NewEmpty(filename, funcname, firstlineno, vm);
}

PYVM_SLOW PyCodeObject *slow_PyCode_NewWithPosOnlyArgs(int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q, PyVM *vm)
{
    pyvm_scope scope;
    PyCodeObject *result = pyvm_enter(vm, &scope)->PyVMCode_NewWithPosOnlyArgs(a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    pyvm_leave(&scope);
    return result;
}

PyCodeObject *PyVMCode_NewWithPosOnlyArgs(PyVM *vm, int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_NewWithPosOnlyArgs(a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q);
    return slow_PyCode_NewWithPosOnlyArgs(a, poac, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, vm);
}

PYVM_SLOW PyObject *slow_PyCode_Optimize(PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMCode_Optimize(code, consts, names, lnotab_obj);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMCode_Optimize(PyVM *vm, PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_Optimize(code, consts, names, lnotab_obj);
    return slow_PyCode_Optimize(code, consts, names, lnotab_obj, vm);
}

PYVM_SLOW PyTypeObject *slow_PyCode_Type(PyVM *vm)
{
    pyvm_scope scope;
    PyTypeObject *result = pyvm_enter(vm, &scope)->PyVMCode_Type();
    pyvm_leave(&scope);
    return result;
}

PyTypeObject *PyVMCode_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMCode_Type();
    return slow_PyCode_Type(vm);
}

PYVM_SLOW int slow_PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Code_GetExtra(code, index, extra);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Code_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Code_GetExtra(code, index, extra);
    return slow_PyUnstable_Code_GetExtra(code, index, extra, vm);
}

PYVM_SLOW int slow_PyUnstable_Code_GetFirstFree(PyCodeObject *co, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Code_GetFirstFree(co);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Code_GetFirstFree(PyVM *vm, PyCodeObject *co)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Code_GetFirstFree(co);
    return slow_PyUnstable_Code_GetFirstFree(co, vm);
}

PYVM_SLOW PyCodeObject *slow_PyUnstable_Code_New(int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable, PyVM *vm)
{
    pyvm_scope scope;
    PyCodeObject *result = pyvm_enter(vm, &scope)->PyVMUnstable_Code_New(arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    pyvm_leave(&scope);
    return result;
}

PyCodeObject *PyVMUnstable_Code_New(PyVM *vm, int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Code_New(arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    return slow_PyUnstable_Code_New(arg1, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable, vm);
}

PYVM_SLOW PyCodeObject *slow_PyUnstable_Code_NewWithPosOnlyArgs(int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable, PyVM *vm)
{
    pyvm_scope scope;
    PyCodeObject *result = pyvm_enter(vm, &scope)->PyVMUnstable_Code_NewWithPosOnlyArgs(arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    pyvm_leave(&scope);
    return result;
}

PyCodeObject *PyVMUnstable_Code_NewWithPosOnlyArgs(PyVM *vm, int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Code_NewWithPosOnlyArgs(arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable);
    return slow_PyUnstable_Code_NewWithPosOnlyArgs(arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, code, consts, names, varnames, freevars, cellvars, filename, name, qualname, firstlineno, linetable, exceptiontable, vm);
}

PYVM_SLOW int slow_PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMUnstable_Code_SetExtra(code, index, extra);
    pyvm_leave(&scope);
    return result;
}

int PyVMUnstable_Code_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMUnstable_Code_SetExtra(code, index, extra);
    return slow_PyUnstable_Code_SetExtra(code, index, extra, vm);
}

PYVM_SLOW int slow__PyCode_GetExtra(PyObject *code, Py_ssize_t index, void **extra, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->_PyVMCode_GetExtra(code, index, extra);
    pyvm_leave(&scope);
    return result;
}

int _PyVMCode_GetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void **extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMCode_GetExtra(code, index, extra);
    return slow__PyCode_GetExtra(code, index, extra, vm);
}

PYVM_SLOW int slow__PyCode_SetExtra(PyObject *code, Py_ssize_t index, void *extra, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->_PyVMCode_SetExtra(code, index, extra);
    pyvm_leave(&scope);
    return result;
}

int _PyVMCode_SetExtra(PyVM *vm, PyObject *code, Py_ssize_t index, void *extra)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->_PyVMCode_SetExtra(code, index, extra);
    return slow__PyCode_SetExtra(code, index, extra, vm);
}
