import PyVMDocs

/// Everything public in one CPython's headers. The snapshot file of a version holds it, and later stages know nothing
/// else about that version.
public struct HeaderSnapshot: Equatable, Sendable {
    public struct Function: Hashable, Sendable {
        public var name: String
        public var prototype: Prototype
        public var header: String
        /// Whether it is a `static inline` function, which has no address in libpython.
        public var isInline: Bool
        public var isDeprecated: Bool
        public var doesNotReturn: Bool
        /// Whether a macro without parameters has the same name, so that the name alone does not mean the function.
        public var isShadowed = false
        /// Whether a macro with parameters has the same name: calls go through it, and the name alone is the function.
        public var hasMacro = false
    }

    public struct DataSymbol: Hashable, Sendable {
        public var name: String
        public var type: CType
        public var header: String
    }

    public struct Macro: Hashable, Sendable {
        public var name: String
        public var parameters: [String]?
        public var header: String
    }

    public struct Constant: Hashable, Sendable {
        public enum Value: Hashable, Sendable {
            case integer(String)
            /// A string, floating-point or pointer constant, as its macro spells it.
            case spelled(String)
        }

        public var name: String
        public var type: CType
        public var value: Value
        public var header: String
    }

    public struct Record: Hashable, Sendable {
        public struct Field: Hashable, Sendable {
            /// Empty for an unnamed union; its type spells the members.
            public var name: String
            public var type: CType

            /// The names that C code uses for this place: the field's own, or those of the unnamed union's members.
            public var memberNames: [String] {
                guard name.isEmpty, let open = type.spelling.firstIndex(of: "{") else { return [name] }
                let inside = type.spelling[type.spelling.index(after: open)...].dropLast()
                return inside.splitOutsideBrackets(at: ";").compactMap { try? PrototypeReader.readVariable($0).name }
            }

            /// Those of them that have an address: no bit-field has. An inner record may have a name of its own.
            var placedNames: [String] {
                guard name.isEmpty else { return [name] }
                if type.spelling.hasSuffix("}") { return memberNames }
                let own = type.spelling.lastIndex(of: "}").map { type.spelling[type.spelling.index(after: $0)...] }
                return own.map { [$0.trimmingSpaces()] } ?? []
            }
        }

        public enum Body: Hashable, Sendable {
            /// Only declared.
            case incomplete
            /// It has bit-fields or unnamed members. The text between its braces is for people to read.
            case intricate(String)
            case fields([Field])
        }

        /// "struct" or "union".
        public var keyword: String
        public var tag: String
        public var body: Body
        public var header: String
        /// The size in bytes, on the machine that read the headers; nil for a record that is only declared.
        public var size: Int?
    }

    public struct Enumeration: Hashable, Sendable {
        public struct Case: Hashable, Sendable {
            public var name: String
            public var value: String
        }

        public var tag: String
        public var cases: [Case]
        public var header: String
    }

    public struct Typedef: Hashable, Sendable {
        public var name: String
        public var type: CType
        public var header: String
    }

    public var version: PythonVersion
    /// The release whose headers were read: "3.13.0".
    public var release: String
    public var functions: [Function] = []
    public var data: [DataSymbol] = []
    public var macros: [Macro] = []
    public var constants: [Constant] = []
    public var records: [Record] = []
    public var enumerations: [Enumeration] = []
    public var typedefs: [Typedef] = []
    /// Variables and types that the headers mark as deprecated. Functions have a mark of their own.
    public var deprecated: Set<Item> = []
    /// The items of this version's limited API.
    public var limited: Set<Item> = []
    /// What the documentation says about items of this version.
    public var facts: [String: ItemFacts] = [:]

    /// An item of any kind. A struct and a typedef of the same name, for example, are two items.
    public struct Item: Hashable, Sendable {
        /// The word that its line begins with.
        public var kind: String
        public var name: String

        public init(_ kind: String, _ name: String) {
            self.kind = kind
            self.name = name
        }
    }

    public init(version: PythonVersion, release: String) {
        self.version = version
        self.release = release
    }
}
