// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's critical_section.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `void PyCriticalSection2_Begin(PyCriticalSection2 *c, PyObject *a, PyObject *b)`
    ///
    /// CPython: 3.13 and newer.
    public func PyCriticalSection2_Begin(_ c: OpaquePointer?, _ a: PyVM.PyObject, _ b: PyVM.PyObject) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMCriticalSection2_Begin(handle, c, pass(a), pass(b))
            if pending == nil { try check() }
        }
    }

    /// `void PyCriticalSection2_BeginMutex(PyCriticalSection2 *c, PyMutex *m1, PyMutex *m2)`
    ///
    /// CPython: 3.14 and newer.
    public func PyCriticalSection2_BeginMutex(
        _ c: OpaquePointer?, _ m1: UnsafeMutablePointer<PyMutex>?, _ m2: UnsafeMutablePointer<PyMutex>?
    ) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMCriticalSection2_BeginMutex(handle, c, m1, m2)
            if pending == nil { try check() }
        }
    }

    /// `void PyCriticalSection2_End(PyCriticalSection2 *c)`
    ///
    /// CPython: 3.13 and newer.
    public func PyCriticalSection2_End(_ c: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMCriticalSection2_End(handle, c)
            if pending == nil { try check() }
        }
    }

    /// `void PyCriticalSection_Begin(PyCriticalSection *c, PyObject *op)`
    ///
    /// CPython: 3.13 and newer.
    public func PyCriticalSection_Begin(_ c: OpaquePointer?, _ op: PyVM.PyObject) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMCriticalSection_Begin(handle, c, pass(op))
            if pending == nil { try check() }
        }
    }

    /// `void PyCriticalSection_BeginMutex(PyCriticalSection *c, PyMutex *m)`
    ///
    /// CPython: 3.14 and newer.
    public func PyCriticalSection_BeginMutex(_ c: OpaquePointer?, _ m: UnsafeMutablePointer<PyMutex>?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMCriticalSection_BeginMutex(handle, c, m)
            if pending == nil { try check() }
        }
    }

    /// `void PyCriticalSection_End(PyCriticalSection *c)`
    ///
    /// CPython: 3.13 and newer.
    public func PyCriticalSection_End(_ c: OpaquePointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMCriticalSection_End(handle, c)
            if pending == nil { try check() }
        }
    }
}
