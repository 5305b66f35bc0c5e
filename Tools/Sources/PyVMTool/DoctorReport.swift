import PyVM

/// The results of `pyvm doctor`.
public struct DoctorReport: Equatable, Sendable {
    public struct Library: Equatable, Sendable {
        public var version: String
        public var path: String
    }

    public struct Variable: Equatable, Sendable {
        public var name: String
        public var value: String?
        /// What the reader should know about the value.
        public var remark: String?
    }

    public struct Kind: Equatable, Sendable {
        public var kind: VMConfiguration.Kind
        public var works: Bool
        public var message: String?
    }

    public struct Copies: Equatable, Sendable {
        public var count: Int
        /// libpyvm's error when there was no room for another copy.
        public var message: String?
    }

    public struct Python: Equatable, Sendable {
        public var found: FoundPython
        /// Empty if the CPython cannot be tried.
        public var kinds: [Kind]
        public var copies: Copies?

        public var isUsable: Bool { kinds.contains(where: \.works) }
    }

    public var library: Library
    public var environment: [Variable]
    public var pythons: [Python]

    public var usable: Int { pythons.count(where: \.isUsable) }
    public var status: Int32 { usable > 0 ? 0 : ExitStatus.failed }
}
