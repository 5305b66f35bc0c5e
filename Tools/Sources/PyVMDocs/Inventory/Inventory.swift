/// What kind of C thing a documented name is. The raw value is the word used in inventory files.
public enum NameKind: String, Sendable, CaseIterable, Comparable {
    case function
    case macro
    /// A variable, or an enumeration-like constant that Sphinx files under `member` without an owner.
    case data
    case type
    /// A field of a struct, written `Struct.field`.
    case member
    case enumerator

    public static func < (left: NameKind, right: NameKind) -> Bool { left.rawValue < right.rawValue }

    /// The C name for a name of this kind that Sphinx puts below an owner.
    ///
    /// Where the documentation describes a function or a constant inside a type's description, Sphinx calls
    /// it `PyConfig.PyConfig_Read`; C knows no such scope. A member keeps its struct, once.
    func normalized(_ name: some StringProtocol) -> String {
        let parts = name.split(separator: ".")
        return parts.suffix(self == .member ? 2 : 1).joined(separator: ".")
    }

    /// The kind for a Sphinx role such as `c:struct`, or nil for what is not the C domain's or no name
    /// of its own (function parameters).
    init?(sphinxRole role: some StringProtocol, name: some StringProtocol) {
        switch role {
        case "c:function": self = .function
        case "c:macro": self = .macro
        case "c:var": self = .data
        case "c:member": self = name.contains(".") ? .member : .data
        case "c:type", "c:struct", "c:union", "c:enum": self = .type
        case "c:enumerator": self = .enumerator
        default: return nil
        }
    }
}

/// The C names that one version's documentation defines, each with its kind.
public struct Inventory: Sendable, Equatable {
    public var version: PythonVersion
    public var kinds: [String: NameKind]

    public init(version: PythonVersion, kinds: [String: NameKind]) {
        self.version = version
        self.kinds = kinds
    }

    public var sortedNames: [String] { kinds.keys.sorted() }

    public func names(of kind: NameKind) -> [String] {
        kinds.filter { $0.value == kind }.keys.sorted()
    }

    /// The same names with the kind the newest of `inventories` gives them.
    ///
    /// Older documentation calls some macros functions, and a constant was once filed as a variable;
    /// the newest documentation has the later, corrected word.
    public func withKinds(agreeingWith inventories: [Inventory]) -> Inventory {
        var result = self
        for inventory in inventories.sorted(by: { $0.version < $1.version }) where inventory.version > version {
            for name in kinds.keys {
                if let kind = inventory.kinds[name] { result.kinds[name] = kind }
            }
        }
        return result
    }
}
