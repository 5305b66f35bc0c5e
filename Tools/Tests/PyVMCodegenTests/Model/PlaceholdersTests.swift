import Testing

@testable import PyVMCodegen

@Suite struct PlaceholdersTests {
    /// An API whose types have a function of this type in them.
    private func api(member type: String) async throws -> API {
        var snapshot = try await fixtureSnapshot("3.12")
        snapshot.typedefs.append(.init(name: "lenfunc", type: CType(type), header: "object.h"))
        let place = try #require(snapshot.records.firstIndex { $0.tag == "_typeobject" })
        guard case .fields(let fields) = snapshot.records[place].body else { throw CodegenError("no members") }
        snapshot.records[place].body = .fields(fields + [.init(name: "tp_length", type: CType("lenfunc"))])
        let temporary = try TemporaryTree()
        let annotations = try AnnotationsReader(tree: temporary.tree).read()
        var lock = try ABILock(text: "")
        var builder = APIBuilder(snapshots: [try await fixtureSnapshot("3.11"), snapshot], annotations: annotations)
        return try builder.build(lock: &lock)
    }

    @Test func functionsThatFitATypeHaveOne() async throws {
        let api = try await api(member: "Py_ssize_t (*)(PyObject *)")
        #expect(api.placeholders.functions.map(\.name) == ["PyList_GET_SIZE", "PyList_Size"])
        #expect(api.placeholders.types.map(\.name) == ["PyList_Type"])
        let implicit = ImplicitHeaderRenderer(api: api).files[0].text
        #expect(implicit.contains("PYVM_ADDRESSED(PyList_Size, Py_ssize_t PyList_Size(PyObject *list))"))
        #expect(implicit.contains("#define PyList_GET_SIZE(op) PyList_GET_SIZE((PyObject *)(op))\n"))
        #expect(implicit.contains("static inline PyObject *PyList_New("))
        let text = PlaceholdersRenderer(api: api).files.map(\.text).joined()
        #expect(text.contains("{ADDRESS(PyVM_placeholder_PyList_Size), ENTRY(PyVMList_Size), false},"))
    }

    @Test func othersHaveNone() async throws {
        let api = try await api(member: "double (*)(PyObject *)")
        #expect(api.placeholders.functions.isEmpty)
        #expect(api.placeholders.types.map(\.name) == ["PyList_Type"])
    }
}
