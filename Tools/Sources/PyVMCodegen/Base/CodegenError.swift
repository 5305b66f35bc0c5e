/// A failure, described for the user in one sentence: what, where, and what to do.
public struct CodegenError: Error, CustomStringConvertible, Sendable {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}
