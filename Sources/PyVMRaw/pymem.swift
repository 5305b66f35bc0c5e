// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pymem.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void *PyMem_Calloc(size_t nelem, size_t elsize)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_Calloc(_ nelem: Int, _ elsize: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_Calloc(handle, nelem, elsize)
            if result == nil { try check() }
            return result
        }
    }

    /// `void PyMem_DEL(void *ptr)`
    ///
    /// CPython: all versions.
    public func PyMem_DEL(_ ptr: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMMem_DEL($0, ptr) }
    }

    /// `void PyMem_Del(void *p)`
    ///
    /// CPython: all versions.
    public func PyMem_Del(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMMem_Del($0, p) }
    }

    /// `void PyMem_FREE(void *ptr)`
    ///
    /// CPython: all versions.
    public func PyMem_FREE(_ ptr: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMMem_FREE($0, ptr) }
    }

    /// `void PyMem_Free(void *p)`
    ///
    /// CPython: all versions.
    public func PyMem_Free(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMMem_Free($0, p) }
    }

    /// `void PyMem_GetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator)`
    ///
    /// CPython: all versions.
    public func PyMem_GetAllocator(_ domain: PyMemAllocatorDomain, _ allocator: UnsafeMutablePointer<PyMemAllocatorEx>?) throws {
        try vm.withHandle { PyVMMem_GetAllocator($0, domain, allocator) }
    }

    /// `void *PyMem_MALLOC(size_t size)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_MALLOC(_ size: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_MALLOC(handle, size)
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyMem_Malloc(size_t n)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_Malloc(_ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_Malloc(handle, n)
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyMem_REALLOC(void *ptr, size_t size)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_REALLOC(_ ptr: UnsafeMutableRawPointer?, _ size: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_REALLOC(handle, ptr, size)
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyMem_RawCalloc(size_t nelem, size_t elsize)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_RawCalloc(_ nelem: Int, _ elsize: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_RawCalloc(handle, nelem, elsize)
            if result == nil { try check() }
            return result
        }
    }

    /// `void PyMem_RawFree(void *p)`
    ///
    /// CPython: all versions.
    public func PyMem_RawFree(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMMem_RawFree($0, p) }
    }

    /// `void *PyMem_RawMalloc(size_t n)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_RawMalloc(_ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_RawMalloc(handle, n)
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyMem_RawRealloc(void *p, size_t n)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_RawRealloc(_ p: UnsafeMutableRawPointer?, _ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_RawRealloc(handle, p, n)
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyMem_Realloc(void *p, size_t n)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyMem_Realloc(_ p: UnsafeMutableRawPointer?, _ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMMem_Realloc(handle, p, n)
            if result == nil { try check() }
            return result
        }
    }
}
