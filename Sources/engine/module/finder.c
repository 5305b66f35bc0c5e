/*
 * finder.c: finds and loads `pyvm`, the modules below it, and `_pyvm`. It is its own loader, and has no state: nothing
 * is made before somebody imports one of them.
 */
#include "engine/module/finder.h"

#include "engine/module/compiled.h"
#include "engine/module/connected.h"
#include "engine/module/module.h"
#include "engine/module/slot.h"
#include "engine/python/imported.h"

#include <string.h>

static const char key[] = "pyvm.finder"; /* in the interpreter's dict */
static const char c_module[] = "_pyvm", origin[] = "<libpyvm>";

/* ---- Finding ------------------------------------------------------------------------------------------------- */

/* The source of a module's name. NULL without an exception: the name is of no such module; `is_c`: it is `_pyvm`. */
static const pyvm_source *look_up(PyObject *name, bool *is_c)
{
    const char *text = PyUnicode_Check(name) ? PyUnicode_AsUTF8(name) : NULL;
    if (!text)
        PyErr_Clear(); /* a name that is no text is found by nobody */
    *is_c = text && strcmp(text, c_module) == 0;
    return text && strncmp(text, "pyvm", 4) == 0 ? pyvm_connected_source(text) : NULL;
}

/* ModuleSpec(name, loader, origin=file, is_package=...), with a file, which __file__ then is, or without. */
static PyObject *new_spec(PyObject *name, PyObject *loader, const pyvm_source *source)
{
    PyObject *type = pyvm_imported_attribute("_frozen_importlib", "ModuleSpec");
    PyObject *args = PyTuple_Pack(2, name, loader);
    PyObject *kwargs = Py_BuildValue("{sssO}", "origin", source ? source->file : origin, "is_package",
                                     source && source->is_package ? Py_True : Py_False);
    PyObject *spec = type && args && kwargs ? PyObject_Call(type, args, kwargs) : NULL;
    if (spec && source && PyObject_SetAttrString(spec, "has_location", Py_True) < 0)
        Py_CLEAR(spec);
    if (!spec && !PyErr_Occurred())
        PyErr_SetString(PyExc_ImportError, "_frozen_importlib has no ModuleSpec");
    Py_XDECREF(kwargs);
    Py_XDECREF(args);
    Py_XDECREF(type);
    return spec;
}

/* find_spec(name, path=None, target=None) */
static PyObject *find_spec(PyObject *self, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"fullname", "path", "target", NULL};
    PyObject *name, *path, *target;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|OO:find_spec", names, &name, &path, &target))
        return NULL;
    bool is_c;
    const pyvm_source *source = look_up(name, &is_c);
    return source || is_c ? new_spec(name, self, source) : Py_NewRef(Py_None);
}

/* ---- Loading ------------------------------------------------------------------------------------------------- */

static PyObject *run(const pyvm_source *source, PyObject *module)
{
    PyObject *globals = PyModule_GetDict(module); /* borrowed */
    PyObject *code = pyvm_compiled(source), *result = NULL;
    if (code && PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins()) == 0)
        result = PyEval_EvalCode(code, globals, globals);
    Py_XDECREF(code);
    return result;
}

/* The name of a module by its spec. */
static PyObject *name_of(PyObject *spec)
{
    return PyObject_GetAttrString(spec, "name");
}

static PyObject *create_module(PyObject *self, PyObject *spec)
{
    (void)self;
    bool is_c = false;
    PyObject *name = name_of(spec);
    if (name)
        look_up(name, &is_c);
    Py_XDECREF(name);
    if (!name)
        return NULL;
    return is_c ? pyvm_module_create(spec) : Py_NewRef(Py_None); /* None: importlib makes it */
}

static PyObject *exec_module(PyObject *self, PyObject *module)
{
    (void)self;
    bool is_c = false;
    PyObject *spec = PyObject_GetAttrString(module, "__spec__"), *name = spec ? name_of(spec) : NULL;
    const pyvm_source *source = name ? look_up(name, &is_c) : NULL;
    PyObject *result = NULL;
    if (is_c)
        result = pyvm_module_execute(module) == 0 ? Py_NewRef(Py_None) : NULL;
    else if (source)
        result = run(source, module);
    else if (name)
        PyErr_Format(PyExc_ImportError, "libpyvm has no module %R", name);
    Py_XDECREF(name);
    Py_XDECREF(spec);
    return result;
}

/* ---- What tools ask of a loader ------------------------------------------------------------------------------ */

/* NULL with an ImportError if the name is of no such module. */
static const pyvm_source *demand(PyObject *name, bool *is_c)
{
    const pyvm_source *source = look_up(name, is_c);
    if (!source && !*is_c)
        PyErr_Format(PyExc_ImportError, "libpyvm has no module %R", name);
    return source;
}

static PyObject *get_source(PyObject *self, PyObject *name)
{
    (void)self;
    bool is_c;
    const pyvm_source *source = demand(name, &is_c);
    if (source)
        return PyUnicode_FromStringAndSize(source->text, (Py_ssize_t)source->size);
    return is_c ? Py_NewRef(Py_None) : NULL;
}

static PyObject *get_code(PyObject *self, PyObject *name)
{
    (void)self;
    bool is_c;
    const pyvm_source *source = demand(name, &is_c);
    if (source)
        return pyvm_compiled(source);
    return is_c ? Py_NewRef(Py_None) : NULL;
}

static PyObject *is_package(PyObject *self, PyObject *name)
{
    (void)self;
    bool is_c;
    const pyvm_source *source = demand(name, &is_c);
    return source || is_c ? PyBool_FromLong(source && source->is_package) : NULL;
}

static PyObject *repr(PyObject *self)
{
    (void)self;
    return PyUnicode_FromString("<the finder of libpyvm: pyvm, _pyvm>");
}

static void dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    PyObject_GC_Del(self);
    Py_DECREF(type);
}

/* ---- sys.meta_path ------------------------------------------------------------------------------------------- */

static PyObject *new_finder(void)
{
    static PyMethodDef methods[] = {
        {"find_spec", (PyCFunction)(void (*)(void))find_spec, METH_VARARGS | METH_KEYWORDS, NULL},
        {"create_module", create_module, METH_O, NULL},
        {"exec_module", exec_module, METH_O, NULL},
        {"get_source", get_source, METH_O, NULL},
        {"get_code", get_code, METH_O, NULL},
        {"is_package", is_package, METH_O, NULL},
        {0},
    };
    static PyType_Slot slots[] = {{Py_tp_dealloc, PYVM_SLOT(dealloc)},
                                  {Py_tp_traverse, PYVM_SLOT(pyvm_slot_visit_type)},
                                  {Py_tp_repr, PYVM_SLOT(repr)},
                                  {Py_tp_methods, methods},
                                  {0, NULL}};
    static PyType_Spec spec = {"_pyvm.Finder", sizeof(PyObject), 0,
                               Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION, slots};
    PyTypeObject *type = (PyTypeObject *)PyType_FromSpec(&spec);
    PyObject *finder = type ? PyObject_GC_New(PyObject, type) : NULL; /* holds the type */
    if (finder)
        PyObject_GC_Track(finder);
    Py_XDECREF(type);
    return finder;
}

/* This interpreter's finder, borrowed; NULL with an exception. */
static PyObject *get_finder(void)
{
    PyObject *dict = PyInterpreterState_GetDict(PyInterpreterState_Get()); /* borrowed */
    PyObject *finder = dict ? PyDict_GetItemString(dict, key) : NULL;      /* borrowed */
    if (finder || !dict)
        return finder;
    finder = new_finder();
    if (finder && PyDict_SetItemString(dict, key, finder) < 0)
        Py_CLEAR(finder);
    Py_XDECREF(finder); /* the dict has it */
    return finder;
}

/* Where what looks into sys.path stands; the end, if nothing does. */
static Py_ssize_t place_of_path_finder(PyObject *meta_path)
{
    PyObject *sought = pyvm_imported_attribute("_frozen_importlib_external", "PathFinder");
    Py_ssize_t place = 0;
    while (place < PyList_GET_SIZE(meta_path) && PyList_GET_ITEM(meta_path, place) != sought)
        place++;
    Py_XDECREF(sought);
    return place;
}

int pyvm_finder_add(bool last)
{
    PyObject *meta_path = PySys_GetObject("meta_path"); /* borrowed */
    if (!pyvm_connected_exchange() || !meta_path || !PyList_CheckExact(meta_path))
        return 0;
    PyObject *finder = get_finder();
    int is_there = finder ? PySequence_Contains(meta_path, finder) : -1;
    if (is_there != 0)
        return is_there < 0 ? -1 : 0;
    return PyList_Insert(meta_path, last ? PyList_GET_SIZE(meta_path) : place_of_path_finder(meta_path), finder);
}
