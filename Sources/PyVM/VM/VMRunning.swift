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
    ///   - code: statements, any number of lines, as in a file.
    ///   - file: the file name that tracebacks give for the code.
    /// - Throws: ``PythonError`` with what the code raised, SyntaxError included; ``VMError`` (`.argument`) if the code
    ///   or the file's name has a null character.
    public func run(_ code: String, file: String = "<string>") throws {
        _ = try evaluate(code, file: file, mode: Py_file_input)
    }

    /// Evaluates an expression in `__main__`, and returns its value.
    /// - Throws: ``PythonError`` with what the expression raised, SyntaxError included; ``VMError`` (`.argument`) if it
    ///   has a null character.
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
            // A String has an encoding already, so a coding cookie in it is ignored, as by exec().
            var flags = PyCompilerFlags(
                cf_flags: Int32(PyCF_SOURCE_IS_UTF8 | PyCF_IGNORE_COOKIE), cf_feature_version: 0)
            let compiled = try PyObject(owning: PyVM_CompileStringExFlags(vm, code, file, mode, &flags, -1), in: self)
            return try compiled.new { PyVMEval_EvalCode($0, $1, globals, globals) }
        }
    }

    /// Runs what ``VMConfiguration/commandLine`` names in `__main__`, as the program `python` does.
    ///
    /// That is a script, a folder or an archive, `-m` or `-c`, or what comes from standard input. What Python prints at
    /// the end of a program goes to the VM's `sys.stderr`. Exit handlers run when the VM is closed.
    /// - Returns: the exit status, 0 to 255; nil: a KeyboardInterrupt that the program did not catch.
    /// - Throws: ``VMError`` if the VM is closed.
    public func runMain() throws -> Int32? {
        let status = PyVM_RunMain(handle)
        guard status >= 0 else { throw VMError.last }
        return status == PYVM_EXIT_INTERRUPTED ? nil : status
    }

    /// Imports a module and returns it; `import("os.path")` returns `os.path`, not `os`.
    /// - Throws: ``PythonError`` with what the import raised: ModuleNotFoundError, ImportError, or an exception of the
    ///   module's code; ``VMError`` (`.argument`) if the name has a null character.
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
