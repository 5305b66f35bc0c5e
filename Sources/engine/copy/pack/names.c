/*
 * names.c: packs functions, classes and modules by name, where another VM can find them by it.
 */
#include "engine/copy/pack/names.h"

#include "engine/copy/dotted.h"
#include "engine/copy/pack/leaf.h"
#include "engine/copy/pack/pieces.h"

/* The attribute, or NULL without an exception. */
static PyObject *attribute(PyObject *object, PyObject *name)
{
    PyObject *found = PyObject_GetAttr(object, name);
    if (!found)
        PyErr_Clear();
    return found;
}

/*
 * Some C modules keep a function of theirs for the process, as 3.11's array does: then an interpreter meets another's,
 * or that of one which is gone. It is the same C function.
 */
static bool is_same(PyObject *found, PyObject *object)
{
    return found == object || (found && PyCFunction_CheckExact(found) && PyCFunction_CheckExact(object) &&
                               PyCFunction_GET_FUNCTION(found) == PyCFunction_GET_FUNCTION(object) &&
                               PyCFunction_GET_SELF(found) && PyModule_Check(PyCFunction_GET_SELF(found)));
}

static bool leads_to(PyObject *module, PyObject *qualified, PyObject *object)
{
    PyObject *found = module ? pyvm_dotted_get(module, qualified) : NULL;
    if (!found)
        PyErr_Clear();
    bool is_it = is_same(found, object);
    Py_XDECREF(found);
    return is_it;
}

/* A module that other VMs can import too: not __main__, nor one that code has made by hand. */
static bool is_importable(const pyvm_known *known, PyObject *module, PyObject *name)
{
    if (!module || PyUnicode_Compare(name, known->main) == 0)
        return false;
    PyObject *spec = PyObject_GetAttrString(module, "__spec__");
    bool is_it = spec && spec != Py_None;
    PyErr_Clear();
    Py_XDECREF(spec);
    return is_it;
}

/* The module of that name, imported if need be, where other VMs can import it; NULL without an exception. */
static PyObject *importable(const pyvm_known *known, PyObject *name)
{
    PyObject *module = PyUnicode_Check(name) ? PyImport_GetModule(name) : NULL;
    if (!module && PyUnicode_Check(name) && PyUnicode_Compare(name, known->main) != 0)
        module = PyImport_Import(name);
    PyErr_Clear();
    if (!is_importable(known, module, name))
        Py_CLEAR(module);
    return module;
}

/* Where a private module's things may be given out: pathlib for pathlib._local, datetime for _pydatetime; or NULL. */
static PyObject *public_candidate(PyObject *name)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(name), dot = PyUnicode_FindChar(name, '.', 0, length, -1);
    if (dot > 0 && dot + 1 < length && PyUnicode_READ_CHAR(name, dot + 1) == '_')
        return PyUnicode_Substring(name, 0, dot);
    if (dot >= 0 || length < 4 || PyUnicode_READ_CHAR(name, 0) != '_')
        return NULL;
    bool is_python = PyUnicode_READ_CHAR(name, 1) == 'p' && PyUnicode_READ_CHAR(name, 2) == 'y';
    return PyUnicode_Substring(name, is_python ? 3 : 1, length);
}

/*
 * CPython moves things between private modules from version to version: where an imported module gives out the same
 * thing under the same name, that one is named. Steals `name`.
 */
static PyObject *public_name(const pyvm_known *known, PyObject *name, PyObject *qualified, PyObject *object)
{
    PyObject *candidate;
    while ((candidate = public_candidate(name))) {
        PyObject *module = PyImport_GetModule(candidate);
        bool is_public = is_importable(known, module, candidate) && leads_to(module, qualified, object);
        Py_XDECREF(module);
        if (!is_public) {
            Py_DECREF(candidate);
            break;
        }
        Py_SETREF(name, candidate);
    }
    PyErr_Clear();
    return name;
}

/* It was written by a name of this module. */
static bool note(pyvm_packer *packer, PyObject *object, PyObject *module)
{
    if (!packer->pieces)
        return true;
    pyvm_pieces_found(packer, object, NULL);
    return pyvm_pieces_need(packer, module);
}

/* A piece that has it has no need of the one that had it first. */
static int write_text(pyvm_packer *packer, PyObject *text)
{
    return packer->pieces ? pyvm_leaf_name(packer, text) : pyvm_leaf_text(packer, text);
}

static int write_name(pyvm_packer *packer, PyObject *object, PyObject *module, PyObject *qualified)
{
    if (write_text(packer, module) != PYVM_PACK_DONE || write_text(packer, qualified) != PYVM_PACK_DONE ||
        !pyvm_write_step(packer->parcel, PYVM_STEP_GLOBAL) || !pyvm_packer_know(packer, object) ||
        !note(packer, object, module))
        return PYVM_PACK_FAILED;
    return PYVM_PACK_DONE;
}

/* Is it there by this name? `name` and `qualified` are borrowed. */
static int write_if_there(pyvm_packer *packer, PyObject *object, PyObject *name, PyObject *qualified)
{
    PyObject *module = importable(packer->known, name);
    bool is_there = leads_to(module, qualified, object);
    Py_XDECREF(module);
    if (!is_there)
        return PYVM_PACK_OTHER;
    /* A clone has the same CPython, and its public module may be empty yet. */
    name = packer->cloner ? Py_NewRef(name) : public_name(packer->known, Py_NewRef(name), qualified, object);
    int result = write_name(packer, object, name, qualified);
    Py_DECREF(name);
    return result;
}

static int write_function_or_class(pyvm_packer *packer, PyObject *object)
{
    const pyvm_known *known = packer->known;
    PyObject *module = attribute(object, known->module);
    PyObject *qualified = module && PyUnicode_CheckExact(module) ? attribute(object, known->qualname) : NULL;
    int result = PYVM_PACK_OTHER;
    if (qualified && PyUnicode_CheckExact(qualified) &&
        PyUnicode_Find(qualified, known->locals, 0, PY_SSIZE_T_MAX, 1) < 0)
        result = write_if_there(packer, object, module, qualified);
    Py_XDECREF(qualified);
    Py_XDECREF(module);
    return result;
}

static int write_module(pyvm_packer *packer, PyObject *object)
{
    PyObject *name = attribute(object, packer->known->name);
    PyObject *module = name && PyUnicode_CheckExact(name) ? PyImport_GetModule(name) : NULL;
    int result = PYVM_PACK_OTHER;
    if (module == object && is_importable(packer->known, module, name))
        result = write_text(packer, name) == PYVM_PACK_DONE && pyvm_write_step(packer->parcel, PYVM_STEP_MODULE) &&
                         pyvm_packer_know(packer, object) && note(packer, object, name)
                     ? PYVM_PACK_DONE
                     : PYVM_PACK_FAILED;
    PyErr_Clear();
    Py_XDECREF(module);
    Py_XDECREF(name);
    return result;
}

int pyvm_names_write(pyvm_packer *packer, PyObject *object)
{
    if (PyType_Check(object) || PyFunction_Check(object))
        return write_function_or_class(packer, object);
    return PyModule_Check(object) ? write_module(packer, object) : PYVM_PACK_OTHER;
}

/* ---- Objects with a name ---------------------------------------------------------------------------------------- */

/* The name of a module that has the object under that name; NULL with an exception. */
static PyObject *search(const pyvm_known *known, PyObject *object, PyObject *name)
{
    PyObject *modules = PyDict_Copy(PyImport_GetModuleDict()), *key, *module, *found = NULL;
    for (Py_ssize_t i = 0; modules && !found && PyDict_Next(modules, &i, &key, &module);)
        if (PyUnicode_CheckExact(key) && is_importable(known, module, key) && leads_to(module, name, object))
            found = Py_NewRef(key);
    Py_XDECREF(modules);
    if (!found && !PyErr_Occurred())
        PyErr_Format(PyExc_TypeError, "a %.200s cannot be copied: no module that other VMs can import has it as %R",
                     Py_TYPE(object)->tp_name, name);
    return found;
}

int pyvm_names_write_global(pyvm_packer *packer, PyObject *object, PyObject *name)
{
    PyObject *module = attribute(object, packer->known->module);
    int result = PYVM_PACK_OTHER;
    if (module && PyUnicode_CheckExact(module))
        result = write_if_there(packer, object, module, name);
    if (result == PYVM_PACK_OTHER) {
        Py_XSETREF(module, search(packer->known, object, name));
        result = module ? write_name(packer, object, module, name) : PYVM_PACK_FAILED;
    }
    Py_XDECREF(module);
    return result;
}
