// Generated: pyvm-codegen generate. Do not edit: the functions of CPython's modsupport.h, on PyVM's objects.
import CPyVM
import PyVM

extension RawAPI {
    /// `int PyABIInfo_Check(PyABIInfo *info, const char *module_name)`
    ///
    /// Throws the exception for -1. Nil for module_name: a module without a name. CPython: 3.15 and newer.
    @discardableResult
    public func PyABIInfo_Check(_ info: UnsafeMutablePointer<PyABIInfo>?, _ module_name: String?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMABIInfo_Check(handle, info, textIfAny(module_name))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyArg_ParseArrayAndKeywordsV(PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames, const char *format, const
    /// char *const *kwlist, va_list arguments)`
    ///
    /// Throws the exception for 0. Nil for kwnames: no keywords. CPython: all versions.
    @discardableResult
    public func PyArg_ParseArrayAndKeywordsV(
        _ args: UnsafePointer<RawReference?>?, _ nargs: Int, _ kwnames: PyVM.PyObject?, _ format: String,
        _ kwlist: UnsafePointer<UnsafePointer<CChar>?>?, _ arguments: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_ParseArrayAndKeywordsV(handle, args, nargs, passIfAny(kwnames), text(format), kwlist, arguments)
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyArg_ParseArrayV(PyObject *const *args, Py_ssize_t nargs, const char *format, va_list arguments)`
    ///
    /// Throws the exception for 0. CPython: all versions.
    @discardableResult
    public func PyArg_ParseArrayV(
        _ args: UnsafePointer<RawReference?>?, _ nargs: Int, _ format: String, _ arguments: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_ParseArrayV(handle, args, nargs, text(format), arguments)
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyArg_ParseV(PyObject *arg1, const char *format, va_list arguments)`
    ///
    /// Throws the exception for 0. CPython: all versions.
    @discardableResult
    public func PyArg_ParseV(_ arg1: PyVM.PyObject, _ format: String, _ arguments: CVaListPointer) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_ParseV(handle, pass(arg1), text(format), arguments)
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyArg_UnpackTupleV(PyObject *arg1, const char *name, Py_ssize_t min, Py_ssize_t max, va_list arguments)`
    ///
    /// Throws the exception for 0. CPython: all versions.
    @discardableResult
    public func PyArg_UnpackTupleV(
        _ arg1: PyVM.PyObject, _ name: String, _ min: Int, _ max: Int, _ arguments: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_UnpackTupleV(handle, pass(arg1), text(name), min, max, arguments)
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyArg_VaParse(PyObject *arg1, const char *format, va_list vargs)`
    ///
    /// Throws the exception for 0. CPython: all versions.
    @discardableResult
    public func PyArg_VaParse(_ arg1: PyVM.PyObject, _ format: String, _ vargs: CVaListPointer) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_VaParse(handle, pass(arg1), text(format), vargs)
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyArg_VaParseTupleAndKeywords(PyObject *arg1, PyObject *kw, const char *format, char *const *keywords, va_list
    /// vargs)`
    ///
    /// Throws the exception for 0. Nil for kw: no keywords. CPython: all versions.
    @discardableResult
    public func PyArg_VaParseTupleAndKeywords(
        _ arg1: PyVM.PyObject, _ kw: PyVM.PyObject?, _ format: String, _ keywords: UnsafePointer<UnsafeMutablePointer<CChar>?>?,
        _ vargs: CVaListPointer
    ) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_VaParseTupleAndKeywords(handle, pass(arg1), passIfAny(kw), text(format), keywords, vargs)
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyArg_ValidateKeywordArguments(PyObject *arg1)`
    ///
    /// Throws the exception for 0. CPython: all versions.
    @discardableResult
    public func PyArg_ValidateKeywordArguments(_ arg1: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMArg_ValidateKeywordArguments(handle, pass(arg1))
            if result == 0 { try check() }
            return result
        }
    }

    /// `int PyModule_Add(PyObject *module, const char *name, PyObject *value)`
    ///
    /// Throws the exception for -1. Steals a reference to value, and is given one to steal. CPython: 3.13 and newer; made from
    /// older functions in 3.11 to 3.12.
    @discardableResult
    public func PyModule_Add(_ module: PyVM.PyObject, _ name: String, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_Add(handle, pass(module), text(name), give(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyModule_AddFunctions(PyObject *module, PyMethodDef *functions)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_AddFunctions(_ module: PyVM.PyObject, _ functions: UnsafeMutablePointer<PyMethodDef>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_AddFunctions(handle, pass(module), functions)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyModule_AddIntConstant(PyObject *module, const char *name, long value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_AddIntConstant(_ module: PyVM.PyObject, _ name: String, _ value: Int) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_AddIntConstant(handle, pass(module), text(name), value)
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyModule_AddObject(PyObject *module, const char *name, PyObject *value)`
    ///
    /// Throws the exception for -1. Steals a reference to value unless it fails, and is given one to steal. CPython: all
    /// versions.
    @discardableResult
    public func PyModule_AddObject(_ module: PyVM.PyObject, _ name: String, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            try refuseForeign(module)
            _ = try text(name)
            let valuePointer = try give(value)
            let result = try PyVMModule_AddObject(handle, pass(module), text(name), valuePointer)
            if result == -1 { PyVM_DecRef(handle, valuePointer) }
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyModule_AddObjectRef(PyObject *module, const char *name, PyObject *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_AddObjectRef(_ module: PyVM.PyObject, _ name: String, _ value: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_AddObjectRef(handle, pass(module), text(name), pass(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyModule_AddStringConstant(PyObject *module, const char *name, const char *value)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_AddStringConstant(_ module: PyVM.PyObject, _ name: String, _ value: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_AddStringConstant(handle, pass(module), text(name), text(value))
            if result == -1 { try check() }
            return result
        }
    }

    /// `int PyModule_AddType(PyObject *module, PyTypeObject *type)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_AddType(_ module: PyVM.PyObject, _ type: PyVM.PyObject) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_AddType(handle, pass(module), typed(pass(type, PyVMType_Check, "a type")))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyModule_Create(PyModuleDef *def)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_Create(_ def: UnsafeMutablePointer<PyModuleDef>?) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_Create($0, def)) }
    }

    /// `PyObject *PyModule_Create2(PyModuleDef *def, int module_api_version)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_Create2(_ def: UnsafeMutablePointer<PyModuleDef>?, _ module_api_version: Int32) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_Create2($0, def, module_api_version)) }
    }

    /// `int PyModule_ExecDef(PyObject *module, PyModuleDef *def)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_ExecDef(_ module: PyVM.PyObject, _ def: UnsafeMutablePointer<PyModuleDef>?) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_ExecDef(handle, pass(module), def)
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *PyModule_FromDefAndSpec(PyModuleDef *def, PyObject *spec)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_FromDefAndSpec(_ def: UnsafeMutablePointer<PyModuleDef>?, _ spec: PyVM.PyObject) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_FromDefAndSpec($0, def, pass(spec))) }
    }

    /// `PyObject *PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func PyModule_FromDefAndSpec2(
        _ def: UnsafeMutablePointer<PyModuleDef>?, _ spec: PyVM.PyObject, _ module_api_version: Int32
    ) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVMModule_FromDefAndSpec2($0, def, pass(spec), module_api_version)) }
    }

    /// `int PyModule_SetDocString(PyObject *module, const char *docstring)`
    ///
    /// Throws the exception for -1. CPython: all versions.
    @discardableResult
    public func PyModule_SetDocString(_ module: PyVM.PyObject, _ docstring: String) throws -> Int32 {
        try vm.withHandle { handle in
            let result = try PyVMModule_SetDocString(handle, pass(module), text(docstring))
            if result == -1 { try check() }
            return result
        }
    }

    /// `PyObject *Py_VaBuildValue(const char *format, va_list vargs)`
    ///
    /// A new reference, which the result owns. Throws the exception for NULL. CPython: all versions.
    public func Py_VaBuildValue(_ format: String, _ vargs: CVaListPointer) throws -> PyVM.PyObject {
        try vm.withHandle { try own(PyVM_VaBuildValue($0, text(format), vargs)) }
    }
}
