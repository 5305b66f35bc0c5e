/*
 * build.c: does what Python's reducers have said: the other half of the protocol of __reduce_ex__.
 */
#include "engine/copy/unpack/build.h"

#include "engine/copy/dotted.h"
#include "engine/python/exception.h"

/* ---- By name ---------------------------------------------------------------------------------------------------- */

bool pyvm_build_type_of(pyvm_reader *reader)
{
    PyObject *object = pyvm_reader_pop(reader), *type = Py_NewRef(Py_TYPE(object));
    Py_DECREF(object);
    return pyvm_reader_push(reader, type);
}

/* Says at the exception that is pending for whom the module was imported. */
static void note(PyObject *name)
{
    PyObject *exception = pyvm_exception_take_object();
    PyObject *text = PyUnicode_FromFormat("An object that was received from another VM needs the module %R.", name);
    PyObject *noted = text ? PyObject_CallMethod(exception, "add_note", "(O)", text) : NULL;
    Py_XDECREF(noted);
    Py_XDECREF(text);
    pyvm_exception_put_object(exception);
}

/* Imports a module, also one inside a package; a new reference. */
static PyObject *import(PyObject *name)
{
    PyObject *module = PyImport_GetModule(name);
    if (module || PyErr_Occurred())
        return module;
    PyObject *outermost = PyImport_Import(name);
    Py_XDECREF(outermost);
    module = outermost ? PyImport_GetModule(name) : NULL;
    if (!module && !PyErr_Occurred())
        PyErr_Format(PyExc_ModuleNotFoundError, "no module named %R", name);
    if (!module && PyErr_ExceptionMatches(PyExc_ModuleNotFoundError))
        note(name);
    return module;
}

bool pyvm_build_module(pyvm_reader *reader)
{
    PyObject *name = pyvm_reader_pop(reader), *module = import(name);
    Py_DECREF(name);
    return pyvm_reader_push(reader, module);
}

bool pyvm_build_global(pyvm_reader *reader)
{
    PyObject *qualified = pyvm_reader_pop(reader), *name = pyvm_reader_pop(reader), *module = import(name);
    PyObject *found = module ? pyvm_dotted_get(module, qualified) : NULL;
    Py_XDECREF(module);
    Py_DECREF(name);
    Py_DECREF(qualified);
    return pyvm_reader_push(reader, found);
}

/* ---- New objects ------------------------------------------------------------------------------------------------ */

bool pyvm_build_call(pyvm_reader *reader)
{
    PyObject *arguments = pyvm_reader_pop(reader), *callable = pyvm_reader_pop(reader);
    PyObject *result = PyObject_CallObject(callable, arguments);
    Py_DECREF(callable);
    Py_DECREF(arguments);
    return pyvm_reader_push(reader, result);
}

bool pyvm_build_call_with(pyvm_reader *reader, size_t count)
{
    PyObject **arguments = pyvm_reader_items(reader, count);
    PyObject *result = PyObject_Vectorcall(arguments[-1], arguments, count, NULL);
    pyvm_reader_drop(reader, count + 1);
    return pyvm_reader_push(reader, result);
}

/* As tuple's own __new__ makes one of a subclass, but of what is on the stack. */
bool pyvm_build_tuple_of(pyvm_reader *reader, size_t count)
{
    PyObject **items = pyvm_reader_items(reader, count);
    PyTypeObject *type = (PyTypeObject *)items[-1];
    if (!PyType_Check(type) || !PyType_IsSubtype(type, &PyTuple_Type)) {
        PyErr_Format(PyExc_TypeError, "%R is a named tuple in the sender, and no tuple here", type);
        return false;
    }
    PyObject *tuple = type->tp_alloc(type, (Py_ssize_t)count);
    if (!tuple)
        return false;
#if PY_VERSION_HEX >= 0x030E0000
    ((PyTupleObject *)tuple)->ob_hash = -1; /* not known yet */
#endif
    for (size_t i = 0; i < count; i++)
        PyTuple_SET_ITEM(tuple, (Py_ssize_t)i, items[i]);
    reader->depth -= count;
    pyvm_reader_drop(reader, 1);
    return pyvm_reader_push(reader, tuple);
}

/* What class[name] gives, a metaclass may have changed. */
bool pyvm_build_member(pyvm_reader *reader)
{
    PyObject *name = pyvm_reader_pop(reader), *class = pyvm_reader_pop(reader);
    PyObject *members = PyObject_GetAttr(class, reader->known->member_map);
    PyObject *member = members ? PyObject_GetItem(members, name) : NULL;
    Py_XDECREF(members);
    Py_DECREF(class);
    Py_DECREF(name);
    return pyvm_reader_push(reader, member);
}

static PyObject *new_object(PyObject *type, PyObject *arguments, PyObject *keywords)
{
    if (!PyType_Check(type) || !((PyTypeObject *)type)->tp_new) {
        PyErr_Format(PyExc_TypeError, "%R has no __new__", type);
        return NULL;
    }
    return ((PyTypeObject *)type)->tp_new((PyTypeObject *)type, arguments, keywords);
}

bool pyvm_build_new(pyvm_reader *reader)
{
    PyObject *arguments = pyvm_reader_pop(reader), *type = pyvm_reader_pop(reader);
    PyObject *object = new_object(type, arguments, NULL);
    Py_DECREF(type);
    Py_DECREF(arguments);
    return pyvm_reader_push(reader, object);
}

bool pyvm_build_new_ex(pyvm_reader *reader)
{
    PyObject *keywords = pyvm_reader_pop(reader), *arguments = pyvm_reader_pop(reader), *type = pyvm_reader_pop(reader);
    PyObject *object = NULL;
    if (PyTuple_Check(arguments) && PyDict_Check(keywords))
        object = new_object(type, arguments, keywords);
    else
        PyErr_Format(PyExc_TypeError, "__newobj_ex__ needs a tuple and a dict, not %.200s and %.200s",
                     Py_TYPE(arguments)->tp_name, Py_TYPE(keywords)->tp_name);
    Py_DECREF(type);
    Py_DECREF(arguments);
    Py_DECREF(keywords);
    return pyvm_reader_push(reader, object);
}

bool pyvm_build_instance(pyvm_reader *reader)
{
    PyObject *type = pyvm_reader_pop(reader), *object = new_object(type, reader->known->empty_tuple, NULL);
    Py_DECREF(type);
    return pyvm_reader_push(reader, object);
}

/* ---- State ------------------------------------------------------------------------------------------------------ */

bool pyvm_build_attributes(pyvm_reader *reader, size_t count)
{
    PyObject **items = pyvm_reader_items(reader, 2 * count), *object = items[-1];
    PyObject *dict = PyObject_GenericGetDict(object, NULL);
    bool is_set = dict;
    for (size_t i = 0; i < count && is_set; i++)
        is_set = PyObject_SetItem(dict, items[2 * i], items[2 * i + 1]) == 0;
    Py_XDECREF(dict);
    if (is_set)
        pyvm_reader_drop(reader, 2 * count);
    return is_set;
}

static bool set_each(PyObject *object, PyObject *attributes)
{
    PyObject *key, *value;
    for (Py_ssize_t i = 0; PyDict_Next(attributes, &i, &key, &value);)
        if (PyObject_SetAttr(object, key, value) < 0)
            return false;
    return true;
}

/* Names of attributes are interned: looking them up is fast then. */
static bool update(PyObject *dict, PyObject *attributes)
{
    PyObject *key, *value;
    for (Py_ssize_t i = 0; PyDict_Next(attributes, &i, &key, &value);) {
        Py_INCREF(key);
        if (PyUnicode_CheckExact(key))
            PyUnicode_InternInPlace(&key);
        int result = PyObject_SetItem(dict, key, value);
        Py_DECREF(key);
        if (result < 0)
            return false;
    }
    return true;
}

static bool is_dict(PyObject *part)
{
    if (part == Py_None || PyDict_Check(part))
        return true;
    PyErr_Format(PyExc_TypeError, "state is a %.200s where a dict is needed", Py_TYPE(part)->tp_name);
    return false;
}

static bool update_dict(pyvm_reader *reader, PyObject *object, PyObject *attributes)
{
    if (!is_dict(attributes))
        return false;
    if (attributes == Py_None || PyDict_GET_SIZE(attributes) == 0)
        return true;
    PyObject *dict = PyObject_GetAttr(object, reader->known->dict);
    bool is_done = dict && update(dict, attributes);
    Py_XDECREF(dict);
    return is_done;
}

/* State is a dict, or a tuple of two: for __dict__, and for slots. */
static bool set_state(pyvm_reader *reader, PyObject *object, PyObject *state)
{
    if (!PyTuple_Check(state) || PyTuple_GET_SIZE(state) != 2)
        return update_dict(reader, object, state);
    PyObject *slots = PyTuple_GET_ITEM(state, 1);
    return update_dict(reader, object, PyTuple_GET_ITEM(state, 0)) && is_dict(slots) &&
           (slots == Py_None || set_each(object, slots));
}

static bool call_setstate(PyObject *setstate, PyObject *state)
{
    PyObject *result = PyObject_CallOneArg(setstate, state);
    Py_XDECREF(result);
    return result;
}

/* A new reference; NULL, also without an exception. */
static PyObject *attribute_if_any(PyObject *object, PyObject *name)
{
    PyObject *found;
#if PY_VERSION_HEX >= 0x030D0000
    PyObject_GetOptionalAttr(object, name, &found);
#else
    _PyObject_LookupAttr(object, name, &found);
#endif
    return found;
}

bool pyvm_build_state(pyvm_reader *reader)
{
    PyObject *state = pyvm_reader_pop(reader), *object = pyvm_reader_top(reader);
    PyObject *setstate = attribute_if_any(object, reader->known->setstate);
    bool is_set = false;
    if (setstate)
        is_set = call_setstate(setstate, state);
    else if (!PyErr_Occurred())
        is_set = set_state(reader, object, state);
    Py_XDECREF(setstate);
    Py_DECREF(state);
    return is_set;
}

/* ---- Items ------------------------------------------------------------------------------------------------------ */

static bool append_each(pyvm_reader *reader, PyObject *object, size_t count)
{
    PyObject **items = pyvm_reader_items(reader, count);
    for (size_t i = 0; i < count; i++) {
        PyObject *result = PyObject_CallMethodOneArg(object, reader->known->append, items[i]);
        if (!result)
            return false;
        Py_DECREF(result);
    }
    return true;
}

static bool extend_by(PyObject *extend, PyObject **items, size_t count)
{
    PyObject *list = PyList_New((Py_ssize_t)count), *result = NULL;
    for (size_t i = 0; list && i < count; i++)
        PyList_SET_ITEM(list, (Py_ssize_t)i, Py_NewRef(items[i]));
    if (list)
        result = PyObject_CallOneArg(extend, list);
    Py_XDECREF(list);
    Py_XDECREF(result);
    return result;
}

bool pyvm_build_extend(pyvm_reader *reader, size_t count)
{
    PyObject *object = pyvm_reader_items(reader, count)[-1];
    PyObject *extend = attribute_if_any(object, reader->known->extend);
    bool is_done = false;
    if (extend)
        is_done = extend_by(extend, pyvm_reader_items(reader, count), count);
    else if (!PyErr_Occurred())
        is_done = append_each(reader, object, count);
    Py_XDECREF(extend);
    if (is_done)
        pyvm_reader_drop(reader, count);
    return is_done;
}

bool pyvm_build_set_items(pyvm_reader *reader, size_t count)
{
    PyObject **pairs = pyvm_reader_items(reader, count), *object = pairs[-1];
    for (size_t i = 0; i < count; i++)
        if (PyObject_SetItem(object, PyTuple_GET_ITEM(pairs[i], 0), PyTuple_GET_ITEM(pairs[i], 1)) < 0)
            return false;
    pyvm_reader_drop(reader, count);
    return true;
}
