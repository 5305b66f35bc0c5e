import Foundation
import Testing

@testable import PyVMCodegen

/// The folder of this test target.
let testFolder = URL(filePath: #filePath).deletingLastPathComponent()

/// The project's own tree.
let project = testFolder.appending(path: "../../..").standardizedFileURL

/// Each step from one supported CPython to the next.
let steps = zip(CPythonList.builtIn.versions, CPythonList.builtIn.versions.dropFirst())
    .map { ($0.description, $1.description) }

/// A source tree of a test's own, made from the one in Fixtures and removed at the end.
final class TemporaryTree {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "pyvm-tests-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/tree"), to: url)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    var tree: SourceTree { get throws { try SourceTree(root: url.path) } }
    var pipeline: Pipeline { get throws { Pipeline(tree: try tree) } }

    func write(_ text: String, to path: String) throws {
        try text.write(to: url.appending(path: path), atomically: true, encoding: .utf8)
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: url.appending(path: path), encoding: .utf8)
    }
}

/// The small CPythons of Fixtures.
func fixtureHeaders(_ version: String) throws -> PythonHeaders {
    try PythonHeaders(folder: testFolder.appending(path: "Fixtures/python\(version)").path)
}

func fixtureSnapshot(_ version: String) async throws -> HeaderSnapshot {
    try await HeaderReader(extraHeaders: [], namesWithoutPrefix: []).read(fixtureHeaders(version))
}

/// The message of the error that `body` throws.
func message(of body: () async throws -> Void) async -> String {
    do {
        try await body()
        return "no error"
    } catch {
        return "\(error)"
    }
}

/// The generator names what is wrong with an annotation of the fixtures' tree.
func expectRefusal(of text: String, in file: String, _ expected: String) async throws {
    let temporary = try TemporaryTree()
    try temporary.write(text, to: file)
    let found = await message {
        _ = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")])
    }
    #expect(found.contains(expected), "\(found)")
}
