/*
 * type_ready.c: makes static types ready, in whose members placeholders may stand.
 *
 * A static type belongs to the libpython that makes it ready, so its members are replaced in place. CPython makes the
 * base of a type ready with it, so these are looked at, too.
 */
#include "engine/table/type_ready.h"

#include <stdbool.h>
#include <stddef.h>

#include "engine/table/placeholder.h"

static bool replace_members(PyTypeObject *type)
{
    const size_t first = offsetof(PyTypeObject, tp_dealloc);
    return pyvm_placeholder_replace((void **)&((PyObject *)type)->ob_type) &&
           pyvm_placeholder_replace_all((char *)type + first, sizeof *type - first) &&
           pyvm_placeholder_replace_all(type->tp_as_async, sizeof *type->tp_as_async) &&
           pyvm_placeholder_replace_all(type->tp_as_number, sizeof *type->tp_as_number) &&
           pyvm_placeholder_replace_all(type->tp_as_sequence, sizeof *type->tp_as_sequence) &&
           pyvm_placeholder_replace_all(type->tp_as_mapping, sizeof *type->tp_as_mapping) &&
           pyvm_placeholder_replace_all(type->tp_as_buffer, sizeof *type->tp_as_buffer);
}

static bool replace_with_bases(PyTypeObject *type)
{
    for (; type && !(type->tp_flags & Py_TPFLAGS_READY); type = type->tp_base)
        if (!replace_members(type))
            return false;
    return true;
}

int pyvm_PyType_Ready(PyTypeObject *type)
{
    return replace_with_bases(type) ? PyType_Ready(type) : -1;
}

int pyvm_PyModule_AddType(PyObject *module, PyTypeObject *type)
{
    return replace_with_bases(type) ? PyModule_AddType(module, type) : -1;
}
