import Foundation

/// Updates the generated files of a source tree, or tells which are out of date.
public struct TreeWriter: Sendable {
    let tree: SourceTree

    public init(tree: SourceTree) {
        self.tree = tree
    }

    public enum Difference: Hashable, Sendable {
        case differs(String)
        case isMissing(String)
        /// A file that no renderer generates any more.
        case isLeftOver(String)

        public var path: String {
            switch self {
            case .differs(let path), .isMissing(let path), .isLeftOver(let path): path
            }
        }
    }

    public func differences(from files: [GeneratedFile]) -> [Difference] {
        let changed = files.compactMap { file -> Difference? in
            guard let existing = tree.existingText(file.path) else { return .isMissing(file.path) }
            return existing == file.text ? nil : .differs(file.path)
        }
        return changed + leftOvers(beside: files).map { .isLeftOver($0) }
    }

    /// Writes the files that differ. Each is replaced as a whole, so nobody ever sees half a file.
    public func write(_ files: [GeneratedFile]) throws -> [Difference] {
        let differences = differences(from: files)
        let changed = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
        for difference in differences {
            if let file = changed[difference.path] {
                try write(file)
            } else {
                try remove(difference.path)
            }
        }
        return differences
    }

    /// Writes one file, if it differs.
    public func replace(_ file: GeneratedFile) throws -> Bool {
        guard tree.existingText(file.path) != file.text else { return false }
        try write(file)
        return true
    }

    private func write(_ file: GeneratedFile) throws {
        let url = tree.root.appending(path: file.path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url, options: .atomic)
        } catch {
            throw CodegenError("\(file.path): cannot be written (\(error.localizedDescription))")
        }
    }

    private func remove(_ path: String) throws {
        do {
            try FileManager.default.removeItem(at: tree.root.appending(path: path))
        } catch {
            throw CodegenError("\(path): cannot be removed (\(error.localizedDescription))")
        }
    }

    private func leftOvers(beside files: [GeneratedFile]) -> [String] {
        let current = Set(files.map(\.path))
        let folders = Set(files.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") })
        return folders.sorted().flatMap { folder in
            ((try? tree.files(in: folder)) ?? []).map { "\(folder)/\($0)" }.filter { path in
                !current.contains(path) && tree.existingText(path).map(Banner.begins) == true
            }
        }
    }
}
