import Foundation
import Testing

@testable import PyVMCodegen

@Suite struct ABILockTests {
    private func api(_ lock: inout ABILock) async throws -> API {
        let temporary = try TemporaryTree()
        let annotations = try AnnotationsReader(tree: temporary.tree).read()
        var builder = APIBuilder(
            snapshots: [try await fixtureSnapshot("3.11"), try await fixtureSnapshot("3.12")], annotations: annotations)
        return try builder.build(lock: &lock)
    }

    @Test func aNewFunctionGetsTheNextSlot() async throws {
        var lock = try ABILock(text: "0000 PyList_Size Py_ssize_t (PyObject *)\n0001 Py_Elder int (void)\n")
        let api = try await api(&lock)
        #expect(api.functions.first { $0.name == "PyList_Size" }?.slot == 0)
        #expect(api.functions.allSatisfy { $0.slot != 1 }, "a retired slot was used again")
        #expect(Set(api.functions.map(\.slot)).count == api.functions.count)
        #expect(api.slotCount == api.functions.count + 1)
        #expect(lock.text.contains("\n0001 Py_Elder int (void) # retired\n"))
    }

    @Test func aRetiredSlotKeepsItsPlaceInTheTable() async throws {
        var lock = try ABILock(text: "0000 Py_Elder int (void)\n")
        let table = TableRenderer(api: try await api(&lock)).files[0].text
        #expect(table.contains("    void (*retired_0)(void);\n"))
    }

    @Test func aSlotWhoseTypesChangedIsRefused() async throws {
        var lock = try ABILock(text: "0000 PyList_Size int (PyObject *)\n")
        let text = await message { _ = try await api(&lock) }
        #expect(text.contains("slot 0, PyList_Size, is 'int (PyObject *)'"))
    }

    @Test func aMissingFileIsNotMadeAnew() async throws {
        let temporary = try TemporaryTree()
        let headers = [try fixtureHeaders("3.11"), try fixtureHeaders("3.12")]
        _ = try TreeWriter(tree: temporary.tree).write(await temporary.pipeline.run(headers).files)
        try FileManager.default.removeItem(at: temporary.url.appending(path: "codegen/abi.lock"))
        let text = await message { _ = try await temporary.pipeline.run(headers) }
        #expect(
            text == "codegen/abi.lock: missing, though Sources/contract/table.h was made with it; restore it from git")
    }

    @Test func constMayChange() async throws {
        var lock = try ABILock(text: "0000 PyList_Old int (PyObject *, char *)\n")
        #expect(try await api(&lock).functions.first { $0.name == "PyList_Old" }?.slot == 0)
    }

    @Test(arguments: [
        ("0001 PyList_Size int (void)\n", "slot 1 stands where slot 0 is due"),
        ("0000 A int (void)\n0001 A int (void)\n", "A has two slots"),
        ("0000 A\n", "is not 'slot name signature'"),
    ])
    func aDamagedFileIsRefused(text: String, expected: String) {
        let error = #expect(throws: CodegenError.self) { try ABILock(text: text) }
        #expect(error?.description.contains(expected) == true)
    }
}
