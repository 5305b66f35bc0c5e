import Foundation
import PyVMDocs
import TOMLKit

/// Everything under `codegen/` that people write: the facts that headers do not tell.
public struct Annotations: Sendable {
    /// A public name that PyVM does not offer.
    public struct LeftOut: Codable, Sendable {
        public var reason: String
        /// What to use instead; absent if there is nothing.
        public var instead: String?
    }

    /// The va_list twin that a variadic function's front calls.
    public struct Variadic: Codable, Sendable {
        public var twin: String
        /// Whether the twin is a function of the engine rather than CPython's own.
        public var engine: Bool?
        /// The first CPython on which the engine's twin works, where that is not the oldest.
        public var from: String?
    }

    public struct Backport: Codable, Sendable {
        /// The first version that has the function itself.
        public var below: String
        /// The first version on which the backport works, where that is not the oldest.
        public var from: String?

        func works(in version: PythonVersion) -> Bool {
            guard let below = PythonVersion(below), version < below else { return false }
            return from.flatMap { PythonVersion($0) }.map { version >= $0 } ?? true
        }
    }

    /// A name that libpyvm implements by hand, since it changes what a thread has attached or comes before any VM.
    public struct RuntimeFunction: Codable, Sendable {
        public var name = ""
        public var reason: String
        /// False for a front function that needs no VM, or makes one.
        public var takesVM: Bool?
        /// How `pyvm/implicit.h` calls it, where that is not the VM followed by the arguments.
        public var implicit: String?

        enum CodingKeys: String, CodingKey { case reason, takesVM, implicit }
    }

    /// A struct that is not offered as its headers have it.
    public struct Structure: Codable, Sendable {
        public var reason: String
        /// The members to declare instead of the headers' own; none for a struct that is kept opaque.
        public var fields: String?
        /// Whether the members of all versions are declared together, for an engine to copy by name.
        public var translated: Bool?
    }

    /// A constant whose value differs between versions, but which has one value that all of them take.
    public struct PortableConstant: Codable, Sendable {
        public var value: String
        public var reason: String
    }

    /// What an engine's function around a macro of one header does first.
    public struct Prologue: Codable, Sendable {
        public var code: String
        public var reason: String
    }

    /// A control macro that `pyvm/implicit.h` cannot pass on as it is.
    public struct Control: Codable, Sendable {
        /// What it stands for there; $1 is the first argument.
        public var implicit: String
        public var reason: String
    }

    /// A function that is declared before it is there.
    public struct Absent: Codable, Sendable {
        public var until: String
        public var reason: String
    }

    /// A function that an engine has of its own though CPython has it too.
    public struct EngineFunction: Codable, Sendable {
        public var reason: String
    }

    /// A function that keeps the types it has in one CPython, since its slot was given for them.
    public struct Signature: Codable, Sendable {
        /// The version whose headers have these types.
        public var like: String
        public var reason: String
    }

    /// A function for which errno has to cross from the caller's libc to CPython's, or back.
    public struct ErrnoUse: Codable, Sendable {
        public enum Direction: String, Codable, Sendable {
            /// The function reads the caller's errno.
            case into = "in"
            /// The function may set errno, for the caller to look at.
            case out
        }

        public var direction: Direction
        public var reason: String
    }

    /// A type whose values an engine exchanges on their way into CPython and out of it, by functions of its own.
    public struct Conversion: Codable, Sendable {
        /// Takes the address of an argument; false with an exception if there is nothing to put there.
        public var argument: String
        /// Takes what CPython returns and gives what the caller gets.
        public var result: String
        public var reason: String
    }

    /// What the raw layer of Swift has to know of a function beside its types and facts.
    public struct SwiftWrapper: Codable, Sendable {
        public enum Result: String, Codable, Sendable { case optional, asItIs }

        /// Parameters for which NULL can be given.
        public var nullable: [String]?
        /// Parameters that stay pointers.
        public var asItIs: [String]?
        /// Texts that end with a NUL, though their length seems to follow.
        public var text: [String]?
        public var result: Result?
        /// Whether the exception that it sets is to stay pending.
        public var leaves: Bool?
        /// Why Swift cannot call it, and what to use.
        public var leftOut: String?
        public var instead: String?
        public var reason: String

        var parameters: [String] { (nullable ?? []) + (asItIs ?? []) + (text ?? []) }
    }

    /// A type of C that is a Python object.
    public struct ObjectType: Codable, Sendable {
        /// The function that tells whether an object is one.
        public var check: String?
        /// What it is, for errors.
        public var `is`: String
        public var reason: String
    }

    public var extraHeaders: [String] = []
    public var cpythons = CPythonList(cpythons: [], places: [])
    public var namesWithoutPrefix: Set<String> = []
    public var macros: [Declaration] = []
    /// Types of callbacks that the headers spell out where they use them.
    public var callbacks: [Declaration] = []
    public var leftOut: [String: LeftOut] = [:] {
        didSet {
            leftOutPatterns = leftOut.filter { $0.key.hasSuffix("*") }.map { (String($0.key.dropLast()), $0.value) }
        }
    }
    /// The prefixes of names that are left out as a group.
    private(set) var leftOutPatterns: [(prefix: String, entry: LeftOut)] = []
    public var variadics: [String: Variadic] = [:]
    public var backports: [String: Backport] = [:]
    public var prologues: [String: Prologue] = [:]
    public var absent: [String: Absent] = [:]
    public var controls: [String: Control] = [:]
    public var engine: [String: EngineFunction] = [:]
    public var errno: [String: ErrnoUse] = [:]
    public var signatures: [String: Signature] = [:]
    /// By the type as functions spell it.
    public var conversions: [String: Conversion] = [:]
    public var swift: [String: SwiftWrapper] = [:]
    public var objects: [String: ObjectType] = [:]
    public var runtime: [String: RuntimeFunction] = [:]
    public var structures: [String: Structure] = [:]
    public var portableConstants: [String: PortableConstant] = [:]
    public var controlMacros: [ControlMacro] = []
    public var facts: [String: ItemFacts] = [:]
    public var inventories: [PythonVersion: Inventory] = [:]

    /// A line of `macros.h`.
    public struct Declaration: Sendable {
        public var name: String
        /// `nil` for a value such as Py_None.
        public var prototype: Prototype?
        public var type: CType
        public var line: Int
        /// The comment behind it.
        public var remark: String
    }

    /// The left-out entry for a name, which may be given by a pattern such as `PyConfig.*`.
    public func leftOut(_ name: String) -> LeftOut? {
        if let exact = leftOut[name] { return exact }
        return leftOutPatterns.first { name.hasPrefix($0.prefix) }?.entry
    }
}
