import PyVMDocs

/// A function as the raw layer of Swift has it: what is done with each argument, and with what comes back.
public struct SwiftFunction: Sendable {
    public struct Parameter: Sendable {
        public enum Kind: Sendable {
            /// Passed on as it is.
            case value
            /// An object of the VM; a type of C's other than PyObject * is cast to.
            case object(ObjectType, Reference)
            /// A variable in which the function stores an object, `cast` where C has another type for the pointer to it.
            case out(Ownership, cast: String?)
            /// A variable whose object the function replaces.
            case replaced
            /// A String without NUL.
            case text
        }

        /// What becomes of the reference that the function is given.
        public enum Reference: Sendable {
            case lent, stolen, stolenOnSuccess
        }

        public var name: String
        /// As Swift spells it.
        public var type: String
        public var isOptional: Bool
        public var kind: Kind
    }

    public enum Result: Sendable {
        case nothing
        /// NULL always, beside an exception that is for C functions to pass on.
        case null
        /// - Parameter isOpaque: whether Swift knows of C's type for it only that it is a pointer.
        case object(Ownership, Absence, isOpaque: Bool)
        /// A pointer whose NULL is an error.
        case pointer(String)
        /// - Parameter failure: what follows the result's name in a condition, ` == -1`; nil if none of its values is an error, or none can be told.
        case value(String, failure: String?)
    }

    /// What NULL says where an object is expected.
    public enum Absence: Sendable {
        /// Always an error.
        case error
        /// There is none, or an error if an exception is set.
        case noneOrError
        /// There is none.
        case none
    }

    /// A type of C that is a Python object.
    public struct ObjectType: Sendable {
        public var name: String
        /// The front function that tells whether an object is one.
        public var check: String?
        public var isNamed: String
        public var isOpaque: Bool
    }

    public var function: API.Function
    public var parameters: [Parameter]
    public var result: Result
    /// Whether a refusal by a CPython that lacks the function does not show in what it returns.
    public var hidesRefusal: Bool
    /// What the annotation says of NULL and pointers.
    public var remark: String?
}

/// A function that the raw layer of Swift leaves out.
public struct SwiftOmission: Sendable {
    public var name: String
    public var frontName: String
    public var reason: String
    public var instead: String
}
