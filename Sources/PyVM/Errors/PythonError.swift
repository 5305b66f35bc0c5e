import CPyVM

/// An exception that Python code raised.
///
/// It holds the exception object, and so keeps everything that the object refers to, Python's stack frames included.
/// Any thread may use it. ``type`` and ``message`` are copied out of Python; the other members enter the VM.
public struct PythonError: Error, Sendable, CustomStringConvertible {
    /// The name of the exception's type, with its module unless the type is a built-in one: "ValueError",
    /// "json.decoder.JSONDecodeError".
    public let type: String
    /// The text of `str(exception)`; empty if that raises.
    public let message: String
    /// The exception object.
    public let exception: PyObject
    /// The text of ``traceback``, if it was made when the exception was caught.
    private var keptTraceback: String?

    /// The type and the message: "KeyError: 'k'".
    public var description: String { message.isEmpty ? type : "\(type): \(message)" }

    /// The text that Python prints for the exception, with its stack frames and the exceptions that caused it. Only the
    /// description if that text cannot be made, as when the VM is closed.
    public var traceback: String {
        if let keptTraceback { return keptTraceback }
        return (try? exception.withReference { Self.traceback(of: $1, in: $0) }) ?? "\(description)\n"
    }

    /// The exception that this one was raised from (`raise … from …`, Python's `__cause__`); nil if there is none or
    /// the VM is closed.
    public var cause: PythonError? {
        guard let cause = try? exception.attribute("__cause__"), (try? cause.isNone) == false else { return nil }
        return try? PythonError(cause)
    }

    /// Makes an error of an exception object.
    /// - Throws: ``VMError`` if its VM is closed.
    public init(_ exception: PyObject) throws {
        self.exception = exception
        (type, message) = try exception.withReference { handle, reference in
            let type = PyVMObject_Type(handle, reference)
            defer { PyVM_DecRef(handle, type) }
            let module = Self.text(PyVMObject_GetAttrString(handle, type, "__module__"), in: handle)
            let name =
                Self.text(PyVMObject_GetAttrString(handle, type, "__qualname__"), in: handle)
                ?? "an exception without a name"
            let isPlain = module == nil || module == "builtins" || module == "__main__"
            return (
                isPlain ? name : "\(module ?? "").\(name)",
                Self.text(PyVMObject_Str(handle, reference), in: handle) ?? ""
            )
        }
    }

    /// The same error, whose ``traceback`` stays when its VM is closed.
    func keepingTraceback() -> PythonError {
        var error = self
        error.keptTraceback = traceback
        return error
    }

    /// For the C API: takes the pending exception from the thread, inside the VM, and returns it as an error to throw.
    /// That is the Swift error if the exception carries one, else a ``PythonError``. If no exception is pending, it is
    /// the ``VMError`` that says why libpyvm refused the call.
    @inline(never)
    public static func taken(in vm: VM) -> any Error {
        guard let raised = PyVMErr_GetRaisedException(vm.handle) else { return VMError.last }
        let exception = PyObject(reference: raised, vm: vm)
        if let swift = SwiftError.carried(by: exception) { return swift }
        do {
            return try PythonError(exception)
        } catch {
            return error
        }
    }

    // MARK: Helpers that clear their own exceptions, since nobody could describe those

    /// The text of a Python string; takes the reference over. Returns nil for NULL or any other object, and clears the
    /// exception.
    private static func text(_ string: RawReference?, in vm: OpaquePointer) -> String? {
        defer { PyVM_DecRef(vm, string) }
        var count = 0
        guard let string, PyVMUnicode_Check(vm, string) == 1, let utf8 = PyVMUnicode_AsUTF8AndSize(vm, string, &count)
        else {
            PyVMErr_Clear(vm)
            return nil
        }
        return String(decoding: UnsafeRawBufferPointer(start: utf8, count: count), as: UTF8.self)
    }

    private static func traceback(of exception: RawReference, in vm: OpaquePointer) -> String? {
        let module = PyVMImport_ImportModule(vm, "traceback")
        let format = module.flatMap { PyVMObject_GetAttrString(vm, $0, "format_exception") }
        let lines = format.flatMap { PyVMObject_CallOneArg(vm, $0, exception) }
        let empty = lines == nil ? nil : PyVMUnicode_FromString(vm, "")
        defer { for reference in [module, format, lines, empty] { PyVM_DecRef(vm, reference) } }
        guard let empty, let lines else {
            PyVMErr_Clear(vm)
            return nil
        }
        return text(PyVMUnicode_Join(vm, empty, lines), in: vm)
    }
}
