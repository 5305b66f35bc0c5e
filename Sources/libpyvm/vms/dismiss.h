/*
 * dismiss.h: ends the threads that are left in a VM which is being closed: daemons, and those that threading does not
 * know. `python` ends while they run; an interpreter cannot. So a VM whose threads do not come back from C calls
 * lingers: it is closed for everybody, and the thread that closes it ends the interpreter once they have come back.
 */
#ifndef PYVM_VMS_DISMISS_H
#define PYVM_VMS_DISMISS_H

#include "libpyvm/vms/closing.h"

/* Needs the VM attached: is no thread left in it? */
bool pyvm_dismiss_is_alone(PyVM *vm);

/* Needs the VM attached. Returns when no thread is left; as long as there is one, the VM lingers. */
void pyvm_dismiss(pyvm_closing *closing);

#endif
