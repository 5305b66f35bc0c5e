import Foundation

/// The way from headers to files, stage by stage:
///
/// 1. find: the headers of a CPython (`Headers/`)
/// 2. read: clang's syntax tree and macros, into a snapshot of that version (`Headers/`, `Snapshot/`)
/// 3. model: the snapshots of all versions and the annotations, into one API (`Annotations/`, `Model/`)
/// 4. render: the API, into the text of each file (`Render/`)
///
/// Snapshots are files, too (`codegen/snapshots/3.13.api`), so a machine with one CPython can render for all.
public struct Pipeline: Sendable {
    public let tree: SourceTree
    /// Whether a snapshot may lose much of what the tree's has.
    let acceptsLosses: Bool

    public init(tree: SourceTree, acceptsLosses: Bool = false) {
        self.tree = tree
        self.acceptsLosses = acceptsLosses
    }

    /// The contents that the tree's generated files should have.
    public struct Result: Sendable {
        public var files: [GeneratedFile]
        public var api: API
        public var annotations: Annotations
        public var snapshots: [HeaderSnapshot]
    }

    /// Refuses a missing lock: all slots would be given out anew, and compiled programs would call the wrong functions.
    private func storedLock() throws -> String {
        if let text = try tree.textIfThere(ABILock.path) { return text }
        guard tree.existingText(TableRenderer.path) == nil else {
            throw CodegenError(
                "\(ABILock.path): missing, though \(TableRenderer.path) was made with it; restore it from git")
        }
        return ""
    }

    /// The snapshot's file. It needs no annotations for that CPython: people write these from the snapshot.
    public func snapshotFile(of headers: PythonHeaders) async throws -> GeneratedFile {
        let annotations = try AnnotationsReader(tree: tree).read()
        return Self.file(of: try await begin(headers, annotations).whole())
    }

    /// Somebody has to end the reading.
    private func begin(
        _ headers: PythonHeaders, _ annotations: Annotations
    ) async throws -> HeaderReader.Reading {
        // clang runs in a process of its own; meanwhile the stored snapshot is read. A damaged one is made anew.
        async let stored = try? SnapshotStore(tree: tree).snapshot(of: headers.version, withFacts: false)
        let reading = try await SnapshotMaker(annotations: annotations).begin(headers)
        guard !acceptsLosses, let stored = await stored else { return reading }
        do {
            let source = "CPython \(headers.release)'s headers (\(headers.folder))"
            try SnapshotLosses(from: stored, to: reading.snapshot).check(headers.version, source: source)
        } catch {
            reading.drop()
            throw error
        }
        return reading
    }

    private static func file(of snapshot: HeaderSnapshot) -> GeneratedFile {
        GeneratedFile(path: SnapshotStore.path(of: snapshot.version), text: SnapshotWriter.text(of: snapshot))
    }

    /// - Parameter headers: the CPythons to read anew. For others the tree's snapshots count.
    public func run(_ headers: [PythonHeaders]) async throws -> Result {
        let annotations = try AnnotationsReader(tree: tree).read()
        // What the limited API has comes later: the model does not know it.
        return try await withThrowingTaskGroup(of: (PythonVersion, Set<HeaderSnapshot.Item>).self) { limited in
            async let stored = SnapshotStore(tree: tree).snapshots(except: Set(headers.map(\.version)))
            var snapshots: [PythonVersion: HeaderSnapshot] = [:]
            for headers in headers {
                let reading = try await begin(headers, annotations)
                snapshots[headers.version] = reading.snapshot
                limited.addTask { (headers.version, try await reading.limited()) }
            }
            for snapshot in try await stored { snapshots[snapshot.version] = snapshot }
            snapshots = snapshots.mapValues { $0.stating(annotations.facts) }
            var lock = try ABILock(text: storedLock())
            let api = try model(of: Array(snapshots.values), annotations, &lock)
            let rendered = await Self.render(api)
            for try await (version, items) in limited { snapshots[version]?.limited = items }
            let all = snapshots.values.sorted { $0.version < $1.version }
            let files =
                all.map(Self.file)
                + [GeneratedFile(path: ABILock.path, text: lock.text), RulesDocument.file] + rendered
            return Result(files: files, api: api, annotations: annotations, snapshots: all)
        }
    }

    private func model(
        of snapshots: [HeaderSnapshot], _ annotations: Annotations, _ lock: inout ABILock
    ) throws -> API {
        guard !snapshots.isEmpty else {
            throw CodegenError(
                "no CPython's headers were found and \(SnapshotStore.folder) is empty; install libpython3-dev")
        }
        try annotations.cpythons.check(covers: snapshots.map(\.version).sorted())
        var builder = APIBuilder(snapshots: snapshots, annotations: annotations)
        return try builder.build(lock: &lock)
    }

    /// The CPythons of the releases that the tree's snapshots record: only these can be compared.
    public func recorded(among headers: [PythonHeaders]) async throws -> [PythonHeaders] {
        let releases = Dictionary(
            uniqueKeysWithValues: try await SnapshotStore(tree: tree).snapshots().map { ($0.version, $0.release) })
        return headers.filter { releases[$0.version] == $0.release }
    }

    private static let renderers: [any Renderer.Type] = [
        TypesRenderer.self, ConstantsRenderer.self, APIHeaderRenderer.self, CallbacksRenderer.self,
        PythonHeaderRenderer.self, ImplicitHeaderRenderer.self, TableRenderer.self, MembersRenderer.self,
        FrontRenderer.self,
        RefuseRenderer.self, EngineHeadersRenderer.self, EngineTypesRenderer.self, EngineFunctionsRenderer.self,
        EngineTableRenderer.self, LayoutRenderer.self, LinkTestRenderer.self, SwiftRawRenderer.self,
        SwiftRawDocument.self, FindHeaderRenderer.self, FindScriptRenderer.self, BuiltInCPythonsRenderer.self,
    ]

    /// The files in the order of the renderers, which work side by side.
    private static func render(_ api: API) async -> [GeneratedFile] {
        await withTaskGroup(of: (Int, [GeneratedFile]).self) { group in
            for (number, renderer) in renderers.enumerated() {
                group.addTask { (number, renderer.init(api: api).files) }
            }
            let rendered = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
            return renderers.indices.flatMap { rendered[$0] ?? [] }
        }
    }
}
