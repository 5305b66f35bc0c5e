/// A file of the source tree that the generator writes.
public struct GeneratedFile: Sendable {
    /// Below the source tree.
    public let path: String
    public let text: String
}
