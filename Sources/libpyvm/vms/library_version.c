/*
 * library_version.c: libpyvm's version, which make passes: it is in the Makefile alone.
 */
#include "pyvm/vm.h"

#ifndef PYVM_VERSION
#define PYVM_VERSION "unknown"
#endif

const char *PyVM_LibraryVersion(void)
{
    return PYVM_VERSION;
}
