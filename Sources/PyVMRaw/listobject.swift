// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyListIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyListIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMListIter_Type($0)) }
    }

    /// `PyTypeObject *PyListRevIter_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyListRevIter_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMListRevIter_Type($0)) }
    }

    /// `int PyList_Append(PyObject *list, PyObject *item)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyList_Append(_ list: PyVM.PyObject, _ item: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_Append(handle, pass(list), pass(item))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyList_AsTuple(PyObject *list)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyList_AsTuple(_ list: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMList_AsTuple($0, pass(list))) }
    }

    /// `int PyList_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyList_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMList_Check($0, pass(p)) }
    }

    /// `int PyList_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyList_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMList_CheckExact($0, pass(p)) }
    }

    /// `int PyList_Clear(PyObject *list)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyList_Clear(_ list: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_Clear(handle, pass(list))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyList_Extend(PyObject *list, PyObject *iterable)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyList_Extend(_ list: PyVM.PyObject, _ iterable: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_Extend(handle, pass(list), pass(iterable))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t i)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyList_GET_ITEM(_ list: PyVM.PyObject, _ i: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMList_GET_ITEM($0, pass(list), i)) }
    }

    /// `Py_ssize_t PyList_GET_SIZE(PyObject *list)`
    ///
    /// Never fails. CPython: all versions.
    public func PyList_GET_SIZE(_ list: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMList_GET_SIZE($0, pass(list)) }
    }

    /// `PyObject *PyList_GetItem(PyObject *list, Py_ssize_t index)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyList_GetItem(_ list: PyVM.PyObject, _ index: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMList_GetItem($0, pass(list), index)) }
    }

    /// `PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer; made from older functions
    /// in 3.11 to 3.12.
    public func PyList_GetItemRef(_ list: PyVM.PyObject, _ index: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMList_GetItemRef($0, pass(list), index)) }
    }

    /// `PyObject *PyList_GetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyList_GetSlice(_ list: PyVM.PyObject, _ low: Int, _ high: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMList_GetSlice($0, pass(list), low, high)) }
    }

    /// `int PyList_Insert(PyObject *list, Py_ssize_t index, PyObject *item)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyList_Insert(_ list: PyVM.PyObject, _ index: Int, _ item: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_Insert(handle, pass(list), index, pass(item))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyList_New(Py_ssize_t len)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyList_New(_ len: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMList_New($0, len)) }
    }

    /// `int PyList_Reverse(PyObject *list)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyList_Reverse(_ list: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_Reverse(handle, pass(list))
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyList_SET_ITEM(PyObject *list, Py_ssize_t i, PyObject *o)`
    ///
    /// Steals a reference to o, and is given one to steal. CPython: all versions.
    public func PyList_SET_ITEM(_ list: PyVM.PyObject, _ i: Int, _ o: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMList_SET_ITEM($0, pass(list), i, give(o)) }
    }

    /// `int PyList_SetItem(PyObject *list, Py_ssize_t index, PyObject *item)`
    ///
    /// Throws the exception for -1. Steals a reference to item, and is given one to steal. CPython: all versions.
    @discardableResult
    public func PyList_SetItem(_ list: PyVM.PyObject, _ index: Int, _ item: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_SetItem(handle, pass(list), index, give(item))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyList_SetSlice(PyObject *list, Py_ssize_t low, Py_ssize_t high, PyObject *itemlist)`
    ///
    /// Throws the exception for -1. Nil for itemlist: deletes the slice. CPython: all versions.
    @discardableResult
    public func PyList_SetSlice(_ list: PyVM.PyObject, _ low: Int, _ high: Int, _ itemlist: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_SetSlice(handle, pass(list), low, high, passIfAny(itemlist))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyList_Size(PyObject *list)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyList_Size(_ list: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMList_Size(handle, pass(list))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyList_Sort(PyObject *list)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyList_Sort(_ list: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMList_Sort(handle, pass(list))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyList_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyList_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMList_Type($0)) }
    }
}
