/// What a new snapshot lacks that the one before it has. A patch release loses hardly anything. If much is gone, the
/// headers were not read as they should be, and the tree would lose it, too.
struct SnapshotLosses {
    /// So many may go without a question.
    static let few = 5

    let lost: [HeaderSnapshot.Item]
    private let count: Int

    init(from old: Set<HeaderSnapshot.Item>, to new: Set<HeaderSnapshot.Item>) {
        count = old.count
        lost = old.subtracting(new).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
    }

    /// - Parameter source: where the new snapshot is from, in words.
    /// - Throws: `CodegenError` if more than a few items are lost.
    func check(_ version: PythonVersion, source: String) throws {
        guard lost.count > Self.few else { return }
        let some = lost.prefix(Self.few).map { "\($0.kind) \($0.name)" }.joined(separator: ", ")
        throw CodegenError(
            "\(SnapshotStore.path(of: version)): \(lost.count) of its \(count) items are not in \(source): \(some) and \(lost.count - Self.few) more; see whether the folder is whole, or say --accept-losses"
        )
    }
}
