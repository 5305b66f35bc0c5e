/*
 * buffers.h: packs what is memory rather than objects.
 */
#ifndef PYVM_COPY_PACK_BUFFERS_H
#define PYVM_COPY_PACK_BUFFERS_H

#include "engine/copy/pack/packer.h"

/* Copies large bytes, a bytearray, or a buffer that a reducer gives. PYVM_PACK_OTHER: it is none. */
int pyvm_buffers(pyvm_packer *packer, PyObject *object);

/*
 * Lends an object's memory. It is known as `key`, since the object itself may be copied in another place.
 * PYVM_PACK_DONE, _BEGUN or _FAILED.
 */
int pyvm_buffers_lend(pyvm_packer *packer, PyObject *key, PyObject *object, bool is_writable);

#endif
