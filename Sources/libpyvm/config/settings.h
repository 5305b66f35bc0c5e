/*
 * settings.h: what the program has set in a PyConfig or PyPreConfig; an engine sets the same in its CPython's struct.
 */
#ifndef PYVM_CONFIG_SETTINGS_H
#define PYVM_CONFIG_SETTINGS_H

#include "contract/engine.h"

/* At least as many as a PyConfig has members. */
#define PYVM_MOST_SETTINGS 128

typedef struct pyvm_changes {
    size_t count;
    pyvm_setting items[PYVM_MOST_SETTINGS]; /* their values stay in the struct that was searched */
} pyvm_changes;

/* Was it made by an Init function, with whole lists and private members as they were? Else the error is noted. */
bool pyvm_settings_check_config(const PyConfig *config, const char *function);
bool pyvm_settings_check_preconfig(const PyPreConfig *config, const char *function);

/* What differs from what the Init function set. Valid as long as both arguments are. */
pyvm_settings pyvm_settings_of_config(const PyConfig *config, pyvm_changes *changes);
pyvm_settings pyvm_settings_of_preconfig(const PyPreConfig *config, pyvm_changes *changes);

/* Frees a config's strings and lists. */
void pyvm_settings_free_config(PyConfig *config);

#endif
