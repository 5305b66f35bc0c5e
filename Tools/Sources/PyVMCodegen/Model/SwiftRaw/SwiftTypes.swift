/// Swift's spelling of the C types that it imports.
struct SwiftTypes {
    private let entries: [String: TypeCatalog.Entry]
    private let namesOfTags: [String: String]

    init(_ catalog: TypeCatalog) {
        entries = Dictionary(uniqueKeysWithValues: catalog.entries.map { ($0.name, $0) })
        namesOfTags = Dictionary(catalog.entries.compactMap { entry in entry.tag.map { ($0, entry.name) } }) {
            first, _ in first
        }
    }

    /// Pointers are optional, since C does not say which cannot be NULL.
    func spelling(_ type: CType) throws -> String {
        let text = type.spelling.trimmingSpaces()
        if text.hasSuffix("*const") { return try spelling(CType(text.dropLast(5))) }
        if let function = try functionPointer(text) { return function }
        if text.hasSuffix("*") { return try pointer(to: text.dropLast().trimmingSpaces()) }
        return try named(text)
    }

    /// Whether a value of the type can be NULL.
    func isPointer(_ type: CType) -> Bool {
        if type.isPointer { return true }
        guard case .alias(let target)? = entries[type.spelling]?.shape else { return false }
        return isPointer(target)
    }

    /// Whether a pointer of this type points to a struct without known members. Swift imports it as OpaquePointer then.
    func isOpaque(_ name: String) -> Bool {
        let name = name.tokens().last { $0 != "const" } ?? name
        guard case .opaque? = entries[namesOfTags[name] ?? name]?.shape else { return false }
        return true
    }

    /// `int (*)(void *)`, and `int (**)(void *)`, a pointer to such a pointer.
    private func functionPointer(_ text: String) throws -> String? {
        guard let stars = text.firstRange(of: "(*") else { return nil }
        if text[stars.upperBound...].hasPrefix("*") {
            let inner = text.replacing("(**", with: "(*", maxReplacements: 1)
            return "UnsafeMutablePointer<\(try spelling(CType(inner)))>?"
        }
        let prototype = try PrototypeReader.readFunctionPointer(CType(text))
        let parameters = try prototype.parameters.map { try spelling($0.type) }.joined(separator: ", ")
        return "(@convention(c) (\(parameters)) -> \(try result(prototype.result)))?"
    }

    private func result(_ type: CType) throws -> String {
        type.isVoid ? "Void" : try spelling(type)
    }

    private func pointer(to pointee: String) throws -> String {
        var pointee = pointee
        var isConstant = false
        if pointee.hasSuffix("*const") {
            isConstant = true
            pointee = String(pointee.dropLast(5))
        } else if !pointee.hasSuffix("*") {
            let words = pointee.split(separator: " ")
            isConstant = words.contains("const")
            pointee = words.filter { $0 != "const" }.joined(separator: " ")
        }
        let mutable = isConstant ? "" : "Mutable"
        if pointee == "PyObject", !isConstant { return "RawReference?" }
        if pointee == "void" { return "Unsafe\(mutable)RawPointer?" }
        if isOpaque(pointee) { return "OpaquePointer?" }
        return "Unsafe\(mutable)Pointer<\(try spelling(CType(pointee)))>?"
    }

    private func named(_ text: String) throws -> String {
        if let known = Self.builtin[text] { return known }
        let words = text.split(separator: " ")
        let name = words.count == 2 && words[0] == "struct" ? namesOfTags[String(words[1])] ?? String(words[1]) : text
        if Self.ofTheSystem.contains(name) { return name }
        guard let entry = entries[name] else {
            throw CodegenError("Swift has no spelling for the C type '\(text)'; add it to SwiftTypes.swift")
        }
        if case .alias(let target) = entry.shape, isPointer(target) { return "\(name)?" }
        return name
    }

    private static let builtin = [
        "char": "CChar", "int": "Int32", "unsigned int": "UInt32", "short": "Int16", "unsigned short": "UInt16",
        "long": "Int", "unsigned long": "UInt", "long long": "Int64", "unsigned long long": "UInt64",
        "float": "Float", "double": "Double", "Py_ssize_t": "Int", "ssize_t": "Int", "size_t": "Int",
        "uintptr_t": "UInt",
        "int8_t": "Int8", "int16_t": "Int16", "int32_t": "Int32", "int64_t": "Int64", "uint8_t": "UInt8",
        "uint16_t": "UInt16",
        "uint32_t": "UInt32", "uint64_t": "UInt64", "va_list": "CVaListPointer",
        "PyObject": "_object", // Swift knows two types of that name; this is the C one
    ]

    private static let ofTheSystem: Set = ["FILE", "pid_t", "time_t", "wchar_t"]
}
