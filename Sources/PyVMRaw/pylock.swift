// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pylock.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyMutex_IsLocked(PyMutex *m)`
    ///
    /// Never fails. CPython: 3.14 and newer.
    public func PyMutex_IsLocked(_ m: UnsafeMutablePointer<PyMutex>?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMMutex_IsLocked(handle, m)
            if pending == nil { try check() }
            return result
        }
    }

    /// `void PyMutex_Lock(PyMutex *m)`
    ///
    /// CPython: 3.13 and newer.
    public func PyMutex_Lock(_ m: UnsafeMutablePointer<PyMutex>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMMutex_Lock(handle, m)
            if pending == nil { try check() }
        }
    }

    /// `void PyMutex_Unlock(PyMutex *m)`
    ///
    /// CPython: 3.13 and newer.
    public func PyMutex_Unlock(_ m: UnsafeMutablePointer<PyMutex>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMMutex_Unlock(handle, m)
            if pending == nil { try check() }
        }
    }
}
