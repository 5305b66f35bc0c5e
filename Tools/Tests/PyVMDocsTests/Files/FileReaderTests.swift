import Foundation
import Testing
@testable import PyVMDocs

/// Which Python reads the files.
@Suite struct FileReaderTests {
    private static let works = Array("#!/bin/sh\nexec python3 \"$@\"\n".utf8)

    /// Reads a small inventory with programs that have these texts, tried in order.
    private func read(
        with programs: [[UInt8]], limits: (toStart: Duration, toRead: Duration) = (.seconds(20), .seconds(600))
    ) async throws -> String {
        var files = ["objects.inv": Fixtures.inventory(["x"])]
        for (index, program) in programs.enumerated() { files["\(index)/python3"] = program }
        return try await Fixtures.withFolder(files) { folder in
            let paths = programs.indices.map { folder.appendingPathComponent("\($0)/python3").path }
            for path in paths { try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path) }
            let contents = try await FileReader(pythons: paths, limits: limits)
                .read([folder.appendingPathComponent("objects.inv")])
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

    @Test func oneThatHangsIsLeftForTheNext() async throws {
        let hangs = Array("#!/bin/sh\nexec sleep 3600\n".utf8)
        #expect(try await read(with: [hangs, Self.works], limits: (.seconds(10), .seconds(600))).hasSuffix("\nx\n"))
    }

    @Test func oneThatHangsWhenItReadsIsLeftForTheNext() async throws {
        // Only to read, it gets a path as the fifth argument.
        let hangs = Array("#!/bin/sh\n[ $# -lt 5 ] || exec sleep 3600\n".utf8)
        let error = await #expect(throws: DocsError.self) {
            _ = try await read(with: [hangs], limits: (.seconds(600), .seconds(1)))
        }
        #expect(error?.problem.hasSuffix("/0/python3: it did not finish in 1 s)") == true)
    }

    @Test(arguments: ["objects.inv", "c-api/thing.html"])
    func aFIFOIsNoFile(name: String) async throws {
        try await Fixtures.withFolder(["c-api/other.html": Fixtures.page("")]) { folder in
            let file = folder.appendingPathComponent(name)
            #expect(mkfifo(file.path, 0o600) == 0)
            let contents = try await FileReader().read([file])[0]
            let error = #expect(throws: DocsError.self) { try contents.text() }
            #expect(error?.problem == "this is not a regular file")
        }
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
