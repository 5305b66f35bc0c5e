/*
 * end.h: ends or keeps the interpreter of a VM.
 */
#ifndef PYVM_VMS_END_H
#define PYVM_VMS_END_H

#include <stdbool.h>

#include "libpyvm/state/self.h"
#include "libpyvm/vms/closing.h"

/*
 * Needs the VM attached by the calling thread, which `entry` is for, and no other thread inside; at the end of the
 * process others may be. True: the VM has no interpreter any more. False with the failure noted: the interpreter goes
 * on.
 */
bool pyvm_end(pyvm_closing *closing, pyvm_entry *entry);

#endif
