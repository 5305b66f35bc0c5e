import Foundation
import Testing

@testable import PyVMCodegen

/// What is generated from the two small CPythons of Fixtures, compared with the files in Golden.
/// To accept a change: PYVM_UPDATE_GOLDEN=1 swift test --filter PipelineTests, then read the diff.
@Suite struct PipelineTests {
    private static let golden = testFolder.appending(path: "Golden")

    private func result() async throws -> Pipeline.Result {
        let temporary = try TemporaryTree()
        return try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")])
    }

    @Test func theGeneratedFilesAreTheGoldenOnes() async throws {
        let files = try await result().files
        if ProcessInfo.processInfo.environment["PYVM_UPDATE_GOLDEN"] != nil {
            try? FileManager.default.removeItem(at: Self.golden)
            for file in files {
                let url = Self.golden.appending(path: file.path)
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try file.text.write(to: url, atomically: true, encoding: .utf8)
            }
        }
        for file in files {
            let expected = try? String(contentsOf: Self.golden.appending(path: file.path), encoding: .utf8)
            #expect(expected == file.text, "\(file.path) differs from Golden/\(file.path)")
        }
    }

    @Test func everyGeneratedFileSaysSoInItsFirstLine() async throws {
        for file in try await result().files {
            let first = file.text.split(separator: "\n").first ?? ""
            #expect(first.contains("Generated: pyvm-codegen "), "\(file.path): \(first)")
        }
    }

    @Test func aSecondRunChangesNothing() async throws {
        let temporary = try TemporaryTree()
        let headers = [try fixtureHeaders("3.11"), try fixtureHeaders("3.12")]
        let writer = TreeWriter(tree: try temporary.tree)
        let first = try writer.write(await temporary.pipeline.run(headers).files)
        #expect(!first.isEmpty)
        let second = try writer.write(await temporary.pipeline.run(headers).files)
        #expect(second.isEmpty)
        let fromSnapshots = try writer.write(await temporary.pipeline.run([]).files)
        #expect(fromSnapshots.isEmpty)
    }

    @Test func whatDiffersIsMissingOrLeftOverIsToldApart() async throws {
        let temporary = try TemporaryTree()
        let files = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]).files
        let writer = TreeWriter(tree: try temporary.tree)
        _ = try writer.write(files)
        try temporary.write("/* Generated: pyvm-codegen generate. Do not edit: old. */\n", to: "include/pyvm/api/gone.h")
        try temporary.write("/* mine */\n", to: "include/pyvm/api/mine.h")
        try temporary.write("changed", to: "include/pyvm/types.h")
        try FileManager.default.removeItem(at: temporary.url.appending(path: "include/pyvm/constants.h"))
        let differences = writer.differences(from: files)
        #expect(Set(differences.map(\.path)) == ["include/pyvm/api/gone.h", "include/pyvm/types.h", "include/pyvm/constants.h"])
        #expect(differences.contains(.isLeftOver("include/pyvm/api/gone.h")))
        #expect(differences.contains(.isMissing("include/pyvm/constants.h")))
    }

    @Test func anErrorLeavesNoFileBehind() async throws {
        let temporary = try TemporaryTree()
        try temporary.write("PyNo_Such = { reason = \"x\" }\n", to: "codegen/left-out.toml")
        let before = try FileManager.default.subpathsOfDirectory(atPath: temporary.url.path).sorted()
        let text = await message { _ = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]) }
        #expect(text == "codegen/left-out.toml: PyNo_Such is in no CPython's headers that were read; mend the name or remove the line")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: temporary.url.path).sorted() == before)
    }

    @Test(arguments: [
        ("codegen/macros.h", "int PyList_Nope(PyObject *op);\n", "codegen/macros.h: PyList_Nope is in no CPython's headers"),
        ("codegen/macros.h", "int PyList_Check(PyObject *op)\n", "codegen/macros.h:1: 'int PyList_Check(PyObject *op)' does not end in ';'"),
        ("codegen/macros.h", "int PyList_New(long size);\n", "codegen/macros.h:1: PyList_New is a function in 3.11"),
        ("codegen/variadics.toml", "# none\n", "the variadic function Py_BuildValue (listobject.h) has no va_list twin"),
        ("codegen/variadics.toml", "Py_BuildValue = { twin = \"Py_Nope\" }\n", "Py_BuildValue's twin Py_Nope is no function"),
        ("codegen/variadics.toml", "Py_BuildValue = \n", "codegen/variadics.toml:1: not TOML"),
        ("codegen/variadics.toml", "Py_BuildValue = { }\n", "codegen/variadics.toml: an entry lacks a field"),
        ("codegen/errno.toml", "PyList_Nope = { direction = \"in\", reason = \"x\" }\n", "codegen/errno.toml: PyList_Nope is in no CPython's headers"),
        ("codegen/errno.toml", "PyList_Size = { direction = \"up\", reason = \"x\" }\n", "codegen/errno.toml: an entry lacks a field or has one of the wrong kind"),
        ("codegen/conversions.toml", "\"PyNope *\" = { argument = \"a\", result = \"b\", reason = \"x\" }\n", "codegen/conversions.toml: no function takes or returns 'PyNope *'"),
        ("codegen/docs/facts.txt", "PyList_New returns=perhaps\n", "codegen/docs/facts.txt:1"),
        ("codegen/structs.toml", "PyBits = { translated = true, reason = \"x\" }\n", "PyBits cannot be translated: in 3.12 it has unnamed members"),
    ])
    func anAnnotationThatIsWrongIsNamed(file: String, text: String, expected: String) async throws {
        try await expectRefusal(of: text, in: file, expected)
    }

    @Test func aTranslatedMemberHasOneType() async throws {
        let newest = record([("level", "int"), ("name", "char *")])
        let older = record([("level", "long")])
        let versions = try [(#require(PythonVersion("3.12")), newest), (#require(PythonVersion("3.11")), older)]
        let found = await message { _ = try FieldUnion(of: "PyOptions", in: versions) }
        #expect(found == "codegen/structs.toml: PyOptions cannot be translated: its member level is 'long' in 3.11 and 'int' in newer ones")
    }

    private func record(_ fields: [(name: String, type: String)]) -> HeaderSnapshot.Record {
        .init(
            keyword: "struct", tag: "PyOptions", body: .fields(fields.map { .init(name: $0.name, type: CType($0.type)) }),
            header: "options.h")
    }
}
