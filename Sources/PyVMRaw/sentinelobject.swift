// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's sentinelobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PySentinel_Check(PyObject *o)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PySentinel_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMSentinel_Check(handle, pass(o))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PySentinel_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PySentinel_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMSentinel_CheckExact(handle, pass(o))
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *PySentinel_New(const char *name, const char *module_name, const char *repr)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for module_name, repr: no module; the name.
    /// CPython: 3.15 and newer.
    public func PySentinel_New(_ name: String, _ module_name: String?, _ repr: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSentinel_New($0, text(name), textIfAny(module_name), textIfAny(repr))) }
    }

    /// `PyTypeObject *PySentinel_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: 3.15 and newer.
    public func PySentinel_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSentinel_Type($0)) }
    }
}
