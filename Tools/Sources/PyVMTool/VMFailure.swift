import CPyVM
import PyVM

/// A failure of the command: of libpyvm, in its words, or of the system.
public struct VMFailure: Error, Hashable, CustomStringConvertible, Sendable {
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    init(_ error: any Error) {
        self.init((error as? VMError)?.message ?? "\(error)")
    }

    /// What failed last in this thread.
    static var last: VMFailure {
        VMFailure(String(cString: PyVM_LastError().pointee.message))
    }
}
