/*
 * sole.h: is what is being packed the sender's last use of some memory? Then the receiver may have it as it is.
 */
#ifndef PYVM_COPY_PACK_SOLE_H
#define PYVM_COPY_PACK_SOLE_H

#include "engine/copy/pack/packer.h"

/*
 * Does nobody refer to `owner` but what is being packed? It has `views` of its buffer out. An owner that does not tell
 * whose memory it looks at, by an attribute `base`, is taken for one that others share. No exception comes of it.
 */
bool pyvm_sole(const pyvm_packer *packer, PyObject *owner, Py_ssize_t views);

#endif
