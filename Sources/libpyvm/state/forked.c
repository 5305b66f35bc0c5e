/*
 * forked.c: the mark of a child of fork; threads/fork.c sets it.
 */
#include "libpyvm/state/forked.h"

#include <stdatomic.h>

bool pyvm_forked;
static atomic_bool has_more; /* than the main VM of a host; for ever, as threads and copies may stay */
static PyVM *forking;        /* the isolated VM that has forked; NULL: none has */

void pyvm_forked_note_more(void)
{
    atomic_store(&has_more, true);
}

void pyvm_forked_mark(void)
{
    pyvm_forked = atomic_load(&has_more);
}

void pyvm_forked_by(PyVM *vm)
{
    forking = vm;
}

bool pyvm_forked_spares(const PyVM *vm)
{
    return vm->kind == PYVM_KIND_MAIN || vm == forking;
}
