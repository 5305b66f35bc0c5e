/*
 * known.c: what packing and unpacking need of an interpreter's modules, in a capsule in the interpreter's dict.
 */
#include "engine/copy/known.h"

#include <stdlib.h>

#include "contract/count.h"
#include "engine/copy/unpack/exporter.h"

static const char capsule_name[] = "pyvm.copy";

/* Where each is, and how it is called; by `module` NULL it is a name. */
static const struct {
    size_t offset;
    const char *module, *name;
} parts[] = {
#define OF(module, member, name) {offsetof(pyvm_known, member), module, name}
#define NAME(member, text) {offsetof(pyvm_known, member), NULL, text}
    OF("copyreg", new_object, "__newobj__"),
    OF("copyreg", new_object_ex, "__newobj_ex__"),
    OF("copyreg", dispatch_table, "dispatch_table"),
    OF("copyreg", slot_names, "_slotnames"),
    NAME(reduce, "__reduce__"),
    NAME(reduce_ex, "__reduce_ex__"),
    NAME(getstate, "__getstate__"),
    NAME(getnewargs, "__getnewargs__"),
    NAME(getnewargs_ex, "__getnewargs_ex__"),
    NAME(setstate, "__setstate__"),
    NAME(dict, "__dict__"),
    NAME(new, "__new__"),
    NAME(module, "__module__"),
    NAME(qualname, "__qualname__"),
    NAME(name, "__name__"),
    NAME(append, "append"),
    NAME(extend, "extend"),
    NAME(main, "__main__"),
    NAME(builtins, "builtins"),
    NAME(locals, "<locals>"),
    NAME(fields[PYVM_KNOWN_YEAR], "year"),
    NAME(fields[PYVM_KNOWN_MONTH], "month"),
    NAME(fields[PYVM_KNOWN_DAY], "day"),
    NAME(fields[PYVM_KNOWN_HOUR], "hour"),
    NAME(fields[PYVM_KNOWN_MINUTE], "minute"),
    NAME(fields[PYVM_KNOWN_SECOND], "second"),
    NAME(fields[PYVM_KNOWN_MICROSECOND], "microsecond"),
    NAME(fields[PYVM_KNOWN_FOLD], "fold"),
    NAME(fields[PYVM_KNOWN_DAYS], "days"),
    NAME(fields[PYVM_KNOWN_SECONDS], "seconds"),
    NAME(fields[PYVM_KNOWN_MICROSECONDS], "microseconds"),
    NAME(tzinfo, "tzinfo"),
    NAME(getinitargs, "__getinitargs__"),
    NAME(collections, "collections"),
    NAME(enum_module, "enum"),
    NAME(member_map, "_member_map_"),
    NAME(member_name, "_name_"),
    NAME(value, "value"),
    NAME(is_safe, "is_safe"),
    NAME(int_name, "int"),
    NAME(numerator, "numerator"),
    NAME(denominator, "denominator"),
};

static PyObject **part(pyvm_known *known, size_t i)
{
    return (PyObject **)((char *)known + parts[i].offset);
}

static PyObject *look_up(const char *module_name, const char *name)
{
    PyObject *module = PyImport_ImportModule(module_name);
    PyObject *found = module ? PyObject_GetAttrString(module, name) : NULL;
    Py_XDECREF(module);
    return found;
}

/* Its globals are its own. */
static PyObject *make_nothing(void)
{
    PyObject *globals = PyDict_New();
    PyObject *function = globals ? PyRun_String("lambda: None", Py_eval_input, globals, globals) : NULL;
    Py_XDECREF(globals);
    return function;
}

static bool look_up_object(pyvm_known *known)
{
    PyObject *object = (PyObject *)&PyBaseObject_Type;
    known->object_reduce = PyObject_GetAttr(object, known->reduce);
    known->object_reduce_ex = PyObject_GetAttr(object, known->reduce_ex);
    known->object_getstate = PyObject_GetAttr(object, known->getstate);
    known->protocol = PyLong_FromLong(5);
    known->empty_tuple = PyTuple_New(0);
    known->nothing = make_nothing();
    known->exporter = pyvm_exporter_type();
    return known->object_reduce && known->object_reduce_ex && known->object_getstate && known->protocol &&
           known->empty_tuple && known->nothing && known->exporter;
}

static bool fill_small(pyvm_known *known)
{
    for (int i = 0; i < 256; i++)
        if (!(known->small[i] = PyLong_FromLong((signed char)i)))
            return false;
    return true;
}

static bool fill(pyvm_known *known)
{
    for (size_t i = 0; i < PYVM_COUNT(parts); i++) {
        PyObject *found = parts[i].module ? look_up(parts[i].module, parts[i].name)
                                          : PyUnicode_InternFromString(parts[i].name);
        if (!found)
            return false;
        *part(known, i) = found;
    }
    return look_up_object(known) && fill_small(known);
}

/* Which interpreter the calling thread has asked for last, as long as none has ended since. */
static _Atomic unsigned ended;
static _Thread_local struct {
    PyInterpreterState *interpreter;
    pyvm_known *known;
    unsigned ended;
} last;

static void drop(pyvm_known *known)
{
    ended++;
    for (size_t i = 0; i < PYVM_COUNT(parts); i++)
        Py_XDECREF(*part(known, i));
    Py_XDECREF(known->object_reduce);
    Py_XDECREF(known->object_reduce_ex);
    Py_XDECREF(known->object_getstate);
    Py_XDECREF(known->protocol);
    Py_XDECREF(known->empty_tuple);
    Py_XDECREF(known->nothing);
    Py_XDECREF(known->exporter);
    for (size_t i = 0; i < PYVM_COUNT(known->small); i++)
        Py_XDECREF(known->small[i]);
    pyvm_texts_end(&known->keys);
    pyvm_texts_end(&known->attributes);
    Py_XDECREF(known->cloner);
    Py_XDECREF(known->spaces);
    Py_XDECREF(known->by_value);
    Py_XDECREF(known->bare);
    Py_XDECREF(known->named_tuple_arguments);
    free(known);
}

static void drop_capsule(PyObject *capsule)
{
    drop(PyCapsule_GetPointer(capsule, capsule_name));
}

static pyvm_known *make(PyObject *dict)
{
    pyvm_known *known = calloc(1, sizeof *known);
    if (!known) {
        PyErr_NoMemory();
        return NULL;
    }
    known->attributes.interns = true;
    PyObject *capsule = fill(known) ? PyCapsule_New(known, capsule_name, drop_capsule) : NULL;
    if (!capsule) {
        drop(known);
        return NULL;
    }
    PyObject *name = PyUnicode_FromString(capsule_name);
    PyObject *first = name ? PyDict_SetDefault(dict, name, capsule) : NULL; /* borrowed; another thread may be first */
    Py_XDECREF(name);
    Py_DECREF(capsule); /* and with it `known`, if it is in no dict */
    return first ? PyCapsule_GetPointer(first, capsule_name) : NULL;
}

static pyvm_known *find(PyInterpreterState *interpreter)
{
    PyObject *dict = PyInterpreterState_GetDict(interpreter); /* borrowed */
    if (!dict) {
        PyErr_SetString(PyExc_RuntimeError, "the interpreter is ending");
        return NULL;
    }
    PyObject *capsule = PyDict_GetItemString(dict, capsule_name); /* borrowed */
    return capsule ? PyCapsule_GetPointer(capsule, capsule_name) : make(dict);
}

pyvm_known *pyvm_known_get(void)
{
    PyInterpreterState *interpreter = PyInterpreterState_Get();
    unsigned now = ended;
    if (last.interpreter == interpreter && last.ended == now)
        return last.known;
    pyvm_known *known = find(interpreter);
    if (known) {
        last.interpreter = interpreter;
        last.known = known;
        last.ended = now;
    }
    return known;
}

const PyDateTime_CAPI *pyvm_known_times(pyvm_known *known)
{
    if (!known->times && !known->has_no_times) {
        known->times = pyvm_datetime_import();
        known->has_no_times = !known->times;
        if (!known->times)
            PyErr_Clear();
    }
    return known->times;
}
