/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythonrun.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/pythonrun.h"

PYVM_SLOW void slow_PyErr_Display(PyVM *vm, PyObject *unused, PyObject *value, PyObject *tb)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_Display(unused, value, tb);
    pyvm_call_leave(&scope);
}

void PyVMErr_Display(PyVM *vm, PyObject *unused, PyObject *value, PyObject *tb)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, unused, value, tb);
        api->PyVMErr_Display(unused, value, tb);
        return;
    }
    slow_PyErr_Display(vm, unused, value, tb);
}

PYVM_SLOW void slow_PyErr_DisplayException(PyVM *vm, PyObject *exc)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_DisplayException(exc);
    pyvm_call_leave(&scope);
}

void PyVMErr_DisplayException(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, exc);
        api->PyVMErr_DisplayException(exc);
        return;
    }
    slow_PyErr_DisplayException(vm, exc);
}

PYVM_SLOW void slow_PyErr_Print(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_Print();
    pyvm_call_leave(&scope);
}

void PyVMErr_Print(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        api->PyVMErr_Print();
        return;
    }
    slow_PyErr_Print(vm);
}

PYVM_SLOW void slow_PyErr_PrintEx(PyVM *vm, int set_sys_last_vars)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    scope.api->PyVMErr_PrintEx(set_sys_last_vars);
    pyvm_call_leave(&scope);
}

void PyVMErr_PrintEx(PyVM *vm, int set_sys_last_vars)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, set_sys_last_vars);
        api->PyVMErr_PrintEx(set_sys_last_vars);
        return;
    }
    slow_PyErr_PrintEx(vm, set_sys_last_vars);
}

PYVM_SLOW int (**slow_PyOS_InputHook(PyVM *vm))(void)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int (**result)(void) = scope.api->PyVMOS_InputHook();
    pyvm_call_leave(&scope);
    return result;
}

int (**PyVMOS_InputHook(PyVM *vm))(void)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMOS_InputHook();
    }
    return slow_PyOS_InputHook(vm);
}

PYVM_SLOW char *slow_PyOS_Readline(PyVM *vm, FILE *arg1, FILE *arg2, const char *arg3)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *result = scope.api->PyVMOS_Readline(arg1, arg2, arg3);
    pyvm_call_leave(&scope);
    return result;
}

char *PyVMOS_Readline(PyVM *vm, FILE *arg1, FILE *arg2, const char *arg3)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, arg1, arg2, arg3);
        return api->PyVMOS_Readline(arg1, arg2, arg3);
    }
    return slow_PyOS_Readline(vm, arg1, arg2, arg3);
}

PYVM_SLOW char *(**slow_PyOS_ReadlineFunctionPointer(PyVM *vm))(FILE *, FILE *, const char *)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    char *(**result)(FILE *, FILE *, const char *) = scope.api->PyVMOS_ReadlineFunctionPointer();
    pyvm_call_leave(&scope);
    return result;
}

char *(**PyVMOS_ReadlineFunctionPointer(PyVM *vm))(FILE *, FILE *, const char *)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMOS_ReadlineFunctionPointer();
    }
    return slow_PyOS_ReadlineFunctionPointer(vm);
}

PYVM_SLOW int slow_PyRun_AnyFile(PyVM *vm, FILE *fp, const char *filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_AnyFile(fp, filename);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_AnyFile(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, fp, filename);
        return api->PyVMRun_AnyFile(fp, filename);
    }
    return slow_PyRun_AnyFile(vm, fp, filename);
}

PYVM_SLOW int slow_PyRun_AnyFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_AnyFileEx(fp, filename, closeit);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_AnyFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, fp, filename, closeit);
        return api->PyVMRun_AnyFileEx(fp, filename, closeit);
    }
    return slow_PyRun_AnyFileEx(vm, fp, filename, closeit);
}

PYVM_SLOW int slow_PyRun_AnyFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_AnyFileExFlags(fp, filename, closeit, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_AnyFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, fp, filename, closeit, flags);
        return api->PyVMRun_AnyFileExFlags(fp, filename, closeit, flags);
    }
    return slow_PyRun_AnyFileExFlags(vm, fp, filename, closeit, flags);
}

PYVM_SLOW int slow_PyRun_AnyFileFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_AnyFileFlags(fp, filename, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_AnyFileFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, fp, filename, flags);
        return api->PyVMRun_AnyFileFlags(fp, filename, flags);
    }
    return slow_PyRun_AnyFileFlags(vm, fp, filename, flags);
}

PYVM_SLOW PyObject *slow_PyRun_File(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMRun_File(fp, filename, start, globals, locals);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMRun_File(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, fp, filename, start, globals, locals);
        return api->PyVMRun_File(fp, filename, start, globals, locals);
    }
    return slow_PyRun_File(vm, fp, filename, start, globals, locals);
}

PYVM_SLOW PyObject *slow_PyRun_FileEx(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMRun_FileEx(fp, filename, start, globals, locals, closeit);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMRun_FileEx(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, fp, filename, start, globals, locals, closeit);
        return api->PyVMRun_FileEx(fp, filename, start, globals, locals, closeit);
    }
    return slow_PyRun_FileEx(vm, fp, filename, start, globals, locals, closeit);
}

PYVM_SLOW PyObject *slow_PyRun_FileExFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMRun_FileExFlags(fp, filename, start, globals, locals, closeit, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMRun_FileExFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMRun_FileExFlags(fp, filename, start, globals, locals, closeit, flags);
    }
    return slow_PyRun_FileExFlags(vm, fp, filename, start, globals, locals, closeit, flags);
}

PYVM_SLOW PyObject *slow_PyRun_FileFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMRun_FileFlags(fp, filename, start, globals, locals, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMRun_FileFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, fp, filename, start, globals, locals, flags);
        return api->PyVMRun_FileFlags(fp, filename, start, globals, locals, flags);
    }
    return slow_PyRun_FileFlags(vm, fp, filename, start, globals, locals, flags);
}

PYVM_SLOW int slow_PyRun_InteractiveLoop(PyVM *vm, FILE *fp, const char *filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_InteractiveLoop(fp, filename);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_InteractiveLoop(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, fp, filename);
        return api->PyVMRun_InteractiveLoop(fp, filename);
    }
    return slow_PyRun_InteractiveLoop(vm, fp, filename);
}

PYVM_SLOW int slow_PyRun_InteractiveLoopFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_InteractiveLoopFlags(fp, filename, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_InteractiveLoopFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, fp, filename, flags);
        return api->PyVMRun_InteractiveLoopFlags(fp, filename, flags);
    }
    return slow_PyRun_InteractiveLoopFlags(vm, fp, filename, flags);
}

PYVM_SLOW int slow_PyRun_InteractiveOne(PyVM *vm, FILE *fp, const char *filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_InteractiveOne(fp, filename);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_InteractiveOne(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, fp, filename);
        return api->PyVMRun_InteractiveOne(fp, filename);
    }
    return slow_PyRun_InteractiveOne(vm, fp, filename);
}

PYVM_SLOW int slow_PyRun_InteractiveOneFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_InteractiveOneFlags(fp, filename, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_InteractiveOneFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, fp, filename, flags);
        return api->PyVMRun_InteractiveOneFlags(fp, filename, flags);
    }
    return slow_PyRun_InteractiveOneFlags(vm, fp, filename, flags);
}

PYVM_SLOW int slow_PyRun_InteractiveOneObject(PyVM *vm, FILE *fp, PyObject *filename, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_InteractiveOneObject(fp, filename, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_InteractiveOneObject(PyVM *vm, FILE *fp, PyObject *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, fp, filename, flags);
        return api->PyVMRun_InteractiveOneObject(fp, filename, flags);
    }
    return slow_PyRun_InteractiveOneObject(vm, fp, filename, flags);
}

PYVM_SLOW int slow_PyRun_SimpleFile(PyVM *vm, FILE *fp, const char *filename)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_SimpleFile(fp, filename);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_SimpleFile(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, fp, filename);
        return api->PyVMRun_SimpleFile(fp, filename);
    }
    return slow_PyRun_SimpleFile(vm, fp, filename);
}

PYVM_SLOW int slow_PyRun_SimpleFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_SimpleFileEx(fp, filename, closeit);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_SimpleFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, fp, filename, closeit);
        return api->PyVMRun_SimpleFileEx(fp, filename, closeit);
    }
    return slow_PyRun_SimpleFileEx(vm, fp, filename, closeit);
}

PYVM_SLOW int slow_PyRun_SimpleFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_SimpleFileExFlags(fp, filename, closeit, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_SimpleFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, fp, filename, closeit, flags);
        return api->PyVMRun_SimpleFileExFlags(fp, filename, closeit, flags);
    }
    return slow_PyRun_SimpleFileExFlags(vm, fp, filename, closeit, flags);
}

PYVM_SLOW int slow_PyRun_SimpleString(PyVM *vm, const char *command)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_SimpleString(command);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_SimpleString(PyVM *vm, const char *command)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, command);
        return api->PyVMRun_SimpleString(command);
    }
    return slow_PyRun_SimpleString(vm, command);
}

PYVM_SLOW int slow_PyRun_SimpleStringFlags(PyVM *vm, const char *command, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMRun_SimpleStringFlags(command, flags);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMRun_SimpleStringFlags(PyVM *vm, const char *command, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, command, flags);
        return api->PyVMRun_SimpleStringFlags(command, flags);
    }
    return slow_PyRun_SimpleStringFlags(vm, command, flags);
}

PYVM_SLOW PyObject *slow_PyRun_String(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMRun_String(str, start, globals, locals);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMRun_String(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, start, globals, locals);
        return api->PyVMRun_String(str, start, globals, locals);
    }
    return slow_PyRun_String(vm, str, start, globals, locals);
}

PYVM_SLOW PyObject *slow_PyRun_StringFlags(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMRun_StringFlags(str, start, globals, locals, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMRun_StringFlags(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, str, start, globals, locals, flags);
        return api->PyVMRun_StringFlags(str, start, globals, locals, flags);
    }
    return slow_PyRun_StringFlags(vm, str, start, globals, locals, flags);
}

PYVM_SLOW PyObject *slow_Py_CompileString(PyVM *vm, const char *str, const char *filename, int start)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_CompileString(str, filename, start);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_CompileString(PyVM *vm, const char *str, const char *filename, int start)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, str, filename, start);
        return api->PyVM_CompileString(str, filename, start);
    }
    return slow_Py_CompileString(vm, str, filename, start);
}

PYVM_SLOW PyObject *slow_Py_CompileStringExFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_CompileStringExFlags(str, filename, start, flags, optimize);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_CompileStringExFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, str, filename, start, flags, optimize);
        return api->PyVM_CompileStringExFlags(str, filename, start, flags, optimize);
    }
    return slow_Py_CompileStringExFlags(vm, str, filename, start, flags, optimize);
}

PYVM_SLOW PyObject *slow_Py_CompileStringFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_CompileStringFlags(str, filename, start, flags);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_CompileStringFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, str, filename, start, flags);
        return api->PyVM_CompileStringFlags(str, filename, start, flags);
    }
    return slow_Py_CompileStringFlags(vm, str, filename, start, flags);
}

PYVM_SLOW PyObject *slow_Py_CompileStringObject(PyVM *vm, const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_CompileStringObject(str, filename, start, flags, optimize);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_CompileStringObject(PyVM *vm, const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, str, filename, start, flags, optimize);
        return api->PyVM_CompileStringObject(str, filename, start, flags, optimize);
    }
    return slow_Py_CompileStringObject(vm, str, filename, start, flags, optimize);
}
