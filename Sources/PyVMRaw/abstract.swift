// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's abstract.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyAIter_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyAIter_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMAIter_Check($0, pass(o)) }
    }

    /// `int PyIndex_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyIndex_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMIndex_Check($0, pass(o)) }
    }

    /// `int PyIter_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyIter_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMIter_Check($0, pass(o)) }
    }

    /// `PyObject *PyIter_Next(PyObject *o)`
    ///
    /// A new reference, which the result owns. Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyIter_Next(_ o: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownIfAny(PyVMIter_Next($0, pass(o))) }
    }

    /// `int PyIter_NextItem(PyObject *iter, PyObject **item)`
    ///
    /// Throws the exception for -1. Stores a new reference in item, which then owns it. CPython: 3.14 and newer; made from older
    /// functions in 3.11 to 3.13.
    @discardableResult
    public func PyIter_NextItem(_ iter: PyVM.PyObject, _ item: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var itemPointer: RawReference?
            let result = try PyVMIter_NextItem(handle, pass(iter), &itemPointer)
            item = ownOrNil(itemPointer)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PySendResult PyIter_Send(PyObject *iter, PyObject *arg2, PyObject **presult)`
    ///
    /// Throws the exception for PYGEN_ERROR. Stores a new reference in presult, which then owns it. CPython: all versions.
    public func PyIter_Send(_ iter: PyVM.PyObject, _ arg2: PyVM.PyObject, _ presult: inout PyVM.PyObject?) throws -> PySendResult {
        try vm.withHandle { handle in
            var presultPointer: RawReference?
            let result = try PyVMIter_Send(handle, pass(iter), pass(arg2), &presultPointer)
            presult = ownOrNil(presultPointer)
            if result == PYGEN_ERROR { try check() }
            return result
        }
    }

    /// `int PyMapping_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyMapping_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMMapping_Check($0, pass(o)) }
    }

    /// `int PyMapping_DelItem(PyObject *o, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyMapping_DelItem(_ o: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMapping_DelItem(handle, pass(o), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMapping_DelItemString(PyObject *o, const char *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyMapping_DelItemString(_ o: PyVM.PyObject, _ key: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMapping_DelItemString(handle, pass(o), text(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyMapping_GetItemString(PyObject *o, const char *key)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMapping_GetItemString(_ o: PyVM.PyObject, _ key: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMapping_GetItemString($0, pass(o), text(key))) }
    }

    /// `int PyMapping_GetOptionalItem(PyObject *obj, PyObject *key, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyMapping_GetOptionalItem(_ obj: PyVM.PyObject, _ key: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMMapping_GetOptionalItem(handle, pass(obj), pass(key), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyMapping_GetOptionalItemString(PyObject *obj, const char *key, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyMapping_GetOptionalItemString(_ obj: PyVM.PyObject, _ key: String, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMMapping_GetOptionalItemString(handle, pass(obj), text(key), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyMapping_HasKey(PyObject *o, PyObject *key)`
    ///
    /// Never fails. CPython: all versions.
    public func PyMapping_HasKey(_ o: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMMapping_HasKey($0, pass(o), pass(key)) }
    }

    /// `int PyMapping_HasKeyString(PyObject *o, const char *key)`
    ///
    /// Never fails. CPython: all versions.
    public func PyMapping_HasKeyString(_ o: PyVM.PyObject, _ key: String) throws -> Int32 {
        try vm.withHandle { try PyVMMapping_HasKeyString($0, pass(o), text(key)) }
    }

    /// `int PyMapping_HasKeyStringWithError(PyObject *o, const char *key)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyMapping_HasKeyStringWithError(_ o: PyVM.PyObject, _ key: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMapping_HasKeyStringWithError(handle, pass(o), text(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMapping_HasKeyWithError(PyObject *o, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyMapping_HasKeyWithError(_ o: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMapping_HasKeyWithError(handle, pass(o), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyMapping_Items(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMapping_Items(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMapping_Items($0, pass(o))) }
    }

    /// `PyObject *PyMapping_Keys(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMapping_Keys(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMapping_Keys($0, pass(o))) }
    }

    /// `Py_ssize_t PyMapping_Length(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyMapping_Length(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMMapping_Length(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyMapping_SetItemString(PyObject *o, const char *key, PyObject *v)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyMapping_SetItemString(_ o: PyVM.PyObject, _ key: String, _ v: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMMapping_SetItemString(handle, pass(o), text(key), pass(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyMapping_Size(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyMapping_Size(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMMapping_Size(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyMapping_Values(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyMapping_Values(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMMapping_Values($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Absolute(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Absolute(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Absolute($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Add(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Add(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Add($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_And(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_And(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_And($0, pass(o1), pass(o2))) }
    }

    /// `Py_ssize_t PyNumber_AsSsize_t(PyObject *o, PyObject *exc)`
    ///
    /// Throws if -1 comes with an exception. Nil for exc: clips instead of raising. CPython: all versions.
    public func PyNumber_AsSsize_t(_ o: PyVM.PyObject, _ exc: PyVM.PyObject?) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMNumber_AsSsize_t(handle, pass(o), passIfAny(exc))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyNumber_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyNumber_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMNumber_Check($0, pass(o)) }
    }

    /// `PyObject *PyNumber_Divmod(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Divmod(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Divmod($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Float(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Float(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Float($0, pass(o))) }
    }

    /// `PyObject *PyNumber_FloorDivide(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_FloorDivide(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_FloorDivide($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceAdd(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceAdd($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceAnd(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceAnd($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceFloorDivide(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceFloorDivide($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceLshift(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceLshift($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceMatrixMultiply(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceMatrixMultiply($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceMultiply(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceMultiply($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceOr(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceOr(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceOr($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlacePower(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject, _ o3: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlacePower($0, pass(o1), pass(o2), pass(o3))) }
    }

    /// `PyObject *PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceRemainder(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceRemainder($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceRshift(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceRshift($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceSubtract(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceSubtract($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceTrueDivide(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceTrueDivide($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_InPlaceXor(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_InPlaceXor(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_InPlaceXor($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Index(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Index(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Index($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Invert(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Invert(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Invert($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Long(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Long(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Long($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Lshift(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Lshift(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Lshift($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_MatrixMultiply(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_MatrixMultiply($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Multiply(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Multiply(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Multiply($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Negative(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Negative(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Negative($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Or(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Or(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Or($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Positive(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Positive(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Positive($0, pass(o))) }
    }

    /// `PyObject *PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Power(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject, _ o3: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Power($0, pass(o1), pass(o2), pass(o3))) }
    }

    /// `PyObject *PyNumber_Remainder(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Remainder(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Remainder($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Rshift(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Rshift(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Rshift($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Subtract(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Subtract(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Subtract($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_ToBase(PyObject *n, int base)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_ToBase(_ n: PyVM.PyObject, _ base: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_ToBase($0, pass(n), base)) }
    }

    /// `PyObject *PyNumber_TrueDivide(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_TrueDivide(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_TrueDivide($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PyNumber_Xor(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyNumber_Xor(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMNumber_Xor($0, pass(o1), pass(o2))) }
    }

    /// `int PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len)`
    ///
    /// Throws the exception for -1. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    @discardableResult
    public func PyObject_AsCharBuffer(
        _ obj: PyVM.PyObject, _ buffer: UnsafeMutablePointer<UnsafePointer<CChar>?>?, _ buffer_len: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_AsCharBuffer(handle, pass(obj), buffer, buffer_len)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len)`
    ///
    /// Throws the exception for -1. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    @discardableResult
    public func PyObject_AsReadBuffer(
        _ obj: PyVM.PyObject, _ buffer: UnsafeMutablePointer<UnsafeRawPointer?>?, _ buffer_len: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_AsReadBuffer(handle, pass(obj), buffer, buffer_len)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len)`
    ///
    /// Throws the exception for -1. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    @discardableResult
    public func PyObject_AsWriteBuffer(
        _ obj: PyVM.PyObject, _ buffer: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ buffer_len: UnsafeMutablePointer<Int>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_AsWriteBuffer(handle, pass(obj), buffer, buffer_len)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for kwargs: no keywords. CPython: all versions.
    public func PyObject_Call(_ callable: PyVM.PyObject, _ args: PyVM.PyObject, _ kwargs: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Call($0, pass(callable), pass(args), passIfAny(kwargs))) }
    }

    /// `PyObject *PyObject_CallFunctionObjArgsV(PyObject *callable, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_CallFunctionObjArgsV(_ callable: PyVM.PyObject, _ arguments: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallFunctionObjArgsV($0, pass(callable), arguments)) }
    }

    /// `PyObject *PyObject_CallFunctionV(PyObject *callable, const char *format, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for format: no arguments. CPython: all
    /// versions.
    public func PyObject_CallFunctionV(_ callable: PyVM.PyObject, _ format: String?, _ arguments: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallFunctionV($0, pass(callable), textIfAny(format), arguments)) }
    }

    /// `PyObject *PyObject_CallMethodNoArgs(PyObject *obj, PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_CallMethodNoArgs(_ obj: PyVM.PyObject, _ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallMethodNoArgs($0, pass(obj), pass(name))) }
    }

    /// `PyObject *PyObject_CallMethodObjArgsV(PyObject *obj, PyObject *name, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_CallMethodObjArgsV(
        _ obj: PyVM.PyObject, _ name: PyVM.PyObject, _ arguments: CVaListPointer
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallMethodObjArgsV($0, pass(obj), pass(name), arguments)) }
    }

    /// `PyObject *PyObject_CallMethodOneArg(PyObject *obj, PyObject *name, PyObject *arg)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_CallMethodOneArg(_ obj: PyVM.PyObject, _ name: PyVM.PyObject, _ arg: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallMethodOneArg($0, pass(obj), pass(name), pass(arg))) }
    }

    /// `PyObject *PyObject_CallMethodV(PyObject *obj, const char *name, const char *format, va_list arguments)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for format: no arguments. CPython: all
    /// versions.
    public func PyObject_CallMethodV(
        _ obj: PyVM.PyObject, _ name: String, _ format: String?, _ arguments: CVaListPointer
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallMethodV($0, pass(obj), text(name), textIfAny(format), arguments)) }
    }

    /// `PyObject *PyObject_CallNoArgs(PyObject *callable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_CallNoArgs(_ callable: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallNoArgs($0, pass(callable))) }
    }

    /// `PyObject *PyObject_CallObject(PyObject *callable, PyObject *args)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for args: no arguments. CPython: all versions.
    public func PyObject_CallObject(_ callable: PyVM.PyObject, _ args: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallObject($0, pass(callable), passIfAny(args))) }
    }

    /// `PyObject *PyObject_CallOneArg(PyObject *callable, PyObject *arg)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_CallOneArg(_ callable: PyVM.PyObject, _ arg: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_CallOneArg($0, pass(callable), pass(arg))) }
    }

    /// `int PyObject_CheckReadBuffer(PyObject *o)`
    ///
    /// Never fails. CPython: 3.11 to 3.12. Deprecated in 3.11 to 3.12.
    public func PyObject_CheckReadBuffer(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMObject_CheckReadBuffer(handle, pass(o))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyObject_DelItem(PyObject *o, PyObject *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_DelItem(_ o: PyVM.PyObject, _ key: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_DelItem(handle, pass(o), pass(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_DelItemString(PyObject *o, const char *key)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_DelItemString(_ o: PyVM.PyObject, _ key: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_DelItemString(handle, pass(o), text(key))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_Format(PyObject *obj, PyObject *format_spec)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for format_spec: an empty format. CPython: all
    /// versions.
    public func PyObject_Format(_ obj: PyVM.PyObject, _ format_spec: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Format($0, pass(obj), passIfAny(format_spec))) }
    }

    /// `PyObject *PyObject_GetAIter(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GetAIter(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GetAIter($0, pass(o))) }
    }

    /// `PyObject *PyObject_GetItem(PyObject *o, PyObject *key)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GetItem(_ o: PyVM.PyObject, _ key: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GetItem($0, pass(o), pass(key))) }
    }

    /// `PyObject *PyObject_GetIter(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GetIter(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GetIter($0, pass(o))) }
    }

    /// `int PyObject_IsInstance(PyObject *inst, PyObject *cls)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_IsInstance(_ inst: PyVM.PyObject, _ cls: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_IsInstance(handle, pass(inst), pass(cls))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_IsSubclass(PyObject *derived, PyObject *cls)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_IsSubclass(_ derived: PyVM.PyObject, _ cls: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_IsSubclass(handle, pass(derived), pass(cls))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyObject_Length(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyObject_Length(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMObject_Length(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyObject_LengthHint(PyObject *o, Py_ssize_t defaultvalue)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyObject_LengthHint(_ o: PyVM.PyObject, _ defaultvalue: Int) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMObject_LengthHint(handle, pass(o), defaultvalue)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_SetItem(_ o: PyVM.PyObject, _ key: PyVM.PyObject, _ v: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_SetItem(handle, pass(o), pass(key), pass(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyObject_Size(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyObject_Size(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMObject_Size(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_Type(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_Type(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Type($0, pass(o))) }
    }

    /// `PyObject *PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for kwnames: no keywords. CPython: all
    /// versions.
    public func PyObject_Vectorcall(
        _ callable: PyVM.PyObject, _ args: UnsafePointer<RawReference?>?, _ nargsf: Int, _ kwnames: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Vectorcall($0, pass(callable), args, nargsf, passIfAny(kwnames))) }
    }

    /// `PyObject *PyObject_VectorcallDict(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwdict)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for kwdict: no keywords. CPython: all versions.
    public func PyObject_VectorcallDict(
        _ callable: PyVM.PyObject, _ args: UnsafePointer<RawReference?>?, _ nargsf: Int, _ kwdict: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_VectorcallDict($0, pass(callable), args, nargsf, passIfAny(kwdict))) }
    }

    /// `PyObject *PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for kwnames: no keywords. CPython: all
    /// versions.
    public func PyObject_VectorcallMethod(
        _ name: PyVM.PyObject, _ args: UnsafePointer<RawReference?>?, _ nargsf: Int, _ kwnames: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_VectorcallMethod($0, pass(name), args, nargsf, passIfAny(kwnames))) }
    }

    /// `int PySequence_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PySequence_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMSequence_Check($0, pass(o)) }
    }

    /// `PyObject *PySequence_Concat(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_Concat(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_Concat($0, pass(o1), pass(o2))) }
    }

    /// `int PySequence_Contains(PyObject *o, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySequence_Contains(_ o: PyVM.PyObject, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSequence_Contains(handle, pass(o), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PySequence_Count(PyObject *o, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PySequence_Count(_ o: PyVM.PyObject, _ value: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMSequence_Count(handle, pass(o), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySequence_DelItem(PyObject *o, Py_ssize_t i)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySequence_DelItem(_ o: PyVM.PyObject, _ i: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSequence_DelItem(handle, pass(o), i)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySequence_DelSlice(_ o: PyVM.PyObject, _ i1: Int, _ i2: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSequence_DelSlice(handle, pass(o), i1, i2)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PySequence_Fast(PyObject *o, const char *m)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_Fast(_ o: PyVM.PyObject, _ m: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_Fast($0, pass(o), text(m))) }
    }

    /// `PyObject *PySequence_Fast_GET_ITEM(PyObject *o, Py_ssize_t i)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PySequence_Fast_GET_ITEM(_ o: PyVM.PyObject, _ i: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSequence_Fast_GET_ITEM($0, pass(o), i)) }
    }

    /// `Py_ssize_t PySequence_Fast_GET_SIZE(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PySequence_Fast_GET_SIZE(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMSequence_Fast_GET_SIZE($0, pass(o)) }
    }

    /// `PyObject **PySequence_Fast_ITEMS(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PySequence_Fast_ITEMS(_ o: PyVM.PyObject) throws -> UnsafeMutablePointer<RawReference?>? {
        try vm.withHandle { try PyVMSequence_Fast_ITEMS($0, pass(o)) }
    }

    /// `PyObject *PySequence_GetItem(PyObject *o, Py_ssize_t i)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_GetItem(_ o: PyVM.PyObject, _ i: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_GetItem($0, pass(o), i)) }
    }

    /// `PyObject *PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_GetSlice(_ o: PyVM.PyObject, _ i1: Int, _ i2: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_GetSlice($0, pass(o), i1, i2)) }
    }

    /// `PyObject *PySequence_ITEM(PyObject *o, Py_ssize_t i)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_ITEM(_ o: PyVM.PyObject, _ i: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_ITEM($0, pass(o), i)) }
    }

    /// `int PySequence_In(PyObject *o, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySequence_In(_ o: PyVM.PyObject, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSequence_In(handle, pass(o), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PySequence_InPlaceConcat(PyObject *o1, PyObject *o2)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_InPlaceConcat(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_InPlaceConcat($0, pass(o1), pass(o2))) }
    }

    /// `PyObject *PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_InPlaceRepeat(_ o: PyVM.PyObject, _ count: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_InPlaceRepeat($0, pass(o), count)) }
    }

    /// `Py_ssize_t PySequence_Index(PyObject *o, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PySequence_Index(_ o: PyVM.PyObject, _ value: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMSequence_Index(handle, pass(o), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PySequence_Length(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PySequence_Length(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMSequence_Length(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PySequence_List(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_List(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_List($0, pass(o))) }
    }

    /// `PyObject *PySequence_Repeat(PyObject *o, Py_ssize_t count)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_Repeat(_ o: PyVM.PyObject, _ count: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_Repeat($0, pass(o), count)) }
    }

    /// `int PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v)`
    ///
    /// Throws the exception for -1. Nil for v: deletes the item. CPython: all versions.
    @discardableResult
    public func PySequence_SetItem(_ o: PyVM.PyObject, _ i: Int, _ v: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSequence_SetItem(handle, pass(o), i, passIfAny(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PySequence_SetSlice(_ o: PyVM.PyObject, _ i1: Int, _ i2: Int, _ v: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMSequence_SetSlice(handle, pass(o), i1, i2, pass(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_ssize_t PySequence_Size(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PySequence_Size(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let result = try PyVMSequence_Size(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PySequence_Tuple(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PySequence_Tuple(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMSequence_Tuple($0, pass(o))) }
    }

    /// `PyObject *PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for dict: no keywords. CPython: all versions.
    public func PyVectorcall_Call(_ callable: PyVM.PyObject, _ tuple: PyVM.PyObject, _ dict: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMVectorcall_Call($0, pass(callable), pass(tuple), passIfAny(dict))) }
    }

    /// `vectorcallfunc PyVectorcall_Function(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyVectorcall_Function(_ op: PyVM.PyObject) throws -> vectorcallfunc? {
        try vm.withHandle { try PyVMVectorcall_Function($0, pass(op)) }
    }

    /// `Py_ssize_t PyVectorcall_NARGS(size_t nargsf)`
    ///
    /// Never fails. CPython: all versions.
    public func PyVectorcall_NARGS(_ nargsf: Int) throws -> Int {
        try vm.withHandle { PyVMVectorcall_NARGS($0, nargsf) }
    }

    /// `PyObject *_PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for kwnames: no keywords. CPython: all
    /// versions.
    public func _PyObject_Vectorcall(
        _ callable: PyVM.PyObject, _ args: UnsafePointer<RawReference?>?, _ nargsf: Int, _ kwnames: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(_PyVMObject_Vectorcall($0, pass(callable), args, nargsf, passIfAny(kwnames))) }
    }
}
