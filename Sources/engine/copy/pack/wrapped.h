/*
 * wrapped.h: packs an object in a mode other than copying.
 */
#ifndef PYVM_COPY_PACK_WRAPPED_H
#define PYVM_COPY_PACK_WRAPPED_H

#include "engine/copy/pack/packer.h"

/* Packs it by a PyVM_Mode. PYVM_PACK_DONE, _BEGUN or _FAILED. */
int pyvm_wrapped_begin(pyvm_packer *packer, PyObject *object, int mode);

/* What pyvm.lend and pyvm.move have made, and objects that stand for libpyvm's own. PYVM_PACK_OTHER: it is none. */
int pyvm_wrapped(pyvm_packer *packer, PyObject *object);

#endif
