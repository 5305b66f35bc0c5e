/*
 * places.h: visits the interpreters in PATH and in the places of codegen/cpythons.toml.
 */
#ifndef PYVM_FIND_PLACES_H
#define PYVM_FIND_PLACES_H

#include <stdbool.h>

/* Gets the path of an interpreter. True ends the walk. */
typedef bool (*pyvm_visitor)(const char *path, void *data);

/*
 * Visits the interpreters that have one of these names (NULL behind the last), each path once, PATH first. In the
 * folders of version managers it visits only versions that begin with `version`. True: the visitor has ended the walk.
 */
bool pyvm_places_walk(const char *const *names, const char *version, pyvm_visitor visit, void *data);

#endif
