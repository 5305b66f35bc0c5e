import Foundation
import Testing
@testable import PyVMDocs

@Suite struct DocumentationReaderTests {
    /// A folder with an inventory and one page, removed after `body`.
    private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("docs-\(UUID().uuidString)")
        let pages = folder.appendingPathComponent("c-api")
        try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let inventory = Fixtures.inventory([
            "PyThing_Get c:function 1 c-api/thing.html#c.$ -", "PyThing c:type 1 c-api/thing.html#c.$ -",
        ])
        try Data(inventory).write(to: folder.appendingPathComponent("objects.inv"))
        let page = Fixtures.page(
            Fixtures.definition(
                "PyThing", kind: "type", declaration: "type NAME",
                description: Fixtures.note("versionadded", "added", "New in version 3.12."))
                + Fixtures.definition(
                    "PyThing_Get", declaration: "PyObject *NAME(PyObject *o)", description: Fixtures.borrowedReference))
        try Data(page).write(to: pages.appendingPathComponent("thing.html"))
        return try body(folder)
    }

    @Test func readsAFolder() throws {
        let documentation = try withFolder { try DocumentationReader(htmlFolder: $0).read() }
        #expect(documentation.inventory.kinds == ["PyThing_Get": .function, "PyThing": .type])
        #expect(documentation.added == ["PyThing": PythonVersion(3, 12)])
        #expect(documentation.facts.map(\.name) == ["PyThing_Get"])
        #expect(documentation.facts.first?.returns == .borrowed)
    }

    @Test func sameInputSameText() throws {
        let texts = try (0..<2).map { _ in
            try withFolder { folder in
                let facts = try DocumentationReader(htmlFolder: folder).read().facts
                return DataFiles.facts(facts, versions: [PythonVersion(3, 13)])
            }
        }
        #expect(texts[0] == texts[1])
    }

    @Test func missingFolderSaysWhatToDo() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("no-such-docs")
        let error = #expect(throws: DocsError.self) { try DocumentationReader(htmlFolder: folder).read() }
        #expect(error?.advice.contains("pythonX.Y-doc") == true)
    }
}
