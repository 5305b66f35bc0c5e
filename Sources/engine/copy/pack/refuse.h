/*
 * refuse.h: says that an object cannot cross in a mode.
 */
#ifndef PYVM_COPY_PACK_REFUSE_H
#define PYVM_COPY_PACK_REFUSE_H

#include "engine/cpython/headers.h"

/* What cannot be done is lending memory that the receiver may write to. */
#define PYVM_REFUSED_WRITABLE "lent writable"

/* TypeError: "a socket.socket cannot be lent: it has no buffer; ...", with the modes that can. PYVM_PACK_FAILED. */
int pyvm_refuse(PyObject *object, const char *how, const char *why);

#endif
