// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's setobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyAnySet_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyAnySet_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMAnySet_Check($0, pass(p)) }
    }

    /// `int PyAnySet_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyAnySet_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMAnySet_CheckExact($0, pass(p)) }
    }

    /// `int PyFrozenSet_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFrozenSet_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFrozenSet_Check($0, pass(p)) }
    }

    /// `int PyFrozenSet_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyFrozenSet_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMFrozenSet_CheckExact($0, pass(p)) }
    }

    /// `PyObject *PyFrozenSet_New(PyObject *iterable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for iterable: an empty one. CPython: all
    /// versions.
    public func PyFrozenSet_New(_ iterable: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrozenSet_New($0, passIfAny(iterable))) }
    }

    /// `PyTypeObject *PyFrozenSet_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyFrozenSet_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFrozenSet_Type($0)) }
    }

    /// `PyTypeObject *PySetIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PySetIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSetIter_Type($0)) }
    }

    /// `int PySet_Add(PyObject *set, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySet_Add(_ set: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSet_Add(handle, pass(set), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySet_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PySet_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMSet_Check($0, pass(p)) }
    }

    /// `int PySet_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PySet_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMSet_CheckExact($0, pass(p)) }
    }

    /// `int PySet_Clear(PyObject *set)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySet_Clear(_ set: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSet_Clear(handle, pass(set))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySet_Contains(PyObject *anyset, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySet_Contains(_ anyset: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSet_Contains(handle, pass(anyset), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySet_Discard(PyObject *set, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySet_Discard(_ set: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSet_Discard(handle, pass(set), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PySet_GET_SIZE(PyObject *anyset)`
    ///
    /// Never fails. CPython: all versions.
    public func PySet_GET_SIZE(_ anyset: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMSet_GET_SIZE($0, pass(anyset)) }
    }

    /// `PyObject *PySet_New(PyObject *iterable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for iterable: an empty one. CPython: all
    /// versions.
    public func PySet_New(_ iterable: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSet_New($0, passIfAny(iterable))) }
    }

    /// `PyObject *PySet_Pop(PyObject *set)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySet_Pop(_ set: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSet_Pop($0, pass(set))) }
    }

    /// `Py_ssize_t PySet_Size(PyObject *anyset)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PySet_Size(_ anyset: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMSet_Size(handle, pass(anyset))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PySet_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PySet_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSet_Type($0)) }
    }
}
