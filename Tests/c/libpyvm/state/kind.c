/*
 * kind.c: which kinds a CPython can have, and what the default one means on it.
 */
#include "libpyvm/state/kind.h"

#include <string.h>

#include "support/check.h"

static PyVM_Kind on(unsigned version, PyVM_Kind kind)
{
    return pyvm_kind_on(&(pyvm_python){.python = version}, kind);
}

int main(void)
{
    static const PyVM_Kind kinds[] = {PYVM_KIND_OWN_GIL, PYVM_KIND_SHARED_GIL, PYVM_KIND_ISOLATED, PYVM_KIND_MAIN};
    CHECK(!pyvm_kind_can_own_gil(&(pyvm_python){.python = 0x030B}));
    for (unsigned version = 0x030C; version <= 0x0310; version++)
        CHECK(pyvm_kind_can_own_gil(&(pyvm_python){.python = version}));
    CHECK(on(0x030B, PYVM_KIND_DEFAULT) == PYVM_KIND_ISOLATED);
    CHECK(on(0x030C, PYVM_KIND_DEFAULT) == PYVM_KIND_OWN_GIL && on(0x030F, PYVM_KIND_DEFAULT) == PYVM_KIND_OWN_GIL);
    for (size_t i = 0; i < COUNT(kinds); i++)
        CHECK(on(0x030B, kinds[i]) == kinds[i] && on(0x030D, kinds[i]) == kinds[i]);
    CHECK(pyvm_kind_has_own_gil(PYVM_KIND_OWN_GIL) && pyvm_kind_has_own_gil(PYVM_KIND_ISOLATED));
    CHECK(!pyvm_kind_has_own_gil(PYVM_KIND_SHARED_GIL) && !pyvm_kind_has_own_gil(PYVM_KIND_MAIN));
    CHECK(strcmp(PyVM_KindName(PYVM_KIND_DEFAULT), "default") == 0);
    CHECK(strcmp(PyVM_KindName(PYVM_KIND_OWN_GIL), "own-gil") == 0);
    CHECK(strcmp(PyVM_KindName(PYVM_KIND_SHARED_GIL), "shared-gil") == 0);
    CHECK(strcmp(PyVM_KindName(PYVM_KIND_ISOLATED), "isolated") == 0);
    CHECK(strcmp(PyVM_KindName(PYVM_KIND_MAIN), "main") == 0);
    CHECK(strcmp(PyVM_KindName((PyVM_Kind)99), "unknown") == 0 && strcmp(PyVM_KindName((PyVM_Kind)-1), "unknown") == 0);
    return 0;
}
