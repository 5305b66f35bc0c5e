/*
 * sized.h: structs of public headers that begin with their size, so that they can grow.
 */
#ifndef PYVM_VMS_SIZED_H
#define PYVM_VMS_SIZED_H

#include <stdbool.h>
#include <stddef.h>

/* What this library knows of such a struct. */
typedef struct pyvm_sized {
    size_t size, alignment;
    size_t least;     /* no header had a smaller one */
    const char *init; /* the macro to begin with */
} pyvm_sized;

/*
 * Copies what the caller gives to `config`, which has the defaults. A caller built against an older header gives fewer
 * members. False, noted for `function`: the size cannot be, or a member that this library does not know is set.
 */
bool pyvm_sized_read(const void *given, void *config, const pyvm_sized *sized, const char *function);

#endif
