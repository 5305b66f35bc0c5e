import Foundation
import Testing
@testable import PyVMDocs

@Suite struct DocumentationReaderTests {
    private static let inventory = Fixtures.inventory([
        "PyThing_Get c:function 1 c-api/thing.html#c.$ -", "PyThing c:type 1 c-api/thing.html#c.$ -",
    ])
    private static let page = Fixtures.page(
        Fixtures.definition(
            "PyThing", kind: "type", declaration: "type NAME",
            description: Fixtures.note("versionadded", "added", "New in version 3.12."))
            + Fixtures.definition(
                "PyThing_Get", declaration: "PyObject *NAME(PyObject *o)", description: Fixtures.borrowedReference))

    private func read(
        _ inventory: [UInt8] = inventory, _ page: [UInt8] = page, with reader: FileReader = FileReader()
    ) async throws -> Documentation {
        try await Fixtures.withFolder(["objects.inv": inventory, "c-api/thing.html": page]) { folder in
            try await DocumentationReader(htmlFolder: folder, fileReader: reader).read()
        }
    }

    @Test func readsAFolder() async throws {
        let documentation = try await read()
        #expect(documentation.inventory.kinds == ["PyThing_Get": .function, "PyThing": .type])
        #expect(documentation.added == ["PyThing": PythonVersion(3, 12)])
        #expect(documentation.facts.map(\.name) == ["PyThing_Get"])
        #expect(documentation.facts.first?.returns == .borrowed)
    }

    @Test func sameInputSameText() async throws {
        let first = DataFiles.facts(try await read().facts, versions: [PythonVersion(3, 13)])
        #expect(DataFiles.facts(try await read().facts, versions: [PythonVersion(3, 13)]) == first)
    }

    @Test func missingFolderSaysWhatToDo() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("no-such-docs")
        let error = await #expect(throws: DocsError.self) { try await DocumentationReader(htmlFolder: folder).read() }
        #expect(error?.advice.contains("pythonX.Y-doc") == true)
    }

    @Test func aDamagedInventoryIsNamed() async throws {
        let error = await #expect(throws: DocsError.self) { try await read(Array(Self.inventory.dropLast(3))) }
        #expect(
            error?.description.hasSuffix(
                "/objects.inv: the zlib data is cut short; take objects.inv from an unpacked pythonX.Y-doc package")
                == true)
    }

    @Test func aDamagedPageIsNamed() async throws {
        let error = await #expect(throws: DocsError.self) {
            try await read(Self.inventory, Array(Self.page.dropLast(7)))
        }
        #expect(
            error?.description.hasSuffix(
                "/c-api/thing.html:12: the page ends inside <html>; unpack the pythonX.Y-doc package again") == true)
    }

    @Test func withoutPythonItSaysWhatToDo() async throws {
        let error = await #expect(throws: DocsError.self) { try await read(with: FileReader(pythons: [])) }
        #expect(
            error?.description
                == "python3: there is none that can read the documentation; install Python 3 and put it on PATH")
    }
}
