/// The members that a struct has in any version: those of the newest version in its order, then those of older versions
/// only.
struct FieldUnion {
    private(set) var fields: [HeaderSnapshot.Record.Field] = []

    /// - Parameter versions: the struct in each version that has it, the newest first.
    /// - Throws: `CodegenError` if members have no names, or if one has different types.
    init(of name: String, in versions: [(PythonVersion, HeaderSnapshot.Record)]) throws {
        for (version, record) in versions {
            guard case .fields(let declared) = record.body, declared.allSatisfy({ !$0.name.isEmpty }) else {
                throw CodegenError(
                    "codegen/structs.toml: \(name) cannot be translated: in \(version) it has unnamed members, bit-fields or none"
                )
            }
            for field in declared { try add(field, of: name, in: version) }
        }
    }

    private mutating func add(_ field: HeaderSnapshot.Record.Field, of name: String, in version: PythonVersion) throws {
        guard let known = fields.first(where: { $0.name == field.name }) else {
            fields.append(field)
            return
        }
        guard known.type == field.type else {
            throw CodegenError(
                "codegen/structs.toml: \(name) cannot be translated: its member \(field.name) is '\(field.type)' in \(version) and '\(known.type)' in newer ones"
            )
        }
    }
}
