/*
 * pyvm/vm/trashcan.h: what PyVM_TRASHCAN_BEGIN and PyVM_TRASHCAN_END (pyvm/control/blocks.h) call.
 */
#ifndef PYVM_VM_TRASHCAN_H
#define PYVM_VM_TRASHCAN_H

#include "pyvm/types.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Begins the destruction of an object that may hold others of its like, which hold others again: some fifty within each
 * other are destroyed at once, and those further in wait until the outermost is done. `dealloc` is the tp_dealloc that
 * calls; for an object whose type has another one, a subtype's, nothing is counted. The object has no references any
 * more, and the garbage collector does not track it; `vm` is attached. Returns what PyVM_LeaveTrashcan takes, or a
 * negative number: the object waits, and its tp_dealloc will be called again. Never fails: where there is no memory for
 * one that is to wait, it is destroyed at once.
 */
PYVM_EXPORT int PyVM_EnterTrashcan(PyVM *vm, PyObject *object, destructor dealloc);

/* Ends what PyVM_EnterTrashcan began in this thread; the outermost one destroys the objects that wait. */
PYVM_EXPORT void PyVM_LeaveTrashcan(PyVM *vm, int entered);

#ifdef __cplusplus
}
#endif

#endif
