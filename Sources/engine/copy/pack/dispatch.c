/*
 * dispatch.c: which function packs an object.
 */
#include "engine/copy/pack/dispatch.h"

#include "engine/copy/pack/buffers.h"
#include "engine/copy/pack/cloner.h"
#include "engine/copy/pack/containers.h"
#include "engine/copy/pack/leaf.h"
#include "engine/copy/pack/objects.h"
#include "engine/copy/pack/passed.h"
#include "engine/copy/pack/wrapped.h"
#include "engine/copy/pause.h"

/* Nothing but lists, tuples and dicts until now: no code has run. */
static bool may_run_code(const pyvm_packer *packer, PyObject *object)
{
    return !PyList_CheckExact(object) && !PyTuple_CheckExact(object) && !PyDict_CheckExact(object) && !packer->keeps;
}

int pyvm_dispatch(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    if (pyvm_pause_is_next(packer->ticks))
        pyvm_passed_keep(packer);
    if (!pyvm_pause_sometimes(packer->known, &packer->ticks))
        return PYVM_PACK_FAILED;
    int result = pyvm_leaf(packer, object);
    if (result == PYVM_PACK_OTHER && is_shared)
        result = pyvm_packer_write_known(packer, object);
    if (result == PYVM_PACK_OTHER && is_shared && packer->hands_out)
        result = pyvm_passed_write_known(packer, object);
    if (result == PYVM_PACK_OTHER && may_run_code(packer, object))
        pyvm_passed_keep(packer);
    if (result == PYVM_PACK_OTHER && packer->cloner && is_shared)
        result = pyvm_cloner_space(packer, object);
    if (result == PYVM_PACK_OTHER)
        result = pyvm_containers_begin(packer, object, is_shared);
    if (result == PYVM_PACK_OTHER)
        result = pyvm_buffers(packer, object);
    if (result == PYVM_PACK_OTHER)
        result = pyvm_wrapped(packer, object);
    if (result == PYVM_PACK_OTHER)
        result = pyvm_objects_begin(packer, object);
    return result;
}
