// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's tracemalloc.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyTraceMalloc_Track(unsigned int domain, uintptr_t ptr, size_t size)`
    ///
    /// -1 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyTraceMalloc_Track(_ domain: UInt32, _ ptr: UInt, _ size: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMTraceMalloc_Track(handle, domain, ptr, size)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyTraceMalloc_Untrack(unsigned int domain, uintptr_t ptr)`
    ///
    /// -2 on failure, with no exception. CPython: all versions.
    @discardableResult
    public func PyTraceMalloc_Untrack(_ domain: UInt32, _ ptr: UInt) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMTraceMalloc_Untrack(handle, domain, ptr)
            if result == -2 { try check() }
            return result
        }
    }
}
