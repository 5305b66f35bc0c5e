/*
 * config.h: what was set in libpyvm's PyConfig and PyPreConfig, in this CPython's.
 */
#ifndef PYVM_ENGINE_CONFIG_H
#define PYVM_ENGINE_CONFIG_H

#include "engine/cpython/headers.h"

#include "contract/engine.h"

/* Does this CPython have every member that was set? False with the reason in why[PYVM_WHY]. */
bool pyvm_config_fits(const pyvm_start *how, char *why);

void pyvm_config_begin_preconfig(PyPreConfig *preconfig, const pyvm_settings *settings);

/* All but strings and lists, for which CPython has to be preinitialized. */
void pyvm_config_begin(PyConfig *config, const pyvm_settings *settings);
PyStatus pyvm_config_complete(PyConfig *config, const pyvm_settings *settings);

/* The member of that name; empty if it was not set. */
PyWideStringList pyvm_config_list(const pyvm_settings *settings, const char *name);

#endif
