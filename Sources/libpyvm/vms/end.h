/*
 * end.h: ends the interpreter of a VM.
 */
#ifndef PYVM_VMS_END_H
#define PYVM_VMS_END_H

#include <stdbool.h>

#include "libpyvm/state/self.h"
#include "libpyvm/vms/closing.h"

/*
 * With the VM attached by the calling thread's `entry`, and nobody else inside. False with the error noted: it goes on.
 * True: the VM has no interpreter any more.
 */
bool pyvm_end(const pyvm_closing *closing, pyvm_entry *entry);

#endif
