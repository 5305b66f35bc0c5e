// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's code.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyCode_AddWatcher(PyCode_WatchCallback callback)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyCode_AddWatcher(_ callback: PyCode_WatchCallback?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMCode_AddWatcher(handle, callback)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyCode_Addr2Line(PyCodeObject *co, int byte_offset)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCode_Addr2Line(_ co: PyVM.PyObject, _ byte_offset: Int32) throws -> Int32 {
        try vm.withHandle { try PyVMCode_Addr2Line($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object")), byte_offset) }
    }

    /// `int PyCode_Addr2Location(PyCodeObject *co, int byte_offset, int *start_line, int *start_column, int *end_line, int
    /// *end_column)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCode_Addr2Location(
        _ co: PyVM.PyObject, _ byte_offset: Int32, _ start_line: UnsafeMutablePointer<Int32>?, _ start_column: UnsafeMutablePointer<Int32>?,
        _ end_line: UnsafeMutablePointer<Int32>?, _ end_column: UnsafeMutablePointer<Int32>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            try PyVMCode_Addr2Location(
                handle, OpaquePointer(pass(co, PyVMCode_Check, "a code object")), byte_offset, start_line, start_column, end_line,
                end_column)
        }
    }

    /// `int PyCode_Check(PyObject *co)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCode_Check(_ co: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMCode_Check($0, pass(co)) }
    }

    /// `int PyCode_ClearWatcher(int watcher_id)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer.
    @discardableResult
    public func PyCode_ClearWatcher(_ watcher_id: Int32) throws -> Int32 {
        try vm.withHandle { handle in
            let result = PyVMCode_ClearWatcher(handle, watcher_id)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyCode_GetCellvars(PyCodeObject *co)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCode_GetCellvars(_ co: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCode_GetCellvars($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object")))) }
    }

    /// `PyObject *PyCode_GetCode(PyCodeObject *co)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCode_GetCode(_ co: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCode_GetCode($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object")))) }
    }

    /// `int PyCode_GetFirstFree(PyCodeObject *op)`
    ///
    /// Never fails. CPython: 3.12 and newer. Deprecated in 3.13 and newer.
    public func PyCode_GetFirstFree(_ op: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = try PyVMCode_GetFirstFree(handle, OpaquePointer(pass(op, PyVMCode_Check, "a code object")))
            if pending == nil { try check() }
            return result
        }
    }

    /// `PyObject *PyCode_GetFreevars(PyCodeObject *co)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCode_GetFreevars(_ co: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCode_GetFreevars($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object")))) }
    }

    /// `Py_ssize_t PyCode_GetNumFree(PyCodeObject *co)`
    ///
    /// Never fails. CPython: all versions.
    public func PyCode_GetNumFree(_ co: PyVM.PyObject) throws -> Int {
        try vm.withHandle { try PyVMCode_GetNumFree($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object"))) }
    }

    /// `PyObject *PyCode_GetVarnames(PyCodeObject *co)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCode_GetVarnames(_ co: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCode_GetVarnames($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object")))) }
    }

    /// `PyCodeObject *PyCode_New(int a, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject *h, PyObject *i, PyObject
    /// *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions. Deprecated in 3.12 and
    /// newer.
    public func PyCode_New(
        _ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32, _ e: Int32, _ f: PyVM.PyObject, _ g: PyVM.PyObject, _ h: PyVM.PyObject,
        _ i: PyVM.PyObject, _ j: PyVM.PyObject, _ k: PyVM.PyObject, _ l: PyVM.PyObject, _ m: PyVM.PyObject, _ n: PyVM.PyObject, _ o: Int32,
        _ p: PyVM.PyObject, _ q: PyVM.PyObject
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(UnsafeMutableRawPointer(PyVMCode_New(
                handle, a, b, c, d, e, pass(f), pass(g), pass(h), pass(i), pass(j), pass(k), pass(l), pass(m), pass(n), o, pass(p),
                pass(q))))
        }
    }

    /// `PyCodeObject *PyCode_NewEmpty(const char *filename, const char *funcname, int firstlineno)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyCode_NewEmpty(_ filename: String, _ funcname: String, _ firstlineno: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(UnsafeMutableRawPointer(PyVMCode_NewEmpty($0, text(filename), text(funcname), firstlineno))) }
    }

    /// `PyCodeObject *PyCode_NewWithPosOnlyArgs(int a, int poac, int b, int c, int d, int e, PyObject *f, PyObject *g, PyObject
    /// *h, PyObject *i, PyObject *j, PyObject *k, PyObject *l, PyObject *m, PyObject *n, int o, PyObject *p, PyObject *q)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions. Deprecated in 3.12 and
    /// newer.
    public func PyCode_NewWithPosOnlyArgs(
        _ a: Int32, _ poac: Int32, _ b: Int32, _ c: Int32, _ d: Int32, _ e: Int32, _ f: PyVM.PyObject, _ g: PyVM.PyObject,
        _ h: PyVM.PyObject, _ i: PyVM.PyObject, _ j: PyVM.PyObject, _ k: PyVM.PyObject, _ l: PyVM.PyObject, _ m: PyVM.PyObject,
        _ n: PyVM.PyObject, _ o: Int32, _ p: PyVM.PyObject, _ q: PyVM.PyObject
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(UnsafeMutableRawPointer(PyVMCode_NewWithPosOnlyArgs(
                handle, a, poac, b, c, d, e, pass(f), pass(g), pass(h), pass(i), pass(j), pass(k), pass(l), pass(m), pass(n), o, pass(p),
                pass(q))))
        }
    }

    /// `PyObject *PyCode_Optimize(PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab_obj)`
    ///
    /// A new reference, which the result owns. Never fails. CPython: all versions.
    public func PyCode_Optimize(
        _ code: PyVM.PyObject, _ consts: PyVM.PyObject, _ names: PyVM.PyObject, _ lnotab_obj: PyVM.PyObject
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMCode_Optimize($0, pass(code), pass(consts), pass(names), pass(lnotab_obj))) }
    }

    /// `PyTypeObject *PyCode_Type(void)`
    ///
    /// A borrowed reference, to which the result adds its own. CPython: all versions.
    public func PyCode_Type() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMCode_Type($0)) }
    }

    /// `int PyUnstable_Code_GetExtra(PyObject *code, Py_ssize_t index, void **extra)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer; made from older functions in 3.11 only.
    @discardableResult
    public func PyUnstable_Code_GetExtra(
        _ code: PyVM.PyObject, _ index: Int, _ extra: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnstable_Code_GetExtra(handle, pass(code), index, extra)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyUnstable_Code_GetFirstFree(PyCodeObject *co)`
    ///
    /// Never fails. CPython: 3.13 and newer; made from older functions in 3.11 to 3.12.
    public func PyUnstable_Code_GetFirstFree(_ co: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { try PyVMUnstable_Code_GetFirstFree($0, OpaquePointer(pass(co, PyVMCode_Check, "a code object"))) }
    }

    /// `PyCodeObject *PyUnstable_Code_New(int arg1, int kwonlyargcount, int nlocals, int stacksize, int flags, PyObject *code,
    /// PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject *cellvars, PyObject *filename,
    /// PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject *exceptiontable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer; made from older functions
    /// in 3.11 only.
    public func PyUnstable_Code_New(
        _ arg1: Int32, _ kwonlyargcount: Int32, _ nlocals: Int32, _ stacksize: Int32, _ flags: Int32, _ code: PyVM.PyObject,
        _ consts: PyVM.PyObject, _ names: PyVM.PyObject, _ varnames: PyVM.PyObject, _ freevars: PyVM.PyObject, _ cellvars: PyVM.PyObject,
        _ filename: PyVM.PyObject, _ name: PyVM.PyObject, _ qualname: PyVM.PyObject, _ firstlineno: Int32, _ linetable: PyVM.PyObject,
        _ exceptiontable: PyVM.PyObject
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(UnsafeMutableRawPointer(PyVMUnstable_Code_New(
                handle, arg1, kwonlyargcount, nlocals, stacksize, flags, pass(code), pass(consts), pass(names), pass(varnames),
                pass(freevars), pass(cellvars), pass(filename), pass(name), pass(qualname), firstlineno, pass(linetable),
                pass(exceptiontable))))
        }
    }

    /// `PyCodeObject *PyUnstable_Code_NewWithPosOnlyArgs(int arg1, int posonlyargcount, int kwonlyargcount, int nlocals, int
    /// stacksize, int flags, PyObject *code, PyObject *consts, PyObject *names, PyObject *varnames, PyObject *freevars, PyObject
    /// *cellvars, PyObject *filename, PyObject *name, PyObject *qualname, int firstlineno, PyObject *linetable, PyObject
    /// *exceptiontable)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.12 and newer; made from older functions
    /// in 3.11 only.
    public func PyUnstable_Code_NewWithPosOnlyArgs(
        _ arg1: Int32, _ posonlyargcount: Int32, _ kwonlyargcount: Int32, _ nlocals: Int32, _ stacksize: Int32, _ flags: Int32,
        _ code: PyVM.PyObject, _ consts: PyVM.PyObject, _ names: PyVM.PyObject, _ varnames: PyVM.PyObject, _ freevars: PyVM.PyObject,
        _ cellvars: PyVM.PyObject, _ filename: PyVM.PyObject, _ name: PyVM.PyObject, _ qualname: PyVM.PyObject, _ firstlineno: Int32,
        _ linetable: PyVM.PyObject, _ exceptiontable: PyVM.PyObject
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(UnsafeMutableRawPointer(PyVMUnstable_Code_NewWithPosOnlyArgs(
                handle, arg1, posonlyargcount, kwonlyargcount, nlocals, stacksize, flags, pass(code), pass(consts), pass(names),
                pass(varnames), pass(freevars), pass(cellvars), pass(filename), pass(name), pass(qualname), firstlineno, pass(linetable),
                pass(exceptiontable))))
        }
    }

    /// `int PyUnstable_Code_SetExtra(PyObject *code, Py_ssize_t index, void *extra)`
    ///
    /// Throws the exception for -1. CPython: 3.12 and newer; made from older functions in 3.11 only.
    @discardableResult
    public func PyUnstable_Code_SetExtra(_ code: PyVM.PyObject, _ index: Int, _ extra: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMUnstable_Code_SetExtra(handle, pass(code), index, extra)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int _PyCode_GetExtra(PyObject *code, Py_ssize_t index, void **extra)`
    ///
    /// Throws the exception for -1. CPython: all versions. Deprecated in 3.12 and newer.
    @discardableResult
    public func _PyCode_GetExtra(
        _ code: PyVM.PyObject, _ index: Int, _ extra: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try _PyVMCode_GetExtra(handle, pass(code), index, extra)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int _PyCode_SetExtra(PyObject *code, Py_ssize_t index, void *extra)`
    ///
    /// Throws the exception for -1. CPython: all versions. Deprecated in 3.12 and newer.
    @discardableResult
    public func _PyCode_SetExtra(_ code: PyVM.PyObject, _ index: Int, _ extra: UnsafeMutableRawPointer?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try _PyVMCode_SetExtra(handle, pass(code), index, extra)
            if result == -1 { try check() }
            return result
        }
    }
}
