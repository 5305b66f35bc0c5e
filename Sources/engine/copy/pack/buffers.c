/*
 * buffers.c: memory that is copied or lent. Large memory goes into blocks beside the steps. What cannot change is
 * copied once only, when it is unpacked: until then the object is kept.
 */
#include "engine/copy/pack/buffers.h"

#include "engine/copy/block.h"
#include "engine/copy/lent.h"
#include "engine/copy/pack/leaf.h"
#include "engine/copy/pack/reduce.h"
#include "engine/copy/pack/refuse.h"
#include "engine/copy/pack/sole.h"
#include "engine/copy/pack/types.h"
#include "engine/python/exception.h"

/* ---- Bytes ------------------------------------------------------------------------------------------------------ */

/* Writes the step and the number of a block, which is the parcel's then, also after a failure. NULL fails. */
static bool write_block(PyVM_Parcel *parcel, int step, pyvm_block *block)
{
    size_t number;
    if (!block)
        return false;
    if (!pyvm_write_block(parcel, block, &number)) {
        pyvm_block_let_go(block);
        return false;
    }
    return pyvm_write_step_number(parcel, step, number);
}

static pyvm_block *copied(const void *memory, size_t size)
{
    pyvm_block *block = pyvm_block_new(size);
    if (block)
        memcpy(block->memory, memory, size);
    return block;
}

/* A block of a buffer that is to be copied. `view` is contiguous. */
static pyvm_block *block_of(const pyvm_packer *packer, PyObject *object, const Py_buffer *view)
{
    if (packer->is_direct || view->readonly)
        return pyvm_lent_new(object, PyBUF_SIMPLE);
    return copied(view->buf, (size_t)view->len);
}

static int wrote(pyvm_packer *packer, PyObject *object, bool it_has)
{
    return it_has && pyvm_packer_know(packer, object) ? PYVM_PACK_DONE : PYVM_PACK_FAILED;
}

static int large_bytes(pyvm_packer *packer, PyObject *object)
{
    return wrote(packer, object,
                 write_block(packer->parcel, PYVM_STEP_BLOCK_BYTES, pyvm_lent_new(object, PyBUF_SIMPLE)));
}

static int bytearray(pyvm_packer *packer, PyObject *object)
{
    PyVM_Parcel *parcel = packer->parcel;
    const char *bytes = PyByteArray_AS_STRING(object);
    size_t size = (size_t)PyByteArray_GET_SIZE(object);
    if (size < PYVM_LEAF_BLOCK)
        return wrote(packer, object, pyvm_write_step_bytes(parcel, PYVM_STEP_BYTEARRAY, size, bytes, size));
    pyvm_block *block = packer->is_direct ? pyvm_lent_new(object, PyBUF_SIMPLE) : copied(bytes, size);
    return wrote(packer, object, write_block(parcel, PYVM_STEP_BLOCK_BYTEARRAY, block));
}

/* ---- Buffers ---------------------------------------------------------------------------------------------------- */

static uint64_t unsigned_of(Py_ssize_t number)
{
    return (uint64_t)number << 1 ^ (uint64_t)(number >> 63);
}

/* What is needed to look at a block as `view` does. */
static bool write_layout(PyVM_Parcel *parcel, const Py_buffer *view, bool is_lent, bool is_read_only)
{
    const char *format = view->format ? view->format : "B";
    size_t length = strlen(format);
    if (!pyvm_write_room(parcel, 2 + (size_t)(3 + 2 * view->ndim) * PYVM_WRITE_NUMBER + length))
        return false;
    pyvm_write_byte(parcel, is_lent);
    pyvm_write_byte(parcel, is_read_only);
    pyvm_write_number(parcel, length);
    pyvm_write_raw(parcel, format, length);
    pyvm_write_number(parcel, (uint64_t)view->itemsize);
    pyvm_write_number(parcel, (uint64_t)view->ndim);
    for (int i = 0; i < view->ndim; i++) {
        pyvm_write_number(parcel, (uint64_t)view->shape[i]);
        pyvm_write_number(parcel, unsigned_of(view->strides[i]));
    }
    return true;
}

/* Are there references in it, which mean nothing in another VM? The names of fields stand between colons. */
static bool has_objects(const char *format)
{
    bool is_name = false;
    for (; format && *format; format++)
        if (*format == ':')
            is_name = !is_name;
        else if (*format == 'O' && !is_name)
            return true;
    return false;
}

static const char not_one_piece[] = "its memory is not one piece";

/* What is wrong with it; NULL: nothing. */
static const char *unfit(const Py_buffer *view)
{
    if (view->suboffsets)
        return not_one_piece;
    return has_objects(view->format) ? "its memory has objects in it" : NULL;
}

/* Its memory is not to be had for writing, but for reading it is. What is pending says so in its own words. */
static bool is_read_only(PyObject *owner)
{
    if (!PyErr_ExceptionMatches(PyExc_BufferError) && !PyErr_ExceptionMatches(PyExc_ValueError))
        return false;
    pyvm_exception refusal = pyvm_exception_take();
    Py_buffer view;
    bool result = PyObject_GetBuffer(owner, &view, PyBUF_FULL_RO) == 0;
    if (result)
        PyBuffer_Release(&view);
    pyvm_exception_put(refusal);
    return result;
}

/* Whose memory it is: a reducer hands it out wrapped. Borrowed. */
static PyObject *owner_of(PyObject *object)
{
    const Py_buffer *view = Py_IS_TYPE(object, &PyPickleBuffer_Type) ? PyPickleBuffer_GetBuffer(object) : NULL;
    PyErr_Clear();
    return view && view->obj ? view->obj : object;
}

static int write_lent(pyvm_packer *packer, PyObject *key, PyObject *owner, bool is_writable)
{
    pyvm_block *block = pyvm_lent_new(owner, is_writable ? PyBUF_FULL : PyBUF_FULL_RO);
    if (!block && is_writable && is_read_only(owner))
        return pyvm_refuse(owner_of(owner), PYVM_REFUSED_WRITABLE, "its memory is read-only");
    if (!block)
        return PYVM_PACK_FAILED;
    const Py_buffer *view = pyvm_lent_view(block);
    const char *why = unfit(view);
    if (why) {
        pyvm_block_let_go(block);
        return pyvm_refuse(owner_of(owner), "lent", why);
    }
    return wrote(packer, key,
                 write_block(packer->parcel, PYVM_STEP_BUFFER, block) &&
                     write_layout(packer->parcel, view, true, view->readonly || !is_writable));
}

static int write_copied(pyvm_packer *packer, PyObject *object, const Py_buffer *view)
{
    return wrote(packer, object,
                 write_block(packer->parcel, PYVM_STEP_BUFFER, block_of(packer, object, view)) &&
                     write_layout(packer->parcel, view, false, view->readonly));
}

/* See `lend_from` of PyVM_Parcel. The owner has two views out: the reducer's, and this one. */
static bool is_to_lend(const pyvm_packer *packer, const Py_buffer *view, bool *is_sole)
{
    size_t from = packer->parcel->lend_from;
    if (from == 0 || (size_t)view->len < from)
        return false;
    *is_sole = view->obj && pyvm_sole(packer, view->obj, 2);
    return *is_sole || packer->parcel->lends_shared;
}

/* What a reducer gives beside the objects: PEP 574. */
static int pickle_buffer(pyvm_packer *packer, PyObject *object)
{
    if (packer->lends_from > 0)
        return write_lent(packer, object, object, packer->lends_writable);
    Py_buffer view;
    if (PyObject_GetBuffer(object, &view, PyBUF_FULL_RO) < 0)
        return PYVM_PACK_FAILED;
    const char *why = PyBuffer_IsContiguous(&view, 'A') ? unfit(&view) : not_one_piece;
    bool is_sole = false;
    int result;
    if (why)
        result = pyvm_refuse(object, "copied", why);
    else if (is_to_lend(packer, &view, &is_sole))
        result = write_lent(packer, object, object, is_sole && !view.readonly);
    else
        result = write_copied(packer, object, &view);
    PyBuffer_Release(&view);
    return result;
}

int pyvm_buffers(pyvm_packer *packer, PyObject *object)
{
    if (PyBytes_CheckExact(object))
        return large_bytes(packer, object);
    if (PyByteArray_CheckExact(object))
        return bytearray(packer, object);
    return Py_IS_TYPE(object, &PyPickleBuffer_Type) ? pickle_buffer(packer, object) : PYVM_PACK_OTHER;
}

/* ---- Lending ---------------------------------------------------------------------------------------------------- */

static bool has_buffer(PyObject *value, int depth)
{
    if (!PyTuple_CheckExact(value))
        return Py_IS_TYPE(value, &PyPickleBuffer_Type);
    for (Py_ssize_t i = 0; depth > 0 && i < PyTuple_GET_SIZE(value); i++)
        if (has_buffer(PyTuple_GET_ITEM(value, i), depth - 1))
            return true;
    return false;
}

/* What its reducer says, if that hands out memory; NULL, also without an exception. */
static PyObject *reduced_with_buffers(pyvm_packer *packer, PyObject *object)
{
    enum { DEPTH = 3 };
    if (pyvm_types_is_memory(object)) /* their reducers copy what they have */
        return NULL;
    PyObject *reduced = PyObject_CallMethodOneArg(object, packer->known->reduce_ex, packer->known->protocol);
    if (reduced && !has_buffer(reduced, DEPTH))
        Py_CLEAR(reduced);
    if (PyErr_Occurred() && PyErr_ExceptionMatches(PyExc_TypeError))
        PyErr_Clear();
    return reduced;
}

int pyvm_buffers_lend(pyvm_packer *packer, PyObject *key, PyObject *object, bool is_writable)
{
    int known = pyvm_packer_write_known(packer, key);
    if (known != PYVM_PACK_OTHER)
        return known;
    PyObject *reduced = PyObject_CheckBuffer(object) ? reduced_with_buffers(packer, object) : NULL;
    if (PyErr_Occurred())
        return PYVM_PACK_FAILED;
    if (!reduced && !PyObject_CheckBuffer(object))
        return pyvm_refuse(object, "lent", "it has no buffer");
    if (!reduced)
        return write_lent(packer, key, object, is_writable);
    int result = pyvm_reduce_begin(packer, key, reduced);
    if (result == PYVM_PACK_BEGUN && packer->lends_from == 0) {
        packer->lends_from = packer->depth;
        packer->lends_writable = is_writable;
    }
    return result;
}
