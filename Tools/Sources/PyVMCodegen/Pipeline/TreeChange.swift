import Foundation

/// A change of many files of a tree that happens as a whole. The new files are first written to a folder of their own.
/// Then each is moved to its place; if one cannot be, those before it are moved back. No signal comes between.
struct TreeChange {
    /// In the tree, since a file can be moved only within a file system.
    static let folder = "codegen/.staging"

    let tree: SourceTree
    private let staging: URL
    private var done: [(path: String, existed: Bool)] = []
    private var madeFolders: [URL] = []

    private init(_ tree: SourceTree) {
        self.tree = tree
        staging = tree.root.appending(path: Self.folder)
    }

    /// - Throws: `CodegenError` if a file cannot be written or removed; then the tree is as before.
    static func make(in tree: SourceTree, writing files: [GeneratedFile], removing paths: [String]) throws {
        if files.isEmpty, paths.isEmpty { return }
        try Interruption.withoutOne {
            var change = TreeChange(tree)
            // A process that was killed may have left its folder.
            try? FileManager.default.removeItem(at: change.staging)
            defer { try? FileManager.default.removeItem(at: change.staging) }
            do {
                for file in files { try change.stage(file) }
                for file in files { try change.place(file.path) }
                for path in paths { try change.remove(path) }
            } catch {
                change.undo()
                throw error
            }
        }
    }

    private func new(_ path: String) -> URL { staging.appending(path: "new/\(path)") }
    private func old(_ path: String) -> URL { staging.appending(path: "old/\(path)") }
    private func target(_ path: String) -> URL { tree.root.appending(path: path) }

    private func stage(_ file: GeneratedFile) throws {
        try Self.wording(file.path, "cannot be written") {
            try makeFolder(around: new(file.path))
            try Data(file.text.utf8).write(to: new(file.path))
            let attributes = try? FileManager.default.attributesOfItem(atPath: target(file.path).path)
            if let mode = attributes?[.posixPermissions] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: new(file.path).path)
            }
        }
    }

    /// The file in its place is never missing: the old one stays until the new one replaces it.
    private mutating func place(_ path: String) throws {
        try Self.wording(path, "cannot be written") {
            let existed = try keep(path)
            if !existed { try makeFoldersOfTree(around: target(path)) }
            try Self.move(new(path), to: target(path))
            done.append((path, existed))
        }
    }

    private mutating func remove(_ path: String) throws {
        try Self.wording(path, "cannot be removed") {
            guard try keep(path) else { return }
            guard unlink(target(path).path) == 0 else { throw SystemFailure() }
            done.append((path, true))
        }
    }

    /// Keeps the file that is in its place now. False: there is none.
    private func keep(_ path: String) throws -> Bool {
        guard FileManager.default.fileExists(atPath: target(path).path) else { return false }
        try makeFolder(around: old(path))
        if link(target(path).path, old(path).path) != 0 {
            try FileManager.default.copyItem(at: target(path), to: old(path))
        }
        return true
    }

    private func undo() {
        for (path, existed) in done.reversed() {
            if existed { try? Self.move(old(path), to: target(path)) } else { unlink(target(path).path) }
        }
        for folder in madeFolders.reversed() { rmdir(folder.path) }
    }

    private static func move(_ file: URL, to place: URL) throws {
        if rename(file.path, place.path) == 0 { return }
        guard errno == EXDEV else { throw SystemFailure() }
        // A folder of the tree may be a link to another file system.
        let beside = place.appendingPathExtension("new")
        try? FileManager.default.removeItem(at: beside)
        try FileManager.default.copyItem(at: file, to: beside)
        guard rename(beside.path, place.path) == 0 else { throw SystemFailure() }
    }

    private func makeFolder(around file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    }

    private mutating func makeFoldersOfTree(around file: URL) throws {
        var missing: [URL] = []
        var folder = file.deletingLastPathComponent()
        while !FileManager.default.fileExists(atPath: folder.path), folder.path.count > tree.root.path.count {
            missing.append(folder)
            folder.deleteLastPathComponent()
        }
        for folder in missing.reversed() {
            guard mkdir(folder.path, 0o777) == 0 else { throw SystemFailure() }
            madeFolders.append(folder)
        }
    }

    private struct SystemFailure: LocalizedError {
        let errorDescription: String? = String(cString: strerror(errno))
    }

    private static func wording(_ path: String, _ problem: String, _ body: () throws -> Void) throws {
        do {
            try body()
        } catch {
            throw CodegenError("\(path): \(problem) (\(error.localizedDescription)); nothing was changed")
        }
    }
}
