import Testing
@testable import PyVMDocs

@Suite struct InventoryTests {
    private func read(_ lines: [String], version: String = "3.13") throws -> Inventory {
        let text = Fixtures.inventoryHeader(version: version) + lines.joined(separator: "\n") + "\n"
        return try SphinxInventory.read(text, file: "objects.inv")
    }

    @Test func readsEveryKind() throws {
        let inventory = try read([
            "PyList_Append c:function 1 c-api/list.html#c.$ -",
            "PyList_Append.list c:functionParam 1 c-api/list.html#c.PyList_Append -",
            "Py_RETURN_NONE c:macro 1 c-api/none.html#c.$ -",
            "Py_None c:member 1 c-api/none.html#c.$ -",
            "PyExc_ValueError c:var 1 c-api/exceptions.html#c.$ -",
            "PyTypeObject c:type 1 c-api/type.html#c.$ -",
            "_frozen c:struct 1 c-api/import.html#c.$ -",
            "PyTypeObject.tp_name c:member 1 c-api/typeobj.html#c.$ -",
            "PyGILState_STATE.PyGILState_LOCKED c:enumerator 1 c-api/init.html#c.$ -",
            "list.append py:method 1 library/stdtypes.html#$ -",
            "c-api std:label -1 c-api/index.html#$ Title c:function of a label",
        ])
        #expect(inventory.version == PythonVersion(3, 13))
        #expect(
            inventory.kinds == [
                "PyList_Append": .function, "Py_RETURN_NONE": .macro, "Py_None": .data, "PyExc_ValueError": .data,
                "PyTypeObject": .type, "_frozen": .type, "PyTypeObject.tp_name": .member,
                "PyGILState_LOCKED": .enumerator,
            ])
    }

    @Test func takesScopesOffThatCHasNot() throws {
        let inventory = try read(
            [
                "PyConfig.PyConfig_Read c:function 1 c-api/init_config.html#c.$ -",
                "PyType_Slot.PyType_Slot.pfunc c:member 1 c-api/type.html#c.$ -",
            ], version: "3.11")
        #expect(inventory.sortedNames == ["PyConfig_Read", "PyType_Slot.pfunc"])
    }

    @Test func newestKindWins() throws {
        let old = try read(
            [
                "PyMem_New c:function 1 a.html#c.$ -", "Py_GetPath c:function 1 a.html#c.$ -",
            ], version: "3.11")
        let new = try read(["PyMem_New c:macro 1 a.html#c.$ -"], version: "3.14")
        #expect(old.withKinds(agreeingWith: [new, old]).kinds == ["PyMem_New": .macro, "Py_GetPath": .function])
        #expect(new.withKinds(agreeingWith: [new, old]) == new)
    }

    @Test func errorsNameTheFileAndWhatToDo() {
        let noVersion = #expect(throws: DocsError.self) { try read([], version: "unknown") }
        #expect(noVersion?.description.hasPrefix("objects.inv:3: the inventory does not say which version") == true)
        let damaged = #expect(throws: DocsError.self) { try read(["PyList_Append c:function 1"]) }
        #expect(
            damaged?.description.hasPrefix("objects.inv: the entry 'PyList_Append c:function 1' has too few") == true)
    }

    @Test func fileRoundTrip() throws {
        let inventory = try read(["B c:function 1 a.html#c.$ -", "A.x c:member 1 a.html#c.$ -"])
        let text = DataFiles.inventory(inventory)
        #expect(text.hasSuffix("\nmember A.x\nfunction B\n"))
        #expect(try InventoryFile.parse(text: text, version: inventory.version) == inventory)
        #expect(throws: DocsError.self) { try InventoryFile.parse(text: "word A\n", version: inventory.version) }
        #expect(throws: DocsError.self) {
            try InventoryFile.parse(text: "type A\ntype A\n", version: inventory.version)
        }
    }
}

@Suite struct InventoryDerivationTests {
    private let derivation = InventoryDerivation(
        version: PythonVersion(3, 12),
        older: Inventory(
            version: PythonVersion(3, 11),
            kinds: ["InBoth": .function, "GoneIn12": .function, "GoneIn13": .function, "Recast": .function]),
        newer: Inventory(
            version: PythonVersion(3, 13),
            kinds: [
                "InBoth": .function, "Recast": .macro, "NewIn12": .function, "NewIn13": .function, "NewType": .type,
                "NewType.member": .member, "LateDocs": .function, "Undated": .function, "OldStruct.member": .member,
            ]),
        headerNames: ["InBoth", "GoneIn13", "NewIn12"],
        newerHeaderNames: ["InBoth", "NewIn12", "NewIn13", "Undated"],
        added: ["NewIn13": PythonVersion(3, 13), "NewType": PythonVersion(3, 13)])

    @Test func followsTheRule() {
        #expect(
            derivation.derive().kinds == [
                "InBoth": .function, "GoneIn13": .function, "Recast": .macro, "NewIn12": .function,
                "LateDocs": .function, "OldStruct.member": .member,
            ])
    }

    @Test func headersOutweighTheDocumentation() {
        var derivation = derivation
        derivation.headerNames.insert("NewIn13")
        #expect(derivation.derive().kinds["NewIn13"] == .function)
    }

    @Test func ruleStandsInTheFile() {
        let text = DataFiles.derivedInventory(derivation.derive(), rule: derivation.rule)
        #expect(text.contains("# There is no documentation package of 3.12"))
    }
}
