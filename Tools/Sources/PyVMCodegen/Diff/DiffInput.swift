import Foundation
import Subprocess
import SystemPackage

/// One side of a comparison, in the form that a user writes.
///
/// | text | what it is |
/// | --- | --- |
/// | `3.13` | the tree's `codegen/snapshots/3.13.api`, as the newest release in it |
/// | `3.13.4` | the same, as that patch release |
/// | `FILE.api` | a snapshot file |
/// | `FILE.lock` | an `abi.lock` |
/// | a folder | the include folder of a CPython, whose headers are read |
/// | `git:REV`, `git:REV:3.13` | the snapshot of that commit, of the version named there or by the other side |
/// | `git:REV` | beside an `abi.lock`: the lock of that commit |
public struct DiffInput: Sendable {
    public enum Content: Sendable {
        case snapshot(HeaderSnapshot)
        case lock(ABILock)
    }

    public let content: Content
    public let source: String

    public static func read(old: String, new: String, tree: SourceTree) async throws -> (old: DiffInput, new: DiffInput)
    {
        let reader = DiffInputReader(tree: tree)
        if isLock(old) || isLock(new) {
            return (try await reader.lock(old), try await reader.lock(new))
        }
        async let before = reader.snapshot(old, version: reader.version(namedBy: new))
        async let after = reader.snapshot(new, version: reader.version(namedBy: old))
        return try await (before, after)
    }

    private static func isLock(_ text: String) -> Bool { text.hasSuffix(".lock") && !text.hasPrefix("git:") }
}

private struct DiffInputReader: Sendable {
    let tree: SourceTree

    /// Whether the text is a version such as "3.13"; "3.13.0" and "python3.13" are none.
    private func bareVersion(_ text: String) -> PythonVersion? {
        PythonVersion(text).flatMap { $0.description == text ? $0 : nil }
    }

    private func bareRelease(_ text: String) -> PythonVersion? {
        PythonVersion(release: text).flatMap { "\($0.feature).\($0.micro)" == text ? $0 : nil }
    }

    private func gitParts(_ text: String) -> (revision: String, version: PythonVersion?)? {
        guard let rest = text.removingPrefix("git:") else { return nil }
        if let colon = rest.lastIndex(of: ":"), let version = bareVersion(String(rest[rest.index(after: colon)...])) {
            return (String(rest[..<colon]), version)
        }
        return (rest, nil)
    }

    /// The version that a side names, known without reading it.
    func version(namedBy text: String) -> PythonVersion? {
        if let version = bareVersion(text) ?? bareRelease(text)?.feature { return version }
        if let git = gitParts(text) { return git.version }
        return PythonVersion(URL(filePath: text).lastPathComponent.replacing("python", with: ""))
    }

    func snapshot(_ text: String, version: PythonVersion?) async throws -> DiffInput {
        if let version = bareVersion(text) { return try stored(version) }
        if let release = bareRelease(text) { return try stored(release: release, text) }
        if let git = gitParts(text) {
            guard let version = git.version ?? version else {
                throw CodegenError("\(text): the CPython is missing; write \(text):3.13, for example")
            }
            let path = SnapshotStore.path(of: version)
            let file = try await show(git.revision, path)
            let snapshot = try SnapshotReader.read(file, path: "git:\(git.revision):\(path)")
            return DiffInput(content: .snapshot(snapshot), source: "git:\(git.revision) \(path)")
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: text, isDirectory: &isFolder) else {
            throw CodegenError("\(text): no such file or folder, and no version such as 3.13, 3.13.4 or git:REVISION")
        }
        if isFolder.boolValue {
            let maker = SnapshotMaker(annotations: try AnnotationsReader(tree: tree).read())
            return DiffInput(
                content: .snapshot(try await maker.snapshot(of: PythonHeaders(folder: text))), source: text)
        }
        return DiffInput(content: .snapshot(try SnapshotReader.read(try contents(of: text), path: text)), source: text)
    }

    func lock(_ text: String) async throws -> DiffInput {
        guard text.hasSuffix(".lock") || text.hasPrefix("git:") else {
            throw CodegenError(
                "\(text): an abi.lock is compared with another one, a file called *.lock or git:REVISION")
        }
        if let git = gitParts(text) {
            let file = try await show(git.revision, ABILock.path)
            let lock = try ABILock(text: file, path: "git:\(git.revision):\(ABILock.path)")
            return DiffInput(content: .lock(lock), source: "git:\(git.revision) \(ABILock.path)")
        }
        let file = try contents(of: text)
        let lock = try ABILock(text: file, path: text)
        guard lock.slotCount > 0 else { throw CodegenError("\(text): holds no slots; is it an abi.lock?") }
        return DiffInput(content: .lock(lock), source: text)
    }

    private func stored(_ version: PythonVersion) throws -> DiffInput {
        let path = SnapshotStore.path(of: version)
        return DiffInput(content: .snapshot(try storedSeries(version).newest), source: path)
    }

    private func stored(release: PythonVersion, _ text: String) throws -> DiffInput {
        let series = try storedSeries(release.feature)
        let path = SnapshotStore.path(of: release)
        guard let snapshot = series.snapshot(of: release) else {
            throw CodegenError(
                "\(text): \(path) has the releases \(series.releases.map(\.name).joined(separator: ", ")); add its headers with 'pyvm-codegen snapshot --python FOLDER'"
            )
        }
        return DiffInput(content: .snapshot(snapshot), source: "\(text) in \(path)")
    }

    private func storedSeries(_ version: PythonVersion) throws -> SnapshotSeries {
        guard let series = try SnapshotStore(tree: tree).series(of: version) else {
            throw CodegenError(
                "\(SnapshotStore.path(of: version)): there is no such snapshot; make it with 'pyvm-codegen snapshot --python \(version)'"
            )
        }
        return series
    }

    private func contents(of path: String) throws -> String {
        // A pipe ends; a device may not.
        let type = (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
        guard type != .typeCharacterSpecial, type != .typeBlockSpecial else {
            throw CodegenError("\(path): is a device, so it is neither a snapshot nor an abi.lock")
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CodegenError("\(path): cannot be read; check its permissions")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw CodegenError("\(path): is not a text in UTF-8, so it is neither a snapshot nor an abi.lock")
        }
        return text.contains("\r\n") ? text.replacing("\r\n", with: "\n") : text
    }

    private func show(_ revision: String, _ path: String) async throws -> String {
        guard !revision.hasPrefix("-"), !revision.isEmpty else {
            throw CodegenError(
                "git:\(revision): a revision is not empty and does not begin with '-'; name a commit, a branch or a tag"
            )
        }
        do {
            let result = try await run(
                .name("git"), arguments: ["-C", tree.root.path, "show", "\(revision):./\(path)"],
                output: .string(limit: 64 << 20), error: .string(limit: 65536))
            guard result.terminationStatus.isSuccess else {
                let reason = result.standardError.split(separator: "\n").first.map(String.init) ?? "git failed"
                throw CodegenError("git:\(revision): \(path) cannot be read (\(reason))")
            }
            return result.standardOutput
        } catch let error as SubprocessError {
            throw CodegenError("git:\(revision): git could not be run (\(error))")
        }
    }
}
