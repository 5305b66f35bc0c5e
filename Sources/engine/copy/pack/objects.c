/*
 * objects.c: how an object of no built-in type is packed. Functions, classes and modules go by name where the name
 * leads to them. What has neither a name nor a reducer goes by value, which Python code does: pyvm/_by_value.py.
 */
#include "engine/copy/pack/objects.h"

#include "engine/copy/pack/cloner.h"
#include "engine/copy/pack/names.h"
#include "engine/copy/pack/quiet.h"
#include "engine/copy/pack/reduce.h"
#include "engine/copy/pack/ways.h"
#include "engine/python/exception.h"

/* ---- By value ------------------------------------------------------------------------------------------------- */

/* What is kept in `place`, or looked up. Borrowed; NULL with an exception. */
static PyObject *look_up(PyObject **place, const char *module_name, const char *name)
{
    PyObject *module = *place ? NULL : PyImport_ImportModule(module_name);
    PyObject *found = module ? PyObject_GetAttrString(module, name) : NULL;
    Py_XDECREF(module);
    if (!*place)
        *place = found;
    else
        Py_XDECREF(found); /* looked up meanwhile */
    return *place;
}

/* Borrowed; NULL with an exception. */
static PyObject *by_value(pyvm_known *known)
{
    PyObject *bare = look_up(&known->bare, "pyvm._bare", "Bare");
    return bare ? look_up(&known->by_value, "pyvm._by_value", "reduce") : NULL;
}

/* Those of which reducers know nothing, or too little. */
static bool is_by_value(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    return type == &PyFunction_Type || PyType_Check(object) || PyModule_Check(object) ||
           PyExceptionInstance_Check(object) || type == &PyCode_Type || type == &PyCell_Type ||
           type == &PyMethod_Type || type == &PyProperty_Type || type == &PyStaticMethod_Type ||
           type == &PyClassMethod_Type || type == &PyTraceBack_Type || type == &PyFrame_Type;
}

/* ---- By a reducer --------------------------------------------------------------------------------------------- */

/* A new reference to what copyreg has for the type; NULL, also without an exception. */
static PyObject *registered(pyvm_known *known, PyObject *type)
{
    if (PyDict_CheckExact(known->dispatch_table))
        return Py_XNewRef(PyDict_GetItemWithError(known->dispatch_table, type));
    PyObject *reducer = PyObject_GetItem(known->dispatch_table, type);
    if (!reducer && PyErr_ExceptionMatches(PyExc_KeyError))
        PyErr_Clear();
    return reducer;
}

static PyObject *reduce(pyvm_known *known, PyObject *object)
{
    PyObject *reducer = registered(known, (PyObject *)Py_TYPE(object));
    if (!reducer)
        return PyErr_Occurred() ? NULL : PyObject_CallMethodOneArg(object, known->reduce_ex, known->protocol);
    PyObject *reduced = PyObject_CallOneArg(reducer, object);
    Py_DECREF(reducer);
    return reduced;
}

/* An interpreter may be without the package: one that somebody else has made. */
static PyObject *reduce_by_value(const pyvm_packer *packer, PyObject *object)
{
    pyvm_known *known = packer->known;
    if (!pyvm_quiet_by_value(packer, object))
        return NULL;
    PyObject *function = by_value(known);
    if (function)
        return PyObject_CallOneArg(function, object);
    if (!PyErr_ExceptionMatches(PyExc_ModuleNotFoundError))
        return NULL;
    PyErr_Clear();
    return reduce(known, object);
}

/* The reducer has refused: the way by value may know one, or says it better. */
static PyObject *after_refusal(pyvm_packer *packer, PyObject *object)
{
    PyObject *refusal = pyvm_exception_take_object(), *function = by_value(packer->known);
    PyObject *reduced = function ? PyObject_CallOneArg(function, object) : NULL;
    if (reduced) {
        Py_DECREF(refusal);
        return reduced;
    }
    if (!PyErr_ExceptionMatches(PyExc_TypeError)) {
        PyErr_Clear();
        pyvm_exception_put_object(refusal);
        return NULL;
    }
    PyObject *better = pyvm_exception_take_object();
    PyException_SetCause(better, refusal); /* steals it */
    pyvm_exception_put_object(better);
    return NULL;
}

/* Some reducers in C refuse by ValueError, as those of ctypes. A name that leads nowhere is a refusal, too. */
static bool is_refusal(bool is_reduced, bool is_name)
{
    if (!is_reduced && PyErr_ExceptionMatches(PyExc_ValueError))
        return true;
    return (!is_reduced || is_name) && PyErr_ExceptionMatches(PyExc_TypeError);
}

static int begin_by_reducer(pyvm_packer *packer, PyObject *object)
{
    if (!pyvm_quiet_reducer(packer, object))
        return PYVM_PACK_FAILED;
    PyObject *reduced = reduce(packer->known, object);
    bool is_reduced = reduced, is_name = reduced && PyUnicode_CheckExact(reduced);
    int result = pyvm_reduce_begin(packer, object, reduced);
    if (result != PYVM_PACK_FAILED || !is_refusal(is_reduced, is_name))
        return result;
    return pyvm_reduce_begin(packer, object, after_refusal(packer, object));
}

int pyvm_objects_begin(pyvm_packer *packer, PyObject *object)
{
    int result = packer->cloner ? pyvm_cloner_begin(packer, object) : PYVM_PACK_OTHER;
    if (result == PYVM_PACK_OTHER)
        result = pyvm_names_write(packer, object);
    if (result == PYVM_PACK_OTHER && is_by_value(object))
        return pyvm_reduce_begin(packer, object, reduce_by_value(packer, object));
    const pyvm_way *way = result == PYVM_PACK_OTHER ? pyvm_ways_of(packer, Py_TYPE(object)) : NULL;
    if (way)
        result = way->begin(packer, object, way);
    else if (PyErr_Occurred())
        return PYVM_PACK_FAILED;
    return result == PYVM_PACK_OTHER ? begin_by_reducer(packer, object) : result;
}
