/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's descrobject.h, with the VM first. */
#ifndef PYVM_API_DESCROBJECT_H
#define PYVM_API_DESCROBJECT_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyClassMethodDescr_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMClassMethodDescr_Type(PyVM *vm);

/** PyDescr_IsData. Never fails. CPython: all versions. */
PYVM_EXPORT int PyVMDescr_IsData(PyVM *vm, PyObject *descr);

/** PyDescr_NAME. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDescr_NAME(PyVM *vm, PyObject *descr);

/** PyDescr_NewClassMethod. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDescr_NewClassMethod(PyVM *vm, PyTypeObject *type, PyMethodDef *method);

/** PyDescr_NewGetSet. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDescr_NewGetSet(PyVM *vm, PyTypeObject *type, PyGetSetDef *getset);

/** PyDescr_NewMember. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDescr_NewMember(PyVM *vm, PyTypeObject *type, PyMemberDef *member);

/** PyDescr_NewMethod. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDescr_NewMethod(PyVM *vm, PyTypeObject *type, PyMethodDef *meth);

/** PyDescr_NewWrapper. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDescr_NewWrapper(PyVM *vm, PyTypeObject *type, struct wrapperbase *base, void *wrapped);

/** PyDescr_TYPE. Returns a borrowed reference. Never fails. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDescr_TYPE(PyVM *vm, PyObject *descr);

/** PyDictProxy_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMDictProxy_New(PyVM *vm, PyObject *mapping);

/** PyDictProxy_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMDictProxy_Type(PyVM *vm);

/** PyGetSetDescr_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMGetSetDescr_Type(PyVM *vm);

/** PyMemberDescr_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMMemberDescr_Type(PyVM *vm);

/** PyMember_GetOne. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMMember_GetOne(PyVM *vm, const char *obj_addr, PyMemberDef *m);

/** PyMember_SetOne. On error: -1, with an exception. CPython: all versions. */
PYVM_EXPORT int PyVMMember_SetOne(PyVM *vm, char *obj_addr, PyMemberDef *m, PyObject *o);

/** PyMethodDescr_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMMethodDescr_Type(PyVM *vm);

/** PyProperty_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMProperty_Type(PyVM *vm);

/** PyWrapperDescr_Type. Returns a borrowed reference. CPython: all versions. */
PYVM_EXPORT PyTypeObject *PyVMWrapperDescr_Type(PyVM *vm);

/** PyWrapper_New. Returns a new reference. On error: NULL, with an exception. CPython: all versions. */
PYVM_EXPORT PyObject *PyVMWrapper_New(PyVM *vm, PyObject *d, PyObject *self);

#ifdef __cplusplus
}
#endif

#endif
