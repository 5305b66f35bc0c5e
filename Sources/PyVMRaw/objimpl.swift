// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's objimpl.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `Py_ssize_t PyGC_Collect(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyGC_Collect() throws -> Int {
        try vm.withHandle { PyVMGC_Collect($0) }
    }

    /// `int PyGC_Disable(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyGC_Disable() throws -> Int32 {
        try vm.withHandle { PyVMGC_Disable($0) }
    }

    /// `int PyGC_Enable(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyGC_Enable() throws -> Int32 {
        try vm.withHandle { PyVMGC_Enable($0) }
    }

    /// `int PyGC_IsEnabled(void)`
    ///
    /// Never fails. CPython: all versions.
    public func PyGC_IsEnabled() throws -> Int32 {
        try vm.withHandle { PyVMGC_IsEnabled($0) }
    }

    /// `void *PyObject_Calloc(size_t nelem, size_t elsize)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyObject_Calloc(_ nelem: Int, _ elsize: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMObject_Calloc(handle, nelem, elsize)
            if result == nil { try check() }
            return result
        }
    }

    /// `void PyObject_DEL(void *p)`
    ///
    /// CPython: all versions.
    public func PyObject_DEL(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_DEL($0, p) }
    }

    /// `void PyObject_Del(void *p)`
    ///
    /// CPython: all versions.
    public func PyObject_Del(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_Del($0, p) }
    }

    /// `void PyObject_FREE(void *p)`
    ///
    /// CPython: all versions.
    public func PyObject_FREE(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_FREE($0, p) }
    }

    /// `void PyObject_Free(void *p)`
    ///
    /// CPython: all versions.
    public func PyObject_Free(_ p: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_Free($0, p) }
    }

    /// `void PyObject_GC_Del(void *op)`
    ///
    /// CPython: all versions.
    public func PyObject_GC_Del(_ op: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_GC_Del($0, op) }
    }

    /// `int PyObject_GC_IsFinalized(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_GC_IsFinalized(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_GC_IsFinalized($0, pass(op)) }
    }

    /// `int PyObject_GC_IsTracked(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_GC_IsTracked(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_GC_IsTracked($0, pass(op)) }
    }

    /// `void PyObject_GC_Track(void *op)`
    ///
    /// CPython: all versions.
    public func PyObject_GC_Track(_ op: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_GC_Track($0, op) }
    }

    /// `void PyObject_GC_UnTrack(void *op)`
    ///
    /// CPython: all versions.
    public func PyObject_GC_UnTrack(_ op: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { PyVMObject_GC_UnTrack($0, op) }
    }

    /// `PyObject **PyObject_GET_WEAKREFS_LISTPTR(PyObject *op)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_GET_WEAKREFS_LISTPTR(_ op: PyVM.PyObject) throws -> UnsafeMutablePointer<RawReference?>? {
        try vm.withHandle { try PyVMObject_GET_WEAKREFS_LISTPTR($0, pass(op)) }
    }

    /// `void PyObject_GetArenaAllocator(PyObjectArenaAllocator *allocator)`
    ///
    /// CPython: all versions.
    public func PyObject_GetArenaAllocator(_ allocator: UnsafeMutablePointer<PyObjectArenaAllocator>?) throws {
        try vm.withHandle { PyVMObject_GetArenaAllocator($0, allocator) }
    }

    /// `PyObject *PyObject_INIT(PyObject *op, PyTypeObject *typeobj)`
    ///
    /// Throws the exception for NULL. As in C: memory that the function makes an object of. CPython: all versions.
    public func PyObject_INIT(_ op: RawReference?, _ typeobj: PyVM.PyObject) throws -> RawReference {
        try vm.withHandle { try present(PyVMObject_INIT($0, op, typed(pass(typeobj, PyVMType_Check, "a type")))) }
    }

    /// `PyVarObject *PyObject_INIT_VAR(PyVarObject *op, PyTypeObject *typeobj, Py_ssize_t n)`
    ///
    /// Throws the exception for NULL. As in C: as PyObject_INIT. CPython: all versions.
    public func PyObject_INIT_VAR(
        _ op: UnsafeMutablePointer<PyVarObject>?, _ typeobj: PyVM.PyObject, _ n: Int
    ) throws -> UnsafeMutablePointer<PyVarObject> {
        try vm.withHandle { try present(PyVMObject_INIT_VAR($0, op, typed(pass(typeobj, PyVMType_Check, "a type")), n)) }
    }

    /// `int PyObject_IS_GC(PyObject *obj)`
    ///
    /// Never fails. CPython: all versions.
    public func PyObject_IS_GC(_ obj: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMObject_IS_GC($0, pass(obj)) }
    }

    /// `PyObject *PyObject_Init(PyObject *op, PyTypeObject *type)`
    ///
    /// Throws the exception for NULL. As in C: as PyObject_INIT. CPython: all versions.
    public func PyObject_Init(_ op: RawReference?, _ type: PyVM.PyObject) throws -> RawReference {
        try vm.withHandle { try present(PyVMObject_Init($0, op, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyVarObject *PyObject_InitVar(PyVarObject *op, PyTypeObject *type, Py_ssize_t size)`
    ///
    /// Throws the exception for NULL. As in C: as PyObject_INIT. CPython: all versions.
    public func PyObject_InitVar(
        _ op: UnsafeMutablePointer<PyVarObject>?, _ type: PyVM.PyObject, _ size: Int
    ) throws -> UnsafeMutablePointer<PyVarObject> {
        try vm.withHandle { try present(PyVMObject_InitVar($0, op, typed(pass(type, PyVMType_Check, "a type")), size)) }
    }

    /// `void *PyObject_MALLOC(size_t n)`
    ///
    /// CPython: all versions.
    public func PyObject_MALLOC(_ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { PyVMObject_MALLOC($0, n) }
    }

    /// `void *PyObject_Malloc(size_t n)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyObject_Malloc(_ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMObject_Malloc(handle, n)
            if result == nil { try check() }
            return result
        }
    }

    /// `void *PyObject_REALLOC(void *p, size_t n)`
    ///
    /// CPython: all versions.
    public func PyObject_REALLOC(_ p: UnsafeMutableRawPointer?, _ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { PyVMObject_REALLOC($0, p, n) }
    }

    /// `void *PyObject_Realloc(void *p, size_t n)`
    ///
    /// Nil on failure, with no exception. CPython: all versions.
    public func PyObject_Realloc(_ p: UnsafeMutableRawPointer?, _ n: Int) throws -> UnsafeMutableRawPointer? {
        try vm.withHandle { handle in
            let result = PyVMObject_Realloc(handle, p, n)
            if result == nil { try check() }
            return result
        }
    }

    /// `int PyType_IS_GC(PyTypeObject *o)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_IS_GC(_ o: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMType_IS_GC($0, typed(pass(o, PyVMType_Check, "a type"))) }
    }

    /// `int PyType_SUPPORTS_WEAKREFS(PyTypeObject *type)`
    ///
    /// Never fails. CPython: all versions.
    public func PyType_SUPPORTS_WEAKREFS(_ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMType_SUPPORTS_WEAKREFS($0, typed(pass(type, PyVMType_Check, "a type"))) }
    }

    /// `void PyUnstable_GC_VisitObjects(gcvisitobjects_t callback, void *arg)`
    ///
    /// CPython: 3.12 and newer.
    public func PyUnstable_GC_VisitObjects(_ callback: gcvisitobjects_t?, _ arg: UnsafeMutableRawPointer?) throws {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            PyVMUnstable_GC_VisitObjects(handle, callback, arg)
            if pending == nil { try check() }
        }
    }

    /// `PyObject *PyUnstable_Object_GC_NewWithExtraData(PyTypeObject *type, size_t extra_size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer.
    public func PyUnstable_Object_GC_NewWithExtraData(_ type: PyVM.PyObject, _ extra_size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMUnstable_Object_GC_NewWithExtraData($0, typed(pass(type, PyVMType_Check, "a type")), extra_size)) }
    }

    /// `PyObject *_PyObject_New(PyTypeObject *type)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func _PyObject_New(_ type: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(_PyVMObject_New($0, typed(pass(type, PyVMType_Check, "a type")))) }
    }

    /// `PyVarObject *_PyObject_NewVar(PyTypeObject *type, Py_ssize_t size)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func _PyObject_NewVar(_ type: PyVM.PyObject, _ size: Int) throws -> PyVM.PyObject {
        try vm.withHandle { try own(_PyVMObject_NewVar($0, typed(pass(type, PyVMType_Check, "a type")), size)) }
    }
}
