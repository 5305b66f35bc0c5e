/// The changes from one CPython, or one `abi.lock`, to another. Every format of `pyvm-codegen diff` is rendered from
/// it. `codegen/diff.schema.json` describes its JSON.
public struct Report: Codable, Equatable, Sendable {
    public enum Subject: String, Codable, Sendable {
        /// The public C API of two CPythons.
        case api
        /// libpyvm's own table of functions.
        case abi
    }

    public struct Side: Codable, Equatable, Sendable {
        /// "3.13.0"; for an `abi.lock` the number of its slots: "1529 slots".
        public var release: String
        /// The source that was read: a path, or "git:HEAD~1 codegen/snapshots/3.13.api".
        public var source: String

        public init(release: String, source: String) {
            self.release = release
            self.source = source
        }
    }

    public var subject: Subject
    public var old: Side
    public var new: Side
    /// The worst first, then by name.
    public var findings: [Finding]
    /// Notes for the reader on how the report was made.
    public var notes: [String]

    public init(subject: Subject, old: Side, new: Side, findings: [Finding], notes: [String] = []) {
        self.subject = subject
        self.old = old
        self.new = new
        self.findings = findings.sorted()
        self.notes = notes
    }

    /// The findings that no waiver covers.
    public func count(of severity: Severity) -> Int {
        findings.count { $0.severity == severity && $0.waived == nil }
    }
}

/// What a change demands of the programs that use the changed item.
public enum Severity: String, Codable, Comparable, CaseIterable, Sendable {
    /// Code that was right has to be changed.
    case breaking
    /// Source compiles, but may do something else, or has to be changed later. Or programs that were compiled before
    /// may fail.
    case risky
    /// Nothing has to be done.
    case compatible

    public static func < (one: Severity, other: Severity) -> Bool {
        allCases.firstIndex(of: one)! < allCases.firstIndex(of: other)!
    }
}

/// One change of one item.
public struct Finding: Codable, Equatable, Comparable, Sendable {
    /// The rule's id, which stays the same for ever: "function-removed".
    public var rule: String
    public var severity: Severity
    /// "function", "inline", "macro", "constant", "data", "struct", "enum", "typedef" or "slot".
    public var kind: String
    public var name: String
    /// CPython's header: "cpython/listobject.h".
    public var header: String?
    /// What the change does, and to which programs, in one sentence.
    public var effect: String
    /// What PyVM makes of the change.
    public var shim: String?
    /// What to use instead.
    public var instead: String?
    /// The item before and after, as C declares it.
    public var old: String?
    public var new: String?
    /// The waiver's reason, if the finding does not count.
    public var waived: String?

    public static func < (one: Finding, other: Finding) -> Bool {
        (one.severity, one.name, one.rule) < (other.severity, other.name, other.rule)
    }
}
