import CPyVM

/// Running code and importing modules.
extension VM {
    /// The module `__main__`, whose globals ``run(_:file:)`` and ``eval(_:)`` use.
    /// - Throws: ``VMError`` if the VM is closed.
    public var main: PyObject {
        get throws {
            try withHandle { vm in
                try PyObject(borrowing: PyVMImport_AddModule(vm, "__main__"), in: self)
            }
        }
    }

    /// Runs statements in `__main__`.
    /// - Parameters:
    ///   - code: any number of lines, as in a file.
    ///   - file: what tracebacks call it.
    /// - Throws: ``PythonError`` with what they raised, SyntaxError included; ``VMError`` (`.argument`) for code with a null
    ///   character.
    public func run(_ code: String, file: String = "<string>") throws {
        _ = try evaluate(code, file: file, mode: Py_file_input)
    }

    /// The value of an expression in `__main__`.
    /// - Throws: ``PythonError`` with what it raised, SyntaxError included; ``VMError`` (`.argument`) for one with a null
    ///   character.
    public func eval(_ expression: String) throws -> PyObject {
        try evaluate(expression, file: "<string>", mode: Py_eval_input)
    }

    private func evaluate(_ code: String, file: String, mode: Int32) throws -> PyObject {
        try VMError.refuseNUL(in: code, "source code", function: "run")
        try VMError.refuseNUL(in: file, "a file's name", function: "run")
        return try withHandle { vm in
            guard let globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__")) else {
                throw PythonError.taken(in: self)
            }
            // A String has its encoding; a coding cookie in it says nothing, as for exec().
            var flags = PyCompilerFlags(
                cf_flags: Int32(PyCF_SOURCE_IS_UTF8 | PyCF_IGNORE_COOKIE), cf_feature_version: 0)
            let compiled = try PyObject(owning: PyVM_CompileStringExFlags(vm, code, file, mode, &flags, -1), in: self)
            return try compiled.new { PyVMEval_EvalCode($0, $1, globals, globals) }
        }
    }

    /// Imports a module; `import("os.path")` gives the inner one.
    /// - Throws: ``PythonError`` (ImportError) if it cannot be imported.
    public func `import`(_ name: String) throws -> PyObject {
        try VMError.refuseNUL(in: name, "a module's name", function: "import")
        return try withHandle { vm in try PyObject(owning: PyVMImport_ImportModule(vm, name), in: self) }
    }

    /// The module of Python's built-in functions: `try vm.builtins.len(list)`.
    /// - Throws: ``VMError`` if the VM is closed.
    public var builtins: PyObject {
        get throws { try self.import("builtins") }
    }

    /// Python's None.
    /// - Throws: ``VMError`` if the VM is closed.
    public var none: PyObject {
        get throws { try withHandle { vm in try PyObject(borrowing: PyVM_None(vm), in: self) } }
    }
}
