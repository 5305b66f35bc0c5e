/*
 * beside.h: the VMs that Py_NewInterpreter, or Python code, has made beside another. They end with it.
 */
#ifndef PYVM_VMS_BESIDE_H
#define PYVM_VMS_BESIDE_H

#include <stdbool.h>

#include "libpyvm/vms/closing.h"

/*
 * Needs the VM attached that is being closed: closes the VMs that were made beside it. False with the failure noted:
 * one of them could not be closed.
 */
bool pyvm_beside_end(pyvm_closing *closing);

#endif
