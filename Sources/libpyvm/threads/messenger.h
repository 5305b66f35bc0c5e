/*
 * messenger.h: a thread that sees that interrupts and signals arrive in a VM.
 *
 * Where an interrupt cannot be raised at once, it has to be tried again: the thread may be in a C call that has to be
 * woken, or in code that must not be interrupted. A VM has a messenger as long as something is on its way.
 */
#ifndef PYVM_THREADS_MESSENGER_H
#define PYVM_THREADS_MESSENGER_H

#include "libpyvm/state/vm.h"

/* Something is on its way in the VM. Needs no GIL, and takes none. */
void pyvm_messenger_send(PyVM *vm);

/* The same for the VM that runs this interpreter, if there is one. */
void pyvm_messenger_send_to(PyInterpreterState *interpreter);

/* For the closer, when the VM is set to closing: waits until the messenger is outside, and it will not come back. */
void pyvm_messenger_wait(PyVM *vm);

#endif
