/*
 * original.c: keeps what an interpreter was like when it was new, and restores it.
 * A dict in the interpreter has duplicates of the namespaces that code changes, of lists, and of settings.
 */
#include "engine/interpreters/original.h"

#include "contract/count.h"
#include "engine/python/imported.h"

#include <string.h>

static const char key[] = "pyvm.kept";

static const char *const namespaces[] = {"sys", "builtins", "__main__"};

/* Not restored: imported modules rely on what they have put there. */
static const char *const left_alone[] = {"meta_path", "path_hooks"};

/* Other objects hold these lists too, so their contents are put back, not the lists. */
static const char *const lists[][2] = {{"sys", "argv"}, {"sys", "path"}, {"_warnings", "filters"}, {"gc", "callbacks"}};

/* Objects of modules; the rest of such a module stays as it is. */
static const char *const objects[][2] = {{"os", "environ"}, {"os", "environb"}};

static const struct {
    const char *module, *get, *set;
} settings[] = {
    {"sys", "getrecursionlimit", "setrecursionlimit"},
    {"sys", "get_int_max_str_digits", "set_int_max_str_digits"},
    {"sys", "get_coroutine_origin_tracking_depth", "set_coroutine_origin_tracking_depth"},
    {"sys", "get_asyncgen_hooks", "set_asyncgen_hooks"},
    {"gc", "get_threshold", "set_threshold"},
    {"gc", "get_debug", "set_debug"},
};

static PyObject *interpreter_dict(void)
{
    return PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
}

static PyObject *find_kept(void)
{
    PyObject *dict = interpreter_dict();
    return dict ? PyDict_GetItemString(dict, key) : NULL; /* borrowed */
}

bool pyvm_original_is_kept(void)
{
    return find_kept();
}

void pyvm_original_forget(void)
{
    if (find_kept() && PyDict_DelItemString(interpreter_dict(), key) < 0)
        PyErr_Clear();
}

/* ---- Keeping -------------------------------------------------------------------------------------------------- */

/* Adds `item`, and releases it, to the list under the key `what`. */
static int add(PyObject *kept, const char *what, PyObject *item)
{
    PyObject *entries = item ? PyDict_GetItemString(kept, what) : NULL; /* borrowed */
    if (item && !entries) {
        entries = PyList_New(0);
        if (entries && PyDict_SetItemString(kept, what, entries) < 0)
            Py_CLEAR(entries);
        Py_XDECREF(entries); /* the dict has it */
    }
    int result = entries ? PyList_Append(entries, item) : -1;
    Py_XDECREF(item);
    return result;
}

/* An attribute of a module, or None where there is no such thing. */
static PyObject *look_up(const char *module, const char *name)
{
    PyObject *value = pyvm_imported_attribute(module, name);
    return value ? value : Py_NewRef(Py_None);
}

static PyObject *copy_of_namespace(const char *name)
{
    PyObject *module = pyvm_imported(name);
    PyObject *dict = module ? PyModule_GetDict(module) : NULL; /* borrowed */
    PyObject *item = dict ? Py_BuildValue("(sNN)", name, Py_NewRef(module), PyDict_Copy(dict)) : NULL;
    Py_XDECREF(module);
    return item;
}

static PyObject *copy_of_list(const char *module, const char *name)
{
    PyObject *list = look_up(module, name);
    return Py_BuildValue("(NN)", list, PyList_Check(list) ? PyList_AsTuple(list) : Py_NewRef(Py_None));
}

static PyObject *value_of_setting(const char *module, const char *get)
{
    PyObject *function = look_up(module, get);
    PyObject *value = function == Py_None ? Py_NewRef(Py_None) : PyObject_CallNoArgs(function);
    Py_DECREF(function);
    return value;
}

/*
 * What the standard streams look like. If that has changed, they were closed, detached or reconfigured, and cannot be
 * restored.
 */
static PyObject *look_of_streams(PyObject *sys)
{
    static const char *const streams[] = {"stdin", "stdout", "stderr"};
    static const char *const members[] = {"closed", "encoding", "errors", "line_buffering", "write_through"};
    PyObject *look = PyList_New(0);
    for (size_t i = 0; i < PYVM_COUNT(streams) * PYVM_COUNT(members) && look; i++) {
        PyObject *stream = PyDict_GetItemString(sys, streams[i / PYVM_COUNT(members)]); /* borrowed */
        PyObject *value = stream ? PyObject_GetAttrString(stream, members[i % PYVM_COUNT(members)]) : NULL;
        if (!value)
            PyErr_Clear(); /* None, or a stream of its own kind */
        if (PyList_Append(look, value ? value : Py_None) < 0)
            Py_CLEAR(look);
        Py_XDECREF(value);
    }
    return look;
}

static int keep_in(PyObject *kept)
{
    int result = 0;
    for (size_t i = 0; i < PYVM_COUNT(namespaces) && result == 0; i++)
        result = add(kept, "namespaces", copy_of_namespace(namespaces[i]));
    for (size_t i = 0; i < PYVM_COUNT(lists) && result == 0; i++)
        result = add(kept, "lists", copy_of_list(lists[i][0], lists[i][1]));
    for (size_t i = 0; i < PYVM_COUNT(objects) && result == 0; i++)
        result = add(kept, "objects", look_up(objects[i][0], objects[i][1]));
    for (size_t i = 0; i < PYVM_COUNT(settings) && result == 0; i++)
        result = add(kept, "settings", value_of_setting(settings[i].module, settings[i].get));
    if (result == 0)
        result = add(kept, "streams", look_of_streams(PyModule_GetDict(PyImport_AddModule("sys"))));
    return result;
}

int pyvm_original_keep(void)
{
    if (pyvm_original_is_kept())
        return 0;
    PyObject *gc = PyImport_ImportModule("gc");
    PyObject *kept = gc ? PyDict_New() : NULL;
    int result = kept && keep_in(kept) == 0 ? PyDict_SetItemString(interpreter_dict(), key, kept) : -1;
    Py_XDECREF(kept);
    Py_XDECREF(gc);
    return result;
}

/* ---- Putting back --------------------------------------------------------------------------------------------- */

/* What keep_in has added, borrowed. */
static PyObject *get(PyObject *kept, const char *what, size_t index)
{
    return PyList_GET_ITEM(PyDict_GetItemString(kept, what), (Py_ssize_t)index);
}

static bool is_left_alone(PyObject *name)
{
    for (size_t i = 0; i < PYVM_COUNT(left_alone); i++)
        if (PyUnicode_Check(name) && PyUnicode_CompareWithASCIIString(name, left_alone[i]) == 0)
            return true;
    return false;
}

/* Removes the names that `copy` does not have. */
static int remove_others(PyObject *dict, PyObject *copy)
{
    PyObject *names = PyDict_Keys(dict);
    int result = names ? 0 : -1;
    for (Py_ssize_t i = 0; result == 0 && i < PyList_GET_SIZE(names); i++) {
        PyObject *name = PyList_GET_ITEM(names, i);
        int has = PyDict_Contains(copy, name);
        if (has == 0 && PyDict_DelItem(dict, name) < 0)
            PyErr_Clear(); /* a finalizer of what was deleted before has deleted it too */
        result = has < 0 ? -1 : 0;
    }
    Py_XDECREF(names);
    return result;
}

static int put_items(PyObject *dict, PyObject *copy)
{
    PyObject *name, *value;
    int result = 0;
    for (Py_ssize_t at = 0; result == 0 && PyDict_Next(copy, &at, &name, &value);)
        if (!is_left_alone(name))
            result = PyDict_SetItem(dict, name, value);
    if (result == 0 && PyDict_GetItemString(copy, "__annotations__")) {
        PyObject *fresh = PyDict_New();
        result = fresh ? PyDict_SetItemString(dict, "__annotations__", fresh) : -1;
        Py_XDECREF(fresh);
    }
    return result;
}

static int put_namespace(PyObject *entry)
{
    PyObject *module = PyTuple_GET_ITEM(entry, 1), *copy = PyTuple_GET_ITEM(entry, 2);
    PyObject *dict = PyModule_GetDict(module); /* borrowed */
    if (PyObject_SetItem(PyImport_GetModuleDict(), PyTuple_GET_ITEM(entry, 0), module) < 0)
        return -1;
    return remove_others(dict, copy) == 0 ? put_items(dict, copy) : -1;
}

static int put_list(PyObject *entry)
{
    PyObject *list = PyTuple_GET_ITEM(entry, 0);
    return PyList_Check(list) ? PyList_SetSlice(list, 0, PY_SSIZE_T_MAX, PyTuple_GET_ITEM(entry, 1)) : 0;
}

static int put_attribute(const char *module, const char *name, PyObject *value)
{
    PyObject *imported = value == Py_None ? NULL : pyvm_imported(module);
    int result = imported ? PyObject_SetAttrString(imported, name, value) : 0;
    Py_XDECREF(imported);
    return result;
}

static int put_setting(const char *module, const char *set, PyObject *value)
{
    PyObject *imported = value == Py_None ? NULL : pyvm_imported(module);
    PyObject *function = imported ? PyObject_GetAttrString(imported, set) : NULL;
    PyObject *done = NULL;
    if (function)
        done = PyTuple_Check(value) ? PyObject_Call(function, value, NULL) : PyObject_CallOneArg(function, value);
    Py_XDECREF(function);
    Py_XDECREF(imported);
    Py_XDECREF(done);
    return value == Py_None || done ? 0 : -1;
}

static int put_streams(PyObject *kept)
{
    PyObject *look = look_of_streams(PyModule_GetDict(PyImport_AddModule("sys")));
    int same = look ? PyObject_RichCompareBool(look, get(kept, "streams", 0), Py_EQ) : -1;
    Py_XDECREF(look);
    return same == 1 ? 0 : -1;
}

static int put_back(PyObject *kept)
{
    int result = 0;
    for (size_t i = 0; i < PYVM_COUNT(namespaces) && result == 0; i++)
        result = put_namespace(get(kept, "namespaces", i));
    for (size_t i = 0; i < PYVM_COUNT(lists) && result == 0; i++)
        result = put_list(get(kept, "lists", i));
    for (size_t i = 0; i < PYVM_COUNT(objects) && result == 0; i++)
        result = put_attribute(objects[i][0], objects[i][1], get(kept, "objects", i));
    for (size_t i = 0; i < PYVM_COUNT(settings) && result == 0; i++)
        result = put_setting(settings[i].module, settings[i].set, get(kept, "settings", i));
    return result == 0 ? put_streams(kept) : -1;
}

int pyvm_original_restore(void)
{
    PyObject *kept = find_kept();
    if (!kept)
        return -1;
    Py_INCREF(kept);
    int result = put_back(kept);
    Py_DECREF(kept);
    return result;
}

int pyvm_original_restore_main(void)
{
    PyObject *kept = find_kept();
    return kept ? put_namespace(get(kept, "namespaces", PYVM_COUNT(namespaces) - 1)) : -1;
}
