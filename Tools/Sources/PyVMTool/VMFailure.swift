import CPyVM
import PyVM

/// A failure of the command, with libpyvm's or the system's reason.
public struct VMFailure: Error, Hashable, CustomStringConvertible, Sendable {
    public let description: String
    /// The status with which CPython itself wants the process to exit, when it has told the user what there is to tell.
    public private(set) var exitStatus: Int32?

    init(_ description: String) {
        self.description = description
    }

    init(_ error: any Error) {
        self.init((error as? VMError)?.message ?? "\(error)")
    }

    /// The failure of a VM that was to be made, in the thread that tried.
    init(starting error: any Error) {
        self.init(error)
        let status = PyVM_LastError().pointee.exit_status
        exitStatus = status < 0 ? nil : status
    }

    /// The last error that libpyvm noted for this thread.
    static var last: VMFailure {
        VMFailure(String(cString: PyVM_LastError().pointee.message))
    }
}
