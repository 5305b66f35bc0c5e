/*
 * configure.h: reads a PyVM_Config.
 */
#ifndef PYVM_VMS_CONFIGURE_H
#define PYVM_VMS_CONFIGURE_H

#include <stdbool.h>

#include "pyvm/vm.h"

/*
 * Sets *config to `given`, with defaults for the members that the caller does not know. False with the error noted for
 * `function`.
 */
bool pyvm_configure(const PyVM_Config *given, PyVM_Config *config, const char *function);

#endif
