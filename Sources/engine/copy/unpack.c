/*
 * unpack.c: makes an object from a parcel: does one step after the other.
 */
#include "engine/copy/unpack.h"

#include "engine/copy/format.h"
#include "engine/copy/lent.h"
#include "engine/copy/pause.h"
#include "engine/copy/unpack/build.h"
#include "engine/copy/unpack/exporter.h"
#include "engine/copy/unpack/gather.h"
#include "engine/copy/unpack/leaves.h"
#include "engine/copy/unpack/once.h"
#include "engine/copy/unpack/times.h"
#include "engine/module/handle.h"
#include "engine/python/exception.h"

static bool make_early(pyvm_reader *reader, PyObject *container)
{
    uint32_t number;
    memcpy(&number, pyvm_reader_raw(reader, sizeof number), sizeof number);
    return pyvm_reader_push(reader, container) && pyvm_reader_know(reader, number);
}

static bool name(pyvm_reader *reader)
{
    PyObject *known = reader->named[pyvm_reader_number(reader)];
    if (known)
        return pyvm_reader_push(reader, Py_NewRef(known));
    PyErr_SetString(PyExc_SystemError, "a parcel has what is made later"); /* by a piece that is not unpacked yet */
    return false;
}

static bool drop(pyvm_reader *reader)
{
    pyvm_reader_drop(reader, (size_t)pyvm_reader_number(reader));
    return true;
}

static bool skip(pyvm_reader *reader)
{
    reader->at += sizeof(uint32_t);
    return true;
}

static bool make_handle(pyvm_reader *reader)
{
    int kind = (int)pyvm_reader_number(reader);
    return pyvm_reader_push(reader, pyvm_handle_new(kind, reader->parcel->blocks[pyvm_reader_number(reader)]));
}

/* A small int is the value of many a key: such pairs need no turn of the loop. */
static bool key(pyvm_reader *reader)
{
    for (;; reader->at++, reader->ticks++) {
        PyObject *text = pyvm_reader_room(reader, 2) ? pyvm_leaves_short(reader, &reader->known->keys) : NULL;
        if (!text)
            return false;
        reader->stack[reader->depth++] = text;
        if (*reader->at != PYVM_STEP_INT8)
            return true;
        reader->stack[reader->depth++] = Py_NewRef(reader->known->small[reader->at[1]]);
        reader->at += 2;
        if (*reader->at != PYVM_STEP_KEY || pyvm_pause_is_next(reader->ticks))
            return true;
    }
}

static bool do_step(pyvm_reader *reader, int step);

/* With what a reducer has handed out later: see pack/passed.h. */
static bool do_late_step(pyvm_reader *reader, int step)
{
    uint32_t number;
    memcpy(&number, reader->late, sizeof number);
    reader->late += sizeof number;
    return do_step(reader, step & ~PYVM_STEP_LATE) && pyvm_reader_know(reader, number);
}

static bool do_step(pyvm_reader *reader, int step)
{
#define PUSH(object) return pyvm_reader_push(reader, object)
#define COUNTED(function) return function(reader, (size_t)pyvm_reader_number(reader))
    switch ((enum pyvm_step)step) {
    case PYVM_STEP_INT8:
        PUSH(Py_NewRef(reader->known->small[*reader->at++]));
    case PYVM_STEP_ASCII8:
        PUSH(pyvm_leaves_ascii8(reader));
    case PYVM_STEP_KNOW:
        return pyvm_reader_know(reader, (size_t)pyvm_reader_number(reader));
    case PYVM_STEP_KNOWN:
        return name(reader);
    case PYVM_STEP_INT64:
        PUSH(pyvm_leaves_int64(reader));
    case PYVM_STEP_THREAD:
        PUSH(PyLong_FromUnsignedLong(reader->thread));
    case PYVM_STEP_FLOAT:
        PUSH(pyvm_leaves_float(reader));
    case PYVM_STEP_NONE:
        PUSH(Py_NewRef(Py_None));
    case PYVM_STEP_TRUE:
        PUSH(Py_NewRef(Py_True));
    case PYVM_STEP_FALSE:
        PUSH(Py_NewRef(Py_False));
    case PYVM_STEP_ELLIPSIS:
        PUSH(Py_NewRef(Py_Ellipsis));
    case PYVM_STEP_NOT_IMPLEMENTED:
        PUSH(Py_NewRef(Py_NotImplemented));
    case PYVM_STEP_INT8S:
        return pyvm_leaves_int8s(reader);
    case PYVM_STEP_INT32S:
        return pyvm_leaves_int32s(reader);
    case PYVM_STEP_FLOATS:
        return pyvm_leaves_floats(reader);
    case PYVM_STEP_TYPE_OF:
        return pyvm_build_type_of(reader);
    case PYVM_STEP_INT:
        PUSH(pyvm_leaves_int(reader));
    case PYVM_STEP_COMPLEX:
        PUSH(pyvm_leaves_complex(reader));
    case PYVM_STEP_ASCII:
    case PYVM_STEP_LATIN1:
    case PYVM_STEP_UCS2:
    case PYVM_STEP_UCS4:
        PUSH(pyvm_leaves_text(reader, step));
    case PYVM_STEP_KEY:
        return key(reader);
    case PYVM_STEP_ATTRIBUTE:
        PUSH(pyvm_leaves_short(reader, &reader->known->attributes));
    case PYVM_STEP_LONG_ATTRIBUTE:
        PUSH(pyvm_leaves_attribute(reader));
    case PYVM_STEP_BYTES:
        PUSH(pyvm_leaves_bytes(reader));
    case PYVM_STEP_BYTEARRAY:
        PUSH(pyvm_leaves_bytearray(reader));
    case PYVM_STEP_BLOCK_BYTES:
        PUSH(pyvm_exporter_bytes(reader));
    case PYVM_STEP_BLOCK_BYTEARRAY:
        PUSH(pyvm_exporter_bytearray(reader));
    case PYVM_STEP_BUFFER:
        PUSH(pyvm_exporter_buffer(reader));
    case PYVM_STEP_DATE:
        PUSH(pyvm_times_date(reader));
    case PYVM_STEP_TIMEDELTA:
        PUSH(pyvm_times_delta(reader));
    case PYVM_STEP_TIME:
        PUSH(pyvm_times_time(reader));
    case PYVM_STEP_DATETIME:
        PUSH(pyvm_times_datetime(reader));
    case PYVM_STEP_UTC:
        PUSH(pyvm_times_utc(reader));
    case PYVM_STEP_TUPLE:
        COUNTED(pyvm_gather_tuple);
    case PYVM_STEP_LIST:
        COUNTED(pyvm_gather_list);
    case PYVM_STEP_DICT:
        COUNTED(pyvm_gather_dict);
    case PYVM_STEP_SET:
        COUNTED(pyvm_gather_set);
    case PYVM_STEP_FROZENSET:
        COUNTED(pyvm_gather_frozenset);
    case PYVM_STEP_SLICE:
        return pyvm_gather_slice(reader);
    case PYVM_STEP_RANGE:
        return pyvm_gather_range(reader);
    case PYVM_STEP_SKIP:
        return skip(reader);
    case PYVM_STEP_EARLY_LIST:
        return make_early(reader, PyList_New(0));
    case PYVM_STEP_EARLY_DICT:
        return make_early(reader, PyDict_New());
    case PYVM_STEP_EARLY_SET:
        return make_early(reader, PySet_New(NULL));
    case PYVM_STEP_FILL_LIST:
        COUNTED(pyvm_gather_into_list);
    case PYVM_STEP_FILL_DICT:
        COUNTED(pyvm_gather_into_dict);
    case PYVM_STEP_FILL_SET:
        COUNTED(pyvm_gather_into_set);
    case PYVM_STEP_DROP:
        return drop(reader);
    case PYVM_STEP_MODULE:
        return pyvm_build_module(reader);
    case PYVM_STEP_GLOBAL:
        return pyvm_build_global(reader);
    case PYVM_STEP_CALL:
        return pyvm_build_call(reader);
    case PYVM_STEP_CALL_WITH:
        COUNTED(pyvm_build_call_with);
    case PYVM_STEP_TUPLE_OF:
        COUNTED(pyvm_build_tuple_of);
    case PYVM_STEP_MEMBER:
        return pyvm_build_member(reader);
    case PYVM_STEP_NEW:
        return pyvm_build_new(reader);
    case PYVM_STEP_NEW_EX:
        return pyvm_build_new_ex(reader);
    case PYVM_STEP_INSTANCE:
        return pyvm_build_instance(reader);
    case PYVM_STEP_ATTRIBUTES:
        COUNTED(pyvm_build_attributes);
    case PYVM_STEP_STATE:
        return pyvm_build_state(reader);
    case PYVM_STEP_EXTEND:
        COUNTED(pyvm_build_extend);
    case PYVM_STEP_SET_ITEMS:
        COUNTED(pyvm_build_set_items);
    case PYVM_STEP_HANDLE:
        return make_handle(reader);
    case PYVM_STEP_END:
    case PYVM_STEP_COUNT:
    case PYVM_STEP_LATE:
        break;
    }
    if (step & PYVM_STEP_LATE)
        return do_late_step(reader, step);
    PyErr_Format(PyExc_SystemError, "a parcel has the step %d, which this engine does not know", step);
    return false;
}

static PyObject *unpack(pyvm_reader *reader)
{
    int step;
    while ((step = *reader->at++) != PYVM_STEP_END)
        if (!do_step(reader, step) || !pyvm_pause_sometimes(reader->known, &reader->ticks))
            return NULL;
    return pyvm_reader_pop(reader);
}

PyObject *pyvm_unpack(PyVM_Parcel *parcel, bool is_last)
{
    pyvm_lent_take_back();
    pyvm_known *known = pyvm_known_get();
    if (!known || !pyvm_once_begin(parcel))
        return NULL;
    pyvm_reader reader;
    pyvm_reader_begin(&reader, parcel, known, is_last);
    PyObject *object = unpack(&reader);
    pyvm_exception pending = object ? (pyvm_exception){0} : pyvm_exception_take();
    pyvm_once_end(parcel, object);
    pyvm_reader_end(&reader); /* where there is no memory, the end of objects may clear an exception */
    if (!object)
        pyvm_exception_put(pending);
    return object;
}

/* ---- A piece ---------------------------------------------------------------------------------------------------- */

/* What no other piece has, nobody asks for again. */
static void forget(const pyvm_layout *layout, PyObject **named, const pyvm_piece *piece)
{
    const unsigned char *shared = pyvm_layout_shared(layout);
    for (size_t i = piece[0].first; i < piece[1].first; i++)
        if (shared[i] == PYVM_PIECES_NONE)
            Py_CLEAR(named[i]);
}

PyObject *pyvm_unpack_piece(PyVM_Parcel *parcel, const pyvm_layout *layout, PyObject **named, size_t number,
                            unsigned long thread)
{
    pyvm_known *known = pyvm_known_get();
    if (!known)
        return NULL;
    const pyvm_piece *piece = &pyvm_layout_pieces(layout)[number];
    pyvm_reader reader;
    pyvm_reader_begin(&reader, parcel, known, false);
    reader.at = parcel->bytes + piece->start;
    reader.late = (const unsigned char *)(pyvm_layout_late(layout) + piece->late);
    reader.thread = thread;
    reader.named = named;
    reader.named_room = reader.named_used = layout->numbers;
    PyObject *object = unpack(&reader);
    pyvm_exception pending = object ? (pyvm_exception){0} : pyvm_exception_take();
    reader.named = reader.named_inside; /* the others are the caller's */
    reader.named_used = 0;
    pyvm_reader_end(&reader);
    forget(layout, named, piece);
    if (!object)
        pyvm_exception_put(pending);
    return object;
}
