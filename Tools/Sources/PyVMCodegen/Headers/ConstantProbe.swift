/// Asks clang which macros are constants.
///
/// For each macro without parameters the probe declares a variable of the macro's type and an enumerator of its value.
/// If the macro is no expression, or no integer constant, clang reports an error for that line and goes on.
struct ConstantProbe {
    private static let valuePrefix = "pyvm_value_"
    private static let typePrefix = "pyvm_type_"

    let candidates: [MacroDefinition]

    init(macros: [MacroDefinition]) {
        candidates = macros.filter { $0.parameters == nil && !$0.body.isEmpty }
    }

    var source: String {
        candidates.map { macro in
            """
            enum { \(Self.valuePrefix)\(macro.name) = (\(macro.name)) };
            extern __typeof__((\(macro.name))) \(Self.typePrefix)\(macro.name);

            """
        }.joined()
    }

    private var values: [String: String] = [:]
    private var types: [String: CType] = [:]

    /// Notes a declaration of the probe's own file.
    mutating func read(_ node: ASTNode) {
        if node.kind == "EnumDecl", let enumerator = node.children(ofKind: "EnumConstantDecl").first,
            let name = enumerator.name?.removingPrefix(Self.valuePrefix)
        {
            values[name] = enumerator.constantValue
        } else if node.kind == "VarDecl", let name = node.name?.removingPrefix(Self.typePrefix), let type = node.type {
            let spelling = type.desugaredQualType ?? type.qualType
            types[name] = CType(spelling.hasPrefix("char[") ? "const char *" : spelling)
        }
    }

    /// The macros that are constants; the others are code.
    var constants: [HeaderSnapshot.Constant] {
        candidates.compactMap { macro in
            guard let type = types[macro.name] else { return nil }
            let value: HeaderSnapshot.Constant.Value
            if let integer = values[macro.name] {
                value = .integer(integer)
            } else if isLiteral(macro, of: type) {
                value = .spelled(macro.body)
            } else {
                return nil
            }
            return .init(name: macro.name, type: type, value: value, header: macro.header)
        }
    }

    /// Strings, floating-point numbers and pointers made from a number, such as `((void *)1)`.
    private func isLiteral(_ macro: MacroDefinition, of type: CType) -> Bool {
        if macro.body.hasPrefix("\"") { return true }
        if type.spelling == "double" || type.spelling == "long double" { return true }
        return type.spelling == "void *" && macro.body.firstRange(of: "&") == nil
    }
}
