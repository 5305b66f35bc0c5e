/// Who owns a reference after a call.
public enum Ownership: String, Sendable, CaseIterable {
    /// The caller gets a reference of its own and must release it.
    case new
    /// The reference belongs to someone else.
    case borrowed
    /// The value is an object pointer that is always NULL.
    case null
    /// The value is not an object.
    case none
}

/// How a function reports failure.
public enum ErrorValue: Sendable, Equatable {
    /// What an error value says about the exception.
    public enum Signal: Sendable, Equatable {
        /// The value means failure, and an exception is set.
        case exception
        /// The value can also be a result; it means failure if `PyErr_Occurred()` says so.
        case ifOccurred
        /// The value means failure or absence, and no exception is set.
        case quiet
    }

    /// The function cannot fail, or its failures cannot be seen in what it returns.
    case never
    /// The function gives back `value` (a C expression such as `NULL` or `-1`) when it fails.
    case returned(value: String, signal: Signal)
    /// The function returns a `PyStatus`, which `PyStatus_Exception()` tests.
    case status
}

/// A pointer parameter through which a function stores an object.
public struct OutParameter: Sendable, Equatable {
    public var name: String
    public var ownership: Ownership

    public init(name: String, ownership: Ownership) {
        self.name = name
        self.ownership = ownership
    }
}

/// Membership in the stable ABI.
public struct StableABI: Sendable, Equatable {
    public var since: PythonVersion
    /// The condition on the platform, as one word; nil when it is there everywhere.
    public var platform: String?

    public init(since: PythonVersion, platform: String? = nil) {
        self.since = since
        self.platform = platform
    }
}

/// What is known about one function, macro or variable. Everything but the name may be unknown, which is
/// nil or, for lists, empty.
public struct ItemFacts: Sendable, Equatable {
    public var name: String
    public var returns: Ownership?
    /// The ownership in versions where it differs from `returns`.
    public var returnsIn: [PythonVersion: Ownership] = [:]
    public var error: ErrorValue?
    /// Parameters whose reference the function takes over, whether it succeeds or fails.
    public var steals: [String] = []
    /// Parameters whose reference the function takes over only if it succeeds.
    public var stealsOnSuccess: [String] = []
    /// Parameters whose reference the function gives up for the caller, as `Py_DECREF` does.
    public var releases: [String] = []
    /// Parameters to which the function adds a reference for the caller, as `Py_INCREF` does.
    public var acquires: [String] = []
    /// Pointer parameters whose reference is given up and replaced by another one, which the caller owns.
    public var replaces: [String] = []
    public var outs: [OutParameter] = []
    /// The names of the parameters, in order.
    public var parameters: [String] = []
    public var since: PythonVersion?
    public var deprecated: PythonVersion?
    public var softDeprecated: PythonVersion?
    /// The version that removes the item or is announced to.
    public var removed: PythonVersion?
    public var stable: StableABI?

    public init(name: String) {
        self.name = name
    }

    public var stableSince: PythonVersion? { stable?.since }

    /// What holds in `version`, whose headers have the parameters' names.
    public func holding(in version: PythonVersion) -> ItemFacts {
        func reached(_ other: PythonVersion?) -> PythonVersion? { other.flatMap { $0 <= version ? $0 : nil } }
        var facts = self
        facts.returns = returns(in: version)
        facts.returnsIn = [:]
        facts.parameters = []
        facts.since = reached(since)
        facts.deprecated = reached(deprecated)
        facts.softDeprecated = reached(softDeprecated)
        facts.stable = reached(stable?.since) == nil ? nil : stable
        return facts
    }

    /// The ownership of the return value in `version`.
    public func returns(in version: PythonVersion) -> Ownership? {
        returnsIn[version] ?? returns
    }
}
