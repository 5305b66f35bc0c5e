extension API {
    /// What a static initializer may name: a function that fits a member of a type, or a type. libpyvm has one address
    /// for each, and an engine puts its libpython's own in when a type is made (Sources/contract/placeholder.h).
    public struct Placeholders: Sendable {
        public var functions: [Function]
        public var types: [Function]

        /// The symbol that stands for a function or a type of CPython's.
        public static func symbol(of name: String) -> String { "PyVM_placeholder_\(name)" }

        public func has(_ function: Function) -> Bool { names.contains(function.name) }

        private let names: Set<String>

        init(functions: [Function], types: [Function]) {
            self.functions = functions
            self.types = types
            names = Set((functions + types).map(\.name))
        }
    }

    public var placeholders: Placeholders {
        let fitting = Set(types.membersOfTypes)
        let sorted = functions.sorted { $0.name < $1.name }
        return Placeholders(
            functions: sorted.filter { $0.hasAddress && fitting.contains($0.prototype.types) },
            types: sorted.filter { $0.category == .data && $0.prototype.result.spelling == "PyTypeObject *" })
    }
}

extension API.Function {
    /// Whether CPython has a function of this name in some version, and not another name of one, or a macro alone.
    fileprivate var hasAddress: Bool {
        guard category == .function || category == .inline else { return false }
        return macro?.implicit == nil
    }
}

extension Prototype {
    /// Its types alone.
    fileprivate var types: [CType] { [result] + parameters.map(\.type) }
}

extension TypeCatalog {
    /// The types of the functions that a PyTypeObject points to, directly and in the structs that belong to it.
    fileprivate var membersOfTypes: [[CType]] {
        let byName = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0) })
        let callbacks = Dictionary(uniqueKeysWithValues: callbacks.map { ($0.name, $0.prototype.types) })
        var found: [[CType]] = []
        var seen: Set<String> = []
        var open = ["PyTypeObject"]
        while let name = open.popLast() {
            guard seen.insert(name).inserted, let entry = byName[name] else { continue }
            if let types = callbacks[name] { found.append(types) }
            guard case .record(_, let fields, _) = entry.shape else { continue }
            open += fields.compactMap { $0.type.spelling.tokens().first { $0 != "const" && $0 != "struct" } }
        }
        return found
    }
}
