/// The part of a node of clang's JSON AST that the generator reads.
struct ASTNode: Decodable {
    struct TypeName: Decodable {
        let qualType: String
        let desugaredQualType: String?
    }

    struct Reference: Decodable {
        let id: String
    }

    let id: String?
    let kind: String?
    let name: String?
    let type: TypeName?
    let inline: Bool?
    let variadic: Bool?
    let storageClass: String?
    let tagUsed: String?
    let completeDefinition: Bool?
    let isBitfield: Bool?
    let value: String?
    let ownedTagDecl: Reference?
    let inner: [ASTNode]?

    private enum Key: String, CodingKey {
        case id, kind, name, type, inline, variadic, storageClass, tagUsed, completeDefinition, isBitfield, value
        case ownedTagDecl, inner
    }

    init(from decoder: any Decoder) throws {
        let node = try decoder.container(keyedBy: Key.self)
        kind = try node.decodeIfPresent(String.self, forKey: .kind)
        id = try node.decodeIfPresent(String.self, forKey: .id)
        name = try node.decodeIfPresent(String.self, forKey: .name)
        type = try node.decodeIfPresent(TypeName.self, forKey: .type)
        inline = try node.decodeIfPresent(Bool.self, forKey: .inline)
        variadic = try node.decodeIfPresent(Bool.self, forKey: .variadic)
        storageClass = try node.decodeIfPresent(String.self, forKey: .storageClass)
        tagUsed = try node.decodeIfPresent(String.self, forKey: .tagUsed)
        completeDefinition = try node.decodeIfPresent(Bool.self, forKey: .completeDefinition)
        isBitfield = try node.decodeIfPresent(Bool.self, forKey: .isBitfield)
        ownedTagDecl = try node.decodeIfPresent(Reference.self, forKey: .ownedTagDecl)
        // Literals have a value, too, and for some it is a number. Only the evaluated one counts.
        value = kind == "ConstantExpr" ? try node.decodeIfPresent(String.self, forKey: .value) : nil
        // A function's body does not matter here.
        inner = kind == "CompoundStmt" ? nil : try node.decodeIfPresent([ASTNode].self, forKey: .inner)
    }

    func children(ofKind kind: String) -> [ASTNode] {
        inner?.filter { $0.kind == kind } ?? []
    }

    func has(attribute kind: String) -> Bool {
        inner?.contains { $0.kind == kind } ?? false
    }

    /// The record or enum that the typedef itself defines.
    var ownedTag: String? {
        inner?.first?.ownedTagDecl?.id
    }

    /// The value of the constant expression somewhere below, as clang evaluated it.
    var constantValue: String? {
        if kind == "ConstantExpr", let value { return value }
        for child in inner ?? [] {
            if let value = child.constantValue { return value }
        }
        return nil
    }
}
