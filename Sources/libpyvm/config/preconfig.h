/*
 * preconfig.h: the PyPreConfig that was set before the first VM.
 */
#ifndef PYVM_CONFIG_PRECONFIG_H
#define PYVM_CONFIG_PRECONFIG_H

#include "pyvm/types.h"

/* NULL: none was set. *arguments: the command line that came with it, which stays this file's. */
const PyPreConfig *pyvm_preconfig_get(PyWideStringList *arguments);

#endif
