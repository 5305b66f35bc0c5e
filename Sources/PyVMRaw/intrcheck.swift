// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's intrcheck.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PyOS_AfterFork_Parent(void)`
    ///
    /// CPython: all versions.
    public func PyOS_AfterFork_Parent() throws {
        try vm.withHandle { PyVMOS_AfterFork_Parent($0) }
    }

    /// `void PyOS_BeforeFork(void)`
    ///
    /// CPython: all versions.
    public func PyOS_BeforeFork() throws {
        try vm.withHandle { PyVMOS_BeforeFork($0) }
    }

    /// `int PyOS_InterruptOccurred(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyOS_InterruptOccurred() throws -> Int32 {
        try vm.withHandle { PyVMOS_InterruptOccurred($0) }
    }
}
