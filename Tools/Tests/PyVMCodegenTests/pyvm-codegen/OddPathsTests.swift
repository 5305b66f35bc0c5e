import Foundation
import Testing

@testable import PyVMCodegen

/// A folder's name may hold anything. It shows in no file, and each command works in it.
@Suite struct OddPathsTests {
    @Test(arguments: [
        "ä ö", "a\u{301}", "日本語", "qu\"o'te", "back\\slash\\n\\303", "tab\there", "new\nline", "%41#?&", "$HOME `x`;*",
        "  blanks ", "\u{7}\r",
    ])
    func aPathMayHoldAnything(name: String) async throws {
        let temporary = try TemporaryTree()
        let manager = FileManager.default
        let folder = temporary.url.appending(path: name)
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        let tree = folder.appending(path: "tree").path
        let headers = folder.appending(path: "python3.12").path
        try manager.copyItem(atPath: testFolder.appending(path: "Fixtures/tree").path, toPath: tree)
        try manager.copyItem(atPath: testFolder.appending(path: "Fixtures/python3.12").path, toPath: headers)
        let clang = folder.appending(path: "clang").path
        try manager.createSymbolicLink(atPath: clang, withDestinationPath: try Self.clang())
        let environment = ["TMPDIR": folder.path, "PYVM_CLANG": clang]

        func run(_ arguments: String...) async throws -> String {
            let result = try await Command.run(arguments + ["--tree", tree], environment: environment)
            #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
            return result.output
        }
        #expect(try await run("snapshot", "--python", headers).contains("3.12.api: CPython 3.12.4"))
        let snapshot = try String(contentsOfFile: tree + "/codegen/snapshots/3.12.api", encoding: .utf8)
        #expect(try snapshot == golden("codegen/snapshots/3.12.api"))
        #expect(try await run("generate", "--python", headers).contains("made include/pyvm/types.h"))
        #expect(try await run("check", "--python", headers).contains("are up to date"))
        _ = try await run("coverage")
        let report = folder.appending(path: "report.txt").path
        #expect(try await run("diff", headers, "3.12", "--fail-on", "any", "--output", report).isEmpty)
        #expect(manager.fileExists(atPath: report))
        let left = try manager.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(left == ["clang", "python3.12", "report.txt", "tree"])
    }

    /// Makefiles and scripts split at blanks.
    @Test func flagsForMakefilesHaveNoBlanks() async throws {
        let temporary = try TemporaryTree()
        for name in ["a b", "quo'te", "new\nline", "dollar$"] {
            let folder = temporary.url.appending(path: name).path
            try FileManager.default.copyItem(
                atPath: testFolder.appending(path: "Fixtures/python3.12").path, toPath: folder)
            let result = try await Command.run(["headers", "--python", folder])
            #expect(result.status == 2 && result.output.isEmpty)
            #expect(result.errors.contains("Makefiles and scripts cannot take this path"))
            #expect(result.errors.split(separator: "\n").count == 1, "\(result.errors)")
        }
        let folder = temporary.url.appending(path: "ä").path
        try FileManager.default.copyItem(atPath: testFolder.appending(path: "Fixtures/python3.12").path, toPath: folder)
        let result = try await Command.run(["headers", "--python", folder])
        #expect(result.output == "3.12 -I\(folder) -I\(temporary.url.path)\n")
    }

    private func golden(_ path: String) throws -> String {
        try String(contentsOf: testFolder.appending(path: "Golden/\(path)"), encoding: .utf8)
    }

    private static func clang() throws -> String {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = folders.map { "\($0)/clang" }
        return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0) })
    }
}
