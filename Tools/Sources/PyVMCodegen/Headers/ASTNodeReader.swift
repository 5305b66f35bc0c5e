import Foundation

/// Reads a node from clang's JSON, and passes over what the generator does not need: nine tenths of it. A decoder for
/// any JSON would first make a map of all of it.
struct ASTNodeReader {
    /// The text is no JSON, or another than clang writes.
    struct Problem: Error, CustomStringConvertible {
        var position: Int
        var description: String { "it is not as expected at byte \(position) of a declaration" }
    }

    private let bytes: UnsafeRawBufferPointer
    private var position = 0

    private init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    static func read(_ bytes: UnsafeRawBufferPointer) throws -> ASTNode {
        var reader = ASTNodeReader(bytes)
        return try reader.readNode()
    }

    // MARK: Nodes

    private mutating func readNode() throws -> ASTNode {
        var node = ASTNode()
        try forEachField { reader, name in
            switch name.count {
            case 2 where name.equals("id"): node.id = try reader.readText()
            case 4 where name.equals("kind"): node.kind = try reader.readText()
            case 4 where name.equals("name"): node.name = try reader.readText()
            case 4 where name.equals("type"): node.type = try reader.readType()
            case 5 where name.equals("inner"): try reader.readInner(of: &node)
            case 5 where name.equals("value") && node.kind == "ConstantExpr": node.value = try reader.readText()
            case 6 where name.equals("inline"): node.inline = try reader.readBoolean()
            case 7 where name.equals("tagUsed"): node.tagUsed = try reader.readText()
            case 8 where name.equals("variadic"): node.variadic = try reader.readBoolean()
            case 10 where name.equals("isBitfield"): node.isBitfield = try reader.readBoolean()
            case 12 where name.equals("storageClass"): node.storageClass = try reader.readText()
            case 12 where name.equals("ownedTagDecl"): node.ownedTagDecl = try reader.readId()
            case 18 where name.equals("completeDefinition"): node.completeDefinition = try reader.readBoolean()
            default: try reader.skipValue()
            }
        }
        return node
    }

    private mutating func readInner(of node: inout ASTNode) throws {
        // A function's body does not matter here.
        guard node.kind != "CompoundStmt" else { return try skipValue() }
        try expect("[")
        if next() == UInt8(ascii: "]") { return try expect("]") }
        repeat { node.inner.append(try readNode()) } while take(",")
        try expect("]")
    }

    private mutating func readType() throws -> ASTNode.TypeName {
        var type = ASTNode.TypeName()
        try forEachField { reader, name in
            if name.equals("qualType") {
                type.qualType = try reader.readText()
            } else if name.equals("desugaredQualType") {
                type.desugaredQualType = try reader.readText()
            } else {
                try reader.skipValue()
            }
        }
        return type
    }

    private mutating func readId() throws -> String {
        var id = ""
        try forEachField { reader, name in
            if name.equals("id") { id = try reader.readText() } else { try reader.skipValue() }
        }
        return id
    }

    // MARK: JSON

    private mutating func forEachField(
        _ body: (inout ASTNodeReader, UnsafeRawBufferPointer) throws -> Void
    ) throws {
        try expect("{")
        if next() == UInt8(ascii: "}") { return try expect("}") }
        repeat {
            let name = try readRaw().text
            try expect(":")
            try body(&self, name)
        } while take(",")
        try expect("}")
    }

    /// The next byte that is no blank.
    private mutating func next() -> UInt8? {
        while position < bytes.count, bytes[position] <= UInt8(ascii: " ") { position += 1 }
        return position < bytes.count ? bytes[position] : nil
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next() == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws {
        guard take(character) else { throw Problem(position: position) }
    }

    /// The text as it stands between its quotes.
    private mutating func readRaw() throws -> (text: UnsafeRawBufferPointer, hasEscapes: Bool) {
        try expect("\"")
        let start = position
        var hasEscapes = false
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            if bytes[position] == UInt8(ascii: "\\") {
                hasEscapes = true
                position += 1
            }
            position += 1
        }
        guard position < bytes.count else { throw Problem(position: start) }
        position += 1
        return (UnsafeRawBufferPointer(rebasing: bytes[start..<(position - 1)]), hasEscapes)
    }

    private mutating func readText() throws -> String {
        let (text, hasEscapes) = try readRaw()
        guard hasEscapes else { return String(decoding: text, as: UTF8.self) }
        let quoted = Data([UInt8(ascii: "\"")] + Array(text) + [UInt8(ascii: "\"")])
        guard let plain = try? JSONDecoder().decode(String.self, from: quoted) else {
            throw Problem(position: position)
        }
        return plain
    }

    private mutating func readBoolean() throws -> Bool {
        let isTrue = next() == UInt8(ascii: "t")
        try skipValue()
        return isTrue
    }

    private mutating func skipValue() throws {
        switch next() {
        case UInt8(ascii: "\""): _ = try readRaw()
        case UInt8(ascii: "{"), UInt8(ascii: "["): try skipBrackets()
        case nil: throw Problem(position: position)
        default: // a number or a word
            while position < bytes.count, !Self.endsWord(bytes[position]) { position += 1 }
        }
    }

    private mutating func skipBrackets() throws {
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                _ = try readRaw()
                continue
            default: break
            }
            position += 1
            if depth == 0 { return }
        }
        throw Problem(position: position)
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func equals(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && memcmp(baseAddress!, text.utf8Start, count) == 0
    }
}
