import Foundation
import Testing

@testable import PyVMCodegen

@Suite struct SnapshotReaderTests {
    @Test func aSnapshotIsReadAsItWasWritten() async throws {
        let snapshot = try await fixtureSnapshot("3.12")
        let text = SnapshotWriter.text(of: snapshot)
        #expect(SnapshotWriter.text(of: try SnapshotReader.read(text, path: "x")) == text)
    }

    @Test func everyStoredSnapshotIsReadAsItWasWritten() throws {
        let folder = project.appending(path: "codegen/snapshots")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".api") }
        #expect(names.count == 5)
        for name in names {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(SnapshotWriter.text(of: try SnapshotReader.read(text, path: name)) == text, "\(name)")
        }
    }

    @Test func aTruncatedSnapshotIsRefusedWithItsLine() throws {
        let whole = SnapshotWriter.text(of: HeaderSnapshot(version: PythonVersion(3, 11), release: "3.11.4"))
        for line in ["function PyObject *PyList_New(", "constant X", "what is this @ x.h", "struct"] {
            let text = whole.replacing("end 0\n", with: line + "\nend 1\n")
            let error = #expect(throws: CodegenError.self) { try SnapshotReader.read(text, path: "a.api") }
            #expect(error?.description.hasPrefix("a.api:3:") == true)
        }
        #expect(throws: CodegenError.self) { try SnapshotReader.read("", path: "a.api") }
    }

    @Test func aSnapshotCutAtTheEndOfALineIsRefused() async throws {
        let whole = SnapshotWriter.text(of: try await fixtureSnapshot("3.11"))
        let lines = whole.split(separator: "\n")
        let cut = lines.dropLast(lines.count / 2).joined(separator: "\n") + "\n"
        let error = #expect(throws: CodegenError.self) { try SnapshotReader.read(cut, path: "a.api") }
        #expect(error?.description.hasPrefix("a.api: not whole") == true)
    }
}
