/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pythonrun.h, with the VM first. */
#include "libpyvm/core/call.h"
#include "pyvm/api/pythonrun.h"

PYVM_SLOW void slow_PyErr_Display(PyObject *unused, PyObject *value, PyObject *tb, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMErr_Display(unused, value, tb);
    pyvm_leave(&scope);
}

void PyVMErr_Display(PyVM *vm, PyObject *unused, PyObject *value, PyObject *tb)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMErr_Display(unused, value, tb);
    else
        slow_PyErr_Display(unused, value, tb, vm);
}

PYVM_SLOW void slow_PyErr_DisplayException(PyObject *exc, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMErr_DisplayException(exc);
    pyvm_leave(&scope);
}

void PyVMErr_DisplayException(PyVM *vm, PyObject *exc)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMErr_DisplayException(exc);
    else
        slow_PyErr_DisplayException(exc, vm);
}

PYVM_SLOW void slow_PyErr_Print(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMErr_Print();
    pyvm_leave(&scope);
}

void PyVMErr_Print(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMErr_Print();
    else
        slow_PyErr_Print(vm);
}

PYVM_SLOW void slow_PyErr_PrintEx(int set_sys_last_vars, PyVM *vm)
{
    pyvm_scope scope;
    pyvm_enter(vm, &scope)->PyVMErr_PrintEx(set_sys_last_vars);
    pyvm_leave(&scope);
}

void PyVMErr_PrintEx(PyVM *vm, int set_sys_last_vars)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        vm->api->PyVMErr_PrintEx(set_sys_last_vars);
    else
        slow_PyErr_PrintEx(set_sys_last_vars, vm);
}

PYVM_SLOW int (**slow_PyOS_InputHook(PyVM *vm))(void)
{
    pyvm_scope scope;
    int (**result)(void) = pyvm_enter(vm, &scope)->PyVMOS_InputHook();
    pyvm_leave(&scope);
    return result;
}

int (**PyVMOS_InputHook(PyVM *vm))(void)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMOS_InputHook();
    return slow_PyOS_InputHook(vm);
}

PYVM_SLOW char *slow_PyOS_Readline(FILE *arg1, FILE *arg2, const char *arg3, PyVM *vm)
{
    pyvm_scope scope;
    char *result = pyvm_enter(vm, &scope)->PyVMOS_Readline(arg1, arg2, arg3);
    pyvm_leave(&scope);
    return result;
}

char *PyVMOS_Readline(PyVM *vm, FILE *arg1, FILE *arg2, const char *arg3)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMOS_Readline(arg1, arg2, arg3);
    return slow_PyOS_Readline(arg1, arg2, arg3, vm);
}

PYVM_SLOW char *(**slow_PyOS_ReadlineFunctionPointer(PyVM *vm))(FILE *, FILE *, const char *)
{
    pyvm_scope scope;
    char *(**result)(FILE *, FILE *, const char *) = pyvm_enter(vm, &scope)->PyVMOS_ReadlineFunctionPointer();
    pyvm_leave(&scope);
    return result;
}

char *(**PyVMOS_ReadlineFunctionPointer(PyVM *vm))(FILE *, FILE *, const char *)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMOS_ReadlineFunctionPointer();
    return slow_PyOS_ReadlineFunctionPointer(vm);
}

PYVM_SLOW int slow_PyRun_AnyFile(FILE *fp, const char *filename, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_AnyFile(fp, filename);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_AnyFile(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_AnyFile(fp, filename);
    return slow_PyRun_AnyFile(fp, filename, vm);
}

PYVM_SLOW int slow_PyRun_AnyFileEx(FILE *fp, const char *filename, int closeit, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_AnyFileEx(fp, filename, closeit);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_AnyFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_AnyFileEx(fp, filename, closeit);
    return slow_PyRun_AnyFileEx(fp, filename, closeit, vm);
}

PYVM_SLOW int slow_PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_AnyFileExFlags(fp, filename, closeit, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_AnyFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_AnyFileExFlags(fp, filename, closeit, flags);
    return slow_PyRun_AnyFileExFlags(fp, filename, closeit, flags, vm);
}

PYVM_SLOW int slow_PyRun_AnyFileFlags(FILE *fp, const char *filename, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_AnyFileFlags(fp, filename, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_AnyFileFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_AnyFileFlags(fp, filename, flags);
    return slow_PyRun_AnyFileFlags(fp, filename, flags, vm);
}

PYVM_SLOW PyObject *slow_PyRun_File(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMRun_File(fp, filename, start, globals, locals);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMRun_File(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_File(fp, filename, start, globals, locals);
    return slow_PyRun_File(fp, filename, start, globals, locals, vm);
}

PYVM_SLOW PyObject *slow_PyRun_FileEx(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMRun_FileEx(fp, filename, start, globals, locals, closeit);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMRun_FileEx(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_FileEx(fp, filename, start, globals, locals, closeit);
    return slow_PyRun_FileEx(fp, filename, start, globals, locals, closeit, vm);
}

PYVM_SLOW PyObject *slow_PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMRun_FileExFlags(fp, filename, start, globals, locals, closeit, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMRun_FileExFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, int closeit, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_FileExFlags(fp, filename, start, globals, locals, closeit, flags);
    return slow_PyRun_FileExFlags(fp, filename, start, globals, locals, closeit, flags, vm);
}

PYVM_SLOW PyObject *slow_PyRun_FileFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMRun_FileFlags(fp, filename, start, globals, locals, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMRun_FileFlags(PyVM *vm, FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_FileFlags(fp, filename, start, globals, locals, flags);
    return slow_PyRun_FileFlags(fp, filename, start, globals, locals, flags, vm);
}

PYVM_SLOW int slow_PyRun_InteractiveLoop(FILE *fp, const char *filename, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_InteractiveLoop(fp, filename);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_InteractiveLoop(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_InteractiveLoop(fp, filename);
    return slow_PyRun_InteractiveLoop(fp, filename, vm);
}

PYVM_SLOW int slow_PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_InteractiveLoopFlags(fp, filename, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_InteractiveLoopFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_InteractiveLoopFlags(fp, filename, flags);
    return slow_PyRun_InteractiveLoopFlags(fp, filename, flags, vm);
}

PYVM_SLOW int slow_PyRun_InteractiveOne(FILE *fp, const char *filename, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_InteractiveOne(fp, filename);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_InteractiveOne(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_InteractiveOne(fp, filename);
    return slow_PyRun_InteractiveOne(fp, filename, vm);
}

PYVM_SLOW int slow_PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_InteractiveOneFlags(fp, filename, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_InteractiveOneFlags(PyVM *vm, FILE *fp, const char *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_InteractiveOneFlags(fp, filename, flags);
    return slow_PyRun_InteractiveOneFlags(fp, filename, flags, vm);
}

PYVM_SLOW int slow_PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_InteractiveOneObject(fp, filename, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_InteractiveOneObject(PyVM *vm, FILE *fp, PyObject *filename, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_InteractiveOneObject(fp, filename, flags);
    return slow_PyRun_InteractiveOneObject(fp, filename, flags, vm);
}

PYVM_SLOW int slow_PyRun_SimpleFile(FILE *fp, const char *filename, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_SimpleFile(fp, filename);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_SimpleFile(PyVM *vm, FILE *fp, const char *filename)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_SimpleFile(fp, filename);
    return slow_PyRun_SimpleFile(fp, filename, vm);
}

PYVM_SLOW int slow_PyRun_SimpleFileEx(FILE *fp, const char *filename, int closeit, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_SimpleFileEx(fp, filename, closeit);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_SimpleFileEx(PyVM *vm, FILE *fp, const char *filename, int closeit)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_SimpleFileEx(fp, filename, closeit);
    return slow_PyRun_SimpleFileEx(fp, filename, closeit, vm);
}

PYVM_SLOW int slow_PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_SimpleFileExFlags(fp, filename, closeit, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_SimpleFileExFlags(PyVM *vm, FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_SimpleFileExFlags(fp, filename, closeit, flags);
    return slow_PyRun_SimpleFileExFlags(fp, filename, closeit, flags, vm);
}

PYVM_SLOW int slow_PyRun_SimpleString(const char *command, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_SimpleString(command);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_SimpleString(PyVM *vm, const char *command)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_SimpleString(command);
    return slow_PyRun_SimpleString(command, vm);
}

PYVM_SLOW int slow_PyRun_SimpleStringFlags(const char *command, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    int result = pyvm_enter(vm, &scope)->PyVMRun_SimpleStringFlags(command, flags);
    pyvm_leave(&scope);
    return result;
}

int PyVMRun_SimpleStringFlags(PyVM *vm, const char *command, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_SimpleStringFlags(command, flags);
    return slow_PyRun_SimpleStringFlags(command, flags, vm);
}

PYVM_SLOW PyObject *slow_PyRun_String(const char *str, int start, PyObject *globals, PyObject *locals, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMRun_String(str, start, globals, locals);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMRun_String(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_String(str, start, globals, locals);
    return slow_PyRun_String(str, start, globals, locals, vm);
}

PYVM_SLOW PyObject *slow_PyRun_StringFlags(const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVMRun_StringFlags(str, start, globals, locals, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVMRun_StringFlags(PyVM *vm, const char *str, int start, PyObject *globals, PyObject *locals, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVMRun_StringFlags(str, start, globals, locals, flags);
    return slow_PyRun_StringFlags(str, start, globals, locals, flags, vm);
}

PYVM_SLOW PyObject *slow_Py_CompileString(const char *str, const char *filename, int start, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_CompileString(str, filename, start);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_CompileString(PyVM *vm, const char *str, const char *filename, int start)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_CompileString(str, filename, start);
    return slow_Py_CompileString(str, filename, start, vm);
}

PYVM_SLOW PyObject *slow_Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_CompileStringExFlags(str, filename, start, flags, optimize);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_CompileStringExFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags, int optimize)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_CompileStringExFlags(str, filename, start, flags, optimize);
    return slow_Py_CompileStringExFlags(str, filename, start, flags, optimize, vm);
}

PYVM_SLOW PyObject *slow_Py_CompileStringFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_CompileStringFlags(str, filename, start, flags);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_CompileStringFlags(PyVM *vm, const char *str, const char *filename, int start, PyCompilerFlags *flags)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_CompileStringFlags(str, filename, start, flags);
    return slow_Py_CompileStringFlags(str, filename, start, flags, vm);
}

PYVM_SLOW PyObject *slow_Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize, PyVM *vm)
{
    pyvm_scope scope;
    PyObject *result = pyvm_enter(vm, &scope)->PyVM_CompileStringObject(str, filename, start, flags, optimize);
    pyvm_leave(&scope);
    return result;
}

PyObject *PyVM_CompileStringObject(PyVM *vm, const char *str, PyObject *filename, int start, PyCompilerFlags *flags, int optimize)
{
    if (PYVM_LIKELY(vm == pyvm_attached))
        return vm->api->PyVM_CompileStringObject(str, filename, start, flags, optimize);
    return slow_Py_CompileStringObject(str, filename, start, flags, optimize, vm);
}
