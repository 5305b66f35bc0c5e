/* Generated: pyvm-codegen generate. Do not edit: the functions of CPython's compile.h, with the VM first. */
#include "libpyvm/calls/call.h"
#include "pyvm/api/compile.h"

PYVM_SLOW int slow_PyCF_COMPILE_MASK(PyVM *vm)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCF_COMPILE_MASK();
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCF_COMPILE_MASK(PyVM *vm)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        return api->PyVMCF_COMPILE_MASK();
    }
    return slow_PyCF_COMPILE_MASK(vm);
}

PYVM_SLOW int slow_PyCompile_OpcodeStackEffect(PyVM *vm, int opcode, int oparg)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCompile_OpcodeStackEffect(opcode, oparg);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCompile_OpcodeStackEffect(PyVM *vm, int opcode, int oparg)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN2(api, opcode, oparg);
        return api->PyVMCompile_OpcodeStackEffect(opcode, oparg);
    }
    return slow_PyCompile_OpcodeStackEffect(vm, opcode, oparg);
}

PYVM_SLOW int slow_PyCompile_OpcodeStackEffectWithJump(PyVM *vm, int opcode, int oparg, int jump)
{
    pyvm_scope scope;
    pyvm_call_enter(vm, &scope);
    int result = scope.api->PyVMCompile_OpcodeStackEffectWithJump(opcode, oparg, jump);
    pyvm_call_leave(&scope);
    return result;
}

int PyVMCompile_OpcodeStackEffectWithJump(PyVM *vm, int opcode, int oparg, int jump)
{
    if (PYVM_LIKELY(vm == pyvm_attached)) {
        const PyVM_API *api = vm->api;
        PYVM_PIN3(api, opcode, oparg, jump);
        return api->PyVMCompile_OpcodeStackEffectWithJump(opcode, oparg, jump);
    }
    return slow_PyCompile_OpcodeStackEffectWithJump(vm, opcode, oparg, jump);
}
