import Foundation

/// Folders of this process's own, which are removed in the end, whatever ends the process.
enum TemporaryFolders {
    static func make(named name: String) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(name)-\(UUID().uuidString)")
        do {
            try Interruption.makeFolder(folder) {
                try FileManager.default.createDirectory(at: $0, withIntermediateDirectories: false)
            }
        } catch {
            throw CodegenError("\(folder.path): cannot be made (\(error.localizedDescription)); is TMPDIR right?")
        }
        return folder
    }

    static func remove(_ folder: URL) { Interruption.removeFolder(folder) }
}
