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
            #expect(SnapshotWriter.text(of: try SnapshotReader.readSeries(text, path: name)) == text, "\(name)")
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

    private static let wrong: [(String, String)] = [
        ("function int PyList_New(void) @ x.h inlin", "'inlin' is no mark of a function"),
        ("macro PyList_X @ x.h inline", "'inline' is no mark of a macro"),
        ("typedef int PyX @ x.h size=4", "'size=4' is no mark of a typedef"),
        ("function int PyList_New(void) @ x.h return=new", "'return=new' is no mark of a function"),
        ("macro PyList_X @ x.h\u{7}", "has a control character, of number 7"),
        ("macro PyList_X\t@ x.h", "has a control character, of number 9"),
        ("macro PyList_X @ x.h\r", "has a control character, of number 13"),
    ]

    @Test(arguments: wrong, [true, false])
    func whatIsUnknownIsRefusedWithItsLine(item: (String, String), withFacts: Bool) throws {
        let text = "# a\nrelease 3.12.4\n\(item.0)\nend 1\n"
        let error = #expect(throws: CodegenError.self) {
            try SnapshotReader.readSeries(text, path: "a.api", withFacts: withFacts)
        }
        #expect(error?.description.hasPrefix("a.api:3: ") == true && error?.description.contains(item.1) == true)
    }

    /// Whatever stands in the file, the generator reads it or refuses it.
    @Test func aDamagedSnapshotIsReadOrRefused() async throws {
        let temporary = try TemporaryTree()
        let files = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]).files
        _ = try TreeWriter(tree: temporary.tree).write(files)
        let path = "codegen/snapshots/3.12.api"
        let bytes = Array(try temporary.text(path).utf8)
        var random = Numbers(state: 14)
        var refused = 0
        let marks = Array("(){}[],;:*= @#.\n0x".utf8)
        for _ in 0..<150 {
            var damaged = bytes
            for _ in 0...random.next(3) {
                let place = random.next(damaged.count - 40)
                switch random.next(4) {
                case 0: damaged[place] = UInt8(random.next(256))
                case 1: damaged[place] = marks[random.next(marks.count)]
                case 2: damaged.removeSubrange(place..<(place + random.next(30)))
                default: damaged.insert(contentsOf: damaged[place..<(place + random.next(30))], at: random.next(place))
                }
            }
            try temporary.write(String(decoding: damaged, as: UTF8.self), to: path)
            do {
                _ = try await temporary.pipeline.run([])
            } catch is CodegenError {
                refused += 1
            }
        }
        #expect(refused > 50)
    }
}
