import PyVMDocs

/// A function of Swift's raw layer: what it does with each argument and with the result.
public struct SwiftFunction: Sendable {
    public struct Parameter: Sendable {
        public enum Kind: Sendable {
            /// Passed on as it is.
            case value
            /// An object of the VM. If C's type is not PyObject *, it is cast to that.
            case object(ObjectType, Reference)
            /// A variable in which the function stores an object. `cast` if C has another type for the pointer.
            case out(Ownership, cast: String?)
            /// A variable whose object the function replaces.
            case replaced
            /// A String without NUL.
            case text
        }

        /// What the function does with the reference that it gets.
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
        /// Always NULL, with an exception that C functions pass on.
        case null
        /// - Parameter isOpaque: whether Swift imports C's type only as an opaque pointer.
        case object(Ownership, Absence, isOpaque: Bool)
        /// A pointer whose NULL is an error.
        case pointer(String)
        /// - Parameter failure: the condition after the result's name, ` == -1`; nil if no value is an error, or none
        ///   is known.
        case value(String, failure: String?)
    }

    /// What NULL means instead of an object.
    public enum Absence: Sendable {
        /// Always an error.
        case error
        /// There is no object; an error if an exception is pending.
        case noneOrError
        /// There is no object.
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
    /// Whether the result does not show that the CPython lacks the function.
    public var hidesRefusal: Bool
    /// The annotation's reason for NULL and pointers.
    public var remark: String?
}

/// A function that the raw layer of Swift leaves out.
public struct SwiftOmission: Sendable {
    public var name: String
    public var frontName: String
    public var reason: String
    public var instead: String
}
