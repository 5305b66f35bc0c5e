/*
 * wrapped.c: packs an object in a mode other than copying. What is moved is copied, and emptied once all is packed.
 */
#include "engine/copy/pack/wrapped.h"

#include "engine/copy/pack/buffers.h"
#include "engine/copy/pack/refuse.h"
#include "engine/copy/pack/child.h"
#include "engine/copy/pack/types.h"
#include "engine/module/handle.h"
#include "engine/module/wrappers.h"
#include "pyvm/vm/mode.h"

/* ---- Moving ----------------------------------------------------------------------------------------------------- */

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

static int move(pyvm_packer *packer, PyObject *object)
{
    if (!pyvm_types_is_emptied(object))
        return pyvm_refuse(object, "moved", "it cannot be emptied");
    if (!packer->moved)
        packer->moved = PyList_New(0);
    if (!packer->moved || PyList_Append(packer->moved, object) < 0)
        return PYVM_PACK_FAILED;
    return PyByteArray_CheckExact(object) ? move_bytearray(packer, object) : pyvm_child(packer, object, true);
}

/* Only a bytearray can refuse, while somebody looks at its memory. */
static bool empty_bytearrays(PyObject *moved)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(moved); i++) {
        PyObject *object = PyList_GET_ITEM(moved, i);
        if (PyByteArray_CheckExact(object) && PyByteArray_Resize(object, 0) < 0)
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
}

bool pyvm_wrapped_empty(pyvm_packer *packer)
{
    if (!packer->moved)
        return true;
    if (!empty_bytearrays(packer->moved))
        return false;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(packer->moved); i++)
        empty(PyList_GET_ITEM(packer->moved, i));
    return true;
}

/* ---- Proxies ---------------------------------------------------------------------------------------------------- */

static int proxy(pyvm_packer *packer, PyObject *object)
{
    PyObject *module = PyImport_ImportModule("pyvm");
    PyObject *made = module ? PyObject_CallMethod(module, "proxy", "O", object) : NULL;
    int result = made ? pyvm_child(packer, made, true) : PYVM_PACK_FAILED;
    Py_XDECREF(made);
    Py_XDECREF(module);
    return result;
}

/* ---- Handles ---------------------------------------------------------------------------------------------------- */

static int handle(pyvm_packer *packer, PyObject *object)
{
    int kind;
    size_t number;
    pyvm_block *block = pyvm_handle_of(object, &kind);
    pyvm_block_hold(block);
    if (!pyvm_write_block(packer->parcel, block, &number)) {
        pyvm_block_let_go(block);
        return PYVM_PACK_FAILED;
    }
    if (!pyvm_write_step_number(packer->parcel, PYVM_STEP_HANDLE, (uint64_t)kind) ||
        !pyvm_write_room(packer->parcel, PYVM_WRITE_NUMBER))
        return PYVM_PACK_FAILED;
    pyvm_write_number(packer->parcel, number);
    return pyvm_packer_know(packer, object) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

/* ---- All -------------------------------------------------------------------------------------------------------- */

static int begin(pyvm_packer *packer, PyObject *key, PyObject *object, int mode)
{
    switch (mode) {
    case PYVM_MODE_LEND:
        return pyvm_buffers_lend(packer, key, object, false);
    case PYVM_MODE_LEND_WRITABLE:
        return pyvm_buffers_lend(packer, key, object, true);
    case PYVM_MODE_MOVE:
        return move(packer, object);
    case PYVM_MODE_PROXY:
        return proxy(packer, object);
    default:
        return pyvm_child(packer, object, true);
    }
}

int pyvm_wrapped_begin(pyvm_packer *packer, PyObject *object, int mode)
{
    return begin(packer, object, object, mode);
}

int pyvm_wrapped(pyvm_packer *packer, PyObject *object)
{
    int mode;
    PyObject *wrapped = pyvm_wrappers_open(object, &mode);
    if (wrapped)
        return begin(packer, object, wrapped, mode);
    return pyvm_handle_is(object) ? handle(packer, object) : PYVM_PACK_OTHER;
}
