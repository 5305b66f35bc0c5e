/*
 * pack.c: packs an object into a parcel: goes on with what is on top of the packer's frames until none is left.
 */
#include "engine/copy/pack.h"

#include <stdlib.h>

#include "engine/copy/lent.h"
#include "engine/copy/pack/child.h"
#include "engine/copy/pack/cloner.h"
#include "engine/copy/pack/containers.h"
#include "engine/copy/pack/dispatch.h"
#include "engine/copy/pack/instance.h"
#include "engine/copy/pack/move.h"
#include "engine/copy/pack/passed.h"
#include "engine/copy/pack/path.h"
#include "engine/copy/pack/pieces.h"
#include "engine/copy/pack/records.h"
#include "engine/copy/pack/reduce.h"
#include "engine/copy/pack/times.h"
#include "engine/copy/pack/wrapped.h"
#include "engine/python/exception.h"
#include "pyvm/vm/mode.h"

static int go_on(pyvm_packer *packer)
{
    pyvm_pack_frame *frame = pyvm_packer_top(packer);
    switch (frame->kind) {
    case PYVM_PACK_LIST:
        return pyvm_containers_list(packer, frame);
    case PYVM_PACK_TUPLE:
        return pyvm_containers_tuple(packer, frame);
    case PYVM_PACK_DICT:
        return pyvm_containers_dict(packer, frame);
    case PYVM_PACK_SET:
        return pyvm_containers_set(packer, frame);
    case PYVM_PACK_PARTS:
        return pyvm_containers_parts(packer, frame);
    case PYVM_PACK_REDUCED:
        return pyvm_reduce_go_on(packer, frame);
    case PYVM_PACK_RECORD:
        return pyvm_records_go_on(packer, frame);
    case PYVM_PACK_TIME:
        return pyvm_times_go_on(packer, frame);
    default:
        return pyvm_instance_go_on(packer, frame);
    }
}

static int pack_child(pyvm_packer *packer)
{
    PyObject *child = packer->child;
    packer->child = NULL;
    int result = pyvm_dispatch(packer, child, packer->child_is_shared);
    Py_DECREF(child);
    return result;
}

/* The frame on top goes on, and is done with after the last of its children. */
static int pack_more(pyvm_packer *packer)
{
    int result = go_on(packer);
    if (result == PYVM_PACK_DONE)
        pyvm_packer_pop(packer);
    return result;
}

static bool pack_whole(pyvm_packer *packer, int result)
{
    while (result != PYVM_PACK_FAILED && (packer->child || packer->depth > 0))
        result = packer->child ? pack_child(packer) : pack_more(packer);
    return result != PYVM_PACK_FAILED && pyvm_write_step(packer->parcel, PYVM_STEP_END);
}

static bool pack_piece(pyvm_packer *packer, PyObject *object)
{
    return pack_whole(packer, pyvm_child(packer, object, true));
}

static int pack(pyvm_packer *packer, PyObject *object, int mode)
{
    bool is_packed = packer->cloner ? pyvm_pieces_pack(packer, object, pack_piece)
                                    : pack_whole(packer, pyvm_wrapped_begin(packer, object, mode));
    if (is_packed && pyvm_passed_write_late(packer) && pyvm_pieces_tell(packer) && pyvm_move_can_settle(packer->moved))
        return 0;
    pyvm_path_explain(packer);
    return -1;
}

static void end(pyvm_packer *packer)
{
    while (packer->depth > 0)
        pyvm_packer_pop(packer);
    free(packer->frames);
    Py_XDECREF(packer->child);
    Py_XDECREF(packer->moved);
    Py_XDECREF(packer->cloner);
    Py_XDECREF(packer->spaces);
    Py_XDECREF(packer->asked);
    pyvm_ways_end(packer);
    pyvm_pieces_end(packer);
    pyvm_passed_end(packer);
    pyvm_memo_end(&packer->memo);
}

static void settle(pyvm_packer *packer, PyObject **moved)
{
    if (moved)
        *moved = packer->moved;
    else
        pyvm_move_settle(packer->moved, true);
    packer->moved = NULL;
}

static int pack_all(pyvm_packer *packer, PyObject *object, int mode, PyObject **moved)
{
    if (moved)
        *moved = NULL;
    pyvm_lent_take_back();
    packer->known = pyvm_known_get();
    if (!packer->known)
        return -1;
    pyvm_memo_begin(&packer->memo);
    pyvm_cloner_take(packer);
    int result = pack(packer, object, mode);
    if (result == 0 && !pyvm_cloner_tell(packer))
        result = -1;
    if (result == 0)
        settle(packer, moved);
    pyvm_exception pending = result == 0 ? (pyvm_exception){0} : pyvm_exception_take();
    end(packer); /* where there is no memory, the end of objects may clear an exception */
    if (result != 0)
        pyvm_exception_put(pending);
    return result;
}

int pyvm_pack(PyVM_Parcel *parcel, PyObject *object, int mode, bool is_direct, PyObject **moved)
{
    pyvm_packer packer = {.parcel = parcel, .is_direct = is_direct};
    return pack_all(&packer, object, mode, moved);
}

int pyvm_pack_quietly(PyVM_Parcel *parcel, PyObject *object)
{
    pyvm_packer packer = {.parcel = parcel, .is_quiet = true};
    return pack_all(&packer, object, PYVM_MODE_COPY, NULL);
}
