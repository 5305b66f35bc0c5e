import Foundation

/// The folder in which clang reads one CPython's headers. Links with plain names lead to them, so nothing that clang
/// prints has the user's path in it: a path may hold anything, and clang writes blanks, quotes and letters beyond ASCII
/// in another way into each of its outputs.
struct ClangFolder: Sendable {
    /// The link to the folder of Python.h.
    static let headers = "headers"
    /// The link to the folder around it.
    private static let around = "around"

    let url: URL
    private let hasAround: Bool

    init(of headers: PythonHeaders) throws {
        let manager = FileManager.default
        url = try TemporaryFolders.make(named: "pyvm-codegen")
        hasAround = headers.folderAround != nil
        let links = [(Self.headers, headers.folder), (Self.around, headers.folderAround)]
        for case (let name, let target?) in links {
            try manager.createSymbolicLink(atPath: url.appending(path: name).path, withDestinationPath: target)
        }
    }

    func remove() { TemporaryFolders.remove(url) }

    /// The compiler's flags, for a clang that runs in this folder.
    var flags: [String] { ["-I\(Self.headers)"] + (hasAround ? ["-I\(Self.around)"] : []) }

    /// The path below the folder of Python.h; nil for another file.
    static func header(_ file: some StringProtocol) -> String? {
        file.hasPrefix("\(headers)/") ? String(file.dropFirst(headers.count + 1)) : nil
    }
}
