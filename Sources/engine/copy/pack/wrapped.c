/*
 * wrapped.c: packs an object in a mode other than copying.
 */
#include "engine/copy/pack/wrapped.h"

#include "engine/copy/pack/buffers.h"
#include "engine/copy/pack/child.h"
#include "engine/copy/pack/move.h"
#include "engine/module/handle.h"
#include "engine/module/wrappers.h"
#include "pyvm/vm/mode.h"

/* ---- Proxies ---------------------------------------------------------------------------------------------------- */

static int proxy(pyvm_packer *packer, PyObject *object)
{
    PyObject *module = PyImport_ImportModule("pyvm");
    PyObject *made = module ? PyObject_CallMethod(module, "proxy", "(O)", object) : NULL;
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
    if (block->arrived)
        packer->parcel->once = PYVM_PARCEL_ON_ITS_WAY;
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
        return pyvm_move_begin(packer, object);
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
