import Foundation
import Testing
@testable import PyVMDocs

/// Which Python reads the files.
@Suite struct FileReaderTests {
    private static let works = Array("#!/bin/sh\nexec python3 \"$@\"\n".utf8)

    /// Reads a small inventory with programs that have these texts, tried in order.
    private func read(with programs: [[UInt8]]) async throws -> String {
        var files = ["objects.inv": Fixtures.inventory(["x"])]
        for (index, program) in programs.enumerated() { files["\(index)/python3"] = program }
        return try await Fixtures.withFolder(files) { folder in
            let paths = programs.indices.map { folder.appendingPathComponent("\($0)/python3").path }
            for path in paths { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
            let contents = try await FileReader(pythons: paths).read([folder.appendingPathComponent("objects.inv")])
            return try contents[0].text()
        }
    }

    @Test(arguments: [
        "#!/bin/sh\necho no version is set >&2; exit 127\n", "#!/no/such/program\n", "#!/bin/sh\necho '{}' '{}'\n",
        "#!/bin/sh\nexit 0\n", "#!/bin/sh\nkill -9 $$\n",
    ])
    func theFirstThatAnswersReads(broken: String) async throws {
        #expect(try await read(with: [Array(broken.utf8), Self.works]).hasSuffix("\nx\n"))
    }

    @Test func errorsSayWhatEachOneSaid() async throws {
        let error = await #expect(throws: DocsError.self) {
            _ = try await read(with: [
                Array("#!/bin/sh\necho no version is set >&2; exit 127\n".utf8), Array("#!/bin/sh\n".utf8),
            ])
        }
        let problem = try #require(error?.problem)
        #expect(problem.contains("/0/python3: it says 'no version is set'; "))
        #expect(problem.hasSuffix("/1/python3: it answers for 0 of 1 files)"))
        #expect(error?.advice == "install Python 3 and put it on PATH")
    }

    @Test func pythonsComeInPATHsOrder() async throws {
        try await Fixtures.withFolder(["a/python3": [], "b/python3": [], "c/python": []]) { folder in
            let names = ["b", "c", "a", "b"].map { folder.appendingPathComponent($0).path }
            for name in ["a", "b"] {
                let path = folder.appendingPathComponent("\(name)/python3").path
                try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
            }
            let found = FileReader.pythons(path: names.joined(separator: ":"))
            #expect(Array(found.prefix(2)) == ["b", "a"].map { folder.appendingPathComponent("\($0)/python3").path })
            #expect(found.dropFirst(2).allSatisfy { ["/usr/local/bin/python3", "/usr/bin/python3"].contains($0) })
        }
    }
}
