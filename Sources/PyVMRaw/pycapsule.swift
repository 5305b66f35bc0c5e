// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's pycapsule.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyCapsule_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCapsule_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCapsule_CheckExact($0, pass(p)) }
    }

    /// `void *PyCapsule_GetContext(PyObject *capsule)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyCapsule_GetContext(_ capsule: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_GetContext(handle, pass(capsule))
            if result == nil { try check() }
            return result
        }
    }

    /// `PyCapsule_Destructor PyCapsule_GetDestructor(PyObject *capsule)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyCapsule_GetDestructor(_ capsule: PyVM.PyObject) throws -> PyCapsule_Destructor? {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_GetDestructor(handle, pass(capsule))
            if result == nil { try check() }
            return result
        }
    }

    /// `const char *PyCapsule_GetName(PyObject *capsule)`
    ///
    /// The text belongs to what the function got it from. Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyCapsule_GetName(_ capsule: PyVM.PyObject) throws -> UnsafePointer<CChar>? {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_GetName(handle, pass(capsule))
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyCapsule_GetPointer(PyObject *capsule, const char *name)`
    ///
    /// Throws the exception for NULL. Nil for name: a capsule without a name. CPython: all versions.
    public func PyCapsule_GetPointer(_ capsule: PyVM.PyObject, _ name: String?) throws -> UnsafeMutableRawPointer {
        try vm.withHandle { try present(PyVMCapsule_GetPointer($0, pass(capsule), textIfAny(name))) }
    }

    /// `void *PyCapsule_Import(const char *name, int no_block)`
    ///
    /// Throws the exception for NULL. CPython: all versions.
    public func PyCapsule_Import(_ name: String, _ no_block: Int32) throws -> UnsafeMutableRawPointer {
        try vm.withHandle { try present(PyVMCapsule_Import($0, text(name), no_block)) }
    }

    /// `int PyCapsule_IsValid(PyObject *capsule, const char *name)`
    ///
    /// Never fails. Nil for name: a capsule without a name. CPython: all versions.
    public func PyCapsule_IsValid(_ capsule: PyVM.PyObject, _ name: String?) throws -> Int32 {
        try vm.withHandle { try PyVMCapsule_IsValid($0, pass(capsule), textIfAny(name)) }
    }

    /// `PyObject *PyCapsule_New(void *pointer, const char *name, PyCapsule_Destructor destructor)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. As in C: the capsule keeps the pointer. CPython:
    /// all versions.
    public func PyCapsule_New(
        _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?, _ destructor: PyCapsule_Destructor?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCapsule_New($0, pointer, name, destructor)) }
    }

    /// `int PyCapsule_SetContext(PyObject *capsule, void *context)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCapsule_SetContext(_ capsule: PyVM.PyObject, _ context: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_SetContext(handle, pass(capsule), context)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyCapsule_SetDestructor(PyObject *capsule, PyCapsule_Destructor destructor)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCapsule_SetDestructor(_ capsule: PyVM.PyObject, _ destructor: PyCapsule_Destructor?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_SetDestructor(handle, pass(capsule), destructor)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyCapsule_SetName(PyObject *capsule, const char *name)`
    ///
    /// Throws the exception for -1. As in C: the capsule keeps the pointer. CPython: all versions.
    @discardableResult
    public func PyCapsule_SetName(_ capsule: PyVM.PyObject, _ name: UnsafePointer<CChar>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_SetName(handle, pass(capsule), name)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyCapsule_SetPointer(PyObject *capsule, void *pointer)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyCapsule_SetPointer(_ capsule: PyVM.PyObject, _ pointer: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCapsule_SetPointer(handle, pass(capsule), pointer)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyCapsule_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCapsule_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCapsule_Type($0)) }
    }
}
