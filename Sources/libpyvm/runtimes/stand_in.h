/*
 * stand_in.h: the stand-in for libpyvm in the namespace of a private copy; contract/stand_in.h tells what it is for.
 */
#ifndef PYVM_RUNTIMES_STAND_IN_H
#define PYVM_RUNTIMES_STAND_IN_H

#include <dlfcn.h>
#include <stdbool.h>

/* Loads it into the namespace, in which no library may be linked with libpyvm yet. False with the error noted. */
bool pyvm_stand_in_load(Lmid_t namespace, const char *function);

#endif
