import Foundation
import PyVMDocs

/// Finds the headers of the CPythons on this machine.
public struct HeaderFinder: Sendable {
    /// Folders that hold `pythonX.Y` folders of headers. For each version the first folder that has it counts.
    let roots: [String]

    /// The oldest CPython that the project covers.
    let oldest: PythonVersion

    /// How long an interpreter may take to name its headers.
    let limit: Duration

    /// Looks in the list's places, then where `scripts/fetch-cpythons` puts headers, then beside the folders of PATH.
    public init(
        list: CPythonList = .builtIn, environment: [String: String] = ProcessInfo.processInfo.environment,
        limit: Duration = TimedRun.limitToStart
    ) {
        self.limit = limit
        let fetched = environment["PYVM_CPYTHONS"] ?? ".cache/cpythons"
        let places = list.places.compactMap { $0.pattern(in: environment) }
        let all =
            places.flatMap { Self.folders(matching: $0 + "/include") } + Self.subfolders(of: fetched + "/headers")
            + Self.foldersOfPATH(environment).flatMap { Self.folders(matching: $0 + "/../include") }
        var seen: Set<String> = []
        roots = all.filter { seen.insert($0).inserted } // two variables may name one folder
        oldest = list.oldest
    }

    public struct Found: Sendable {
        /// One a version, in order of version.
        public var headers: [PythonHeaders] = []
        /// Folders of headers that cannot be used, each with the reason.
        public var leftOut: [(version: PythonVersion, reason: String)] = []
    }

    /// The headers of every CPython found.
    public func all() -> [PythonHeaders] { search().headers }

    /// - Parameters:
    ///   - only: the version to look for; nil for every one.
    ///   - release: the patch release to look for; nil for any.
    public func search(only: PythonVersion? = nil, release: String? = nil) -> Found {
        var found: [PythonVersion: PythonHeaders] = [:]
        var leftOut: [(PythonVersion, String)] = []
        for folder in roots.flatMap(Self.subfolders) {
            let name = folder.split(separator: "/").last.map(String.init) ?? ""
            guard let version = name.removingPrefix("python").flatMap({ PythonVersion($0) }), version >= oldest,
                only == nil || only == version, FileManager.default.fileExists(atPath: folder + "/Python.h")
            else { continue }
            do {
                let headers = try PythonHeaders(folder: folder)
                let isWanted = release == nil || release == headers.release
                if isWanted, found[headers.version] == nil { found[headers.version] = headers }
            } catch {
                leftOut.append((version, "\(error)"))
            }
        }
        return Found(headers: found.values.sorted { $0.version < $1.version }, leftOut: leftOut)
    }

    /// The headers that a user names: by version ("3.13"), patch release ("3.13.4"), interpreter or include folder.
    public func named(_ name: String) async throws -> PythonHeaders {
        if let version = PythonVersion(name), name.allSatisfy({ $0.isNumber || $0 == "." }) {
            guard version >= oldest else {
                throw CodegenError("CPython \(name) is too old; \(oldest) is the oldest that works")
            }
            let found = search(only: version, release: PythonVersion(release: name) == nil ? nil : name)
            guard let headers = found.headers.first(where: { $0.version == version }) else {
                if let leftOut = found.leftOut.first(where: { $0.version == version }) {
                    throw CodegenError(leftOut.reason)
                }
                let places = roots.joined(separator: ", ")
                throw CodegenError(
                    "CPython \(name): its headers are in none of \(places); install them (libpython\(version)-dev) or name the folder that holds its Python.h"
                )
            }
            return headers
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
            throw CodegenError(
                "\(name): neither a version such as 3.13, nor an interpreter, nor a folder with Python.h")
        }
        let headers = try PythonHeaders(folder: isFolder.boolValue ? name : await includeFolder(ofInterpreter: name))
        guard headers.version >= oldest else {
            throw CodegenError("\(name): CPython \(headers.release) is too old; \(oldest) is the oldest that works")
        }
        return headers
    }

    private func includeFolder(ofInterpreter path: String) async throws -> String {
        // NULs mark the path: any other character may be in it, and other modules may print something, too.
        let script = "import sys, sysconfig; sys.stdout.write('\\0' + sysconfig.get_paths()['include'] + '\\0')"
        let program = URL(filePath: path).standardizedFileURL.path
        do throws(TimedRun.NoAnswer) {
            let output = try await TimedRun.output(of: program, ["-I", "-c", script], limit: limit)
            let parts = output.split(separator: 0, omittingEmptySubsequences: false)
            guard parts.count == 3 else { throw TimedRun.NoAnswer(reason: "it prints no folder") }
            return String(decoding: parts[1], as: UTF8.self)
        } catch {
            throw CodegenError(
                "\(path): not a Python interpreter that can be asked for its headers (\(error.reason)); name another, or the folder of its Python.h"
            )
        }
    }

    private static func foldersOfPATH(_ environment: [String: String]) -> [String] {
        (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
    }

    private static func subfolders(of folder: String) -> [String] {
        folders(matching: folder + "/*")
    }

    /// The newest release first.
    private static func folders(matching pattern: String) -> [String] {
        var matches = glob_t()
        defer { globfree(&matches) }
        guard glob(pattern, 0, nil, &matches) == 0 else { return [] }
        let paths = (0..<Int(matches.gl_pathc)).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
        return ReleaseOrder.newestFirst(paths).map { URL(filePath: $0).standardizedFileURL.path }
    }
}
