/*
 * places.h: visits the interpreters in PATH and in the places of codegen/cpythons.toml.
 */
#ifndef PYVM_FIND_PLACES_H
#define PYVM_FIND_PLACES_H

#include <stdbool.h>

/* Looks at an interpreter; true ends the walk. */
typedef bool (*pyvm_visitor)(const char *path, void *data);

/*
 * Visits the interpreters of these names (NULL behind the last), and in the folders of version managers only those of a
 * version that begins like `version`: each path once, PATH first. True if a visitor has ended the walk.
 */
bool pyvm_places_walk(const char *const *names, const char *version, pyvm_visitor visit, void *data);

#endif
