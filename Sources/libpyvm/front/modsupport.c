/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's modsupport.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/modsupport.h"

PYVM_SLOW int slow_PyABIInfo_Check(PyVM *vm, PyABIInfo *info, const char *module_name)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMABIInfo_Check(info, module_name);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMABIInfo_Check(PyVM *vm, PyABIInfo *info, const char *module_name)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, info, module_name);
        return api->PyVMABIInfo_Check(info, module_name);
    }
    return slow_PyABIInfo_Check(vm, info, module_name);
}

int PyVMArg_Parse(PyVM *vm, PyObject *arg1, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMArg_ParseV(vm, arg1, format, arguments);
    va_end(arguments);
    return result;
}

int PyVMArg_ParseArray(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMArg_ParseArrayV(vm, args, nargs, format, arguments);
    va_end(arguments);
    return result;
}

int PyVMArg_ParseArrayAndKeywords(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, ...)
{
    va_list arguments;
    va_start(arguments, kwlist);
    int result = PyVMArg_ParseArrayAndKeywordsV(vm, args, nargs, kwnames, format, kwlist, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyArg_ParseArrayAndKeywordsV(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_ParseArrayAndKeywordsV(args, nargs, kwnames, format, kwlist, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_ParseArrayAndKeywordsV(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const char *const *kwlist, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN6(api, args, nargs, kwnames, format, kwlist, arguments);
        return api->PyVMArg_ParseArrayAndKeywordsV(args, nargs, kwnames, format, kwlist, arguments);
    }
    return slow_PyArg_ParseArrayAndKeywordsV(vm, args, nargs, kwnames, format, kwlist, arguments);
}

PYVM_SLOW int slow_PyArg_ParseArrayV(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_ParseArrayV(args, nargs, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_ParseArrayV(PyVM *vm, PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN4(api, args, nargs, format, arguments);
        return api->PyVMArg_ParseArrayV(args, nargs, format, arguments);
    }
    return slow_PyArg_ParseArrayV(vm, args, nargs, format, arguments);
}

int PyVMArg_ParseTuple(PyVM *vm, PyObject *arg1, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int result = PyVMArg_VaParse(vm, arg1, format, arguments);
    va_end(arguments);
    return result;
}

int PyVMArg_ParseTupleAndKeywords(PyVM *vm, PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, ...)
{
    va_list arguments;
    va_start(arguments, keywords);
    int result = PyVMArg_VaParseTupleAndKeywords(vm, arg1, kw, format, keywords, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyArg_ParseV(PyVM *vm, PyObject *arg1, const char *format, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_ParseV(arg1, format, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_ParseV(PyVM *vm, PyObject *arg1, const char *format, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, arg1, format, arguments);
        return api->PyVMArg_ParseV(arg1, format, arguments);
    }
    return slow_PyArg_ParseV(vm, arg1, format, arguments);
}

int PyVMArg_UnpackTuple(PyVM *vm, PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, ...)
{
    va_list arguments;
    va_start(arguments, max);
    int result = PyVMArg_UnpackTupleV(vm, arg1, name, min, max, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW int slow_PyArg_UnpackTupleV(PyVM *vm, PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_UnpackTupleV(arg1, name, min, max, arguments);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_UnpackTupleV(PyVM *vm, PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, arg1, name, min, max, arguments);
        return api->PyVMArg_UnpackTupleV(arg1, name, min, max, arguments);
    }
    return slow_PyArg_UnpackTupleV(vm, arg1, name, min, max, arguments);
}

PYVM_SLOW int slow_PyArg_VaParse(PyVM *vm, PyObject *arg1, const char *format, va_list vargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_VaParse(arg1, format, vargs);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_VaParse(PyVM *vm, PyObject *arg1, const char *format, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, arg1, format, vargs);
        return api->PyVMArg_VaParse(arg1, format, vargs);
    }
    return slow_PyArg_VaParse(vm, arg1, format, vargs);
}

PYVM_SLOW int slow_PyArg_VaParseTupleAndKeywords(PyVM *vm, PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_VaParseTupleAndKeywords(arg1, kw, format, keywords, vargs);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_VaParseTupleAndKeywords(PyVM *vm, PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN5(api, arg1, kw, format, keywords, vargs);
        return api->PyVMArg_VaParseTupleAndKeywords(arg1, kw, format, keywords, vargs);
    }
    return slow_PyArg_VaParseTupleAndKeywords(vm, arg1, kw, format, keywords, vargs);
}

PYVM_SLOW int slow_PyArg_ValidateKeywordArguments(PyVM *vm, PyObject *arg1)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMArg_ValidateKeywordArguments(arg1);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMArg_ValidateKeywordArguments(PyVM *vm, PyObject *arg1)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, arg1);
        return api->PyVMArg_ValidateKeywordArguments(arg1);
    }
    return slow_PyArg_ValidateKeywordArguments(vm, arg1);
}

PYVM_SLOW int slow_PyModule_Add(PyVM *vm, PyObject *module, const char *name, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_Add(module, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_Add(PyVM *vm, PyObject *module, const char *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, module, name, value);
        return api->PyVMModule_Add(module, name, value);
    }
    return slow_PyModule_Add(vm, module, name, value);
}

PYVM_SLOW int slow_PyModule_AddFunctions(PyVM *vm, PyObject *module, PyMethodDef *functions)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_AddFunctions(module, functions);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_AddFunctions(PyVM *vm, PyObject *module, PyMethodDef *functions)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, functions);
        return api->PyVMModule_AddFunctions(module, functions);
    }
    return slow_PyModule_AddFunctions(vm, module, functions);
}

PYVM_SLOW int slow_PyModule_AddIntConstant(PyVM *vm, PyObject *module, const char *name, long value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_AddIntConstant(module, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_AddIntConstant(PyVM *vm, PyObject *module, const char *name, long value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, module, name, value);
        return api->PyVMModule_AddIntConstant(module, name, value);
    }
    return slow_PyModule_AddIntConstant(vm, module, name, value);
}

PYVM_SLOW int slow_PyModule_AddObject(PyVM *vm, PyObject *module, const char *name, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_AddObject(module, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_AddObject(PyVM *vm, PyObject *module, const char *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, module, name, value);
        return api->PyVMModule_AddObject(module, name, value);
    }
    return slow_PyModule_AddObject(vm, module, name, value);
}

PYVM_SLOW int slow_PyModule_AddObjectRef(PyVM *vm, PyObject *module, const char *name, PyObject *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_AddObjectRef(module, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_AddObjectRef(PyVM *vm, PyObject *module, const char *name, PyObject *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, module, name, value);
        return api->PyVMModule_AddObjectRef(module, name, value);
    }
    return slow_PyModule_AddObjectRef(vm, module, name, value);
}

PYVM_SLOW int slow_PyModule_AddStringConstant(PyVM *vm, PyObject *module, const char *name, const char *value)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_AddStringConstant(module, name, value);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_AddStringConstant(PyVM *vm, PyObject *module, const char *name, const char *value)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, module, name, value);
        return api->PyVMModule_AddStringConstant(module, name, value);
    }
    return slow_PyModule_AddStringConstant(vm, module, name, value);
}

PYVM_SLOW int slow_PyModule_AddType(PyVM *vm, PyObject *module, PyTypeObject *type)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_AddType(module, type);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_AddType(PyVM *vm, PyObject *module, PyTypeObject *type)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, type);
        return api->PyVMModule_AddType(module, type);
    }
    return slow_PyModule_AddType(vm, module, type);
}

PYVM_SLOW PyObject *slow_PyModule_Create(PyVM *vm, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_Create(def);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_Create(PyVM *vm, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, def);
        return api->PyVMModule_Create(def);
    }
    return slow_PyModule_Create(vm, def);
}

PYVM_SLOW PyObject *slow_PyModule_Create2(PyVM *vm, PyModuleDef *def, int module_api_version)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_Create2(def, module_api_version);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_Create2(PyVM *vm, PyModuleDef *def, int module_api_version)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, def, module_api_version);
        return api->PyVMModule_Create2(def, module_api_version);
    }
    return slow_PyModule_Create2(vm, def, module_api_version);
}

PYVM_SLOW int slow_PyModule_ExecDef(PyVM *vm, PyObject *module, PyModuleDef *def)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_ExecDef(module, def);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_ExecDef(PyVM *vm, PyObject *module, PyModuleDef *def)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, def);
        return api->PyVMModule_ExecDef(module, def);
    }
    return slow_PyModule_ExecDef(vm, module, def);
}

PYVM_SLOW PyObject *slow_PyModule_FromDefAndSpec(PyVM *vm, PyModuleDef *def, PyObject *spec)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_FromDefAndSpec(def, spec);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_FromDefAndSpec(PyVM *vm, PyModuleDef *def, PyObject *spec)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, def, spec);
        return api->PyVMModule_FromDefAndSpec(def, spec);
    }
    return slow_PyModule_FromDefAndSpec(vm, def, spec);
}

PYVM_SLOW PyObject *slow_PyModule_FromDefAndSpec2(PyVM *vm, PyModuleDef *def, PyObject *spec, int module_api_version)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMModule_FromDefAndSpec2(def, spec, module_api_version);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMModule_FromDefAndSpec2(PyVM *vm, PyModuleDef *def, PyObject *spec, int module_api_version)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, def, spec, module_api_version);
        return api->PyVMModule_FromDefAndSpec2(def, spec, module_api_version);
    }
    return slow_PyModule_FromDefAndSpec2(vm, def, spec, module_api_version);
}

PYVM_SLOW int slow_PyModule_SetDocString(PyVM *vm, PyObject *module, const char *docstring)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMModule_SetDocString(module, docstring);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMModule_SetDocString(PyVM *vm, PyObject *module, const char *docstring)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, module, docstring);
        return api->PyVMModule_SetDocString(module, docstring);
    }
    return slow_PyModule_SetDocString(vm, module, docstring);
}

PyObject *PyVM_BuildValue(PyVM *vm, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVM_VaBuildValue(vm, format, arguments);
    va_end(arguments);
    return result;
}

PYVM_SLOW PyObject *slow_Py_VaBuildValue(PyVM *vm, const char *format, va_list vargs)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVM_VaBuildValue(format, vargs);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVM_VaBuildValue(PyVM *vm, const char *format, va_list vargs)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, format, vargs);
        return api->PyVM_VaBuildValue(format, vargs);
    }
    return slow_Py_VaBuildValue(vm, format, vargs);
}
