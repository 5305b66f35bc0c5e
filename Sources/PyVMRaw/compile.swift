// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's compile.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyCF_COMPILE_MASK(void)`
    ///
    /// CPython: all versions.
    public func PyCF_COMPILE_MASK() throws -> Int32 {
        try vm.withHandle { PyVMCF_COMPILE_MASK($0) }
    }

    /// `int PyCompile_OpcodeStackEffect(int opcode, int oparg)`
    ///
    /// PY_INVALID_STACK_EFFECT on failure, with no exception. CPython: all versions.
    public func PyCompile_OpcodeStackEffect(_ opcode: Int32, _ oparg: Int32) throws -> Int32 {
        try vm.withHandle { PyVMCompile_OpcodeStackEffect($0, opcode, oparg) }
    }

    /// `int PyCompile_OpcodeStackEffectWithJump(int opcode, int oparg, int jump)`
    ///
    /// PY_INVALID_STACK_EFFECT on failure, with no exception. CPython: all versions.
    public func PyCompile_OpcodeStackEffectWithJump(_ opcode: Int32, _ oparg: Int32, _ jump: Int32) throws -> Int32 {
        try vm.withHandle { PyVMCompile_OpcodeStackEffectWithJump($0, opcode, oparg, jump) }
    }
}
