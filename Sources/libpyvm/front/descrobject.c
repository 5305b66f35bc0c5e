/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's descrobject.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/descrobject.h"

PYVM_SLOW PyTypeObject *slow_PyClassMethodDescr_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMClassMethodDescr_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMClassMethodDescr_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMClassMethodDescr_Type();
    }
    return slow_PyClassMethodDescr_Type(vm);
}

PYVM_SLOW int slow_PyDescr_IsData(PyVM *vm, PyObject *descr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMDescr_IsData(descr);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMDescr_IsData(PyVM *vm, PyObject *descr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, descr);
        return api->PyVMDescr_IsData(descr);
    }
    return slow_PyDescr_IsData(vm, descr);
}

PYVM_SLOW PyObject *slow_PyDescr_NAME(PyVM *vm, PyObject *descr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDescr_NAME(descr);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDescr_NAME(PyVM *vm, PyObject *descr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, descr);
        return api->PyVMDescr_NAME(descr);
    }
    return slow_PyDescr_NAME(vm, descr);
}

PYVM_SLOW PyObject *slow_PyDescr_NewClassMethod(PyVM *vm, PyTypeObject *type, PyMethodDef *method)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDescr_NewClassMethod(type, method);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDescr_NewClassMethod(PyVM *vm, PyTypeObject *type, PyMethodDef *method)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, method);
        return api->PyVMDescr_NewClassMethod(type, method);
    }
    return slow_PyDescr_NewClassMethod(vm, type, method);
}

PYVM_SLOW PyObject *slow_PyDescr_NewGetSet(PyVM *vm, PyTypeObject *type, PyGetSetDef *getset)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDescr_NewGetSet(type, getset);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDescr_NewGetSet(PyVM *vm, PyTypeObject *type, PyGetSetDef *getset)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, getset);
        return api->PyVMDescr_NewGetSet(type, getset);
    }
    return slow_PyDescr_NewGetSet(vm, type, getset);
}

PYVM_SLOW PyObject *slow_PyDescr_NewMember(PyVM *vm, PyTypeObject *type, PyMemberDef *member)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDescr_NewMember(type, member);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDescr_NewMember(PyVM *vm, PyTypeObject *type, PyMemberDef *member)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, member);
        return api->PyVMDescr_NewMember(type, member);
    }
    return slow_PyDescr_NewMember(vm, type, member);
}

PYVM_SLOW PyObject *slow_PyDescr_NewMethod(PyVM *vm, PyTypeObject *type, PyMethodDef *meth)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDescr_NewMethod(type, meth);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDescr_NewMethod(PyVM *vm, PyTypeObject *type, PyMethodDef *meth)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, type, meth);
        return api->PyVMDescr_NewMethod(type, meth);
    }
    return slow_PyDescr_NewMethod(vm, type, meth);
}

PYVM_SLOW PyObject *slow_PyDescr_NewWrapper(PyVM *vm, PyTypeObject *type, struct wrapperbase *base, void *wrapped)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDescr_NewWrapper(type, base, wrapped);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDescr_NewWrapper(PyVM *vm, PyTypeObject *type, struct wrapperbase *base, void *wrapped)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, type, base, wrapped);
        return api->PyVMDescr_NewWrapper(type, base, wrapped);
    }
    return slow_PyDescr_NewWrapper(vm, type, base, wrapped);
}

PYVM_SLOW PyTypeObject *slow_PyDescr_TYPE(PyVM *vm, PyObject *descr)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDescr_TYPE(descr);
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDescr_TYPE(PyVM *vm, PyObject *descr)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, descr);
        return api->PyVMDescr_TYPE(descr);
    }
    return slow_PyDescr_TYPE(vm, descr);
}

PYVM_SLOW PyObject *slow_PyDictProxy_New(PyVM *vm, PyObject *mapping)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMDictProxy_New(mapping);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMDictProxy_New(PyVM *vm, PyObject *mapping)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN1(api, mapping);
        return api->PyVMDictProxy_New(mapping);
    }
    return slow_PyDictProxy_New(vm, mapping);
}

PYVM_SLOW PyTypeObject *slow_PyDictProxy_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMDictProxy_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMDictProxy_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMDictProxy_Type();
    }
    return slow_PyDictProxy_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyGetSetDescr_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMGetSetDescr_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMGetSetDescr_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMGetSetDescr_Type();
    }
    return slow_PyGetSetDescr_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyMemberDescr_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMMemberDescr_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMMemberDescr_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMMemberDescr_Type();
    }
    return slow_PyMemberDescr_Type(vm);
}

PYVM_SLOW PyObject *slow_PyMember_GetOne(PyVM *vm, const char *obj_addr, PyMemberDef *m)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMMember_GetOne(obj_addr, m);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMMember_GetOne(PyVM *vm, const char *obj_addr, PyMemberDef *m)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, obj_addr, m);
        return api->PyVMMember_GetOne(obj_addr, m);
    }
    return slow_PyMember_GetOne(vm, obj_addr, m);
}

PYVM_SLOW int slow_PyMember_SetOne(PyVM *vm, char *obj_addr, PyMemberDef *m, PyObject *o)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMMember_SetOne(obj_addr, m, o);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMMember_SetOne(PyVM *vm, char *obj_addr, PyMemberDef *m, PyObject *o)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, obj_addr, m, o);
        return api->PyVMMember_SetOne(obj_addr, m, o);
    }
    return slow_PyMember_SetOne(vm, obj_addr, m, o);
}

PYVM_SLOW PyTypeObject *slow_PyMethodDescr_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMMethodDescr_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMMethodDescr_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMMethodDescr_Type();
    }
    return slow_PyMethodDescr_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyProperty_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMProperty_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMProperty_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMProperty_Type();
    }
    return slow_PyProperty_Type(vm);
}

PYVM_SLOW PyTypeObject *slow_PyWrapperDescr_Type(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyTypeObject *result = scope.api->PyVMWrapperDescr_Type();
    pyvm_call_leave(&scope);
    return result;
}

PyTypeObject *PyVMWrapperDescr_Type(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMWrapperDescr_Type();
    }
    return slow_PyWrapperDescr_Type(vm);
}

PYVM_SLOW PyObject *slow_PyWrapper_New(PyVM *vm, PyObject *d, PyObject *self)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    PyObject *result = scope.api->PyVMWrapper_New(d, self);
    pyvm_call_leave(&scope);
    return result;
}

PyObject *PyVMWrapper_New(PyVM *vm, PyObject *d, PyObject *self)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, d, self);
        return api->PyVMWrapper_New(d, self);
    }
    return slow_PyWrapper_New(vm, d, self);
}
