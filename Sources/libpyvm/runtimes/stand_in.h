/*
 * stand_in.h: the stand-in for libpyvm in the namespace of a private copy; contract/stand_in.h tells what it is for.
 */
#ifndef PYVM_RUNTIMES_STAND_IN_H
#define PYVM_RUNTIMES_STAND_IN_H

#include <dlfcn.h>
#include <stdbool.h>

#include "libpyvm/state/vm.h"

/*
 * Loads it into the namespace of the copy of this number, in which no library may be linked with libpyvm yet. False
 * with the error noted.
 */
bool pyvm_stand_in_load(Lmid_t namespace, int copy, const char *function);

/* What PyVM_Default is in the copies 1, 2, 3 ...; in those beyond `count` it is as everywhere. */
void pyvm_stand_in_default(PyVM *(*const *functions)(void), int count);

#endif
