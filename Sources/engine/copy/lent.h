/*
 * lent.h: blocks whose memory is that of an object: it is lent, and the object kept until the last holder lets go.
 *
 * Holders are in any VM, and let go in any thread. The object belongs to its VM, so it is taken back there: at once, if
 * the thread has that VM's GIL; else by the next that packs or unpacks there, or by the VM's messenger. If the VM ends
 * before, the object stays, as its memory is in use, and is not Python's any more: see remains.h.
 */
#ifndef PYVM_COPY_LENT_H
#define PYVM_COPY_LENT_H

#include "contract/block.h"
#include "engine/cpython/headers.h"

/* From then on this is called when something waits to be taken back; it is libpyvm's pyvm_services.alert. */
void pyvm_lent_connect(void (*alert)(PyInterpreterState *interpreter));

/*
 * Needs a current state: a block of an object's buffer, which its caller holds; NULL with an exception. `flags` are
 * PyObject_GetBuffer's.
 */
pyvm_block *pyvm_lent_new(PyObject *object, int flags);

/* How the object has laid out a block that pyvm_lent_new has made. */
const Py_buffer *pyvm_lent_view(const pyvm_block *block);

/* Needs a current state: takes back what waits for it in its interpreter. */
void pyvm_lent_take_back(void);

/* Needs a current state, of an interpreter that is about to end: what is still lent stays so. */
void pyvm_lent_abandon(void);

/* Needs no state: the interpreter, whose lent buffers were abandoned, has ended. */
void pyvm_lent_ended(const PyInterpreterState *owner);

#endif
