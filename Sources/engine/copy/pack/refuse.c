/*
 * refuse.c: says that an object cannot cross in a mode, and which modes can.
 */
#include "engine/copy/pack/refuse.h"

#include <string.h>

#include "engine/copy/pack/packer.h"
#include "engine/copy/pack/types.h"

static const char *article(const char *name)
{
    name += *name == '_';
    return strchr("aeiouAEIOU", *name) ? "an" : "a";
}

/*
 * What the caller may do instead. Of other types than CPython's own, only Python code may know whether they can be
 * copied or moved.
 */
static const char *others(PyObject *object, const char *how)
{
    bool is_writable = strcmp(how, PYVM_REFUSED_WRITABLE) == 0;
    bool lend = PyObject_CheckBuffer(object) && strcmp(how, "lent") != 0;
    bool move = pyvm_types_is_emptied(object) && strcmp(how, "moved") != 0;
    if (strcmp(how, "copied") == 0)
        return lend ? "lend or proxy it (pyvm.lend, pyvm.proxy)" : "proxy it (pyvm.proxy)";
    if (pyvm_types_is_copied(object) && move)
        return "copy, move or proxy it (pyvm.move, pyvm.proxy)";
    if (pyvm_types_is_copied(object))
        return lend ? "copy, lend or proxy it (pyvm.lend, pyvm.proxy)" : "copy or proxy it (pyvm.proxy)";
    if (is_writable)
        return "lend it read-only or proxy it (pyvm.lend, pyvm.proxy), or copy or move it if its type can be copied or "
               "moved";
    if (strcmp(how, "moved") != 0)
        return "proxy it (pyvm.proxy), or copy or move it if its type can be copied or moved";
    return lend ? "lend or proxy it (pyvm.lend, pyvm.proxy), or copy it if its type can be copied"
                : "proxy it (pyvm.proxy), or copy it if its type can be copied";
}

int pyvm_refuse(PyObject *object, const char *how, const char *why)
{
    const char *name = Py_TYPE(object)->tp_name;
    const char *separator = strchr(why, ';') ? "; or" : ";"; /* the reason may name a way itself */
    PyErr_Format(PyExc_TypeError, "%s %.200s cannot be %s: %s%s %s", article(name), name, how, why, separator,
                 others(object, how));
    return PYVM_PACK_FAILED;
}
