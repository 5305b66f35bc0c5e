// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's dictobject.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyAnyDict_Check(PyObject *p)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyAnyDict_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMAnyDict_Check(handle, pass(p))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyAnyDict_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyAnyDict_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMAnyDict_CheckExact(handle, pass(p))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyDictItems_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDictItems_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDictItems_Check($0, pass(op)) }
    }

    /// `PyTypeObject *PyDictItems_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictItems_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictItems_Type($0)) }
    }

    /// `PyTypeObject *PyDictIterItem_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictIterItem_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictIterItem_Type($0)) }
    }

    /// `PyTypeObject *PyDictIterKey_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictIterKey_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictIterKey_Type($0)) }
    }

    /// `PyTypeObject *PyDictIterValue_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictIterValue_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictIterValue_Type($0)) }
    }

    /// `int PyDictKeys_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDictKeys_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDictKeys_Check($0, pass(op)) }
    }

    /// `PyTypeObject *PyDictKeys_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictKeys_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictKeys_Type($0)) }
    }

    /// `PyTypeObject *PyDictRevIterItem_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictRevIterItem_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictRevIterItem_Type($0)) }
    }

    /// `PyTypeObject *PyDictRevIterKey_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictRevIterKey_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictRevIterKey_Type($0)) }
    }

    /// `PyTypeObject *PyDictRevIterValue_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictRevIterValue_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictRevIterValue_Type($0)) }
    }

    /// `int PyDictValues_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDictValues_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDictValues_Check($0, pass(op)) }
    }

    /// `PyTypeObject *PyDictValues_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDictValues_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDictValues_Type($0)) }
    }

    /// `int PyDictViewSet_Check(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDictViewSet_Check(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDictViewSet_Check($0, pass(op)) }
    }

    /// `int PyDict_AddWatcher(PyDict_WatchCallback callback)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyDict_AddWatcher(_ callback: PyDict_WatchCallback?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMDict_AddWatcher(handle, callback)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_Check(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDict_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDict_Check($0, pass(p)) }
    }

    /// `int PyDict_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDict_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMDict_CheckExact($0, pass(p)) }
    }

    /// `void PyDict_Clear(PyObject *p)`
    ///
    /// CPython: all versions.
    public func PyDict_Clear(_ p: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMDict_Clear($0, pass(p)) }
    }

    /// `int PyDict_ClearWatcher(int watcher_id)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyDict_ClearWatcher(_ watcher_id: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMDict_ClearWatcher(handle, watcher_id)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_Contains(PyObject *p, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_Contains(_ p: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_Contains(handle, pass(p), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_ContainsString(PyObject *p, const char *key)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyDict_ContainsString(_ p: PyVM.PyObject, _ key: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_ContainsString(handle, pass(p), text(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyDict_Copy(PyObject *p)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDict_Copy(_ p: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDict_Copy($0, pass(p))) }
    }

    /// `int PyDict_DelItem(PyObject *p, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_DelItem(_ p: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_DelItem(handle, pass(p), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_DelItemString(PyObject *p, const char *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_DelItemString(_ p: PyVM.PyObject, _ key: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_DelItemString(handle, pass(p), text(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyDict_GET_SIZE(PyObject *p)`
    ///
    /// Never fails. CPython: all versions.
    public func PyDict_GET_SIZE(_ p: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMDict_GET_SIZE($0, pass(p)) }
    }

    /// `PyObject *PyDict_GetItem(PyObject *p, PyObject *key)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyDict_GetItem(_ p: PyVM.PyObject, _ key: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMDict_GetItem($0, pass(p), pass(key))) }
    }

    /// `int PyDict_GetItemRef(PyObject *p, PyObject *key, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyDict_GetItemRef(_ p: PyVM.PyObject, _ key: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMDict_GetItemRef(handle, pass(p), pass(key), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `PyObject *PyDict_GetItemString(PyObject *p, const char *key)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: all versions.
    public func PyDict_GetItemString(_ p: PyVM.PyObject, _ key: String) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMDict_GetItemString($0, pass(p), text(key))) }
    }

    /// `int PyDict_GetItemStringRef(PyObject *p, const char *key, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyDict_GetItemStringRef(_ p: PyVM.PyObject, _ key: String, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMDict_GetItemStringRef(handle, pass(p), text(key), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `PyObject *PyDict_GetItemWithError(PyObject *p, PyObject *key)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil for NULL, unless it comes with an exception. CPython: all
    /// versions.
    public func PyDict_GetItemWithError(_ p: PyVM.PyObject, _ key: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMDict_GetItemWithError($0, pass(p), pass(key))) }
    }

    /// `PyObject *PyDict_Items(PyObject *p)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDict_Items(_ p: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDict_Items($0, pass(p))) }
    }

    /// `PyObject *PyDict_Keys(PyObject *p)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDict_Keys(_ p: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDict_Keys($0, pass(p))) }
    }

    /// `int PyDict_Merge(PyObject *a, PyObject *b, int override)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_Merge(_ a: PyVM.PyObject, _ b: PyVM.PyObject, _ override: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_Merge(handle, pass(a), pass(b), override)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_MergeFromSeq2(PyObject *a, PyObject *seq2, int override)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_MergeFromSeq2(_ a: PyVM.PyObject, _ seq2: PyVM.PyObject, _ override: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_MergeFromSeq2(handle, pass(a), pass(seq2), override)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyDict_New(void)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDict_New() throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDict_New($0)) }
    }

    /// `int PyDict_Next(PyObject *p, Py_ssize_t *ppos, PyObject **pkey, PyObject **pvalue)`
    ///
    /// Never fails. Stores borrowed references in pkey and pvalue, which add their own. CPython: all versions.
    public func PyDict_Next(
        _ p: PyVM.PyObject, _ ppos: UnsafeMutablePointer<Int>?, _ pkey: inout PyVM.PyObject?, _ pvalue: inout PyVM.PyObject?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            var pkeyPointer: RawReference?
            var pvaluePointer: RawReference?
            let result = try PyVMDict_Next(handle, pass(p), ppos, &pkeyPointer, &pvaluePointer)
            pkey = borrowOrNil(pkeyPointer)
            pvalue = borrowOrNil(pvaluePointer)
            return result
        }
    }

    /// `int PyDict_Pop(PyObject *p, PyObject *key, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyDict_Pop(_ p: PyVM.PyObject, _ key: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMDict_Pop(handle, pass(p), pass(key), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyDict_PopString(PyObject *p, const char *key, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyDict_PopString(_ p: PyVM.PyObject, _ key: String, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMDict_PopString(handle, pass(p), text(key), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `PyObject *PyDict_SetDefault(PyObject *p, PyObject *key, PyObject *defaultobj)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyDict_SetDefault(_ p: PyVM.PyObject, _ key: PyVM.PyObject, _ defaultobj: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDict_SetDefault($0, pass(p), pass(key), pass(defaultobj))) }
    }

    /// `int PyDict_SetDefaultRef(PyObject *p, PyObject *key, PyObject *default_value, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyDict_SetDefaultRef(
        _ p: PyVM.PyObject, _ key: PyVM.PyObject, _ default_value: PyVM.PyObject, _ result: inout PyVM.PyObject?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMDict_SetDefaultRef(handle, pass(p), pass(key), pass(default_value), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyDict_SetItem(PyObject *p, PyObject *key, PyObject *val)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_SetItem(_ p: PyVM.PyObject, _ key: PyVM.PyObject, _ val: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_SetItem(handle, pass(p), pass(key), pass(val))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_SetItemString(PyObject *p, const char *key, PyObject *val)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_SetItemString(_ p: PyVM.PyObject, _ key: String, _ val: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_SetItemString(handle, pass(p), text(key), pass(val))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyDict_Size(PyObject *p)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyDict_Size(_ p: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMDict_Size(handle, pass(p))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyDict_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyDict_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMDict_Type($0)) }
    }

    /// `int PyDict_Unwatch(int watcher_id, PyObject *dict)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyDict_Unwatch(_ watcher_id: Int32, _ dict: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_Unwatch(handle, watcher_id, pass(dict))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyDict_Update(PyObject *a, PyObject *b)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyDict_Update(_ a: PyVM.PyObject, _ b: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_Update(handle, pass(a), pass(b))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyDict_Values(PyObject *p)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyDict_Values(_ p: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMDict_Values($0, pass(p))) }
    }

    /// `int PyDict_Watch(int watcher_id, PyObject *dict)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyDict_Watch(_ watcher_id: Int32, _ dict: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMDict_Watch(handle, watcher_id, pass(dict))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyFrozenDict_Check(PyObject *p)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyFrozenDict_Check(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMFrozenDict_Check(handle, pass(p))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyFrozenDict_CheckExact(PyObject *p)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyFrozenDict_CheckExact(_ p: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMFrozenDict_CheckExact(handle, pass(p))
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyFrozenDict_New(PyObject *iterable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for iterable: an empty one. CPython: 3.15 and
    /// newer.
    public func PyFrozenDict_New(_ iterable: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMFrozenDict_New($0, passIfAny(iterable))) }
    }

    /// `PyTypeObject *PyFrozenDict_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: 3.15 and newer.
    public func PyFrozenDict_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMFrozenDict_Type($0)) }
    }

    /// `PyObject *PyObject_GenericGetDict(PyObject *o, void *context)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GenericGetDict(_ o: PyVM.PyObject, _ context: UnsafeMutableRawPointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GenericGetDict($0, pass(o), context)) }
    }
}
