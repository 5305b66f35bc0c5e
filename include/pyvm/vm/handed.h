/*
 * pyvm/vm/handed.h: handing VMs and channels to Python code, which knows them by its package `pyvm` (docs/python.md),
 * and taking channels from it.
 *
 * Threads: any thread may call any of these functions, whatever it has attached.
 * Errors: NULL with PyVM_LastError, if an argument is NULL, `vm` is closed, or memory has run out. NULL with an
 * exception in `vm`, if it cannot import `pyvm`: in a host or an interpreter of Python code's own that is possible.
 */
#ifndef PYVM_VM_HANDED_H
#define PYVM_VM_HANDED_H

#include "pyvm/types.h"
#include "pyvm/vm/channels.h"
#include "pyvm/vm/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A new reference, in `vm`, to a pyvm.Channel, which holds `channel` as long as it lives. */
PYVM_EXPORT PyObject *PyVM_ChannelObject(PyVM *vm, PyVM_Channel *channel);

/*
 * The channel of a pyvm.Channel of `vm`, which the caller holds afterwards: PyVM_ChannelFree. The object is borrowed.
 * NULL with a TypeError in `vm`: it is another object.
 */
PYVM_EXPORT PyVM_Channel *PyVM_ChannelFromObject(PyVM *vm, PyObject *object);

/* A new reference, in `vm`, to a pyvm.VM that stands for `other`. That may be `vm` itself, and may be closed. */
PYVM_EXPORT PyObject *PyVM_VMObject(PyVM *vm, PyVM *other);

/* The VM of a pyvm.VM of `vm`, which is borrowed. NULL with a TypeError in `vm`: it is another object. */
PYVM_EXPORT PyVM *PyVM_VMFromObject(PyVM *vm, PyObject *object);

#ifdef __cplusplus
}
#endif

#endif
