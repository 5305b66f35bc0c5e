/*
 * library_version.c: libpyvm's version. Only the Makefile has it, and passes it to the compiler.
 */
#include "pyvm/vm.h"

#ifndef PYVM_VERSION
#define PYVM_VERSION "unknown"
#endif

const char *PyVM_LibraryVersion(void)
{
    return PYVM_VERSION;
}
