import CPyVM

/// A failure of libpyvm, in its words.
public struct VMFailure: Error, Hashable, CustomStringConvertible, Sendable {
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    /// What failed last in this thread.
    static var last: VMFailure {
        VMFailure(String(cString: PyVM_LastError().pointee.message))
    }
}
