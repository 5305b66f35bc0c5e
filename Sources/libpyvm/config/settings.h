/*
 * settings.h: what somebody has set in a PyConfig or PyPreConfig, for an engine to set in its CPython's own.
 */
#ifndef PYVM_CONFIG_SETTINGS_H
#define PYVM_CONFIG_SETTINGS_H

#include "contract/engine.h"

/* More members than a PyConfig has. */
#define PYVM_MOST_SETTINGS 128

typedef struct pyvm_changes {
    size_t count;
    pyvm_setting items[PYVM_MOST_SETTINGS]; /* their values are in the struct that they were found in */
} pyvm_changes;

/* Does it come from one of the two Init functions, and is every list whole? If not, the error is noted. */
bool pyvm_settings_check_config(const PyConfig *config, const char *function);
bool pyvm_settings_check_preconfig(const PyPreConfig *config, const char *function);

/* What differs from what the Init function made. They stay valid as long as both arguments do. */
pyvm_settings pyvm_settings_of_config(const PyConfig *config, pyvm_changes *changes);
pyvm_settings pyvm_settings_of_preconfig(const PyPreConfig *config, pyvm_changes *changes);

/* Frees a config's strings and lists. */
void pyvm_settings_free_config(PyConfig *config);

#endif
