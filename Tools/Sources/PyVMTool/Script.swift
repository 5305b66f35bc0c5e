import CPyVM
import PyVM

/// A script that runs in a VM as `python script` would run it in a process.
struct Script: Sendable {
    let path: String

    enum End: Equatable, Sendable {
        case code(Int32)
        case keyboardInterrupt
    }

    /// Runs the script to its end, in the calling thread. The VM prints its exceptions.
    ///
    /// `isCancelled` is called with the GIL held. PyVM_Interrupt needs the GIL, too: so an interrupt either comes
    /// before this call, and has made `isCancelled` true, or it comes after, and finds running code.
    func run(in vm: VM, isCancelled: () -> Bool) throws -> End {
        try vm.withHandle { vm in
            if isCancelled() { return .keyboardInterrupt }
            guard let functions = Self.functions(in: vm) else { throw Self.unexpected(in: vm) }
            defer { PyVM_DecRef(vm, functions) }
            return Execution(vm: vm, functions: functions).run(path)
        }
    }

    /// A dict of the functions that are written in Python.
    private static func functions(in vm: OpaquePointer) -> RawReference? {
        guard let globals = PyVMDict_New(vm) else { return nil }
        guard let none = PyVMRun_String(vm, source, Py_file_input, globals, globals) else {
            PyVM_DecRef(vm, globals)
            return nil
        }
        PyVM_DecRef(vm, none)
        return globals
    }

    private static func unexpected(in vm: OpaquePointer) -> VMFailure {
        PyVMErr_Print(vm)
        return VMFailure("the VM cannot run scripts; the reason is above")
    }

    private static let source = """
        def load(path):
            'Makes __main__ the script that `path` names, and returns its code.'
            import importlib.machinery, os, sys
            main = sys.modules['__main__']
            main.__file__ = os.path.abspath(path)
            main.__cached__ = None
            main.__loader__ = importlib.machinery.SourceFileLoader('__main__', main.__file__)
            if not sys.flags.safe_path:
                sys.path.insert(0, os.path.dirname(os.path.realpath(path)))
            with open(path, 'rb') as file:
                return compile(file.read(), main.__file__, 'exec', dont_inherit=True)

        def exit_code(error):
            'What a SystemExit asks for; None: `error` is none.'
            import sys
            if not isinstance(error, SystemExit):
                return None
            if error.code is None or isinstance(error.code, int):
                return error.code or 0
            if sys.stderr is not None:
                print(error.code, file=sys.stderr)
            return 1

        """
}

/// One run of a script: the calls in their order. The thread has the VM attached.
private struct Execution {
    typealias Object = RawReference

    let vm: OpaquePointer
    let functions: Object

    func run(_ path: String) -> Script.End {
        guard let code = load(path) else { return end(ofLoading: true) }
        defer { PyVM_DecRef(vm, code) }
        let globals = PyVMModule_GetDict(vm, PyVMImport_AddModule(vm, "__main__"))
        guard let result = PyVMEval_EvalCode(vm, code, globals, globals) else { return end(ofLoading: false) }
        PyVM_DecRef(vm, result)
        return .code(0)
    }

    private func load(_ path: String) -> Object? {
        guard let argument = PyVMUnicode_DecodeFSDefault(vm, path) else { return nil }
        defer { PyVM_DecRef(vm, argument) }
        return call("load", argument)
    }

    private func call(_ name: String, _ argument: Object) -> Object? {
        PyVMObject_CallOneArg(vm, PyVMDict_GetItemString(vm, functions, name), argument)
    }

    /// The end that the pending exception means, by Python's own rules.
    private func end(ofLoading: Bool) -> Script.End {
        guard let error = PyVMErr_GetRaisedException(vm) else { return .code(1) }
        if ofLoading { // a syntax error names its line; the traceback would only show the loader
            _ = PyVMException_SetTraceback(vm, error, PyVM_None(vm))
        }
        if let code = systemExit(error) {
            PyVM_DecRef(vm, error)
            return .code(code)
        }
        let isInterrupt = PyVMErr_GivenExceptionMatches(vm, error, PyVMExc_KeyboardInterrupt(vm)) != 0
        PyVMErr_SetRaisedException(vm, error)
        PyVMErr_Print(vm)
        return isInterrupt ? .keyboardInterrupt : .code(1)
    }

    private func systemExit(_ error: Object) -> Int32? {
        guard let code = call("exit_code", error) else {
            PyVMErr_Print(vm)
            return 1
        }
        defer { PyVM_DecRef(vm, code) }
        if PyVM_IsNone(vm, code) != 0 { return nil }
        let value = PyVMLong_AsLong(vm, code) // -1 for a number that is too large, as in CPython
        PyVMErr_Clear(vm)
        return Int32(truncatingIfNeeded: value) & 0xFF
    }
}
