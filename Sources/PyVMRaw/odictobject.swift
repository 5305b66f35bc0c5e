// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's odictobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyODictItems_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyODictItems_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMODictItems_Type($0)) }
    }

    /// `PyTypeObject *PyODictIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyODictIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMODictIter_Type($0)) }
    }

    /// `PyTypeObject *PyODictKeys_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyODictKeys_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMODictKeys_Type($0)) }
    }

    /// `PyTypeObject *PyODictValues_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyODictValues_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMODictValues_Type($0)) }
    }

    /// `int PyODict_Check(PyObject *od)`
    ///
    /// Never fails. CPython: all versions.
    public func PyODict_Check(_ od: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMODict_Check($0, pass(od)) }
    }

    /// `int PyODict_CheckExact(PyObject *od)`
    ///
    /// Never fails. CPython: all versions.
    public func PyODict_CheckExact(_ od: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMODict_CheckExact($0, pass(od)) }
    }

    /// `int PyODict_Contains(PyObject *od, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyODict_Contains(_ od: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMODict_Contains(handle, pass(od), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyODict_DelItem(PyObject *od, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyODict_DelItem(_ od: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMODict_DelItem(handle, pass(od), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyODict_GetItem(PyObject *od, PyObject *key)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyODict_GetItem(_ od: PyVM.PyObject, _ key: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMODict_GetItem($0, pass(od), pass(key))) }
    }

    /// `PyObject *PyODict_GetItemString(PyObject *od, const char *key)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyODict_GetItemString(_ od: PyVM.PyObject, _ key: String) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMODict_GetItemString($0, pass(od), text(key))) }
    }

    /// `PyObject *PyODict_GetItemWithError(PyObject *od, PyObject *key)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyODict_GetItemWithError(_ od: PyVM.PyObject, _ key: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMODict_GetItemWithError($0, pass(od), pass(key))) }
    }

    /// `PyObject *PyODict_New(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyODict_New() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMODict_New($0)) }
    }

    /// `Py_ssize_t PyODict_SIZE(PyObject *od)`
    ///
    /// Never fails. CPython: all versions.
    public func PyODict_SIZE(_ od: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMODict_SIZE($0, pass(od)) }
    }

    /// `int PyODict_SetItem(PyObject *od, PyObject *key, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyODict_SetItem(_ od: PyVM.PyObject, _ key: PyVM.PyObject, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMODict_SetItem(handle, pass(od), pass(key), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyODict_Size(PyObject *od)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyODict_Size(_ od: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMODict_Size(handle, pass(od))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyODict_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyODict_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMODict_Type($0)) }
    }
}
