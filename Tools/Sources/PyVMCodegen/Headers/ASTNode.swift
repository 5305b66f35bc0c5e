/// The part of a node of clang's JSON AST that the generator reads.
struct ASTNode {
    struct TypeName {
        var qualType = ""
        var desugaredQualType: String?
    }

    var id: String?
    var kind: String?
    var name: String?
    var type: TypeName?
    var inline = false
    var variadic = false
    var storageClass: String?
    var tagUsed: String?
    var completeDefinition = false
    var isBitfield = false
    /// Of a constant expression, as clang evaluated it. Other literals have a value, too, which does not count.
    var value: String?
    /// The id of the record or enum that a typedef defines.
    var ownedTagDecl: String?
    var inner: [ASTNode] = []

    func children(ofKind kind: String) -> [ASTNode] {
        inner.filter { $0.kind == kind }
    }

    func has(attribute kind: String) -> Bool {
        inner.contains { $0.kind == kind }
    }

    /// The record or enum that the typedef itself defines.
    var ownedTag: String? {
        inner.first?.ownedTagDecl
    }

    /// The value of the constant expression somewhere below, as clang evaluated it.
    var constantValue: String? {
        if kind == "ConstantExpr", let value { return value }
        for child in inner {
            if let value = child.constantValue { return value }
        }
        return nil
    }
}
