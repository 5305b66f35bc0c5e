import Foundation

/// Reads regular files only: a FIFO would wait for one who writes, and a device may never end.
enum RegularFile {
    static func data(at path: String) throws -> Data {
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
            throw CodegenError("it is no regular file")
        }
        return try Data(contentsOf: URL(filePath: path))
    }

    static func text(at path: String) throws -> String {
        guard let text = String(data: try data(at: path), encoding: .utf8) else {
            throw CodegenError("it is not a text in UTF-8")
        }
        return text
    }
}
