import Testing
@testable import PyVMDocs

@Suite struct PageReaderTests {
    private func facts(_ definition: String) async throws -> [ItemFacts] {
        try await Fixtures.definitions(Fixtures.page(definition)).flatMap(FactsReader.facts)
    }

    @Test func readsMarksAndNotes() async throws {
        let item = try #require(
            try await facts(
                Fixtures.definition(
                    "PyThing_Get", declaration: "PyObject *NAME(PyObject *thing)",
                    description: Fixtures.newReference + Fixtures.stable(" on Windows since version 3.7.")
                        + "<p>Give the thing. On error, set an exception and return <code>NULL</code>.</p>"
                        + Fixtures.note("versionadded", "added", "Added in version 3.5.2.")
                        + Fixtures.note("versionadded", "added", "Added in version 3.9: ")
                        + Fixtures.note(
                            "deprecated-removed", "deprecated",
                            "Deprecated since version 3.13, will be removed in version 3.18: "))
            ).first)
        #expect(item.name == "PyThing_Get")
        #expect(item.returns == .new)
        #expect(item.error == .returned(value: "NULL", signal: .exception))
        #expect(item.since == PythonVersion(3, 5))
        #expect(item.deprecated == PythonVersion(3, 13))
        #expect(item.removed == PythonVersion(3, 18))
        #expect(item.stable == StableABI(since: PythonVersion(3, 7), platform: "windows"))
    }

    @Test func itemsThatShareADescription() async throws {
        let definition = """
            <dl class="c function">
            <dt class="sig" id="c.PyThing_Length">Py_ssize_t PyThing_Length(PyObject *thing)</dt>
            <dt class="sig" id="c.PyThing_Size">Py_ssize_t PyThing_Size(PyObject *thing)</dt>
            <dd><p>The size, or <code>-1</code> on failure.</p></dd></dl>
            """
        let items = try await facts(definition)
        #expect(items.map(\.name) == ["PyThing_Length", "PyThing_Size"])
        #expect(items.allSatisfy { $0.error == .returned(value: "-1", signal: .exception) })
        #expect(items.allSatisfy { $0.returns == Ownership.none })
    }

    /// A type's description holds its members' and functions', which must not lend it their words.
    @Test func nestedDefinitionsAreTheirOwn() async throws {
        let inner = Fixtures.definition(
            "PyThing.PyThing_Init", declaration: "int PyThing_Init(PyThing *thing)",
            description: "<p>Return <code>-1</code> on error.</p>")
        let page = Fixtures.page(
            Fixtures.definition(
                "PyThing", kind: "type", declaration: "type NAME", description: "<p>A thing.</p>\(inner)"))
        let definitions = try await Fixtures.definitions(page)
        #expect(definitions.map(\.kind) == [.type, .function])
        #expect(definitions[0].paragraphs == ["A thing."])
        #expect(definitions[1].signatures.map(\.name) == ["PyThing_Init"])
    }

    @Test func macrosWithoutATypeClaimNothing() async throws {
        let item = try #require(
            try await facts(
                Fixtures.definition(
                    "Py_THING", kind: "macro", declaration: "NAME", description: "<p>A number.</p>")
            ).first)
        #expect(item == ItemFacts(name: "Py_THING"))
    }

    @Test func entitiesAndEmphasis() async throws {
        let page = Fixtures.page(
            Fixtures.definition(
                "PyThing_Put",
                description: "<p>Put <em>item</em> &amp; more:&#160;a &lt; b.</p><ul><li>Plain item</li></ul>"))
        let definition = try #require(try await Fixtures.definitions(page).first)
        #expect(definition.paragraphs == ["Put *item* & more: a < b.", "Plain item"])
    }

    @Test func signatureNamesItsParameters() throws {
        let signature = try #require(
            Signature(
                "PyObject *PyThing_New(const char *name, void (*done)(PyObject *, void *), int flags[2], ...)",
                name: "PyThing_New"))
        #expect(signature.returnType == "PyObject *")
        #expect(signature.parameters == ["name", "done", "flags", "arg4"])
        #expect(Signature("int PyThing_Check(void)", name: "PyThing_Check")?.parameters == [])
        #expect(Signature("PyThing_Type", name: "PyThing_Type")?.parameters == nil)
    }
}
