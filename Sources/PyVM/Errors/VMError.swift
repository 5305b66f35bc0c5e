import CPyVM

/// An error of PyVM itself, not an exception that Python code raised.
public struct VMError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Why something failed, for code that reacts to it.
    public enum Code: Sendable, Equatable {
        /// The VM is closed, or the channel.
        case closed
        /// The time is up: what was waited for in a channel did not come.
        case timeout
        /// The task of a pool was cancelled.
        case cancelled
        /// Something is in use: threads are inside the VM, or something in Python keeps memory that was lent.
        case busy
        /// The call came at the wrong place: inside a callback, or while the thread has other VMs attached.
        case order
        /// An argument that no VM could take.
        case argument
        /// An object of another VM.
        case foreignObject
        /// Anything else: the message tells.
        case other(Int32)
    }

    /// Why it failed.
    public let code: Code
    /// The function that failed.
    public let function: String
    /// One sentence: what is wrong, and what to do.
    public let message: String

    /// The function and the message.
    public var description: String { "\(function): \(message)" }

    @usableFromInline package static var foreignObject: VMError {
        VMError(
            code: .foreignObject, function: "PyObject",
            message:
                "an object of one VM cannot be used in another; vm.transfer(object) makes an object of the other VM of it"
        )
    }

    /// An `.argument` error; PyVMRaw makes these, too.
    package static func argument(_ message: String, function: String) -> VMError {
        VMError(code: .argument, function: function, message: message)
    }

    /// The last error that libpyvm noted for this thread.
    static var last: VMError {
        guard let error = PyVM_LastError()?.pointee else {
            return VMError(code: .other(0), function: "PyVM", message: "failed for a reason that is not known")
        }
        let code: Code =
            switch error.code {
            case PYVM_ERROR_CLOSED: .closed
            case PYVM_ERROR_TIMEOUT: .timeout
            case PYVM_ERROR_CANCELLED: .cancelled
            case PYVM_ERROR_BUSY: .busy
            case PYVM_ERROR_ORDER: .order
            case PYVM_ERROR_ARGUMENT: .argument
            default: .other(Int32(error.code.rawValue))
            }
        return VMError(code: code, function: String(cString: error.function), message: String(cString: error.message))
    }

    /// Refuses a text with a null character, since C would read only the part before it.
    static func refuseNUL(in text: String, _ what: String, function: String) throws(VMError) {
        guard !text.utf8.contains(0) else {
            throw .argument("\(what) cannot contain null characters", function: function)
        }
    }
}
