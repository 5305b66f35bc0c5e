/*
 * pyvm/control/blocks.h: macros that open and close a block: without the GIL, critical sections, destructors.
 */
#ifndef PYVM_CONTROL_BLOCKS_H
#define PYVM_CONTROL_BLOCKS_H

#include "pyvm/api.h"

/* ---- Letting go of the GIL ------------------------------------------------------------------------------------- */

/**
 * Opens a block that runs without the VM's GIL, so that other threads can use the VM; PyVM_END_ALLOW_THREADS in the
 * same function closes it. The thread must have the VM attached. It is a block of C too; a `return` or `goto` out of it
 * leaves the GIL released.
 */
#define PyVM_BEGIN_ALLOW_THREADS(vm) \
    {                                \
        PyVM *const _vm = (vm);      \
        PyThreadState *_save = PyVMEval_SaveThread(_vm);

/** Takes the GIL again inside such a block. The VM is that of the block, whatever `vm` is. */
#define PyVM_BLOCK_THREADS(vm) PyVMEval_RestoreThread(_vm, _save);

/** Lets go of the GIL again after PyVM_BLOCK_THREADS. The VM is that of the block, whatever `vm` is. */
#define PyVM_UNBLOCK_THREADS(vm) _save = PyVMEval_SaveThread(_vm);

/** Takes the GIL again and closes the block. The VM is that of the block, whatever `vm` is. */
#define PyVM_END_ALLOW_THREADS(vm)      \
    PyVMEval_RestoreThread(_vm, _save); \
    }

/* ---- Critical sections ----------------------------------------------------------------------------------------- */

/*
 * Critical sections lock objects in a CPython without a GIL. Every VM has a GIL, which protects as much. So these are
 * plain blocks, as they are in the headers of a CPython with a GIL.
 */

/** Opens a block that would lock `op` without a GIL. */
#define PyVM_BEGIN_CRITICAL_SECTION(vm, op) \
    {                                       \
        (void)(vm);                         \
        (void)(op);

/** Closes the block of PyVM_BEGIN_CRITICAL_SECTION or PyVM_BEGIN_CRITICAL_SECTION_MUTEX. */
#define PyVM_END_CRITICAL_SECTION(vm) }

/** The same for two objects. */
#define PyVM_BEGIN_CRITICAL_SECTION2(vm, a, b) \
    {                                          \
        (void)(vm);                            \
        (void)(a);                             \
        (void)(b);

/** Closes the block of PyVM_BEGIN_CRITICAL_SECTION2 or PyVM_BEGIN_CRITICAL_SECTION2_MUTEX. */
#define PyVM_END_CRITICAL_SECTION2(vm) }

/** The same for a PyMutex. */
#define PyVM_BEGIN_CRITICAL_SECTION_MUTEX(vm, mutex) \
    {                                                \
        (void)(vm);                                  \
        (void)(mutex);

/** The same for two of them. */
#define PyVM_BEGIN_CRITICAL_SECTION2_MUTEX(vm, m1, m2) \
    {                                                  \
        (void)(vm);                                    \
        (void)(m1);                                    \
        (void)(m2);

/* ---- Destructors of containers ---------------------------------------------------------------------------------- */

/**
 * Opens a block in a tp_dealloc whose objects may hold others of their like: it destroys what the object holds. In a
 * long chain of objects the block is left out for those deep inside, and their tp_dealloc is called again when those
 * around them are destroyed; so the stack does not end. What comes before it (PyVMObject_GC_UnTrack) is done twice
 * then. `dealloc` is the very function that has the block.
 */
#define PyVM_TRASHCAN_BEGIN(vm, op, dealloc)                                              \
    {                                                                                     \
        int _entered = PyVM_EnterTrashcan((vm), (PyObject *)(op), (destructor)(dealloc)); \
        if (_entered >= 0) {
/** Closes the block of PyVM_TRASHCAN_BEGIN. */
#define PyVM_TRASHCAN_END(vm)         \
    PyVM_LeaveTrashcan(vm, _entered); \
    }                                 \
    }

#endif
