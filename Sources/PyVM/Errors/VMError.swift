import CPyVM

/// A failure of PyVM's own, as opposed to an exception that Python code raised.
public struct VMError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Why something failed, for code that wants to do something about it.
    public enum Code: Sendable, Equatable {
        /// The VM is closed.
        case closed
        /// Threads are inside.
        case busy
        /// Not from here: inside a callback, or with other attachments.
        case order
        /// An argument that no VM could take.
        case argument
        /// An object of another VM.
        case foreignObject
        /// Anything else: the message tells.
        case other(Int32)
    }

    /// Why: one of a few kinds.
    public let code: Code
    /// The function that failed.
    public let function: String
    /// One sentence: what, and what to do.
    public let message: String

    /// The function and the message.
    public var description: String { "\(function): \(message)" }

    @usableFromInline package static var foreignObject: VMError {
        VMError(
            code: .foreignObject, function: "PyObject",
            message:
                "an object of one VM cannot be used in another; convert it to a Swift value, and that to an object there"
        )
    }

    /// For the raw layer.
    package static func argument(_ message: String, function: String) -> VMError {
        VMError(code: .argument, function: function, message: message)
    }

    /// The thread's last one of libpyvm.
    static var last: VMError {
        guard let error = PyVM_LastError()?.pointee else {
            return VMError(code: .other(0), function: "PyVM", message: "failed for a reason that is not known")
        }
        let code: Code =
            switch error.code {
            case PYVM_ERROR_CLOSED: .closed
            case PYVM_ERROR_BUSY: .busy
            case PYVM_ERROR_ORDER: .order
            case PYVM_ERROR_ARGUMENT: .argument
            default: .other(Int32(error.code.rawValue))
            }
        return VMError(code: code, function: String(cString: error.function), message: String(cString: error.message))
    }

    /// For texts that C would take a part of.
    static func refuseNUL(in text: String, _ what: String, function: String) throws(VMError) {
        guard !text.utf8.contains(0) else {
            throw .argument("\(what) cannot contain null characters", function: function)
        }
    }
}
