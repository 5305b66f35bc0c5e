/*
 * preconfig.h: the PyPreConfig that was set before the first VM.
 */
#ifndef PYVM_CONFIG_PRECONFIG_H
#define PYVM_CONFIG_PRECONFIG_H

#include "pyvm/types.h"

/*
 * The PyPreConfig and, in *arguments, the command line that came with it; both belong to this file. NULL: none was set.
 */
const PyPreConfig *pyvm_preconfig_get(PyWideStringList *arguments);

#endif
