/*
 * move.c: packs what is moved: a copy, after which the old object is emptied. Nothing is emptied before all is packed,
 * or, where the caller settles it, has arrived. What is emptied in Python, Python code knows: python/pyvm/_move.py.
 */
#include "engine/copy/pack/move.h"

#include "engine/copy/pack/buffers.h"
#include "engine/copy/pack/child.h"
#include "engine/copy/pack/passed.h"
#include "engine/copy/pack/reduce.h"
#include "engine/copy/pack/refuse.h"
#include "engine/copy/pack/types.h"
#include "engine/python/exception.h"

/* `what` is emptied when all is settled: such an object, or a function without arguments that empties one. */
static bool note(pyvm_packer *packer, PyObject *what)
{
    if (!packer->moved)
        packer->moved = PyList_New(0);
    return packer->moved && PyList_Append(packer->moved, what) == 0;
}

/* ---- In Python -------------------------------------------------------------------------------------------------- */

/* What pyvm._move.take says of the object; NULL with an exception. */
static PyObject *take(PyObject *object)
{
    PyObject *module = PyImport_ImportModule("pyvm._move");
    PyObject *taken = module ? PyObject_CallMethod(module, "take", "(O)", object) : NULL;
    Py_XDECREF(module);
    if (!taken || PyUnicode_CheckExact(taken) || (PyTuple_CheckExact(taken) && PyTuple_GET_SIZE(taken) == 2))
        return taken;
    PyErr_SetString(PyExc_ImportError, "the pyvm._move that was imported is not libpyvm's");
    Py_DECREF(taken);
    return NULL;
}

static int refuse(PyObject *object, PyObject *why)
{
    const char *text = PyUnicode_AsUTF8(why);
    return text ? pyvm_refuse(object, "moved", text) : PYVM_PACK_FAILED;
}

static int begin(pyvm_packer *packer, PyObject *object, PyObject *taken)
{
    PyObject *reduced = PyTuple_GET_ITEM(taken, 0);
    if (!note(packer, PyTuple_GET_ITEM(taken, 1)))
        return PYVM_PACK_FAILED;
    int known = pyvm_packer_write_known(packer, object);
    if (known != PYVM_PACK_OTHER)
        return known;
    return reduced == Py_None ? pyvm_child(packer, object, true)
                              : pyvm_reduce_begin(packer, object, Py_NewRef(reduced));
}

static int move_by_python(pyvm_packer *packer, PyObject *object)
{
    pyvm_passed_keep(packer);
    PyObject *taken = take(object);
    if (!taken)
        return PYVM_PACK_FAILED;
    int result = PyUnicode_CheckExact(taken) ? refuse(object, taken) : begin(packer, object, taken);
    Py_DECREF(taken);
    return result;
}

/* ---- Here ------------------------------------------------------------------------------------------------------- */

/* Memory that is kept until it is unpacked could not be emptied. */
static int move_bytearray(pyvm_packer *packer, PyObject *object)
{
    bool is_direct = packer->is_direct;
    packer->is_direct = false;
    int result = pyvm_packer_write_known(packer, object);
    if (result == PYVM_PACK_OTHER)
        result = pyvm_buffers(packer, object);
    packer->is_direct = is_direct;
    return result;
}

static int move_here(pyvm_packer *packer, PyObject *object)
{
    if (!note(packer, object))
        return PYVM_PACK_FAILED;
    return PyByteArray_CheckExact(object) ? move_bytearray(packer, object) : pyvm_child(packer, object, true);
}

int pyvm_move_begin(pyvm_packer *packer, PyObject *object)
{
    return pyvm_types_is_emptied(object) ? move_here(packer, object) : move_by_python(packer, object);
}

/* ---- Emptying --------------------------------------------------------------------------------------------------- */

/* Only a bytearray can refuse, while somebody looks at its memory. */
bool pyvm_move_can_settle(PyObject *moved)
{
    for (Py_ssize_t i = 0; moved && i < PyList_GET_SIZE(moved); i++) {
        PyObject *object = PyList_GET_ITEM(moved, i);
        if (!PyByteArray_CheckExact(object) || ((PyByteArrayObject *)object)->ob_exports == 0)
            continue;
        PyErr_SetString(PyExc_BufferError, "a bytearray cannot be moved while somebody looks at its memory");
        return false;
    }
    return true;
}

static void empty(PyObject *object)
{
    if (PyList_CheckExact(object))
        PyList_SetSlice(object, 0, PyList_GET_SIZE(object), NULL);
    else if (PyDict_CheckExact(object))
        PyDict_Clear(object);
    else if (PySet_CheckExact(object))
        PySet_Clear(object);
    else if (PyByteArray_CheckExact(object))
        PyByteArray_Resize(object, 0);
    else
        Py_XDECREF(PyObject_CallNoArgs(object));
    if (PyErr_Occurred())
        PyErr_WriteUnraisable(object);
}

void pyvm_move_settle(PyObject *moved, bool has_arrived)
{
    if (!moved)
        return;
    pyvm_exception pending = pyvm_exception_take();
    for (Py_ssize_t i = 0; has_arrived && i < PyList_GET_SIZE(moved); i++)
        empty(PyList_GET_ITEM(moved, i));
    Py_DECREF(moved);
    pyvm_exception_put(pending);
}
