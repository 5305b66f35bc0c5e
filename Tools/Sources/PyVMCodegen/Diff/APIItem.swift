import PyVMDocs

/// The common part of items and types, for rules that work on both.
protocol APIEntry: Sendable {
    var header: String { get }
    var isLimited: Bool { get }
    var isDeprecated: Bool { get }
    var isMarkedDeprecated: Bool { get }
    var facts: ItemFacts? { get }
}

/// Something that a program can name: a function, a macro, a constant, a case of an enum or a variable.
struct APIItem: APIEntry {
    enum Form: Sendable {
        case function(HeaderSnapshot.Function)
        case macro(parameters: [String]?)
        case constant(type: CType, value: String)
        case enumCase(of: String, value: String)
        case data(CType)
    }

    var name: String
    var header: String
    var form: Form
    var isLimited: Bool
    /// Whether the headers mark it as deprecated, so that compilers warn.
    var isMarkedDeprecated: Bool
    var facts: ItemFacts?

    /// Whether the headers or the documentation call it deprecated.
    var isDeprecated: Bool { isMarkedDeprecated || facts?.deprecated != nil }

    /// Its name in findings.
    var kind: String {
        switch form {
        case .function(let function): function.isInline ? "inline" : "function"
        case .macro: "macro"
        case .constant: "constant"
        case .enumCase: "enum"
        case .data: "data"
        }
    }

    var function: HeaderSnapshot.Function? {
        if case .function(let function) = form { function } else { nil }
    }

    var value: String? {
        switch form {
        case .constant(_, let value), .enumCase(_, let value): value
        default: nil
        }
    }

    /// Its C declaration.
    var declaration: String {
        switch form {
        case .function(let function):
            (function.isInline ? "static inline " : "") + function.prototype.declaration(named: name)
        case .macro(let parameters): "#define \(name)" + (parameters.map { "(\($0.joined(separator: ", ")))" } ?? "")
        case .constant(let type, let value): "#define \(name) \(value) /* \(type) */"
        case .enumCase(let tag, let value): "enum \(tag) { \(name) = \(value) }"
        case .data(let type): "extern \(type.declaring(name))"
        }
    }
}

/// A type with everything that defines it. A struct and its typedef are one type.
struct APIType: APIEntry {
    /// The typedef's name, if there is one.
    var name: String
    var header: String
    var typedef: HeaderSnapshot.Typedef?
    var record: HeaderSnapshot.Record?
    var enumeration: HeaderSnapshot.Enumeration?
    var isLimited = false
    var isMarkedDeprecated = false
    var facts: ItemFacts?

    var isDeprecated: Bool { isMarkedDeprecated || facts?.deprecated != nil }

    var kind: String { record?.keyword ?? (enumeration == nil ? "typedef" : "enum") }

    var fields: [HeaderSnapshot.Record.Field]? {
        if case .fields(let fields) = record?.body { fields } else { nil }
    }

    /// The names of its members, including those of unnamed structs in it.
    var memberNames: [String]? { record?.memberNames }

    var isOpaque: Bool { record.map { $0.body == .incomplete } ?? true }

    var declaration: String {
        if let record {
            let size = record.size.map { " /* \($0) bytes */" } ?? ""
            switch record.body {
            case .incomplete: return "\(record.keyword) \(name)"
            case .intricate(let text): return "\(record.keyword) \(name) { \(text) }\(size)"
            case .fields(let fields):
                let text = fields.map { $0.type.declaring($0.name) + "; " }.joined()
                return "\(record.keyword) \(name) { \(text)}\(size)"
            }
        }
        if let enumeration {
            return "enum \(name) { \(enumeration.cases.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")) }"
        }
        return typedef.map { "typedef \($0.type.declaring(name))" } ?? name
    }
}
