import Foundation
import Testing
@testable import PyVMDocs

/// The files that are kept in the repository.
@Suite struct DataFilesTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../../../../codegen/docs")
        .standardizedFileURL

    private func text(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    }

    private func facts() throws -> [String: ItemFacts] {
        let generated = try FactsFile.parse(text: text("facts.txt"), file: "facts.txt")
        let byHand = try FactsFile.parse(text: text("facts-by-hand.txt"), file: "facts-by-hand.txt")
        let all = FactsMerge.overlay(byHand, on: generated)
        return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    @Test(arguments: [11, 12, 13, 14, 15])
    func inventoriesParse(minor: Int) throws {
        let version = PythonVersion(3, minor)
        let inventory = try InventoryFile.parse(text: text("inventory-\(version).txt"), version: version)
        #expect(inventory.kinds["PyList_Append"] == .function)
        #expect(inventory.kinds["PyTypeObject.tp_name"] == .member)
        #expect((inventory.kinds["PyList_GetItemRef"] != nil) == (minor >= 13))
        #expect((inventory.kinds["PyType_FromMetaclass"] != nil) == (minor >= 12))
    }

    /// The files differ in nothing but what the writer would write: no edits by hand.
    @Test func generatedFactsAreInTheWritersForm() throws {
        let text = try text("facts.txt")
        let header = text.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
        #expect(FactsFile.text(try FactsFile.parse(text: text), header: header) == text)
    }

    @Test func everyCorrectionHasAReason() throws {
        for line in try text("facts-by-hand.txt").split(separator: "\n") where !line.hasPrefix("#") {
            #expect(line.contains(" # "), "\(line)")
        }
    }

    @Test(arguments: [
        ("PyList_SetItem", ["item"]), ("PyTuple_SetItem", ["o"]), ("PyList_SET_ITEM", ["o"]),
        ("PyTuple_SET_ITEM", ["o"]), ("PyStructSequence_SetItem", ["o"]), ("PyErr_SetRaisedException", ["exc"]),
        ("PyErr_Restore", ["type", "value", "traceback"]), ("PyException_SetCause", ["cause"]),
        ("PyException_SetContext", ["ctx"]), ("PyModule_Add", ["value"]), ("PyCell_SET", ["value"]),
        ("PyUnicode_AppendAndDel", ["right"]), ("PyGen_New", ["frame"]),
        ("PyModule_AddObject", []), ("PySequence_SetItem", []), ("PyDict_SetItem", []), ("PyModule_AddObjectRef", []),
        ("PyException_SetTraceback", []), ("PyList_Append", []), ("PyUnicode_Append", []),
    ])
    func stolenParameters(name: String, parameters: [String]) throws {
        #expect(try #require(try facts()[name]).steals == parameters)
    }

    @Test func otherReferences() throws {
        let facts = try facts()
        #expect(facts["PyModule_AddObject"]?.stealsOnSuccess == ["value"])
        #expect(facts["PyUnicode_InternInPlace"]?.replaces == ["p_unicode"])
        #expect(facts["Py_DECREF"]?.releases == ["o"])
        #expect(facts["PyDict_GetItemRef"]?.outs == [OutParameter(name: "result", ownership: .new)])
        #expect(facts["PyList_GetItem"]?.returns == .borrowed)
        #expect(facts["PyList_GetItemRef"]?.returns == .new)
        #expect(facts["PyErr_NoMemory"]?.returns == .null)
        #expect(facts["PyDict_GetItemWithError"]?.error == .returned(value: "NULL", signal: .ifOccurred))
    }
}
