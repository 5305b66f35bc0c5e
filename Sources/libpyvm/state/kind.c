/*
 * kind.c: the kinds of VMs.
 */
#include "libpyvm/state/kind.h"

bool pyvm_kind_can_own_gil(const pyvm_python *python)
{
    return python->python >= 0x030C;
}

PyVM_Kind pyvm_kind_on(const pyvm_python *python, PyVM_Kind kind)
{
    if (kind != PYVM_KIND_DEFAULT)
        return kind;
    return pyvm_kind_can_own_gil(python) ? PYVM_KIND_OWN_GIL : PYVM_KIND_ISOLATED;
}

bool pyvm_kind_has_own_gil(PyVM_Kind kind)
{
    return kind == PYVM_KIND_OWN_GIL || kind == PYVM_KIND_ISOLATED;
}

const char *PyVM_KindName(PyVM_Kind kind)
{
    switch (kind) {
    case PYVM_KIND_DEFAULT:
        return "default";
    case PYVM_KIND_OWN_GIL:
        return "own-gil";
    case PYVM_KIND_SHARED_GIL:
        return "shared-gil";
    case PYVM_KIND_ISOLATED:
        return "isolated";
    case PYVM_KIND_MAIN:
        return "main";
    }
    return "unknown";
}
