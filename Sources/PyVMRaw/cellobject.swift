// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's cellobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyCell_Check(PyObject *ob)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCell_Check(_ ob: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCell_Check($0, pass(ob)) }
    }

    /// `PyObject *PyCell_GET(PyObject *cell)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. Nil: an empty cell. CPython: all versions.
    public func PyCell_GET(_ cell: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowOrNil(PyVMCell_GET($0, pass(cell))) }
    }

    /// `PyObject *PyCell_Get(PyObject *cell)`
    ///
    /// A new reference, which the result owns. Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyCell_Get(_ cell: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownIfAny(PyVMCell_Get($0, pass(cell))) }
    }

    /// `PyObject *PyCell_New(PyObject *ob)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for ob: an empty cell. CPython: all versions.
    public func PyCell_New(_ ob: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCell_New($0, passIfAny(ob))) }
    }

    /// `void PyCell_SET(PyObject *cell, PyObject *value)`
    ///
    /// Steals a reference to value, and is given one to steal. Nil for value: empties the cell. CPython: all versions.
    public func PyCell_SET(_ cell: PyVM.PyObject, _ value: PyVM.PyObject?) throws {
        try vm.withHandle { try PyVMCell_SET($0, pass(cell), giveIfAny(value)) }
    }

    /// `int PyCell_Set(PyObject *cell, PyObject *value)`
    ///
    /// Throws the exception for -1. Nil for value: empties the cell. CPython: all versions.
    @discardableResult
    public func PyCell_Set(_ cell: PyVM.PyObject, _ value: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMCell_Set(handle, pass(cell), passIfAny(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyCell_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCell_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCell_Type($0)) }
    }
}
