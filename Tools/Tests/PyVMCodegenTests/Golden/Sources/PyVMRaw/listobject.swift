// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's listobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyExc_ValueError(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyExc_ValueError() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMExc_ValueError($0)) }
    }

    /// `int PyList_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyList_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMList_Check($0, pass(op)) }
    }

    /// `PyObject *PyList_GetItem(PyObject *list, Py_ssize_t index)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyList_GetItem(_ list: PyVM.PyObject, _ index: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMList_GetItem($0, pass(list), index)) }
    }

    /// `PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer; made from older functions
    /// in 3.11 only.
    public func PyList_GetItemRef(_ list: PyVM.PyObject, _ index: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMList_GetItemRef($0, pass(list), index)) }
    }

    /// `int PyList_GetOptional(PyObject *list, const char *name, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: all versions.
    @discardableResult
    public func PyList_GetOptional(_ list: PyVM.PyObject, _ name: String, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMList_GetOptional(handle, pass(list), text(name), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyList_Gone(PyObject *arg1)`
    ///
    /// CPython: 3.11 only. Deprecated in 3.11 only.
    public func PyList_Gone(_ arg1: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMList_Gone(handle, pass(arg1))
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyList_New(Py_ssize_t len)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyList_New(_ len: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMList_New($0, len)) }
    }

    /// `PyObject *PyList_OfType(PyTypeObject *type, PyObject *first, const char *text, Py_ssize_t length)`
    ///
    /// A new reference, which the result owns. Nil for NULL, unless it comes with an exception. Nil for first: an empty list.
    /// CPython: all versions.
    public func PyList_OfType(
        _ type: PyVM.PyObject, _ first: PyVM.PyObject?, _ text_: UnsafePointer<CChar>?, _ length: Int
    ) throws -> PyVM.PyObject? {
        try vm.withHandle { handle in
            try ownIfAny(PyVMList_OfType(handle, typed(pass(type, PyVMList_Check, "a type")), passIfAny(first), text_, length))
        }
    }

    /// `int PyList_Old(PyObject *arg1, const char *text)`
    ///
    /// Reads errno, so call it inside `withVM`, where entering does not change it. CPython: all versions.
    public func PyList_Old(_ arg1: PyVM.PyObject, _ text_: String) throws -> Int32 {
        try vm.withHandle { try PyVMList_Old($0, pass(arg1), text(text_)) }
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

    /// `Py_ssize_t PyList_Size(PyObject *list)`
    ///
    /// Throws the exception for -1. May set errno. CPython: all versions.
    public func PyList_Size(_ list: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMList_Size(handle, pass(list))
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

    /// `int Py_LIST_CODE(void)`
    ///
    /// CPython: all versions.
    public func Py_LIST_CODE() throws -> Int32 {
        try vm.withHandle { PyVM_LIST_CODE($0) }
    }

    /// `PyObject *Py_VaBuildValue(const char *arg1, va_list arg2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_VaBuildValue(_ arg1: String, _ arg2: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_VaBuildValue($0, text(arg1), arg2)) }
    }
}
