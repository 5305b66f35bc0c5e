/*
 * child.h: a pseudo-process that runs a VM which has the state of another.
 *
 * The child's own thread makes its VM, once it has its own descriptors and folder (apart.h): so have all threads of
 * that VM then, those of libpyvm's, too, in which finalizers run. Then it waits for what it is to be.
 */
#ifndef PYVM_PROCESSES_CHILD_H
#define PYVM_PROCESSES_CHILD_H

#include "contract/block.h"
#include "libpyvm/state/vm.h"
#include "pyvm/vm/fork.h"

typedef struct pyvm_child pyvm_child;

/* What a C program has a child run. */
typedef struct pyvm_native {
    PyVM_ForkFunction run;
    void *argument;
    void (*release)(void *argument); /* or NULL */
} pyvm_native;

typedef struct pyvm_birth {
    PyVM *(*make)(void *argument); /* called in the child's thread; NULL with the error noted there */
    void *argument;
    pyvm_block *request; /* what the new VM answers first (pyvm_engine.serve); the caller's, until that is done */
    const char *name;    /* or NULL */
    size_t stack;        /* so many bytes more than a thread has by default */
    PyVM *parent;        /* the VM that is forked */
} pyvm_birth;

/*
 * For all of these: the VM that is forked is attached, and hooks of PyVM_AtFork run in it.
 *
 * Begins a child of the calling process, and waits until it has a VM and has answered the request: *reply is a new
 * block. The GIL that the caller holds is let go of meanwhile. NULL with the error noted for `function`: there is no
 * child.
 */
pyvm_child *pyvm_child_begin(const pyvm_birth *birth, pyvm_block **reply, const char *function);

/*
 * The child's descriptors are now what the caller's are; before, they are what these were at the beginning. 0, or an
 * errno value. It lets go of no GIL.
 */
int pyvm_child_bring_files(pyvm_child *child);

/*
 * The child becomes what the parcel says, of which it holds the block once more, and runs `native`, or, if that is
 * NULL, what the parcel has begun with (pyvm_engine.run_child). At its end it closes its VM, whose exit handlers run,
 * unless the process was told to end. Then it releases what `native` has, also if that has not run.
 * The main process waits for all such processes when it exits. Returns its pid. `child` is gone.
 */
int pyvm_child_go(pyvm_child *child, pyvm_block *parcel, const struct pyvm_native *native);

/* There is to be no child: ends it, and waits for that, without the GIL. `child` is gone. */
void pyvm_child_cancel(pyvm_child *child);

#endif
