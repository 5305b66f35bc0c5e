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

    /// Writes the files that differ, and removes what is left over: all of it, or nothing.
    public func write(_ files: [GeneratedFile]) throws -> [Difference] {
        let differences = differences(from: files)
        let paths = Set(differences.map(\.path))
        let changed = files.filter { paths.contains($0.path) }
        let gone = paths.subtracting(changed.map(\.path)).sorted()
        try TreeChange.make(in: tree, writing: changed, removing: gone)
        return differences
    }

    /// Writes those of the files that differ, and nothing else.
    public func replace(_ files: [GeneratedFile]) throws -> [GeneratedFile] {
        let changed = files.filter { tree.existingText($0.path) != $0.text }
        try TreeChange.make(in: tree, writing: changed, removing: [])
        return changed
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
