import Foundation
import Testing

@testable import PyVMCodegen

/// Changes within a feature release, on patch releases of the fixtures' CPython 3.12.
@Suite struct PatchReleaseTests {
    /// The headers of a patch release, made from the fixture's and removed at the end.
    final class Release {
        let url: URL

        /// - Parameter edits: file, text, and what is there instead.
        init(_ release: String, _ edits: [(file: String, old: String, new: String)] = []) throws {
            url = FileManager.default.temporaryDirectory.appending(path: "pyvm-patch-\(UUID().uuidString)")
            try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/python3.12"), to: url)
            for edit in [("patchlevel.h", "3.12.4", release)] + edits {
                let file = url.appending(path: edit.0)
                let text = try String(contentsOf: file, encoding: .utf8)
                try #require(text.contains(edit.1))
                try text.replacing(edit.1, with: edit.2).write(to: file, atomically: true, encoding: .utf8)
            }
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        var headers: PythonHeaders { get throws { try PythonHeaders(folder: url.path) } }
    }

    private static let withoutOptional = (
        "listobject.h", "PyAPI_FUNC(int) PyList_GetOptional(PyObject *list, const char *name, PyObject **result);\n", ""
    )
    private static let withoutDepth = ("cpython/extra.h", " long depth;", "")
    private static let withoutError = ("listobject.h", "PyAPI_DATA(PyObject *) PyExc_ValueError;\n", "")

    private func generate(_ temporary: TemporaryTree, _ releases: [Release]) async throws -> Pipeline.Result {
        let headers = [try fixtureHeaders("3.11")] + (try releases.map { try $0.headers })
        let result = try await temporary.pipeline.run(headers)
        _ = try TreeWriter(tree: temporary.tree).write(result.files)
        return result
    }

    @Test func generateGivesTheSameTreeFromAnyRelease() async throws {
        let old = try Release("3.12.1", [Self.withoutOptional, Self.withoutDepth])
        let new = try Release("3.12.4")
        let temporary = try TemporaryTree()
        _ = try await generate(temporary, [old, new])
        let series = try temporary.text("codegen/snapshots/3.12.api")
        #expect(series.contains("read 3.12.1 3.12.4\n") && series.contains(" from=3.12.4"))
        let between = try Release("3.12.2", [Self.withoutOptional, Self.withoutDepth])
        for release in [old, new, between, try Release("3.12.9")] {
            let result = try await temporary.pipeline.run([release.headers])
            #expect(result.remarks == [])
            #expect(TreeWriter(tree: try temporary.tree).differences(from: result.files) == [])
        }
        let reversed = try TemporaryTree()
        _ = try await generate(reversed, [new, old])
        #expect(try reversed.text("codegen/snapshots/3.12.api") == series)
    }

    @Test func guardsKnowTheMicroVersion() async throws {
        let temporary = try TemporaryTree()
        let old = try Release("3.12.1", [Self.withoutOptional, Self.withoutDepth, Self.withoutError])
        _ = try await generate(temporary, [old, Release("3.12.4")])
        let code = try temporary.text("Sources/engine/api/listobject.h")
        #expect(
            code.contains(
                """
                extern int (PyList_GetOptional)(PyObject *list, const char *name, PyObject **result) __attribute__((weak));
                static int pyvm_PyList_GetOptional(PyObject *list, const char *name, PyObject **result)
                {
                    if (!PyList_GetOptional) {
                        pyvm_missing_until("PyList_GetOptional", 0x030C0400);
                        return -1;
                    }
                    if (!pyvm_text_own(&name))
                        return -1;
                    return PyList_GetOptional(list, name, result);
                }
                """), "\(code)")
        #expect(code.contains("if (!&PyExc_ValueError) {"))
        let comments = try temporary.text("include/pyvm/api/listobject.h").split { " *\n".contains($0) }
        #expect(comments.joined(separator: " ").contains("CPython: 3.11 only, 3.12.4 and newer."))
        #expect(
            try temporary.text("Sources/contract/members/PyOptions.h").contains(
                "#if !defined(Py_PYTHON_H) || PY_VERSION_HEX >= 0x030C0400\nMEMBER(depth, \"3.12.4 and newer\")"))
    }

    @Test func aSignatureThatChangedIsRefused() async throws {
        let edit = (
            "listobject.h", "PyList_SetItem(PyObject *list, Py_ssize_t index,",
            "PyList_SetItem(PyObject *list, int index,"
        )
        let found = await message {
            let temporary = try TemporaryTree()
            _ = try await generate(temporary, [Release("3.12.1", [edit]), Release("3.12.4")])
        }
        #expect(
            found
                == "codegen/snapshots/3.12.api: the types of PyList_SetItem changed from int PyList_SetItem(PyObject *list, int index, PyObject *item) with 3.12.4, within a feature release, and an engine serves all its patch releases; leave the function out (codegen/left-out.toml), or mend the snapshot"
        )
    }

    @Test func whatAReleaseBringsIsSaidAndCanBeCompared() async throws {
        let temporary = try TemporaryTree()
        _ = try await generate(temporary, [Release("3.12.4")])
        let newer = try Release("3.12.7", [Self.withoutOptional])
        let news = try await temporary.pipeline.news(in: newer.headers)
        #expect(
            news == [
                "CPython 3.12.7 in \(newer.url.path): function PyList_GetOptional is not there, compared with 3.12.4"
            ])
        _ = try await generate(temporary, [newer])
        let report = try await Diff(tree: temporary.tree).run(old: "3.12.4", new: "3.12.7")
        #expect(report.findings.map(\.name) == ["PyList_GetOptional"], "\(report.findings)")
        let found = await message { _ = try await Diff(tree: temporary.tree).run(old: "3.12.1", new: "3.12.7") }
        #expect(found.contains("3.12.1: codegen/snapshots/3.12.api has the releases 3.12.4, 3.12.7"))
    }

    @Test(arguments: [
        (["3.11", "3.12", "3.12.1", "3.13"], ["3.11", "3.12"], "before 3.12.1", "PY_VERSION_HEX < 0x030C0100"),
        (["3.11", "3.12", "3.12.1", "3.13"], ["3.12.1", "3.13"], "3.12.1 and newer", "PY_VERSION_HEX >= 0x030C0100"),
        (
            ["3.12", "3.13", "3.13.12", "3.14", "3.14.4"], ["3.13.12", "3.14.4"],
            "3.13 from 3.13.12 on, 3.14.4 and newer",
            "PY_VERSION_HEX >= 0x030D0C00 && PY_VERSION_HEX < 0x030E0000 || PY_VERSION_HEX >= 0x030E0400"
        ),
        (
            ["3.12", "3.13", "3.13.1", "3.13.2", "3.14"], ["3.13.1"], "3.13.1 to before 3.13.2",
            "PY_VERSION_HEX >= 0x030D0100 && PY_VERSION_HEX < 0x030D0200"
        ),
        (
            ["3.12", "3.13", "3.13.1", "3.14"], ["3.13", "3.13.1"], "3.13 only",
            "PY_VERSION_HEX >= 0x030D0000 && PY_VERSION_HEX < 0x030E0000"
        ),
    ])
    func availabilityNamesReleases(all: [String], having: [String], sentence: String, condition: String) throws {
        func versions(_ names: [String]) -> [PythonVersion] {
            names.compactMap { PythonVersion(release: $0) ?? PythonVersion($0) }
        }
        let availability = Availability(versions(having))
        #expect(availability.sentence(among: versions(all)) == sentence)
        #expect(availability.condition(among: versions(all)) == condition)
    }

    @Test func aReleaseIsFoundByItsNumber() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-places-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for release in ["3.12.4", "3.12.7"] {
            let include = folder.appending(path: "headers/\(release)")
            try FileManager.default.createDirectory(at: include, withIntermediateDirectories: true)
            let made = try Release(release)
            try FileManager.default.copyItem(at: made.url, to: include.appending(path: "python3.12"))
        }
        let finder = HeaderFinder(
            list: CPythonList(cpythons: CPythonList.builtIn.cpythons, places: []),
            environment: ["PYVM_CPYTHONS": folder.path])
        #expect(try await finder.named("3.12").release == "3.12.7")
        #expect(try await finder.named("3.12.4").release == "3.12.4")
        #expect(
            await message { _ = try await finder.named("3.12.5") }.contains(
                "CPython 3.12.5: its headers are in none of"))
    }
}
