/* Generated: pyvm-codegen generate. Do not edit: asserts that this CPython's types and constants are those of PyVM's headers. */
#include "engine/cpython/headers.h"

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

/* PyVM's types, under names of their own. */
#define PYGEN_ERROR pyvm_layout_PYGEN_ERROR
#define PYGEN_RETURN pyvm_layout_PYGEN_RETURN
#define PyGetSetDef pyvm_layout_PyGetSetDef
#define PyObject pyvm_layout_PyObject
#define PyOptions pyvm_layout_PyOptions
#define PySendResult pyvm_layout_PySendResult
#define PyTypeObject pyvm_layout_PyTypeObject
#define Py_ssize_t pyvm_layout_Py_ssize_t
#define _object pyvm_layout__object
#define _typeobject pyvm_layout__typeobject
#define getter pyvm_layout_getter
#include "pyvm/types.h"
#undef PYGEN_ERROR
#undef PYGEN_RETURN
#undef PyGetSetDef
#undef PyObject
#undef PyOptions
#undef PySendResult
#undef PyTypeObject
#undef Py_ssize_t
#undef _object
#undef _typeobject
#undef getter

#define SAME_SIZE(ours, theirs) \
    _Static_assert(sizeof(ours) == sizeof(theirs), "the size of " #theirs " differs")
#define SAME_PLACE(ours, theirs, member) \
    _Static_assert(offsetof(ours, member) == offsetof(theirs, member), "the place of " #theirs "." #member " differs")
#define SAME_VALUE(name, value) \
    _Static_assert((long long)(name) == (long long)(value), "the value of " #name " differs")

SAME_SIZE(pyvm_layout_Py_ssize_t, Py_ssize_t);
SAME_SIZE(pyvm_layout_getter, getter);
SAME_SIZE(pyvm_layout_PyObject, PyObject);
SAME_PLACE(pyvm_layout_PyObject, PyObject, ob_refcnt);
SAME_PLACE(pyvm_layout_PyObject, PyObject, ob_type);
SAME_SIZE(pyvm_layout_PyTypeObject, PyTypeObject);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, ob_base);
SAME_PLACE(pyvm_layout_PyTypeObject, PyTypeObject, tp_name);
SAME_SIZE(pyvm_layout_PyGetSetDef, PyGetSetDef);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, name);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, get);
SAME_PLACE(pyvm_layout_PyGetSetDef, PyGetSetDef, closure);

SAME_VALUE(PYGEN_ERROR, pyvm_layout_PYGEN_ERROR);
SAME_VALUE(PYGEN_RETURN, pyvm_layout_PYGEN_RETURN);

SAME_VALUE(Py_LIST_LIMIT, 0x1000);
