import Foundation
import Subprocess

/// Finds the headers of the CPythons on this machine.
public struct HeaderFinder: Sendable {
    /// Folders that hold `pythonX.Y` folders of headers. For each version the first folder that has it counts.
    let roots: [String]

    /// The oldest CPython that the project covers.
    let oldest: PythonVersion

    /// Looks in the list's places, then where `scripts/fetch-cpythons` puts headers, then beside the folders of PATH.
    public init(
        list: CPythonList = .builtIn, environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        let fetched = environment["PYVM_CPYTHONS"] ?? ".cache/cpythons"
        let places = list.places.compactMap { $0.pattern(in: environment) }
        let all =
            places.flatMap { Self.folders(matching: $0 + "/include") } + Self.subfolders(of: fetched + "/headers")
            + Self.foldersOfPATH(environment).flatMap { Self.folders(matching: $0 + "/../include") }
        var seen: Set<String> = []
        roots = all.filter { seen.insert($0).inserted } // two variables may name one folder
        oldest = list.oldest
    }

    /// The headers of every CPython found, one a version, in order of version.
    public func all() -> [PythonHeaders] {
        var found: [PythonVersion: PythonHeaders] = [:]
        for root in roots {
            for folder in Self.subfolders(of: root)
            where folder.split(separator: "/").last?.hasPrefix("python3.") == true {
                guard let headers = try? PythonHeaders(folder: folder), headers.version >= oldest,
                    found[headers.version] == nil
                else { continue }
                found[headers.version] = headers
            }
        }
        return found.values.sorted { $0.version < $1.version }
    }

    /// The headers of the CPythons named; if none is named, those of every CPython found.
    public func headers(named names: [String]) async throws -> [PythonHeaders] {
        if names.isEmpty { return all() }
        var headers: [PythonHeaders] = []
        for name in names { headers.append(try await named(name)) }
        return headers
    }

    /// The headers that a user names: by version ("3.13"), interpreter or include folder.
    public func named(_ name: String) async throws -> PythonHeaders {
        if let version = PythonVersion(name), name.allSatisfy({ $0.isNumber || $0 == "." }) {
            guard version >= oldest else {
                throw CodegenError("CPython \(name) is too old; \(oldest) is the oldest that works")
            }
            guard let headers = all().first(where: { $0.version == version }) else {
                let places = roots.joined(separator: ", ")
                throw CodegenError(
                    "CPython \(name): its headers are in none of \(places); install them (libpython\(name)-dev) or name the folder that holds its Python.h"
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
        let script = "import sysconfig; print(sysconfig.get_paths()['include'])"
        do {
            let result = try await run(
                .path(.init(URL(filePath: path).standardizedFileURL.path)), arguments: ["-I", "-c", script],
                output: .string(limit: 65536), error: .string(limit: 65536))
            if result.terminationStatus.isSuccess, case let folder = result.standardOutput.trimmingSpaces(),
                !folder.isEmpty
            {
                return folder
            }
            let reason = result.standardError.split(separator: "\n").last.map(String.init) ?? "it printed nothing"
            throw CodegenError("\(path): not a Python interpreter that can be asked for its headers (\(reason))")
        } catch let error as SubprocessError {
            throw CodegenError("\(path): could not be run as a Python interpreter (\(error))")
        }
    }

    private static func foldersOfPATH(_ environment: [String: String]) -> [String] {
        (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map(String.init)
    }

    private static func subfolders(of folder: String) -> [String] {
        folders(matching: folder + "/*")
    }

    /// The folders in the order of the numbers in their names: 3.9 before 3.10.
    private static func folders(matching pattern: String) -> [String] {
        var matches = glob_t()
        defer { globfree(&matches) }
        guard glob(pattern, 0, nil, &matches) == 0 else { return [] }
        let paths = (0..<Int(matches.gl_pathc)).compactMap { matches.gl_pathv[$0].map { String(cString: $0) } }
        return paths.map { URL(filePath: $0).standardizedFileURL.path }
            .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    }
}
