/*
 * since_3_15.h: functions that CPython has since 3.15, for the engines of older ones. See engine/table/backport.h.
 */
#ifndef PYVM_ENGINE_SINCE_3_15_H
#define PYVM_ENGINE_SINCE_3_15_H

#include "engine/cpython/headers.h"

#include "engine/python/exception.h"

#if PY_VERSION_HEX < 0x030F0000

/*
 * The functions for tp_traverse: they must not allocate, raise or call anything, since the collector is at work. So
 * they look before they call the older ones, and give NULL without an exception where those would raise one.
 */

static inline void *pyvm_backport_PyModule_GetState_DuringGC(PyObject *module)
{
    return PyModule_Check(module) ? PyModule_GetState(module) : NULL;
}

static inline PyObject *pyvm_backport_PyType_GetModule_DuringGC(PyTypeObject *type)
{
    return PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE) ? ((PyHeapTypeObject *)type)->ht_module : NULL;
}

static inline void *pyvm_backport_PyType_GetModuleState_DuringGC(PyTypeObject *type)
{
    PyObject *module = pyvm_backport_PyType_GetModule_DuringGC(type);
    return module == NULL ? NULL : pyvm_backport_PyModule_GetState_DuringGC(module);
}

#if PY_VERSION_HEX >= 0x030C0000
static inline void *pyvm_backport_PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls)
{
    return PyObject_GetTypeData(o, cls);
}

static inline void *pyvm_backport_PyObject_GetItemData_DuringGC(PyObject *o)
{
    return PyType_HasFeature(Py_TYPE(o), Py_TPFLAGS_ITEMS_AT_END) ? PyObject_GetItemData(o) : NULL;
}
#endif

#if PY_VERSION_HEX >= 0x030E0000
static inline int pyvm_backport_PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *token, PyTypeObject **result)
{
    PyTypeObject *base = NULL;
    int found = token == NULL || !PyType_Check((PyObject *)type) ? -1 : PyType_GetBaseByToken(type, token, &base);
    Py_XDECREF((PyObject *)base); /* `type` holds it */
    if (result != NULL)
        *result = base;
    return found;
}
#endif

static inline void pyvm_backport_PyObject_Dump(PyObject *op)
{
    _PyObject_Dump(op);
}

static inline Py_hash_t pyvm_backport_PyUnstable_Unicode_GET_CACHED_HASH(PyObject *str)
{
    return ((PyASCIIObject *)str)->hash;
}

/* PySys_GetObject, which takes UTF-8 and no error out, for any object that may be a name. */
static inline int pyvm_backport_PySys_GetOptionalAttr(PyObject *name, PyObject **result)
{
    *result = NULL;
    if (!PyUnicode_Check(name)) {
        PyErr_Format(PyExc_TypeError, "attribute name must be string, not '%.200s'", Py_TYPE(name)->tp_name);
        return -1;
    }
    Py_ssize_t length;
    const char *text = PyUnicode_AsUTF8AndSize(name, &length);
    if (text == NULL)
        return -1;
    if (strlen(text) == (size_t)length)
        *result = Py_XNewRef(PySys_GetObject(text));
    return *result != NULL;
}

static inline int pyvm_backport_PySys_GetOptionalAttrString(const char *name, PyObject **result)
{
    *result = Py_XNewRef(PySys_GetObject(name));
    return *result != NULL;
}

static inline PyObject *pyvm_backport_PySys_GetAttr(PyObject *name)
{
    PyObject *value;
    if (pyvm_backport_PySys_GetOptionalAttr(name, &value) == 0)
        PyErr_Format(PyExc_RuntimeError, "lost sys.%U", name);
    return value;
}

static inline PyObject *pyvm_backport_PySys_GetAttrString(const char *name)
{
    PyObject *value;
    if (pyvm_backport_PySys_GetOptionalAttrString(name, &value) == 0)
        PyErr_Format(PyExc_RuntimeError, "lost sys.%s", name);
    return value;
}

#endif /* < 3.15 */

#endif
