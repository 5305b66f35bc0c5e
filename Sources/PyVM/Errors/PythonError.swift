import CPyVM

/// An exception that Python code raised.
///
/// It holds the exception object and so what that refers to, frames included. Any thread may have it; what is asked of it beyond
/// ``type`` and ``message`` enters the VM.
public struct PythonError: Error, Sendable, CustomStringConvertible {
    /// The exception's type: "ValueError", "json.decoder.JSONDecodeError".
    public let type: String
    /// What `str(exception)` gives; empty where that raises.
    public let message: String
    /// The exception object.
    public let exception: PyObject

    /// The type and the message: "KeyError: 'k'".
    public var description: String { message.isEmpty ? type : "\(type): \(message)" }

    /// As Python prints it, with the frames it came through and the exceptions it came from; the description where that cannot be
    /// had, the VM being closed, say.
    public var traceback: String {
        (try? exception.withReference { Self.traceback(of: $1, in: $0) }) ?? "\(description)\n"
    }

    /// The exception that this one was raised from (`raise … from …`, Python's `__cause__`); nil if there is none, or the VM is
    /// closed.
    public var cause: PythonError? {
        guard let cause = try? exception.attribute("__cause__"), (try? cause.isNone) == false else { return nil }
        return try? PythonError(cause)
    }

    /// Describes an exception object.
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

    /// For the C API: the pending exception, taken from the thread inside the VM; the Swift error, if it carries one; or why libpyvm
    /// refused the call (``VMError``), where there is none.
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

    // MARK: Without errors of their own: these would have to be described, too

    /// The text of a string, whose reference it takes over; nil for NULL, with its exception cleared, and for anything else.
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
