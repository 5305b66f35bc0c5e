import Foundation
import PyVMCodegen

/// Where a report goes.
enum ReportFile {
    /// Replaces a regular file as a whole, so that nobody sees half of it. Writes directly to a pipe, a device or
    /// standard output.
    static func write(_ text: String, to path: String?) throws {
        guard let path else { return try StandardOutput.write(text) }
        do {
            let url = URL(filePath: path).resolvingSymlinksInPath()
            let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
            if let type = attributes?[.type] as? FileAttributeType, type != .typeRegular {
                let handle = try FileHandle(forWritingTo: url)
                try handle.write(contentsOf: Data(text.utf8))
                return try handle.close()
            }
            try Data(text.utf8).write(to: url, options: .atomic)
            if let mode = attributes?[.posixPermissions] {
                try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
            }
        } catch {
            throw CodegenError("\(path): cannot be written (\(StandardOutput.reason(error)))")
        }
    }
}
