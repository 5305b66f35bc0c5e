// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's import.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `PyObject *PyImport_AddModule(const char *name)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyImport_AddModule(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMImport_AddModule($0, text(name))) }
    }

    /// `PyObject *PyImport_AddModuleObject(PyObject *name)`
    ///
    /// A borrowed reference, to which the result adds its own. Throws the exception for NULL. CPython: all versions.
    public func PyImport_AddModuleObject(_ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMImport_AddModuleObject($0, pass(name))) }
    }

    /// `PyObject *PyImport_AddModuleRef(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.13 and newer; made from older functions
    /// in 3.11 to 3.12.
    public func PyImport_AddModuleRef(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_AddModuleRef($0, text(name))) }
    }

    /// `PyObject *PyImport_CreateModuleFromInitfunc(PyObject *spec, PyObject *(*initfunc)(void))`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.15 and newer.
    public func PyImport_CreateModuleFromInitfunc(
        _ spec: PyVM.PyObject, _ initfunc: (@convention(c) () -> RawReference?)?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_CreateModuleFromInitfunc($0, pass(spec), initfunc)) }
    }

    /// `PyObject *PyImport_ExecCodeModule(const char *name, PyObject *co)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyImport_ExecCodeModule(_ name: String, _ co: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ExecCodeModule($0, text(name), pass(co))) }
    }

    /// `PyObject *PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for pathname: not known. CPython: all versions.
    public func PyImport_ExecCodeModuleEx(_ name: String, _ co: PyVM.PyObject, _ pathname: String?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ExecCodeModuleEx($0, text(name), pass(co), textIfAny(pathname))) }
    }

    /// `PyObject *PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for pathname, cpathname: not known. CPython:
    /// all versions.
    public func PyImport_ExecCodeModuleObject(
        _ name: PyVM.PyObject, _ co: PyVM.PyObject, _ pathname: PyVM.PyObject?, _ cpathname: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ExecCodeModuleObject($0, pass(name), pass(co), passIfAny(pathname), passIfAny(cpathname))) }
    }

    /// `PyObject *PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname, const char
    /// *cpathname)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for pathname, cpathname: not known. CPython:
    /// all versions.
    public func PyImport_ExecCodeModuleWithPathnames(
        _ name: String, _ co: PyVM.PyObject, _ pathname: String?, _ cpathname: String?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMImport_ExecCodeModuleWithPathnames(handle, text(name), pass(co), textIfAny(pathname), textIfAny(cpathname)))
        }
    }

    /// `const struct _frozen **PyImport_FrozenModules(void)`
    ///
    /// CPython: all versions.
    public func PyImport_FrozenModules() throws -> UnsafeMutablePointer<OpaquePointer?>? {
        try vm.withHandle { PyVMImport_FrozenModules($0) }
    }

    /// `PyObject *PyImport_GetImporter(PyObject *path)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyImport_GetImporter(_ path: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_GetImporter($0, pass(path))) }
    }

    /// `PyObject *PyImport_GetLazyImportsFilter(void)`
    ///
    /// A new reference, which the result owns. Never fails. Nil: there is none. CPython: 3.15 and newer.
    public func PyImport_GetLazyImportsFilter() throws -> PyVM.PyObject? {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMImport_GetLazyImportsFilter(handle)
            if pending == nil { try check() }
            return ownOrNil(result)
        }
    }

    /// `PyImport_LazyImportsMode PyImport_GetLazyImportsMode(void)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyImport_GetLazyImportsMode() throws -> PyImport_LazyImportsMode {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMImport_GetLazyImportsMode(handle)
            if pending == nil { try check() }
            return result
        }
    }

    /// `long PyImport_GetMagicNumber(void)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    public func PyImport_GetMagicNumber() throws -> Int {
        try vm.withHandle { handle in
            let result = PyVMImport_GetMagicNumber(handle)
            if result == -1 { try check() }
            return result
        }
    }

    /// `const char *PyImport_GetMagicTag(void)`
    ///
    /// The text belongs to what the function got it from. Never fails. CPython: all versions.
    public func PyImport_GetMagicTag() throws -> UnsafePointer<CChar>? {
        try vm.withHandle { PyVMImport_GetMagicTag($0) }
    }

    /// `PyObject *PyImport_GetModule(PyObject *name)`
    ///
    /// A new reference, which the result owns. Nil for NULL, unless it comes with an exception. CPython: all versions.
    public func PyImport_GetModule(_ name: PyVM.PyObject) throws -> PyVM.PyObject? {
        try vm.withHandle { try ownIfAny(PyVMImport_GetModule($0, pass(name))) }
    }

    /// `PyObject *PyImport_GetModuleDict(void)`
    ///
    /// A borrowed reference, to which the result adds its own. Never fails. CPython: all versions.
    public func PyImport_GetModuleDict() throws -> PyVM.PyObject {
        try vm.withHandle { try borrow(PyVMImport_GetModuleDict($0)) }
    }

    /// `PyObject *PyImport_Import(PyObject *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyImport_Import(_ name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_Import($0, pass(name))) }
    }

    /// `int PyImport_ImportFrozenModule(const char *name)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyImport_ImportFrozenModule(_ name: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMImport_ImportFrozenModule(handle, text(name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyImport_ImportFrozenModuleObject(PyObject *name)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyImport_ImportFrozenModuleObject(_ name: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMImport_ImportFrozenModuleObject(handle, pass(name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyImport_ImportModule(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyImport_ImportModule(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ImportModule($0, text(name))) }
    }

    /// `PyObject *PyImport_ImportModuleAttr(PyObject *mod_name, PyObject *attr_name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyImport_ImportModuleAttr(_ mod_name: PyVM.PyObject, _ attr_name: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ImportModuleAttr($0, pass(mod_name), pass(attr_name))) }
    }

    /// `PyObject *PyImport_ImportModuleAttrString(const char *mod_name, const char *attr_name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.14 and newer; made from older functions
    /// in 3.11 to 3.13.
    public func PyImport_ImportModuleAttrString(_ mod_name: String, _ attr_name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ImportModuleAttrString($0, text(mod_name), text(attr_name))) }
    }

    /// `PyObject *PyImport_ImportModuleEx(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for globals, locals, fromlist: an absolute
    /// import of the module itself. CPython: all versions.
    public func PyImport_ImportModuleEx(
        _ name: String, _ globals: PyVM.PyObject?, _ locals: PyVM.PyObject?, _ fromlist: PyVM.PyObject?
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ImportModuleEx($0, text(name), passIfAny(globals), passIfAny(locals), passIfAny(fromlist))) }
    }

    /// `PyObject *PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int
    /// level)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for globals, locals, fromlist: an absolute
    /// import of the module itself. CPython: all versions.
    public func PyImport_ImportModuleLevel(
        _ name: String, _ globals: PyVM.PyObject?, _ locals: PyVM.PyObject?, _ fromlist: PyVM.PyObject?, _ level: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMImport_ImportModuleLevel(handle, text(name), passIfAny(globals), passIfAny(locals), passIfAny(fromlist), level))
        }
    }

    /// `PyObject *PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist, int
    /// level)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. Nil for globals, locals, fromlist: an absolute
    /// import of the module itself. CPython: all versions.
    public func PyImport_ImportModuleLevelObject(
        _ name: PyVM.PyObject, _ globals: PyVM.PyObject?, _ locals: PyVM.PyObject?, _ fromlist: PyVM.PyObject?, _ level: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { handle in
            try own(PyVMImport_ImportModuleLevelObject(
                handle, pass(name), passIfAny(globals), passIfAny(locals), passIfAny(fromlist), level))
        }
    }

    /// `PyObject *PyImport_ImportModuleNoBlock(const char *name)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: 3.11 to 3.14. Deprecated in 3.13 to 3.14.
    public func PyImport_ImportModuleNoBlock(_ name: String) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ImportModuleNoBlock($0, text(name))) }
    }

    /// `PyObject *PyImport_ReloadModule(PyObject *m)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyImport_ReloadModule(_ m: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMImport_ReloadModule($0, pass(m))) }
    }

    /// `int PyImport_SetLazyImportsFilter(PyObject *filter)`
    ///
    /// Throws the exception for -1. CPython: 3.15 and newer.
    @discardableResult
    public func PyImport_SetLazyImportsFilter(_ filter: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMImport_SetLazyImportsFilter(handle, pass(filter))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyImport_SetLazyImportsMode(PyImport_LazyImportsMode mode)`
    ///
    /// Never fails. CPython: 3.15 and newer.
    public func PyImport_SetLazyImportsMode(_ mode: PyImport_LazyImportsMode) throws -> Int32 {
        try vm.withHandle { handle in
            let pending = PyVMErr_Occurred(handle)
            let result = PyVMImport_SetLazyImportsMode(handle, mode)
            if pending == nil { try check() }
            return result
        }
    }
}
