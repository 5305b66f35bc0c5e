import Testing

@testable import PyVMCodegen

/// Clang's JSON is read as far as the generator needs it. Another text is a `Problem`, whatever is in it.
@Suite struct ASTNodeReaderTests {
    private static func read(_ text: String) throws -> ASTNode {
        try Array(text.utf8).withUnsafeBytes { try ASTNodeReader.read($0) }
    }

    private static let function = #"""
        {
          "id": "0x1", "kind": "FunctionDecl", "loc": { "line": 3, "includedFrom": { "file": "a\"}]\\" } }, "isUsed": true,
          "name": "PyList_New", "storageClass": "static", "inline": true, "variadic": false,
          "type": { "qualType": "PyObject *(Py_ssize_t)", "desugaredQualType": "struct \u005fobject *(long)" },
          "inner": [
            { "id": "0x2", "kind": "ParmVarDecl", "name": "size", "type": { "qualType": "Py_ssize_t" }, "value": 7 },
            { "kind": "ConstantExpr", "value": "12", "inner": [] },
            { "kind": "CompoundStmt", "inner": [ { "kind": "ReturnStmt" }, {} ] },
            { "kind": "TypedefType", "ownedTagDecl": { "kind": "RecordDecl", "id": "0x9" } },
            {}
          ]
        }
        """#

    @Test func aNodeIsRead() throws {
        let node = try Self.read(Self.function)
        #expect(node.id == "0x1" && node.kind == "FunctionDecl" && node.name == "PyList_New")
        #expect(node.storageClass == "static" && node.inline && !node.variadic && !node.completeDefinition)
        #expect(node.type?.qualType == "PyObject *(Py_ssize_t)")
        #expect(node.type?.desugaredQualType == "struct _object *(long)")
        #expect(node.inner.map(\.kind) == ["ParmVarDecl", "ConstantExpr", "CompoundStmt", "TypedefType", nil])
        // Only the evaluated value counts, and a body is passed over.
        #expect(node.inner.map(\.value) == [nil, "12", nil, nil, nil] && node.constantValue == "12")
        #expect(node.inner[2].inner.isEmpty && node.inner[3].ownedTagDecl == "0x9")
    }

    @Test func aTextThatIsCutAnywhereIsAProblem() {
        let whole = Array(Self.function.utf8)
        for count in 0..<whole.count {
            #expect(throws: ASTNodeReader.Problem.self, "cut after \(count)") {
                try whole.prefix(count).withUnsafeBytes { try ASTNodeReader.read($0) }
            }
        }
    }

    @Test(arguments: [
        "[]", "7", "{ 7: 8 }", "{ \"id\" 7 }", "{ \"id\": 7 }", "{ \"type\": 7 }", "{ \"inner\": {} }",
        "{ \"id\": \"\\q\" }",
    ])
    func otherJSONIsAProblem(text: String) {
        #expect(throws: ASTNodeReader.Problem.self) { try Self.read(text) }
    }
}
