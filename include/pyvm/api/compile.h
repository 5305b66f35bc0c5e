/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's compile.h, with the VM first. */
#ifndef PYVM_API_COMPILE_H
#define PYVM_API_COMPILE_H

#include "pyvm/vm.h"

#ifdef __cplusplus
extern "C" {
#endif

/** PyCF_COMPILE_MASK. Returns the value. CPython: all versions. */
PYVM_EXPORT int PyVMCF_COMPILE_MASK(PyVM *vm);

/** PyCompile_OpcodeStackEffect. On failure: PY_INVALID_STACK_EFFECT, with no exception. CPython: all versions. */
PYVM_EXPORT int PyVMCompile_OpcodeStackEffect(PyVM *vm, int opcode, int oparg);

/**
 * PyCompile_OpcodeStackEffectWithJump. On failure: PY_INVALID_STACK_EFFECT, with no exception. CPython: all
 * versions.
 */
PYVM_EXPORT int PyVMCompile_OpcodeStackEffectWithJump(PyVM *vm, int opcode, int oparg, int jump);

#ifdef __cplusplus
}
#endif

#endif
