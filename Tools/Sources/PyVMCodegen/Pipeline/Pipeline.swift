import Foundation

/// The way from headers to files, stage by stage:
///
/// 1. locate: the headers of a CPython (`Locate/`)
/// 2. parse: clang's syntax tree and macros, into a snapshot of that version (`Parse/`, `Snapshot/`)
/// 3. model: the snapshots of all versions and the annotations, into one API (`Model/`)
/// 4. render: the API, into the text of each file (`Render/`)
///
/// Snapshots are files too (`codegen/snapshots/3.13.api`), so a machine with one CPython renders for all.
public struct Pipeline: Sendable {
    public let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    /// What the tree's generated files should hold.
    public struct Result: Sendable {
        public var files: [GeneratedFile]
        public var api: API
        public var annotations: Annotations
        public var snapshots: [HeaderSnapshot]
    }

    /// Without the lock every slot would be given anew, and what is compiled would call the wrong functions.
    private func storedLock() throws -> String {
        if let text = try tree.textIfThere(ABILock.path) { return text }
        guard tree.existingText(TableRenderer.path) == nil else {
            throw CodegenError("\(ABILock.path): missing, though \(TableRenderer.path) was made with it; restore it from git")
        }
        return ""
    }

    /// What reading the snapshot's file gives: the same, in the file's order, whichever way it came.
    private func asStored(_ snapshot: HeaderSnapshot) throws -> HeaderSnapshot {
        try SnapshotReader.read(SnapshotWriter.text(of: snapshot), path: "\(Self.snapshotFolder)/\(snapshot.version).api")
    }

    private func read(_ headers: PythonHeaders, _ annotations: Annotations) async throws -> HeaderSnapshot {
        let reader = HeaderReader(
            extraHeaders: annotations.extraHeaders, namesWithoutPrefix: annotations.namesWithoutPrefix)
        return try await reader.read(headers).stating(annotations.facts)
    }

    /// The snapshot of a CPython's headers, with what the tree's documents say of it.
    public func read(_ headers: PythonHeaders) async throws -> HeaderSnapshot {
        try asStored(await read(headers, AnnotationsReader(tree: tree).read()))
    }

    /// The snapshot's file. It needs no annotations of that CPython, and is what they are written from.
    public func snapshotFile(of headers: PythonHeaders) async throws -> GeneratedFile {
        let snapshot = try await read(headers)
        return GeneratedFile(path: "\(Self.snapshotFolder)/\(snapshot.version).api", text: SnapshotWriter.text(of: snapshot))
    }

    static let snapshotFolder = "codegen/snapshots"

    /// - Parameter headers: CPythons to read anew; the others' snapshots are taken as they are in the tree.
    public func run(_ headers: [PythonHeaders]) async throws -> Result {
        let annotations = try AnnotationsReader(tree: tree).read()
        // clang is a process of its own, so the stored snapshots are read meanwhile.
        async let stored = storedSnapshots(except: Set(headers.map(\.version)))
        var snapshots: [PythonVersion: HeaderSnapshot] = [:]
        for headers in headers { snapshots[headers.version] = try asStored(await read(headers, annotations)) }
        for snapshot in try await stored { snapshots[snapshot.version] = snapshot }
        let all = snapshots.values.map { $0.stating(annotations.facts) }.sorted { $0.version < $1.version }
        guard !all.isEmpty else {
            throw CodegenError("no CPython's headers were found and \(Self.snapshotFolder) is empty; install libpython3-dev")
        }
        var lock = try ABILock(text: storedLock())
        var builder = APIBuilder(snapshots: all, annotations: annotations)
        let api = try builder.build(lock: &lock)
        let files = all.map { GeneratedFile(path: "\(Self.snapshotFolder)/\($0.version).api", text: SnapshotWriter.text(of: $0)) }
            + [GeneratedFile(path: ABILock.path, text: lock.text), RulesDocument.file] + Self.render(api)
        return Result(files: files, api: api, annotations: annotations, snapshots: all)
    }

    /// The CPythons whose very releases the tree's snapshots record: only these can be compared.
    public func recorded(among headers: [PythonHeaders]) async throws -> [PythonHeaders] {
        let releases = Dictionary(uniqueKeysWithValues: try await storedSnapshots().map { ($0.version, $0.release) })
        return headers.filter { releases[$0.version] == $0.release }
    }

    private static let renderers: [any Renderer.Type] = [
        TypesRenderer.self, ConstantsRenderer.self, APIHeaderRenderer.self, CallbacksRenderer.self,
        PythonHeaderRenderer.self, ImplicitHeaderRenderer.self, TableRenderer.self, MembersRenderer.self, FrontRenderer.self,
        RefuseRenderer.self, EngineHeadersRenderer.self, EngineTypesRenderer.self, EngineFunctionsRenderer.self,
        EngineTableRenderer.self, LayoutRenderer.self, LinkTestRenderer.self, SwiftRawRenderer.self,
        SwiftRawDocument.self,
    ]

    private static func render(_ api: API) -> [GeneratedFile] {
        renderers.flatMap { $0.init(api: api).files }
    }

    /// Without facts, which `stating` gives them anew.
    public func storedSnapshots(except versions: Set<PythonVersion> = []) async throws -> [HeaderSnapshot] {
        let skipped = Set(versions.map { "\($0).api" })
        let names = try tree.files(in: Self.snapshotFolder).filter { $0.hasSuffix(".api") && !skipped.contains($0) }
        return try await withThrowingTaskGroup { group in
            for name in names {
                let path = "\(Self.snapshotFolder)/\(name)"
                group.addTask {
                    let snapshot = try SnapshotReader.read(tree.text(path), path: path, withFacts: false)
                    guard name == "\(snapshot.version).api" else {
                        throw CodegenError("\(path): holds CPython \(snapshot.release); call it \(snapshot.version).api, or take it away")
                    }
                    return snapshot
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.version < $1.version }
        }
    }
}
