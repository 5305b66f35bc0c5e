import CPyVM
import PyVM

/// A failure of the command, with libpyvm's or the system's reason.
public struct VMFailure: Error, Hashable, CustomStringConvertible, Sendable {
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    init(_ error: any Error) {
        self.init((error as? VMError)?.message ?? "\(error)")
    }

    /// The last error that libpyvm noted for this thread.
    static var last: VMFailure {
        VMFailure(String(cString: PyVM_LastError().pointee.message))
    }
}
