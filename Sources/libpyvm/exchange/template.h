/*
 * template.h: frozen states of VMs.
 */
#ifndef PYVM_EXCHANGE_TEMPLATE_H
#define PYVM_EXCHANGE_TEMPLATE_H

#include "pyvm/vm/template.h"
#include "pyvm/vm/transfer.h"

/* What pyvm.fork._template.freeze gives, and what is needed of it before there is a VM. */
struct PyVM_Template {
    PyVM_Parcel *parcel;
    char *python; /* PyVM_Config.python for its CPython */
    char *texts;  /* where the rest points to */
    const char *kind;
    size_t memory_limit;
    const char **path, **environment; /* as in PyVM_Config */
    PyVM_Config streams;              /* those of its clones, if `shares_streams` is set there */
};

#endif
