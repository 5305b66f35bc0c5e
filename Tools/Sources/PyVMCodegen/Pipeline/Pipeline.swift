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
        /// The API of each CPython, and of each patch release that changed it.
        public var snapshots: [HeaderSnapshot]
        /// What headers have otherwise than the tree's snapshots had it.
        public var remarks: [String]
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

    /// Headers with what was read in them.
    private typealias Read = (headers: PythonHeaders, snapshot: HeaderSnapshot)

    /// The snapshots' files with these headers in them, and what these have otherwise. They need no annotations for
    /// those CPythons: people write these from the snapshots.
    public func snapshotFiles(
        of headers: [PythonHeaders]
    ) async throws -> (files: [GeneratedFile], remarks: [String]) {
        let annotations = try AnnotationsReader(tree: tree).read()
        let (series, remarks) = try await series(with: headers, annotations, isNoted: true)
        let versions = Set(headers.map(\.version))
        let files = series.filter { versions.contains($0.version) }.map { Self.file(of: $0.stating(annotations.facts)) }
        return (files, remarks)
    }

    /// What headers have otherwise than the tree's snapshot of their CPython.
    public func news(in headers: PythonHeaders) async throws -> [String] {
        try await series(with: [headers], try AnnotationsReader(tree: tree).read(), isNoted: false).remarks
    }

    private func series(
        with headers: [PythonHeaders], _ annotations: Annotations, isNoted: Bool
    ) async throws -> (series: [SnapshotSeries], remarks: [String]) {
        let maker = SnapshotMaker(annotations: annotations)
        var read: [Read] = []
        for headers in headers { read.append((headers, try await maker.snapshot(of: headers))) }
        return try merge(read, into: try await SnapshotStore(tree: tree).series(), isNoted: isNoted)
    }

    /// The tree's snapshots with the headers that were read in them, and what these have otherwise.
    private func merge(
        _ read: [Read], into stored: [SnapshotSeries], isNoted: Bool
    ) throws -> (series: [SnapshotSeries], remarks: [String]) {
        var series = Dictionary(uniqueKeysWithValues: stored.map { ($0.version, $0) })
        var remarks: [String] = []
        for (headers, snapshot) in read {
            guard let known = series[headers.version] else {
                series[headers.version] = SnapshotSeries(snapshot)
                continue
            }
            if !acceptsLosses {
                let source = "CPython \(headers.release)'s headers (\(headers.folder))"
                try SnapshotLosses(from: known.items(before: snapshot), to: snapshot.items)
                    .check(headers.version, source: source)
            }
            let merge = try SnapshotMerge(snapshot, into: known, isNoted: isNoted)
            series[headers.version] = merge.series
            remarks += merge.remarks.map { "CPython \(headers.release) in \(headers.folder): \($0)" }
        }
        return (series.values.sorted { $0.version < $1.version }, remarks)
    }

    private static func file(of series: SnapshotSeries) -> GeneratedFile {
        GeneratedFile(path: SnapshotStore.path(of: series.version), text: SnapshotWriter.text(of: series))
    }

    /// - Parameter headers: the CPythons to read. What the tree's snapshots say of other CPythons and of other patch
    ///   releases counts as it is.
    public func run(_ headers: [PythonHeaders]) async throws -> Result {
        let annotations = try AnnotationsReader(tree: tree).read()
        let maker = SnapshotMaker(annotations: annotations)
        return try await withThrowingTaskGroup(of: (Int, Set<HeaderSnapshot.Item>).self) { limited in
            // clang runs in a process of its own; meanwhile the stored snapshots are read.
            async let reading = SnapshotStore(tree: tree).series()
            var read: [Read] = []
            for (number, headers) in headers.enumerated() {
                let reading = try await maker.begin(headers)
                read.append((headers, reading.snapshot))
                limited.addTask { (number, try await reading.limited()) }
            }
            let stored = try await reading
            for try await (number, items) in limited { read[number].snapshot.limited = items }
            let (series, remarks) = try merge(read, into: stored, isNoted: false)
            let stated = series.map { $0.stating(annotations.facts) }
            let snapshots = stated.flatMap(\.stages)
            var lock = try ABILock(text: storedLock())
            let api = try model(of: snapshots, annotations, &lock)
            let files =
                stated.map(Self.file)
                + [GeneratedFile(path: ABILock.path, text: lock.text), RulesDocument.file] + (await Self.render(api))
            return Result(files: files, api: api, annotations: annotations, snapshots: snapshots, remarks: remarks)
        }
    }

    private func model(
        of snapshots: [HeaderSnapshot], _ annotations: Annotations, _ lock: inout ABILock
    ) throws -> API {
        guard !snapshots.isEmpty else {
            throw CodegenError(
                "no CPython's headers were found and \(SnapshotStore.folder) is empty; install libpython3-dev")
        }
        try annotations.cpythons.check(covers: Set(snapshots.map(\.version.feature)).sorted())
        var builder = APIBuilder(snapshots: snapshots, annotations: annotations)
        return try builder.build(lock: &lock)
    }

    /// The CPythons of the releases that the tree's snapshots have read.
    public func recorded(among headers: [PythonHeaders]) async throws -> [PythonHeaders] {
        let read = Set(try await SnapshotStore(tree: tree).series().flatMap(\.releases).map(\.name))
        return headers.filter { read.contains($0.release) }
    }

    private static let renderers: [any Renderer.Type] = [
        TypesRenderer.self, ConstantsRenderer.self, APIHeaderRenderer.self, CallbacksRenderer.self,
        PythonHeaderRenderer.self, ImplicitHeaderRenderer.self, ChosenVersionRenderer.self, ExactHeadersRenderer.self,
        StandInHeadersRenderer.self,
        OmissionsRenderer.self, TableRenderer.self, MembersRenderer.self, FrontRenderer.self, PlaceholdersRenderer.self,
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
