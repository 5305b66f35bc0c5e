/*
 * refuse.c: says that an object cannot cross in a mode, and which modes can.
 */
#include "engine/copy/pack/refuse.h"

#include "engine/copy/pack/packer.h"

#include <string.h>

int pyvm_refuse(PyObject *object, const char *how, const char *why)
{
    bool has_buffer = PyObject_CheckBuffer(object), lent = strcmp(how, "lent") == 0;
    const char *others = lent         ? "copy or proxy it (pyvm.copy, pyvm.proxy)"
                         : has_buffer ? "lend or proxy it (pyvm.lend, pyvm.proxy)"
                                      : "proxy it (pyvm.proxy)";
    PyErr_Format(PyExc_TypeError, "a %.200s cannot be %s: %s; %s", Py_TYPE(object)->tp_name, how, why, others);
    return PYVM_PACK_FAILED;
}
