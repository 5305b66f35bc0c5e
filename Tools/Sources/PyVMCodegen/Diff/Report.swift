/// What a move from one CPython, or one `abi.lock`, to another changes: what every format of `pyvm-codegen diff` is
/// rendered from. Its JSON is described by `codegen/diff.schema.json`.
public struct Report: Codable, Equatable, Sendable {
    public enum Subject: String, Codable, Sendable {
        /// The public C API of two CPythons.
        case api
        /// libpyvm's own table of functions.
        case abi
    }

    public struct Side: Codable, Equatable, Sendable {
        /// "3.13.0"; for an `abi.lock` the number of its slots, "1529 slots".
        public var release: String
        /// What was read: a path, or "git:HEAD~1 codegen/snapshots/3.13.api".
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
    /// What the reader of the report has to know of how it was made.
    public var notes: [String]

    public init(subject: Subject, old: Side, new: Side, findings: [Finding], notes: [String] = []) {
        self.subject = subject
        self.old = old
        self.new = new
        self.findings = findings.sorted()
        self.notes = notes
    }

    /// Those that no waiver has taken out.
    public func count(of severity: Severity) -> Int {
        findings.count { $0.severity == severity && $0.waived == nil }
    }
}

/// What a change asks of those who use what has changed.
public enum Severity: String, Codable, Comparable, CaseIterable, Sendable {
    /// Code that was right has to be changed.
    case breaking
    /// Source compiles, but may do something else or will have to be changed later; or programs that were compiled before may fail.
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
    /// What it does to whom, as one sentence.
    public var effect: String
    /// What PyVM makes of it.
    public var shim: String?
    /// What to use instead.
    public var instead: String?
    /// The item before and after, as C declares it.
    public var old: String?
    public var new: String?
    /// Why this one does not count.
    public var waived: String?

    public static func < (one: Finding, other: Finding) -> Bool {
        (one.severity, one.name, one.rule) < (other.severity, other.name, other.rule)
    }
}
