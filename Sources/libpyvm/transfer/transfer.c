/*
 * transfer.c: objects from one VM to another: packed with one's GIL, unpacked with the other's, never with both.
 */
#include "pyvm/vm/transfer.h"

#include "contract/engine.h"
#include "libpyvm/threads/fail.h"
#include "libpyvm/threads/frame.h"
#include "libpyvm/threads/frame/fail.h"
#include "libpyvm/transfer/parcel.h"

static bool enter(PyVM *vm, PyVM_Callback *frame, const char *function)
{
    int code = pyvm_frame_push(frame, vm, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        pyvm_frame_fail(code, vm, function);
    return code == PYVM_OK;
}

static void leave(void)
{
    pyvm_frame_pop(pyvm_self);
}

static bool is_mode(PyVM_Mode mode, const char *function)
{
    if (mode >= PYVM_MODE_COPY && mode <= PYVM_MODE_PROXY)
        return true;
    pyvm_fail(PYVM_ERROR_ARGUMENT, function, "%d is no PyVM_Mode", (int)mode);
    return false;
}

static bool is_object(PyObject *object, const char *function)
{
    if (!object)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the object is NULL");
    return object;
}

static bool is_vm(const PyVM *vm, const char *what, const char *function)
{
    if (!vm)
        pyvm_fail(PYVM_ERROR_ARGUMENT, function, "the VM `%s` is NULL", what);
    return vm;
}

static PyVM_Parcel *new_parcel(const char *function)
{
    PyVM_Parcel *parcel = pyvm_parcel_new();
    if (!parcel)
        pyvm_fail_memory(function);
    return parcel;
}

/* ---- In two steps ----------------------------------------------------------------------------------------------- */

/* `moved`: see `pack` of pyvm_engine. */
static PyVM_Parcel *pack(PyVM *from, PyObject *object, PyVM_Mode mode, PyObject **moved, const char *function)
{
    PyVM_Callback frame;
    if (!is_object(object, function) || !is_mode(mode, function) || !enter(from, &frame, function))
        return NULL;
    PyVM_Parcel *parcel = new_parcel(function);
    if (parcel && from->engine->pack(parcel, object, mode, false, moved) < 0) {
        PyVM_ParcelFree(parcel);
        parcel = NULL;
    }
    leave();
    return parcel;
}

PyVM_Parcel *PyVM_ParcelPack(PyVM *from, PyObject *object)
{
    return pack(from, object, PYVM_MODE_COPY, NULL, __func__);
}

PyVM_Parcel *PyVM_ParcelPackAs(PyVM *from, PyObject *object, PyVM_Mode mode)
{
    return pack(from, object, mode, NULL, __func__);
}

PyVM_Parcel *PyVM_ParcelPrepare(PyVM *from, PyObject *object, PyVM_Mode mode, PyObject **moved)
{
    if (moved)
        *moved = NULL;
    else
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "`moved` is NULL");
    return moved ? pack(from, object, mode, moved, __func__) : NULL;
}

int PyVM_ParcelSettle(PyVM *from, PyObject *moved, int has_arrived)
{
    PyVM_Callback frame;
    if (!moved)
        return PYVM_OK;
    int code = pyvm_frame_push(&frame, from, PYVM_FRAME_BORROW, NULL);
    if (code != PYVM_OK)
        return pyvm_frame_fail(code, from, __func__);
    from->engine->settle(moved, has_arrived);
    leave();
    return PYVM_OK;
}

PyObject *PyVM_ParcelUnpack(PyVM *to, PyVM_Parcel *parcel)
{
    PyVM_Callback frame;
    if (!parcel) {
        pyvm_fail(PYVM_ERROR_ARGUMENT, __func__, "the parcel is NULL");
        return NULL;
    }
    if (!enter(to, &frame, __func__))
        return NULL;
    PyObject *object = to->engine->unpack(parcel, false);
    leave();
    return object;
}

/* ---- At once ---------------------------------------------------------------------------------------------------- */

/* False: what the parcel has is an exception. */
static bool fill(PyVM *from, PyVM_Parcel *parcel, PyObject *object, PyVM_Mode mode, PyObject **moved)
{
    bool is_packed = from->engine->pack(parcel, object, mode, true, moved) == 0;
    if (!is_packed)
        from->engine->pack_raised(parcel);
    leave();
    return is_packed;
}

static PyObject *empty(PyVM *to, PyVM_Parcel *parcel, bool is_packed, const char *function)
{
    PyVM_Callback frame;
    if (!enter(to, &frame, function))
        return NULL;
    PyObject *object = NULL;
    if (is_packed)
        object = to->engine->unpack(parcel, true);
    else
        to->engine->unpack_raised(parcel);
    leave();
    return object;
}

/*
 * Memory that was copied only now need not wait for the next who enters its VM. What is moved is emptied when it has
 * arrived; if its VM has been closed meanwhile, it is gone.
 */
static void end(PyVM *from, PyVM_Parcel *parcel, PyObject *moved, bool has_arrived)
{
    bool has_more = parcel->block_count > 0 || moved;
    PyVM_Callback frame;
    if (!has_more || pyvm_frame_push(&frame, from, PYVM_FRAME_BORROW, NULL) != PYVM_OK) {
        PyVM_ParcelFree(parcel);
        return;
    }
    from->engine->settle(moved, has_arrived);
    PyVM_ParcelFree(parcel);
    leave();
}

static PyObject *transfer(PyVM *to, PyVM *from, PyObject *object, PyVM_Mode mode, const char *function)
{
    PyVM_Callback frame;
    PyObject *moved = NULL;
    if (!is_vm(to, "to", function) || !is_vm(from, "from", function) || !is_object(object, function) ||
        !is_mode(mode, function) || !enter(from, &frame, function))
        return NULL;
    PyVM_Parcel *parcel = new_parcel(function);
    if (!parcel) {
        leave();
        return NULL;
    }
    bool is_packed = fill(from, parcel, object, mode, &moved);
    PyObject *result = empty(to, parcel, is_packed, function);
    end(from, parcel, moved, result);
    return result;
}

PyObject *PyVM_Transfer(PyVM *to, PyVM *from, PyObject *object)
{
    return transfer(to, from, object, PYVM_MODE_COPY, __func__);
}

PyObject *PyVM_TransferAs(PyVM *to, PyVM *from, PyObject *object, PyVM_Mode mode)
{
    return transfer(to, from, object, mode, __func__);
}
