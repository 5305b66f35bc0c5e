/// Puts a prefix before each line of a text that comes in pieces.
struct LinePrefixer: Sendable {
    private let prefix: [UInt8]
    private var begun: [UInt8] = []

    init(_ prefix: String) {
        self.prefix = Array(prefix.utf8)
    }

    /// The lines that `bytes` completes; the rest is kept for later.
    mutating func lines(adding bytes: some Sequence<UInt8>) -> [UInt8] {
        begun += bytes
        guard let end = begun.lastIndex(of: newline) else { return [] }
        let whole = begun[...end]
        begun = Array(begun[(end + 1)...])
        return whole.split(separator: newline, omittingEmptySubsequences: false).dropLast().flatMap {
            prefix + $0 + [newline]
        }
    }

    /// The last line, if it has no end yet; it gets one.
    mutating func rest() -> [UInt8] {
        begun.isEmpty ? [] : lines(adding: [newline])
    }

    private var newline: UInt8 { 0x0A }
}
