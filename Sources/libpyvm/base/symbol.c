/*
 * symbol.c: functions of loaded libraries, by name.
 */
#include "libpyvm/base/symbol.h"

#include <dlfcn.h>
#include <string.h>

/* ISO C has no conversion from what dlsym returns to a function pointer; POSIX promises that the bits are the same. */
void pyvm_symbol_get(void *library, const char *name, void *function)
{
    void *symbol = dlsym(library, name);
    memcpy(function, &symbol, sizeof symbol);
}
