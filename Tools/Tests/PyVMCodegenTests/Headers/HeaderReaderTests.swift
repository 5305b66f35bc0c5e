import Foundation
import Testing

@testable import PyVMCodegen

@Suite struct HeaderReaderTests {
    @Test func eachKindOfThingIsRead() async throws {
        let snapshot = try await fixtureSnapshot("3.11")
        #expect(snapshot.version == PythonVersion(3, 11))
        #expect(snapshot.release == "3.11.4")
        let lines = SnapshotWriter.text(of: snapshot).split(separator: "\n").map(String.init)
        let expected = [
            "constant Py_LIST_LIMIT: int = 4096 @ listobject.h",
            "literal Py_LIST_NAME: const char * = \"list\" @ listobject.h",
            "data PyTypeObject PyList_Type @ listobject.h",
            "enum PySendResult { PYGEN_RETURN = 0, PYGEN_ERROR = -1 } @ Python.h",
            "function PyObject *PyList_New(Py_ssize_t size) @ listobject.h",
            "function PyObject *Py_BuildValue(const char *, ...) @ listobject.h",
            "function int PyList_Gone(PyObject *) @ listobject.h deprecated",
            "function Py_ssize_t PyList_GET_SIZE(PyObject *op) @ cpython/extra.h inline macro",
            "function void PyList_SetHook(int (*hook)(void *), void *argument) @ cpython/extra.h",
            "macro PyList_Check(op) @ listobject.h",
            "struct PyBits { unsigned int kind : 3; } @ Python.h intricate size=4",
            "struct PyGetSetDef { const char *name; getter get; void *closure; } @ Python.h size=24",
            "typedef PyObject *(*getter)(PyObject *, void *) @ Python.h",
        ]
        for line in expected { #expect(lines.contains(line + " limited"), "\(line) is not in the snapshot") }
        #expect(!lines.contains { $0.contains("_PyList_Private") })
    }

    @Test func aFolderWithoutHeadersIsNamed() async {
        let text = await message { _ = try PythonHeaders(folder: "/nowhere/python3.11") }
        #expect(text.contains("/nowhere/python3.11: no Python.h there"))
    }

    @Test func aHeaderThatDoesNotCompileIsNamed() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pyvm-broken-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: testFolder.appending(path: "Fixtures/python3.11"), to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        try "int PyList_New(;\n".write(
            to: folder.appending(path: "listobject.h"), atomically: true, encoding: .utf8)
        let headers = try PythonHeaders(folder: folder.path)
        let text = await message { _ = try await HeaderReader(extraHeaders: [], namesWithoutPrefix: []).read(headers) }
        #expect(text.contains("do not compile"))
        #expect(text.contains("listobject.h:1"))
    }

    @Test func aMissingClangIsNamed() async throws {
        let folder = try ClangFolder(of: fixtureHeaders("3.11"))
        defer { folder.remove() }
        for program in ["/nowhere/clang", "no-such-clang"] {
            let text = await message { _ = try await Clang(program: program).run([], on: "", in: folder) }
            #expect(text.contains("\(program) could not be run"))
            #expect(text.contains("PYVM_CLANG"))
        }
    }
}
