/// A failure that the user can act on: one sentence that says what, where and what to do.
public struct CodegenError: Error, CustomStringConvertible, Sendable {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}
