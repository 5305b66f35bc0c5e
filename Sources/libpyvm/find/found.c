/*
 * found.c: what a search has found.
 */
#include "libpyvm/find/found.h"

#include <stdlib.h>

void pyvm_found_free(pyvm_found *found)
{
    free(found->executable);
    free(found->libpython);
    *found = (pyvm_found){NULL, NULL, false};
}
