/// The snapshots of a source tree, a file for each CPython: `codegen/snapshots/3.13.api`.
public struct SnapshotStore: Sendable {
    static let folder = "codegen/snapshots"

    let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    static func path(of version: PythonVersion) -> String { "\(folder)/\(version.feature).api" }

    /// The snapshot as reading its file gives it: in the file's order, however it was made.
    static func asStored(_ snapshot: HeaderSnapshot) throws -> HeaderSnapshot {
        try SnapshotReader.read(SnapshotWriter.text(of: snapshot), path: path(of: snapshot.version))
    }

    /// The snapshot's file, with facts; nil if the tree has none of this version.
    func series(of version: PythonVersion) throws -> SnapshotSeries? {
        let path = Self.path(of: version)
        return try tree.existingText(path).map { try SnapshotReader.readSeries($0, path: path) }
    }

    /// All snapshots, the oldest first. They have no facts; `stating` adds them.
    public func series(except versions: Set<PythonVersion> = []) async throws -> [SnapshotSeries] {
        let skipped = Set(versions.map { "\($0).api" })
        let names = try tree.files(in: Self.folder).filter { $0.hasSuffix(".api") && !skipped.contains($0) }
        return try await withThrowingTaskGroup { group in
            for name in names { group.addTask { try read(name) } }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.version < $1.version }
        }
    }

    private func read(_ name: String) throws -> SnapshotSeries {
        let path = "\(Self.folder)/\(name)"
        let series = try SnapshotReader.readSeries(tree.text(path), path: path, withFacts: false)
        guard name == "\(series.version).api" else {
            throw CodegenError(
                """
                \(path): holds CPython \(series.newest.release); call it \(series.version).api, or take it away
                """)
        }
        return series
    }
}
