/*
 * forked.h: is this process a child of fork, and what can be used there? The child has the memory of the VMs, but of
 * all threads only the one that forked: nobody ever lets go of the others' GILs and locks.
 *
 * So a child whose parent has used PyVM can neither use the parent's VMs nor make its own: it is refused. Two VMs are
 * spared: the one of kind main, as the host's interpreter is; and an isolated VM that may fork and was attached to the
 * thread that forked, for then os.fork ran there, and CPython has put its own things in order. A parent that had the
 * main VM alone has made no threads and no copies, so its child lacks nothing, and makes VMs as any process does.
 */
#ifndef PYVM_STATE_FORKED_H
#define PYVM_STATE_FORKED_H

#include <stdbool.h>

#include "libpyvm/base/likely.h"
#include "libpyvm/state/vm.h"

/* Is this process a child of fork of one that has used PyVM for more than the main VM of a host? */
extern bool pyvm_forked __attribute__((visibility("hidden")));

/* Notes that a VM that is not a host's main one is about to be made. */
void pyvm_forked_note_more(void);

/* In a child: sets pyvm_forked. */
void pyvm_forked_mark(void);

/* In a child: says that this isolated VM has forked. */
void pyvm_forked_by(PyVM *vm);

/* In a child: is the VM one of those that are spared? */
bool pyvm_forked_spares(const PyVM *vm);

/* Is this process a child in which the VM cannot be used? */
static inline bool pyvm_forked_refuses(const PyVM *vm)
{
    return PYVM_UNLIKELY(pyvm_forked) && !pyvm_forked_spares(vm);
}

#endif
