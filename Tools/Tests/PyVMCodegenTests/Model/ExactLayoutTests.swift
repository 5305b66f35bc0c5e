import Testing

@testable import PyVMCodegen

@Suite struct ExactLayoutTests {
    private typealias Record = HeaderSnapshot.Record

    /// A snapshot of a patch release whose only structs are these; `PyCodeObject` is the typedef of the first.
    private func snapshot(_ version: PythonVersion, _ records: [Record]) -> HeaderSnapshot {
        var snapshot = HeaderSnapshot(version: version, release: version.description)
        snapshot.records = records
        snapshot.typedefs = records.map { .init(name: $0.tag, type: CType("struct \($0.tag)"), header: "code.h") }
        return snapshot
    }

    private func record(_ tag: String, _ body: Record.Body, size: Int) -> Record {
        Record(keyword: "struct", tag: tag, body: body, header: "code.h", size: size)
    }

    private func fields(_ members: [(String, String)]) -> Record.Body {
        .fields(members.map { .init(name: $0.0, type: CType($0.1)) })
    }

    private func annotations() throws -> Annotations {
        let temporary = try TemporaryTree()
        return try AnnotationsReader(tree: temporary.tree).read()
    }

    /// The layouts of 3.14 where all CPythons only declare these structs.
    private func layout(of stages: [HeaderSnapshot]) async throws -> API.ExactLayout {
        let names = Set(stages.flatMap(\.records).map(\.tag))
        let common = TypeCatalog(
            entries: names.sorted().map {
                .init(
                    name: $0, tag: $0, hasTypedef: true, shape: .opaque(keyword: "struct", reason: "differs"),
                    availability: Availability(stages.map(\.version)), group: "code")
            })
        let layouts = try ExactLayoutBuilder(snapshots: stages, annotations: try annotations(), common: common)
            .layouts()
        #expect(layouts.count == 1)
        return try #require(layouts.first)
    }

    private func text(_ layout: API.ExactLayout, _ name: String) -> String {
        layout.entry(named: name).flatMap { TypeDeclaration(entry: $0).body } ?? ""
    }

    private let first = PythonVersion(3, 14)
    private let later = PythonVersion(3, 14, 8)

    @Test func aStructHasItsBitFieldsAndInnerRecords() async throws {
        let body = Record.Body.intricate(
            "Py_ssize_t length; struct { unsigned int kind : 3; unsigned int : 29; } state; union { void *any; int *one; }"
        )
        let layout = try await layout(of: [snapshot(first, [record("PyText", body, size: 24)])])
        let text = text(layout, "PyText")
        #expect(text.contains("    Py_ssize_t length;\n"))
        #expect(text.contains("    struct { unsigned int kind : 3; unsigned int : 29; } state;\n"))
        let places = TypeCatalogBuilder.allFields(body)?.flatMap(\.placedNames)
        #expect(places == ["length", "state", "any", "one"])
    }

    @Test func aStructThatBecameLongerHasTheFirstMembers() async throws {
        let short = record("PyCode", fields([("flags", "int")]), size: 4)
        let long = record("PyCode", fields([("flags", "int"), ("extra", "int")]), size: 8)
        let layout = try await layout(of: [snapshot(later, [long]), snapshot(first, [short])])
        #expect(text(layout, "PyCode") == "struct PyCode {\n    int flags;\n};\n")
        #expect(layout.grown == ["PyCode"])
    }

    @Test func aStructThatChangedOtherwiseHasNoMembers() async throws {
        let one = record("PyCode", fields([("flags", "int"), ("name", "char *")]), size: 16)
        let other = record("PyCode", fields([("name", "char *")]), size: 8)
        let layout = try await layout(of: [snapshot(first, [one]), snapshot(later, [other])])
        #expect(text(layout, "PyCode").isEmpty)
    }

    /// Written another way, with the same members in as many bytes.
    @Test func aStructThatIsOnlyWrittenOtherwiseHasTheNewestMembers() async throws {
        let one = record("PyText", .intricate("int length; struct { unsigned int kind : 3; } state"), size: 8)
        let other = record("PyText", fields([("length", "int"), ("state", "struct state")]), size: 8)
        let layout = try await layout(of: [snapshot(first, [one]), snapshot(later, [other])])
        #expect(text(layout, "PyText").contains("struct state state;"))
        #expect(layout.grown.isEmpty)
    }

    @Test func aPartComesBeforeTheWhole() async throws {
        let part = record("PyPart", fields([("count", "int")]), size: 4)
        let whole = record("PyAll", .intricate("unsigned int one : 1; PyPart part"), size: 8)
        let layout = try await layout(of: [snapshot(first, [whole, part])])
        #expect(layout.entries.map(\.name) == ["PyPart", "PyAll"])
    }

    /// Where structs only became longer, the one header of all CPythons has the members under a condition.
    @Test func membersOfNewerCPythonsAreUnderACondition() async throws {
        let versions = [PythonVersion(3, 11), PythonVersion(3, 12)]
        var snapshots = [try await fixtureSnapshot("3.11"), try await fixtureSnapshot("3.12")]
        for index in snapshots.indices {
            let members = [("one", "int")] + (index == 1 ? [("two", "int")] : [])
            snapshots[index].records.append(record("PyGrowing", fields(members), size: 4 * members.count))
            snapshots[index].typedefs.append(
                .init(name: "PyGrowing", type: CType("struct PyGrowing"), header: "code.h"))
        }
        var builder = TypeCatalogBuilder(snapshots: snapshots, annotations: try annotations())
        let entry = try #require(try builder.build(roots: []).entry(named: "PyGrowing"))
        let text = try #require(TypeDeclaration(entry: entry, versions: versions).body)
        #expect(text.contains("    int one;\n#if PYVM_LAYOUT_VERSION >= 0x030C0000\n    int two;"))
    }
}
