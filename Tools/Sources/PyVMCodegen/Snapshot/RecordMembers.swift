extension HeaderSnapshot.Record {
    /// The names of its members, including those of unnamed structs in it; nil for a record that is only declared.
    var memberNames: [String]? {
        switch body {
        case .fields(let fields): fields.flatMap(\.memberNames)
        case .intricate(let text): text.split { ";{}".contains($0) }.compactMap(Self.memberName)
        case .incomplete: nil
        }
    }

    /// The name that a part of an intricate record's text declares: `int a[3]`, `unsigned int b : 2`, or what follows
    /// an inner record's brace. Nil for the beginning of an inner record, and for a bit-field without a name.
    private static func memberName(_ part: Substring) -> String? {
        let declarator = part.prefix { $0 != ":" && $0 != "[" }
        let isBitField = declarator.endIndex < part.endIndex && part[declarator.endIndex] == ":"
        if isBitField, let field = try? PrototypeReader.readParameter(declarator.trimmingSpaces()) {
            return field.name.isEmpty ? nil : field.name
        }
        let pointer = declarator.firstPlace(of: "(*").map { declarator[$0.upperBound...].prefix { $0 != ")" } }
        let name = (pointer ?? declarator).trimmingSpaces().lastWord
        return name.isEmpty || ["struct", "union"].contains(name) ? nil : name
    }
}
