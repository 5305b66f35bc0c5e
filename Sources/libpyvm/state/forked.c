/*
 * forked.c: the mark of a child of fork; threads/fork.c sets it.
 */
#include "libpyvm/state/forked.h"

bool pyvm_forked;
static PyVM *forking; /* the isolated VM that has forked; NULL: none has */

void pyvm_forked_by(PyVM *vm)
{
    forking = vm;
}

bool pyvm_forked_spares(const PyVM *vm)
{
    return vm->kind == PYVM_KIND_MAIN || vm == forking;
}
