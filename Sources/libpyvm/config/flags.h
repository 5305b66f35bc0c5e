/*
 * flags.h: CPython's variables that code sets before Py_Initialize, such as Py_NoSiteFlag.
 */
#ifndef PYVM_CONFIG_FLAGS_H
#define PYVM_CONFIG_FLAGS_H

#include <stdbool.h>

#include "contract/table.h"
#include "pyvm/types.h"
#include "pyvm/vm.h"

/* Sets what the variables say in a configuration that the program has not made. */
void pyvm_flags_complete(PyConfig *config);

/* The same for what comes before the configuration; false: they say nothing of it. */
bool pyvm_flags_complete_preconfig(PyPreConfig *preconfig);

/* Makes the variables what those of a CPython are, before its VM ends: the next one starts with them. */
void pyvm_flags_keep(const PyVM_API *api);

#endif
