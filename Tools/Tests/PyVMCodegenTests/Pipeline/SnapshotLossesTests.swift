import Foundation
import Testing

@testable import PyVMCodegen

/// A snapshot that loses much against the tree's is refused.
@Suite struct SnapshotLossesTests {
    /// A tree with snapshots of both CPythons of Fixtures, and a copy of the newer's headers.
    private func make() async throws -> (tree: TemporaryTree, headers: URL) {
        let temporary = try TemporaryTree()
        let headers = temporary.url.appending(path: "python3.12")
        try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/python3.12"), to: headers)
        let files = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]).files
        _ = try TreeWriter(tree: temporary.tree).write(files)
        return (temporary, headers)
    }

    @Test func aFewItemsMayGo() async throws {
        let (temporary, headers) = try await make()
        let text = try temporary.text("python3.12/listobject.h")
        try temporary.write(text.replacing("#define Py_LIST_CODE 8\n", with: ""), to: "python3.12/listobject.h")
        let result = try await temporary.pipeline.run([PythonHeaders(folder: headers.path)])
        #expect(!result.api.constants.contains { $0.name == "Py_LIST_CODE" && $0.availability.contains(.init(3, 12)) })
    }

    @Test(arguments: ["generate", "snapshot", "check"])
    func losingMuchIsRefusedUnlessToldSo(command: String) async throws {
        let (temporary, headers) = try await make()
        // All of these become macros of unknown meaning, as with a clang whose answers are not understood.
        let text = try temporary.text("python3.12/listobject.h")
        let more = (1...8).map { "#define Py_LIST_MORE_\($0) \($0)\n" }.joined()
        try temporary.write(text + more, to: "python3.12/listobject.h")
        let arguments = ["--tree", temporary.url.path, "--python", headers.path]
        #expect(try await Command.run(["generate"] + arguments).status == 0)
        let gone = (1...8).map { "#define Py_LIST_MORE_\($0) unknown\n" }.joined()
        try temporary.write(text + gone, to: "python3.12/listobject.h")
        let before = try contents(of: temporary.url)

        let refused = try await Command.run([command] + arguments)
        #expect(refused.status == 2 && refused.errors.split(separator: "\n").count == 1, "\(refused)")
        #expect(refused.errors.contains("codegen/snapshots/3.12.api: 8 of its "), "\(refused.errors)")
        #expect(refused.errors.contains("constant Py_LIST_MORE_1, constant Py_LIST_MORE_2"))
        #expect(refused.errors.contains("and 3 more") && refused.errors.contains("--accept-losses"))
        #expect(try contents(of: temporary.url) == before)

        if command != "check" {
            #expect(try await Command.run([command, "--accept-losses"] + arguments).status == 0)
            #expect(try temporary.text("codegen/snapshots/3.12.api").contains("macro Py_LIST_MORE_1 "))
        }
    }

    /// A damaged snapshot may have held other patch releases.
    @Test func aDamagedSnapshotIsNotMadeAnew() async throws {
        let (temporary, headers) = try await make()
        let whole = try temporary.text("codegen/snapshots/3.12.api")
        try temporary.write(String(whole.dropLast(20)), to: "codegen/snapshots/3.12.api")
        let found = await message { _ = try await temporary.pipeline.run([PythonHeaders(folder: headers.path)]) }
        #expect(found.contains("3.12.api: not whole") && found.contains("restore the file from git"), "\(found)")
        try FileManager.default.removeItem(at: temporary.url.appending(path: "codegen/snapshots/3.12.api"))
        let result = try await temporary.pipeline.run([PythonHeaders(folder: headers.path)])
        #expect(result.files.first { $0.path == "codegen/snapshots/3.12.api" }?.text == whole)
    }
}
