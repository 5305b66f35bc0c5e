/*
 * pyvm/private/objects.h: private functions of CPython's that existing code uses: types, attributes, calls. Each does
 * what CPython's does, by means of the public API.
 */
#ifndef PYVM_PRIVATE_OBJECTS_H
#define PYVM_PRIVATE_OBJECTS_H

#include <string.h>

#include "pyvm/private/macros.h"
#include "pyvm/pyvm.h"

/* A count that CPythons from 3.12 on never change. */
#define _Py_IMMORTAL_REFCNT ((Py_ssize_t)0xFFFFFFFF)

/*
 * A borrowed reference to what the type or one of its bases has under a name; NULL, with no exception, if none has. An
 * exception that is pending stays so.
 */
static inline PyObject *_PyType_Lookup(PyTypeObject *type, PyObject *name)
{
    PyVM *vm = PyVM_Default();
    PyObject *pending = PyVMErr_Occurred(vm) ? PyVMErr_GetRaisedException(vm) : NULL;
    PyObject *bases = type->tp_mro, *found = NULL;
    Py_ssize_t count = bases ? PyVMTuple_Size(vm, bases) : 0;
    for (Py_ssize_t i = 0; i < count && !found; i++) {
        PyObject *names = PyVMType_GetDict(vm, (PyTypeObject *)PyVMTuple_GetItem(vm, bases, i));
        found = names ? PyVMDict_GetItemWithError(vm, names, name) : NULL;
        PyVM_XDECREF(vm, names);
        if (!found && PyVMErr_Occurred(vm))
            PyVMErr_Clear(vm);
    }
    if (pending)
        PyVMErr_SetRaisedException(vm, pending);
    return found;
}

static inline PyObject *_PyType_LookupRef(PyTypeObject *type, PyObject *name)
{
    PyObject *found = _PyType_Lookup(type, name);
    PyVM_XINCREF(PyVM_Default(), found);
    return found;
}

static inline const char *_PyType_Name(PyTypeObject *type)
{
    const char *dot = strrchr(type->tp_name, '.');
    return dot ? dot + 1 : type->tp_name;
}

static inline int _Py_IsImmortal(PyObject *object)
{
    return PyVMUnstable_IsImmortal(PyVM_Default(), object);
}
#define _Py_IsImmortal(object) _Py_IsImmortal((PyObject *)(object))

/* Does something in CPythons that trace references, on which PyVM does not run. */
static inline void _Py_ResurrectReference(PyObject *object)
{
    (void)object;
}

static inline size_t _PyObject_SIZE(PyTypeObject *type)
{
    return (size_t)type->tp_basicsize;
}

static inline size_t _PyObject_VAR_SIZE(PyTypeObject *type, Py_ssize_t items)
{
    return _Py_SIZE_ROUND_UP((size_t)type->tp_basicsize + (size_t)items * (size_t)type->tp_itemsize, sizeof(void *));
}

static inline PyObject *_PyObject_GC_New(PyTypeObject *type)
{
    return pyvm_control_gc_new(PyVM_Default(), type, 0);
}

static inline PyVarObject *_PyObject_GC_NewVar(PyTypeObject *type, Py_ssize_t items)
{
    return (PyVarObject *)pyvm_control_gc_new(PyVM_Default(), type, items);
}

static inline int _PyObject_LookupAttr(PyObject *object, PyObject *name, PyObject **result)
{
    return PyVMObject_GetOptionalAttr(PyVM_Default(), object, name, result);
}

/*
 * The attribute as an object has it whose type has no __getattribute__ of its own. `dict`, if not NULL, is the
 * object's. With `suppress`, AttributeError is not raised: NULL.
 */
static inline PyObject *_PyObject_GenericGetAttrWithDict(PyObject *object, PyObject *name, PyObject *dict, int suppress)
{
    PyVM *vm = PyVM_Default();
    PyTypeObject *type = PyVM_TYPE(vm, object);
    PyObject *of_type = dict ? PyVM_XNewRef(vm, _PyType_Lookup(type, name)) : NULL, *value = NULL;
    descrgetfunc get = of_type ? PyVM_TYPE(vm, of_type)->tp_descr_get : NULL;
    if (dict && !(get && PyVM_TYPE(vm, of_type)->tp_descr_set))
        value = PyVM_XNewRef(vm, PyVMDict_GetItemWithError(vm, dict, name));
    if (!value && !PyVMErr_Occurred(vm)) {
        if (get)
            value = get(of_type, object, (PyObject *)type);
        else if (of_type)
            value = PyVM_NewRef(vm, of_type);
        else if (!dict)
            value = PyVMObject_GenericGetAttr(vm, object, name);
        else
            PyVMErr_Format(vm, PyVMExc_AttributeError(vm), "'%.100s' object has no attribute '%U'", type->tp_name,
                           name);
    }
    PyVM_XDECREF(vm, of_type);
    if (!value && suppress && PyVMErr_ExceptionMatches(vm, PyVMExc_AttributeError(vm)))
        PyVMErr_Clear(vm);
    return value;
}

#if PY_VERSION_HEX >= 0x030C0000 && PY_VERSION_HEX < 0x030D0000
static inline void _PyObject_ClearManagedDict(PyObject *object)
{
    PyVMObject_ClearManagedDict(PyVM_Default(), object);
}

static inline int _PyObject_VisitManagedDict(PyObject *object, visitproc visit, void *arg)
{
    return PyVMObject_VisitManagedDict(PyVM_Default(), object, visit, arg);
}
#endif

static inline PyObject *_PyObject_CallNoArg(PyObject *callable)
{
    return PyVMObject_CallNoArgs(PyVM_Default(), callable);
}

static inline PyObject *_PyObject_CallNoArgs(PyObject *callable)
{
    return PyVMObject_CallNoArgs(PyVM_Default(), callable);
}

#define _PyObject_CallOneArg PyObject_CallOneArg
#define _PyObject_CallMethodNoArgs PyObject_CallMethodNoArgs
#define _PyObject_CallMethodOneArg PyObject_CallMethodOneArg
#define _PyObject_VectorcallMethod PyObject_VectorcallMethod
#define _PyVectorcall_Function PyVectorcall_Function

static inline PyObject *_PyObject_FastCall(PyObject *callable, PyObject *const *args, Py_ssize_t count)
{
    return PyVMObject_Vectorcall(PyVM_Default(), callable, args, (size_t)count, NULL);
}

static inline PyObject *_PyObject_FastCallDict(PyObject *callable, PyObject *const *args, size_t count,
                                               PyObject *kwargs)
{
    return PyVMObject_VectorcallDict(PyVM_Default(), callable, args, count, kwargs);
}

/* ---- Identifiers: names that CPython keeps as strings ------------------------------------------------------------ */

typedef struct _Py_Identifier {
    const char *string;
    Py_ssize_t index;
} _Py_Identifier;

#define _Py_static_string_init(value) {value, -1}
#define _Py_static_string(name, value) static _Py_Identifier name = _Py_static_string_init(value)
#define _Py_IDENTIFIER(name) _Py_static_string(PyId_##name, #name)

/* A borrowed reference. The reference that keeps the string is never given up, but there is one string of a name. */
static inline PyObject *_PyUnicode_FromId(_Py_Identifier *id)
{
    return PyVMUnicode_InternFromString(PyVM_Default(), id->string);
}

static inline PyObject *_PyObject_GetAttrId(PyObject *object, _Py_Identifier *id)
{
    return PyVMObject_GetAttrString(PyVM_Default(), object, id->string);
}

static inline int _PyObject_SetAttrId(PyObject *object, _Py_Identifier *id, PyObject *value)
{
    return PyVMObject_SetAttrString(PyVM_Default(), object, id->string, value);
}

static inline int _PyObject_LookupAttrId(PyObject *object, _Py_Identifier *id, PyObject **result)
{
    return PyVMObject_GetOptionalAttrString(PyVM_Default(), object, id->string, result);
}

static inline PyObject *_PyObject_CallMethodId(PyObject *object, _Py_Identifier *id, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    PyObject *result = PyVMObject_CallMethodV(PyVM_Default(), object, id->string, format, arguments);
    va_end(arguments);
    return result;
}

static inline PyObject *_PyObject_CallMethodIdNoArgs(PyObject *object, _Py_Identifier *id)
{
    return _PyObject_CallMethodId(object, id, NULL);
}

static inline PyObject *_PyObject_CallMethodIdOneArg(PyObject *object, _Py_Identifier *id, PyObject *argument)
{
    PyVM *vm = PyVM_Default();
    PyObject *name = PyVMUnicode_FromString(vm, id->string);
    PyObject *result = name ? PyVMObject_CallMethodOneArg(vm, object, name, argument) : NULL;
    PyVM_XDECREF(vm, name);
    return result;
}

#endif
