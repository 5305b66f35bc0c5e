import Foundation
import Testing

@testable import PyVMCodegen

@Suite struct SwiftRawRendererTests {

    private func api() async throws -> API {
        try await Pipeline(tree: SourceTree(root: project.path)).run([]).api
    }

    /// What the raw layer is for: nothing of the C API is out of reach.
    @Test func everyFunctionIsWrappedOrLeftOutForAReason() async throws {
        let api = try await api()
        let wrapped = Set(api.swiftFunctions.map(\.function.name)), leftOut = Set(api.swiftOmissions.map(\.name))
        let all = Set(api.functions.map(\.name)).union(api.variadics.map(\.name))
        #expect(wrapped.isDisjoint(with: leftOut))
        #expect(wrapped.union(leftOut) == all)
        #expect(wrapped.count + leftOut.count == api.functions.count + api.variadics.count)
        for omission in api.swiftOmissions { #expect(!omission.reason.isEmpty && !omission.instead.isEmpty, "\(omission.name)") }

        let files = SwiftRawRenderer(api: api).files
        #expect(files.allSatisfy { $0.path.hasPrefix("Sources/PyVMRaw/") && $0.text.hasPrefix("// Generated: pyvm-codegen generate.") })
        let methods = files.flatMap { $0.text.matches(of: /public func (\w+)\(/).map { String($0.output.1) } }
        #expect(methods.count == wrapped.count)
        #expect(Set(methods) == wrapped)
        for file in files {
            for line in file.text.split(separator: "\n") { #expect(line.count <= 140, "\(file.path): \(line)") }
        }
    }

    @Test func theDocumentNamesEachFunctionThatIsNotWrapped() async throws {
        let api = try await api()
        let text = try #require(SwiftRawDocument(api: api).files.first).text
        for omission in api.swiftOmissions { #expect(text.contains("| `\(omission.name)` | "), "\(omission.name)") }
        for function in api.runtimeFunctions { #expect(text.contains("| `\(function.name)` | "), "\(function.name)") }
        for variadic in api.variadics { #expect(text.contains("`\(variadic.twin.name)` with `withArguments`"), "\(variadic.name)") }
    }

    /// A reference that is stolen from Swift's object would be released twice.
    @Test func noFunctionGetsAReferenceToStealThatIsNotAddedFor() async throws {
        for function in try await api().swiftFunctions {
            let stolen = Set((function.function.facts?.steals ?? []) + (function.function.facts?.stealsOnSuccess ?? []))
            for parameter in function.parameters where stolen.contains(parameter.name) {
                guard case .object(_, let reference) = parameter.kind, reference != .lent else {
                    Issue.record("\(function.function.name) steals \(parameter.name), to which no reference is added")
                    continue
                }
            }
        }
    }

    @Test(arguments: [
        ("int", "Int32"), ("unsigned long", "UInt"), ("Py_ssize_t", "Int"), ("size_t", "Int"), ("const char *", "UnsafePointer<CChar>?"),
        ("char **", "UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?"), ("void *", "UnsafeMutableRawPointer?"),
        ("const void *", "UnsafeRawPointer?"), ("PyObject *", "RawReference?"), ("PyObject **", "UnsafeMutablePointer<RawReference?>?"),
        ("PyObject *const *", "UnsafePointer<RawReference?>?"), ("PyTypeObject *", "UnsafeMutablePointer<PyTypeObject>?"),
        ("const char *const *", "UnsafePointer<UnsafePointer<CChar>?>?"), ("getter", "getter?"), ("PySendResult", "PySendResult"),
        ("int (*)(void *)", "(@convention(c) (UnsafeMutableRawPointer?) -> Int32)?"),
        ("int (**)(void)", "UnsafeMutablePointer<(@convention(c) () -> Int32)?>?"), ("va_list", "CVaListPointer"),
        ("PyThreadState *", "OpaquePointer?"), ("PyCFunction", "PyCFunction?"), ("FILE *", "UnsafeMutablePointer<FILE>?"),
    ])
    func aTypeIsSpelledAsSwiftImportsIt(type: String, swift: String) async throws {
        let types = SwiftTypes(try await api().types)
        #expect(try types.spelling(CType(type)) == swift)
    }

    @Test func anUnknownTypeIsNamed() async throws {
        let types = SwiftTypes(try await api().types)
        #expect(await message { _ = try types.spelling(CType("PyNope *")) } == "Swift has no spelling for the C type 'PyNope'; add it to SwiftTypes.swift")
    }

    @Test(arguments: [
        ("-1", "Int32", " == -1"), ("(unsigned long)-1", "UInt", " == .max"), ("(Py_UCS4)-1", "Py_UCS4", " == .max"),
        ("-1.0", "Double", " == -1.0"), ("(Py_complex){-1.0,0.0}", "Py_complex", ".real == -1"), ("0", "Int32", " == 0"),
        ("PYGEN_ERROR", "PySendResult", " == PYGEN_ERROR"), ("EOF", "Int32", nil),
    ])
    func anErrorValueIsACondition(value: String, type: String, condition: String?) {
        #expect(SwiftFailure.condition(value: value, type: type) == condition)
    }

    @Test(arguments: [
        ("codegen/swift.toml", "PyList_Nope = { nullable = [\"list\"], reason = \"x\" }\n", "codegen/swift.toml: PyList_Nope is no function of the table"),
        ("codegen/swift.toml", "PyList_Size = { nullable = [\"lists\"], reason = \"x\" }\n", "codegen/swift.toml: PyList_Size has no parameter lists, but list; mend the name"),
        ("codegen/swift.toml", "PyList_Size = { leftOut = \"x\", reason = \"x\" }\n", "codegen/swift.toml: PyList_Size has one of leftOut and instead"),
        ("codegen/swift.toml", "PyList_Size = { nullable = [\"list\"] }\n", "codegen/swift.toml: an entry lacks a field"),
        ("codegen/objects.toml", "PyObject = { check = \"PyNope_Check\", is = \"x\", reason = \"x\" }\n", "codegen/objects.toml: PyObject's check PyNope_Check is no function of the table"),
        ("codegen/docs/facts-by-hand.txt", "PyList_GetItem returns=none\n", "PyList_GetItem: returns an object, but codegen/docs does not say whether it is the caller's"),
        ("codegen/docs/facts-by-hand.txt", "PyList_SetItem steals=o\n", "PyList_SetItem: the facts say what becomes of o, which is no parameter"),
    ])
    func anAnnotationThatIsWrongIsNamed(file: String, text: String, expected: String) async throws {
        try await expectRefusal(of: text, in: file, expected)
    }

    @Test func aFunctionCanBeLeftOutWithAReason() async throws {
        let temporary = try TemporaryTree()
        try temporary.write(
            "PyList_Size = { leftOut = \"Swift cannot\", instead = \"`PyList_GET_SIZE`\", reason = \"a test\" }\n", to: "codegen/swift.toml")
        let result = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")])
        #expect(!result.api.swiftFunctions.contains { $0.function.name == "PyList_Size" })
        let text = try #require(result.files.first { $0.path == SwiftRawDocument.path }).text
        #expect(text.contains("| `PyList_Size` | Swift cannot | `PyList_GET_SIZE` |"))
    }

    @Test func aFileOfAGroupThatIsGoneIsLeftOver() async throws {
        let temporary = try TemporaryTree()
        let files = try await temporary.pipeline.run([fixtureHeaders("3.11"), fixtureHeaders("3.12")]).files
        let writer = TreeWriter(tree: try temporary.tree)
        _ = try writer.write(files)
        try temporary.write("// Generated: pyvm-codegen generate. Do not edit: old.\n", to: "Sources/PyVMRaw/gone.swift")
        try temporary.write("/// Written by hand.\n", to: "Sources/PyVMRaw/RawAPI.swift")
        #expect(writer.differences(from: files) == [.isLeftOver("Sources/PyVMRaw/gone.swift")])
    }
}
