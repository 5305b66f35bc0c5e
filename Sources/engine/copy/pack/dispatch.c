/*
 * dispatch.c: which function packs an object.
 */
#include "engine/copy/pack/dispatch.h"

#include "engine/copy/pack/buffers.h"
#include "engine/copy/pack/containers.h"
#include "engine/copy/pack/leaf.h"
#include "engine/copy/pack/objects.h"
#include "engine/copy/pack/wrapped.h"
#include "engine/copy/pause.h"

int pyvm_dispatch(pyvm_packer *packer, PyObject *object, bool is_shared)
{
    if (!pyvm_pause_sometimes(packer->known, &packer->ticks))
        return PYVM_PACK_FAILED;
    int result = pyvm_leaf(packer, object);
    if (result == PYVM_PACK_OTHER)
        result = pyvm_packer_write_known(packer, object);
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
