/*
 * configure.h: reads a PyVM_Config.
 */
#ifndef PYVM_VMS_CONFIGURE_H
#define PYVM_VMS_CONFIGURE_H

#include <stdbool.h>

#include "pyvm/vm.h"

/*
 * The PyVM_Config that `given` is, with defaults for what it does not have. False with the error noted for `function`.
 */
bool pyvm_configure(const PyVM_Config *given, PyVM_Config *config, const char *function);

#endif
