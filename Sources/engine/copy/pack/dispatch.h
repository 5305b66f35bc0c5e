/*
 * dispatch.h: packs any object, or begins to.
 */
#ifndef PYVM_COPY_PACK_DISPATCH_H
#define PYVM_COPY_PACK_DISPATCH_H

#include "engine/copy/pack/packer.h"

/*
 * `object` is borrowed. `is_shared`: others than the one place that it comes from may refer to it. PYVM_PACK_DONE,
 * _BEGUN or _FAILED.
 */
int pyvm_dispatch(pyvm_packer *packer, PyObject *object, bool is_shared);

#endif
