import Foundation

/// The project's source tree, which has the annotations and gets the generated files.
public struct SourceTree: Sendable {
    public let root: URL

    public init(root: String) throws {
        self.root = URL(filePath: root).standardizedFileURL
        guard FileManager.default.fileExists(atPath: self.root.appending(path: "codegen").path) else {
            throw CodegenError(
                "\(self.root.path): no codegen folder there; run in PyVM's source tree, or name it with --tree")
        }
    }

    public func text(_ path: String) throws -> String {
        do {
            return try RegularFile.text(at: root.appending(path: path).path)
        } catch {
            let reason = (error as? CodegenError)?.description ?? error.localizedDescription
            throw CodegenError("\(path): cannot be read (\(reason)); is the source tree whole?")
        }
    }

    public func existingText(_ path: String) -> String? {
        try? RegularFile.text(at: root.appending(path: path).path)
    }

    /// The text; nil only if there is no such file.
    public func textIfThere(_ path: String) throws -> String? {
        FileManager.default.fileExists(atPath: root.appending(path: path).path) ? try text(path) : nil
    }

    /// The names of the files in a folder, sorted; none if there is no such folder.
    public func files(in folder: String) throws -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []).sorted()
    }
}
