/*
 * pyvm/vm/export.h: what the headers of PyVM's functions begin with.
 */
#ifndef PYVM_VM_EXPORT_H
#define PYVM_VM_EXPORT_H

#if defined(__GNUC__)
#define PYVM_EXPORT __attribute__((visibility("default")))
#else
#define PYVM_EXPORT
#endif

typedef struct PyVM PyVM;

#endif
