import Foundation

/// The installed headers of one CPython.
public struct PythonHeaders: Hashable, Sendable {
    public let version: PythonVersion
    /// As `PY_VERSION` spells it: "3.13.0".
    public let release: String
    /// The folder that holds Python.h.
    public let folder: String

    /// Reads the version of the headers in a folder from its patchlevel.h.
    /// - Throws: `CodegenError` if the folder holds no headers of a CPython, or of another build than a release's for
    ///   this machine.
    public init(folder: String) throws {
        let folder = URL(filePath: folder).standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: folder + "/Python.h") else {
            throw CodegenError(
                "\(folder): no Python.h there; name a folder such as /usr/include/python3.11, or install libpython3-dev"
            )
        }
        guard let patchlevel = try? RegularFile.text(at: folder + "/patchlevel.h"),
            let release = Self.macro("PY_VERSION", in: patchlevel), release.wholeMatch(of: /[0-9A-Za-z.+]+/) != nil,
            let version = PythonVersion(release)
        else {
            throw CodegenError(
                "\(folder)/patchlevel.h: PY_VERSION is not defined there; is this folder a whole CPython's headers?")
        }
        if let hindrance = HeaderBuild(folder: folder).hindrance() {
            throw CodegenError(
                "\(folder): these headers (\(release)) are \(hindrance); name the headers of a release build of CPython for this machine"
            )
        }
        self.version = version
        self.release = release.hasSuffix("+") ? String(release.dropLast()) : release
        self.folder = folder
    }

    /// The flags that the compiler needs to read the headers.
    public var compilerFlags: [String] { ([folder] + (folderAround.map { [$0] } ?? [])).map { "-I\($0)" } }

    /// The folder around the headers' one, if the compiler does not look there anyway. A distribution's pyconfig.h
    /// includes another one for the machine's architecture, by a path that starts there.
    var folderAround: String? {
        let folder = URL(filePath: folder).deletingLastPathComponent().path
        return ["/usr/include", "/usr/local/include"].contains(folder) ? nil : folder
    }

    private static func macro(_ name: String, in text: String) -> String? {
        for line in text.split(separator: "\n") {
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count >= 3, words[0] == "#define", words[1] == name else { continue }
            return words[2].trimmingCharacters(in: ["\""])
        }
        return nil
    }
}
