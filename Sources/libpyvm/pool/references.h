/*
 * references.h: letting go of objects, and new references.
 */
#ifndef PYVM_POOL_REFERENCES_H
#define PYVM_POOL_REFERENCES_H

#include "contract/table.h"

/* Both need the VM attached. NULL is allowed. */
static inline void pyvm_references_drop(const PyVM_API *api, PyObject *object)
{
    if (object)
        api->PyVM_DecRef(object);
}

static inline PyObject *pyvm_references_new(const PyVM_API *api, PyObject *object)
{
    if (object)
        api->PyVM_IncRef(object);
    return object;
}

#endif
