// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's object.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyTypeObject *PyBaseObject_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyBaseObject_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMBaseObject_Type($0)) }
    }

    /// `PyTypeObject *PyBool_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyBool_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMBool_Type($0)) }
    }

    /// `int PyCallable_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCallable_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCallable_Check($0, pass(o)) }
    }

    /// `PyTypeObject *PyLong_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyLong_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMLong_Type($0)) }
    }

    /// `PyObject *PyObject_ASCII(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for o: gives <NULL>. CPython: all versions.
    public func PyObject_ASCII(_ o: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_ASCII($0, passIfAny(o))) }
    }

    /// `PyObject *PyObject_Bytes(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for o: gives <NULL>. CPython: all versions.
    public func PyObject_Bytes(_ o: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Bytes($0, passIfAny(o))) }
    }

    /// `void PyObject_CallFinalizer(PyObject *op)`
    ///
    /// CPython: all versions.
    public func PyObject_CallFinalizer(_ op: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMObject_CallFinalizer($0, pass(op)) }
    }

    /// `int PyObject_CallFinalizerFromDealloc(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_CallFinalizerFromDealloc(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_CallFinalizerFromDealloc($0, pass(op)) }
    }

    /// `void PyObject_ClearManagedDict(PyObject *obj)`
    ///
    /// CPython: 3.13 and newer.
    public func PyObject_ClearManagedDict(_ obj: PyVM.PyObject) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMObject_ClearManagedDict(handle, pass(obj))
            if pending == nil { try check() }
        }
    }

    /// `void PyObject_ClearWeakRefs(PyObject *object)`
    ///
    /// CPython: all versions.
    public func PyObject_ClearWeakRefs(_ object: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMObject_ClearWeakRefs($0, pass(object)) }
    }

    /// `int PyObject_DelAttr(PyObject *o, PyObject *attr_name)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_DelAttr(_ o: PyVM.PyObject, _ attr_name: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_DelAttr(handle, pass(o), pass(attr_name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_DelAttrString(PyObject *o, const char *attr_name)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_DelAttrString(_ o: PyVM.PyObject, _ attr_name: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_DelAttrString(handle, pass(o), text(attr_name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_Dir(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for o: the names of the locals, as dir().
    /// CPython: all versions.
    public func PyObject_Dir(_ o: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Dir($0, passIfAny(o))) }
    }

    /// `void PyObject_Dump(PyObject *op)`
    ///
    /// CPython: 3.15 and newer; made from older functions in 3.11 to 3.14.
    public func PyObject_Dump(_ op: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMObject_Dump($0, pass(op)) }
    }

    /// `PyObject *PyObject_GenericGetAttr(PyObject *o, PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GenericGetAttr(_ o: PyVM.PyObject, _ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GenericGetAttr($0, pass(o), pass(name))) }
    }

    /// `int PyObject_GenericSetAttr(PyObject *o, PyObject *name, PyObject *value)`
    ///
    /// Throws the exception for -1. Nil for value: deletes the attribute. CPython: all versions.
    @discardableResult
    public func PyObject_GenericSetAttr(_ o: PyVM.PyObject, _ name: PyVM.PyObject, _ value: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_GenericSetAttr(handle, pass(o), pass(name), passIfAny(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_GenericSetDict(PyObject *o, PyObject *value, void *context)`
    ///
    /// Throws the exception for -1. Nil for value: refused with TypeError, as deleting __dict__ is. CPython: all versions.
    @discardableResult
    public func PyObject_GenericSetDict(_ o: PyVM.PyObject, _ value: PyVM.PyObject?, _ context: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_GenericSetDict(handle, pass(o), passIfAny(value), context)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_GetAttr(PyObject *o, PyObject *attr_name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GetAttr(_ o: PyVM.PyObject, _ attr_name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GetAttr($0, pass(o), pass(attr_name))) }
    }

    /// `PyObject *PyObject_GetAttrString(PyObject *o, const char *attr_name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_GetAttrString(_ o: PyVM.PyObject, _ attr_name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_GetAttrString($0, pass(o), text(attr_name))) }
    }

    /// `void *PyObject_GetItemData(PyObject *o)`
    ///
    /// Throws the exception for NULL. CPython: 3.12 and newer.
    public func PyObject_GetItemData(_ o: PyVM.PyObject) throws -> UnsafeMutableRawPointer {
        try vm.withHandle { try present(PyVMObject_GetItemData($0, pass(o))) }
    }

    /// `void *PyObject_GetItemData_DuringGC(PyObject *o)`
    ///
    /// Nil on failure, with no exception. CPython: 3.15 and newer; made from older functions in 3.12 to 3.14.
    public func PyObject_GetItemData_DuringGC(_ o: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMObject_GetItemData_DuringGC(handle, pass(o))
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyObject_GetOptionalAttr(PyObject *obj, PyObject *attr_name, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyObject_GetOptionalAttr(_ obj: PyVM.PyObject, _ attr_name: PyVM.PyObject, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMObject_GetOptionalAttr(handle, pass(obj), pass(attr_name), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyObject_GetOptionalAttrString(PyObject *obj, const char *attr_name, PyObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyObject_GetOptionalAttrString(_ obj: PyVM.PyObject, _ attr_name: String, _ result: inout PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: RawReference?
            let returned = try PyVMObject_GetOptionalAttrString(handle, pass(obj), text(attr_name), &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `void *PyObject_GetTypeData(PyObject *o, PyTypeObject *cls)`
    ///
    /// Throws the exception for NULL. CPython: 3.12 and newer.
    public func PyObject_GetTypeData(_ o: PyVM.PyObject, _ cls: PyVM.PyObject) throws -> UnsafeMutableRawPointer {
        try vm.withHandle { try present(PyVMObject_GetTypeData($0, pass(o), typed(pass(cls, PyVMType_Check, "a type")))) }
    }

    /// `void *PyObject_GetTypeData_DuringGC(PyObject *o, PyTypeObject *cls)`
    ///
    /// Nil on failure, with no exception. CPython: 3.15 and newer; made from older functions in 3.12 to 3.14.
    public func PyObject_GetTypeData_DuringGC(_ o: PyVM.PyObject, _ cls: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMObject_GetTypeData_DuringGC(handle, pass(o), typed(pass(cls, PyVMType_Check, "a type")))
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyObject_HasAttr(PyObject *o, PyObject *attr_name)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_HasAttr(_ o: PyVM.PyObject, _ attr_name: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_HasAttr($0, pass(o), pass(attr_name)) }
    }

    /// `int PyObject_HasAttrString(PyObject *o, const char *attr_name)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_HasAttrString(_ o: PyVM.PyObject, _ attr_name: String) throws -> Int32 {
        try vm.withHandle { try PyVMObject_HasAttrString($0, pass(o), text(attr_name)) }
    }

    /// `int PyObject_HasAttrStringWithError(PyObject *o, const char *attr_name)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyObject_HasAttrStringWithError(_ o: PyVM.PyObject, _ attr_name: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_HasAttrStringWithError(handle, pass(o), text(attr_name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_HasAttrWithError(PyObject *o, PyObject *attr_name)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    @discardableResult
    public func PyObject_HasAttrWithError(_ o: PyVM.PyObject, _ attr_name: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_HasAttrWithError(handle, pass(o), pass(attr_name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_hash_t PyObject_Hash(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyObject_Hash(_ o: PyVM.PyObject) throws -> Py_hash_t {
        try vm.withHandle { handle in
            let result = try PyVMObject_Hash(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `Py_hash_t PyObject_HashNotImplemented(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyObject_HashNotImplemented(_ o: PyVM.PyObject) throws -> Py_hash_t {
        try vm.withHandle { handle in
            let result = try PyVMObject_HashNotImplemented(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_IsTrue(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_IsTrue(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_IsTrue(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_Not(PyObject *o)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_Not(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_Not(handle, pass(o))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_Print(PyObject *o, FILE *fp, int flags)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_Print(_ o: PyVM.PyObject, _ fp: UnsafeMutablePointer<FILE>?, _ flags: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_Print(handle, pass(o), fp, flags)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_Repr(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for o: gives <NULL>. CPython: all versions.
    public func PyObject_Repr(_ o: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Repr($0, passIfAny(o))) }
    }

    /// `PyObject *PyObject_RichCompare(PyObject *o1, PyObject *o2, int opid)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_RichCompare(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject, _ opid: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_RichCompare($0, pass(o1), pass(o2), opid)) }
    }

    /// `int PyObject_RichCompareBool(PyObject *o1, PyObject *o2, int opid)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyObject_RichCompareBool(_ o1: PyVM.PyObject, _ o2: PyVM.PyObject, _ opid: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_RichCompareBool(handle, pass(o1), pass(o2), opid)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_SelfIter(PyObject *obj)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyObject_SelfIter(_ obj: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_SelfIter($0, pass(obj))) }
    }

    /// `int PyObject_SetAttr(PyObject *o, PyObject *attr_name, PyObject *v)`
    ///
    /// Throws the exception for -1. Nil for v: deletes the attribute. CPython: all versions.
    @discardableResult
    public func PyObject_SetAttr(_ o: PyVM.PyObject, _ attr_name: PyVM.PyObject, _ v: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_SetAttr(handle, pass(o), pass(attr_name), passIfAny(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyObject_SetAttrString(PyObject *o, const char *attr_name, PyObject *v)`
    ///
    /// Throws the exception for -1. Nil for v: deletes the attribute. CPython: all versions.
    @discardableResult
    public func PyObject_SetAttrString(_ o: PyVM.PyObject, _ attr_name: String, _ v: PyVM.PyObject?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMObject_SetAttrString(handle, pass(o), text(attr_name), passIfAny(v))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyObject_Str(PyObject *o)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for o: gives <NULL>. CPython: all versions.
    public func PyObject_Str(_ o: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMObject_Str($0, passIfAny(o))) }
    }

    /// `int PyObject_TypeCheck(PyObject *o, PyTypeObject *type)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_TypeCheck(_ o: PyVM.PyObject, _ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_TypeCheck($0, pass(o), typed(pass(type, PyVMType_Check, "a type"))) }
    }

    /// `int PyObject_VisitManagedDict(PyObject *obj, visitproc visit, void *arg)`
    ///
    /// Never fails. CPython: 3.13 and newer.
    public func PyObject_VisitManagedDict(_ obj: PyVM.PyObject, _ visit: visitproc?, _ arg: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMObject_VisitManagedDict(handle, pass(obj), visit, arg)
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyRefTracer PyRefTracer_GetTracer(void **data)`
    ///
    /// Never fails. CPython: 3.13 and newer.
    public func PyRefTracer_GetTracer(_ data: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) throws -> PyRefTracer? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMRefTracer_GetTracer(handle, data)
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyRefTracer_SetTracer(PyRefTracer tracer, void *data)`
    ///
    /// Throws the exception for -1. CPython: 3.13 and newer.
    @discardableResult
    public func PyRefTracer_SetTracer(_ tracer: PyRefTracer?, _ data: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMRefTracer_SetTracer(handle, tracer, data)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PySuper_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PySuper_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMSuper_Type($0)) }
    }

    /// `int PyType_AddWatcher(PyType_WatchCallback callback)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyType_AddWatcher(_ callback: PyType_WatchCallback?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMType_AddWatcher(handle, callback)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyType_Check(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_Check(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMType_Check($0, pass(o)) }
    }

    /// `int PyType_CheckExact(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_CheckExact(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMType_CheckExact($0, pass(o)) }
    }

    /// `unsigned int PyType_ClearCache(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_ClearCache() throws -> UInt32 {
        try vm.withHandle { PyVMType_ClearCache($0) }
    }

    /// `int PyType_ClearWatcher(int watcher_id)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyType_ClearWatcher(_ watcher_id: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMType_ClearWatcher(handle, watcher_id)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyType_FastSubclass(PyTypeObject *type, unsigned long flag)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_FastSubclass(_ type: PyVM.PyObject, _ flag: UInt) throws -> Int32 {
        try vm.withHandle { try PyVMType_FastSubclass($0, typed(pass(type, PyVMType_Check, "a type")), flag) }
    }

    /// `int PyType_Freeze(PyTypeObject *type)`
    ///
    /// Throws the exception for -1. CPython: 3.14 and newer.
    @discardableResult
    public func PyType_Freeze(_ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMType_Freeze(handle, typed(pass(type, PyVMType_Check, "a type")))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for metaclass, module, bases: those of the
    /// bases and slots; no module. CPython: 3.12 and newer.
    public func PyType_FromMetaclass(
        _ metaclass: PyVM.PyObject?, _ module: PyVM.PyObject?, _ spec: UnsafeMutablePointer<PyType_Spec>?, _ bases: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMType_FromMetaclass(
                handle, typed(passIfAny(metaclass, PyVMType_Check, "a type")), passIfAny(module), spec, passIfAny(bases)))
        }
    }

    /// `PyObject *PyType_FromModuleAndSpec(PyObject *module, PyType_Spec *spec, PyObject *bases)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for module, bases: no module; the bases of the
    /// slots. CPython: all versions.
    public func PyType_FromModuleAndSpec(
        _ module: PyVM.PyObject?, _ spec: UnsafeMutablePointer<PyType_Spec>?, _ bases: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_FromModuleAndSpec($0, passIfAny(module), spec, passIfAny(bases))) }
    }

    /// `PyObject *PyType_FromSlots(struct PySlot *slots)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyType_FromSlots(_ slots: UnsafeMutablePointer<PySlot>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_FromSlots($0, slots)) }
    }

    /// `PyObject *PyType_FromSpec(PyType_Spec *spec)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyType_FromSpec(_ spec: UnsafeMutablePointer<PyType_Spec>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_FromSpec($0, spec)) }
    }

    /// `PyObject *PyType_FromSpecWithBases(PyType_Spec *spec, PyObject *bases)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for bases: the bases of the slots. CPython: all
    /// versions.
    public func PyType_FromSpecWithBases(_ spec: UnsafeMutablePointer<PyType_Spec>?, _ bases: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_FromSpecWithBases($0, spec, passIfAny(bases))) }
    }

    /// `PyObject *PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t nitems)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyType_GenericAlloc(_ type: PyVM.PyObject, _ nitems: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GenericAlloc($0, typed(pass(type, PyVMType_Check, "a type")), nitems)) }
    }

    /// `PyObject *PyType_GenericNew(PyTypeObject *type, PyObject *arg2, PyObject *kwds)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for arg2, kwds: no arguments, no keywords.
    /// CPython: all versions.
    public func PyType_GenericNew(_ type: PyVM.PyObject, _ arg2: PyVM.PyObject?, _ kwds: PyVM.PyObject?) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMType_GenericNew(handle, typed(pass(type, PyVMType_Check, "a type")), passIfAny(arg2), passIfAny(kwds)))
        }
    }

    /// `int PyType_GetBaseByToken(PyTypeObject *type, void *tp_token, PyTypeObject **result)`
    ///
    /// Throws the exception for -1. Stores a new reference in result, which then owns it. CPython: 3.14 and newer.
    @discardableResult
    public func PyType_GetBaseByToken(
        _ type: PyVM.PyObject, _ tp_token: UnsafeMutableRawPointer?, _ result: inout PyVM.PyObject?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: UnsafeMutablePointer<PyTypeObject>?
            let returned = try PyVMType_GetBaseByToken(handle, typed(pass(type, PyVMType_Check, "a type")), tp_token, &resultPointer)
            result = ownOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `int PyType_GetBaseByToken_DuringGC(PyTypeObject *type, void *tp_token, PyTypeObject **result)`
    ///
    /// -1 on failure, with no exception. Stores a borrowed reference in result, which adds its own. CPython: 3.15 and newer; made
    /// from older functions in 3.14 only.
    @discardableResult
    public func PyType_GetBaseByToken_DuringGC(
        _ type: PyVM.PyObject, _ tp_token: UnsafeMutableRawPointer?, _ result: inout PyVM.PyObject?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            var resultPointer: UnsafeMutablePointer<PyTypeObject>?
            let returned = try PyVMType_GetBaseByToken_DuringGC(
                handle, typed(pass(type, PyVMType_Check, "a type")), tp_token, &resultPointer)
            result = borrowOrNil(resultPointer)
            if returned == -1 { try check() }
            return returned
        }
    }

    /// `PyObject *PyType_GetDict(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: 3.12 and newer; made from older functions in 3.11 only.
    public func PyType_GetDict(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GetDict($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `unsigned long PyType_GetFlags(PyTypeObject *type)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_GetFlags(_ type: PyVM.PyObject) throws -> UInt {
        try vm.withHandle { try PyVMType_GetFlags($0, typed(pass(type, PyVMType_Check, "a type"))) }
    }

    /// `PyObject *PyType_GetFullyQualifiedName(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer; made from older functions
    /// in 3.11 to 3.12.
    public func PyType_GetFullyQualifiedName(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GetFullyQualifiedName($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyObject *PyType_GetModule(PyTypeObject *type)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyType_GetModule(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMType_GetModule($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyObject *PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *def)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyType_GetModuleByDef(_ type: PyVM.PyObject, _ def: UnsafeMutablePointer<PyModuleDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMType_GetModuleByDef($0, typed(pass(type, PyVMType_Check, "a type")), def)) }
    }

    /// `PyObject *PyType_GetModuleByToken(PyTypeObject *type, const void *mod_token)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyType_GetModuleByToken(_ type: PyVM.PyObject, _ mod_token: UnsafeRawPointer?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GetModuleByToken($0, typed(pass(type, PyVMType_Check, "a type")), mod_token)) }
    }

    /// `PyObject *PyType_GetModuleByToken_DuringGC(PyTypeObject *type, const void *mod_token)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: 3.15 and newer.
    public func PyType_GetModuleByToken_DuringGC(_ type: PyVM.PyObject, _ mod_token: UnsafeRawPointer?) throws -> PyVM.PyObject? {
        try vm.withHandle { handle in
            try borrowIfAny(PyVMType_GetModuleByToken_DuringGC(handle, typed(pass(type, PyVMType_Check, "a type")), mod_token))
        }
    }

    /// `PyObject *PyType_GetModuleName(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer; made from older functions
    /// in 3.11 to 3.12.
    public func PyType_GetModuleName(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GetModuleName($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `void *PyType_GetModuleState(PyTypeObject *type)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyType_GetModuleState(_ type: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMType_GetModuleState(handle, typed(pass(type, PyVMType_Check, "a type")))
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyType_GetModuleState_DuringGC(PyTypeObject *type)`
    ///
    /// Nil on failure, with no exception. CPython: 3.15 and newer; made from older functions in 3.11 to 3.14.
    public func PyType_GetModuleState_DuringGC(_ type: PyVM.PyObject) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMType_GetModuleState_DuringGC(handle, typed(pass(type, PyVMType_Check, "a type")))
            if result == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyType_GetModule_DuringGC(PyTypeObject *type)`
    ///
    /// A borrowed reference, to which the result adds its own. Nil on failure, with no exception. CPython: 3.15 and newer; made
    /// from older functions in 3.11 to 3.14.
    public func PyType_GetModule_DuringGC(_ type: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try borrowIfAny(PyVMType_GetModule_DuringGC($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyObject *PyType_GetName(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyType_GetName(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GetName($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyObject *PyType_GetQualName(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyType_GetQualName(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMType_GetQualName($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `void *PyType_GetSlot(PyTypeObject *type, int slot)`
    ///
    /// Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyType_GetSlot(_ type: PyVM.PyObject, _ slot: Int32) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = try PyVMType_GetSlot(handle, typed(pass(type, PyVMType_Check, "a type")), slot)
            if result == nil { try check() }
            return result
        }
    }

    /// `Py_ssize_t PyType_GetTypeDataSize(PyTypeObject *cls)`
    ///
    /// Never fails. CPython: 3.12 and newer.
    public func PyType_GetTypeDataSize(_ cls: PyVM.PyObject) throws -> Int {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMType_GetTypeDataSize(handle, typed(pass(cls, PyVMType_Check, "a type")))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyType_HasFeature(PyTypeObject *o, unsigned long feature)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_HasFeature(_ o: PyVM.PyObject, _ feature: UInt) throws -> Int32 {
        try vm.withHandle { try PyVMType_HasFeature($0, typed(pass(o, PyVMType_Check, "a type")), feature) }
    }

    /// `int PyType_IsSubtype(PyTypeObject *a, PyTypeObject *b)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_IsSubtype(_ a: PyVM.PyObject, _ b: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMType_IsSubtype($0, typed(pass(a, PyVMType_Check, "a type")), typed(pass(b, PyVMType_Check, "a type"))) }
    }

    /// `void PyType_Modified(PyTypeObject *type)`
    ///
    /// CPython: all versions.
    public func PyType_Modified(_ type: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMType_Modified($0, typed(pass(type, PyVMType_Check, "a type"))) }
    }

    /// `int PyType_Ready(PyTypeObject *type)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyType_Ready(_ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMType_Ready(handle, typed(pass(type, PyVMType_Check, "a type")))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyTypeObject *PyType_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyType_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMType_Type($0)) }
    }

    /// `int PyType_Unwatch(int watcher_id, PyObject *type)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyType_Unwatch(_ watcher_id: Int32, _ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMType_Unwatch(handle, watcher_id, pass(type))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyType_Watch(int watcher_id, PyObject *type)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyType_Watch(_ watcher_id: Int32, _ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMType_Watch(handle, watcher_id, pass(type))
            if result == -1 { try check() }
            return result
        }
    }

    /// `void PyUnstable_EnableTryIncRef(PyObject *obj)`
    ///
    /// CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func PyUnstable_EnableTryIncRef(_ obj: PyVM.PyObject) throws {
        try vm.withHandle { try PyVMUnstable_EnableTryIncRef($0, pass(obj)) }
    }

    /// `int PyUnstable_IsImmortal(PyObject *obj)`
    ///
    /// Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func PyUnstable_IsImmortal(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnstable_IsImmortal($0, pass(obj)) }
    }

    /// `void PyUnstable_Object_ClearWeakRefsNoCallbacks(PyObject *object)`
    ///
    /// CPython: 3.13 and newer.
    public func PyUnstable_Object_ClearWeakRefsNoCallbacks(_ object: PyVM.PyObject) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            try PyVMUnstable_Object_ClearWeakRefsNoCallbacks(handle, pass(object))
            if pending == nil { try check() }
        }
    }

    /// `int PyUnstable_Object_EnableDeferredRefcount(PyObject *obj)`
    ///
    /// Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func PyUnstable_Object_EnableDeferredRefcount(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnstable_Object_EnableDeferredRefcount($0, pass(obj)) }
    }

    /// `int PyUnstable_Object_IsUniqueReferencedTemporary(PyObject *obj)`
    ///
    /// Never fails. CPython: 3.14 and newer.
    public func PyUnstable_Object_IsUniqueReferencedTemporary(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMUnstable_Object_IsUniqueReferencedTemporary(handle, pass(obj))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyUnstable_Object_IsUniquelyReferenced(PyObject *op)`
    ///
    /// Never fails. CPython: 3.14 and newer; made from older functions in 3.11 to 3.13.
    public func PyUnstable_Object_IsUniquelyReferenced(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnstable_Object_IsUniquelyReferenced($0, pass(op)) }
    }

    /// `int PyUnstable_SetImmortal(PyObject *op)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyUnstable_SetImmortal(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMUnstable_SetImmortal(handle, pass(op))
            if pending == nil { try check() }
            return result
        }
    }

    /// `int PyUnstable_TryIncRef(PyObject *obj)`
    ///
    /// Never fails. Counts by hand, so obj is the reference itself. CPython: 3.14 and newer; made from older functions in 3.11 to
    /// 3.13.
    public func PyUnstable_TryIncRef(_ obj: RawReference?) throws -> Int32 {
        try vm.withHandle { PyVMUnstable_TryIncRef($0, obj) }
    }

    /// `int PyUnstable_Type_AssignVersionTag(PyTypeObject *type)`
    ///
    /// Never fails. CPython: 3.12 and newer.
    public func PyUnstable_Type_AssignVersionTag(_ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMUnstable_Type_AssignVersionTag(handle, typed(pass(type, PyVMType_Check, "a type")))
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *Py_GetConstant(unsigned int constant_id)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer; made from older functions
    /// in 3.11 to 3.12.
    public func Py_GetConstant(_ constant_id: UInt32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_GetConstant($0, constant_id)) }
    }

    /// `PyObject *Py_GetConstantBorrowed(unsigned int constant_id)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    public func Py_GetConstantBorrowed(_ constant_id: UInt32) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_GetConstantBorrowed($0, constant_id)) }
    }

    /// `int Py_IS_TYPE(PyObject *o, PyTypeObject *type)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_IS_TYPE(_ o: PyVM.PyObject, _ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVM_IS_TYPE($0, pass(o), typed(pass(type, PyVMType_Check, "a type"))) }
    }

    /// `int Py_Is(PyObject *x, PyObject *y)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_Is(_ x: PyVM.PyObject, _ y: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVM_Is($0, pass(x), pass(y)) }
    }

    /// `int Py_IsNone(PyObject *x)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_IsNone(_ x: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVM_IsNone($0, pass(x)) }
    }

    /// `PyObject *Py_None(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func Py_None() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_None($0)) }
    }

    /// `PyObject *Py_NotImplemented(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func Py_NotImplemented() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_NotImplemented($0)) }
    }

    /// `int Py_ReprEnter(PyObject *object)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func Py_ReprEnter(_ object: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVM_ReprEnter(handle, pass(object))
            if result == -1 { try check() }
            return result
        }
    }

    /// `void Py_ReprLeave(PyObject *object)`
    ///
    /// CPython: all versions.
    public func Py_ReprLeave(_ object: PyVM.PyObject) throws {
        try vm.withHandle { try PyVM_ReprLeave($0, pass(object)) }
    }

    /// `void Py_SET_SIZE(PyVarObject *o, Py_ssize_t size)`
    ///
    /// CPython: all versions.
    public func Py_SET_SIZE(_ o: PyVM.PyObject, _ size: Int) throws {
        try vm.withHandle { try PyVM_SET_SIZE($0, typed(pass(o)), size) }
    }

    /// `void Py_SET_TYPE(PyObject *o, PyTypeObject *type)`
    ///
    /// CPython: all versions.
    public func Py_SET_TYPE(_ o: PyVM.PyObject, _ type: PyVM.PyObject) throws {
        try vm.withHandle { try PyVM_SET_TYPE($0, pass(o), typed(pass(type, PyVMType_Check, "a type"))) }
    }

    /// `Py_ssize_t Py_SIZE(PyObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func Py_SIZE(_ o: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVM_SIZE($0, pass(o)) }
    }

    /// `PyTypeObject *Py_TYPE(PyObject *o)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func Py_TYPE(_ o: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVM_TYPE($0, pass(o))) }
    }

    /// `PyObject **_PyObject_GetDictPtr(PyObject *obj)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func _PyObject_GetDictPtr(_ obj: PyVM.PyObject) throws -> UnsafeMutablePointer<RawReference?>? {
        try vm.withHandle { handle in
            let result = try _PyVMObject_GetDictPtr(handle, pass(obj))
            if result == nil { try check() }
            return result
        }
    }
}
