/// The snapshots of a source tree, a file for each CPython: `codegen/snapshots/3.13.api`.
public struct SnapshotStore: Sendable {
    static let folder = "codegen/snapshots"

    let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    static func path(of version: PythonVersion) -> String { "\(folder)/\(version).api" }

    /// The snapshot as reading its file gives it: in the file's order, however it was made.
    static func asStored(_ snapshot: HeaderSnapshot) throws -> HeaderSnapshot {
        try SnapshotReader.read(SnapshotWriter.text(of: snapshot), path: path(of: snapshot.version))
    }

    /// The snapshot; nil if the tree has none of this version.
    func snapshot(of version: PythonVersion, withFacts: Bool = true) throws -> HeaderSnapshot? {
        let path = Self.path(of: version)
        return try tree.existingText(path).map { try SnapshotReader.read($0, path: path, withFacts: withFacts) }
    }

    /// All snapshots, the oldest first. They have no facts; `stating` adds them.
    public func snapshots(except versions: Set<PythonVersion> = []) async throws -> [HeaderSnapshot] {
        let skipped = Set(versions.map { "\($0).api" })
        let names = try tree.files(in: Self.folder).filter { $0.hasSuffix(".api") && !skipped.contains($0) }
        return try await withThrowingTaskGroup { group in
            for name in names { group.addTask { try read(name) } }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.version < $1.version }
        }
    }

    private func read(_ name: String) throws -> HeaderSnapshot {
        let path = "\(Self.folder)/\(name)"
        let snapshot = try SnapshotReader.read(tree.text(path), path: path, withFacts: false)
        guard name == "\(snapshot.version).api" else {
            throw CodegenError(
                """
                \(path): holds CPython \(snapshot.release); call it \(snapshot.version).api, or take it away
                """)
        }
        return snapshot
    }
}
