import Foundation
import PyVMDocs

/// Everything under `codegen/` that people write: what the headers do not say.
public struct Annotations: Sendable {
    /// A public name that PyVM does not offer.
    public struct LeftOut: Codable, Sendable {
        public var reason: String
        /// What to use instead.
        public var instead: String
    }

    /// A header of CPython's include folder that is more than Python.h in `include/pyvm/implicit`, or not there.
    public struct StandIn: Codable, Sendable {
        /// Whether it is written by hand, because it brings what Python.h does not.
        public var byHand: Bool?
        /// Why it cannot be included.
        public var refused: String?
        public var reason: String
    }

    /// The va_list twin that the front function of a variadic function calls.
    public struct Variadic: Codable, Sendable {
        public var twin: String
        /// Whether the twin is a function of the engine rather than CPython's own.
        public var engine: Bool?
        /// The first CPython on which the engine's twin works, unless that is the oldest.
        public var from: String?
    }

    public struct Backport: Codable, Sendable {
        /// The first version that has the function itself.
        public var below: String
        /// The first version on which the backport works, unless that is the oldest.
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
        /// How `pyvm/implicit.h` calls it, if not with the VM and then the arguments.
        public var implicit: String?

        enum CodingKeys: String, CodingKey { case reason, takesVM, implicit }
    }

    /// A struct that PyVM does not offer as its headers have it.
    public struct Structure: Codable, Sendable {
        public var reason: String
        /// The members to declare instead of the headers' own; none for a struct that stays opaque.
        public var fields: String?
        /// Whether the members of all versions are declared together, for an engine to copy by name.
        public var translated: Bool?
    }

    /// A constant that differs between versions, but for which one value works on all of them.
    public struct PortableConstant: Codable, Sendable {
        public var value: String
        public var reason: String
    }

    /// What an engine's function around a macro does before it uses the macro; for one header.
    public struct Prologue: Codable, Sendable {
        public var code: String
        public var reason: String
    }

    /// A control macro that `pyvm/implicit.h` cannot pass on as it is.
    public struct Control: Codable, Sendable {
        /// What the macro stands for there; $1 is its first argument.
        public var implicit: String
        public var reason: String
    }

    /// A function that headers declare before libpython has it.
    public struct Absent: Codable, Sendable {
        public var until: String
        public var reason: String
    }

    /// A function that the engine implements although CPython has it, too.
    public struct EngineFunction: Codable, Sendable {
        public var reason: String
    }

    /// A function that keeps the types of one CPython, since it got its slot with these types.
    public struct Signature: Codable, Sendable {
        /// The version whose headers have these types.
        public var like: String
        public var reason: String
    }

    /// A function for which an engine copies errno from the caller's libc to CPython's, or back.
    public struct ErrnoUse: Codable, Sendable {
        public enum Direction: String, Choice {
            /// The function reads the caller's errno.
            case into = "in"
            /// The function may set errno, for the caller to read.
            case out
        }

        public var direction: Direction
        public var reason: String
    }

    /// A type whose values an engine converts when they go into CPython and out of it.
    public struct Conversion: Codable, Sendable {
        /// The engine's function that replaces the value at an argument's address; it returns false with an exception
        /// if it cannot.
        public var argument: String
        /// The engine's function that takes CPython's result and returns the caller's.
        public var result: String
        public var reason: String
    }

    /// What the raw layer of Swift has to know about a function in addition to its types and facts.
    public struct SwiftWrapper: Codable, Sendable {
        public enum Result: String, Choice { case optional, asItIs }

        /// Parameters that may be NULL.
        public var nullable: [String]?
        /// Parameters that stay pointers.
        public var asItIs: [String]?
        /// Texts that end with a NUL, although the next parameter looks like their length.
        public var text: [String]?
        public var result: Result?
        /// Whether the exception that the function sets stays pending.
        public var leaves: Bool?
        /// Why Swift cannot call it, and what to use.
        public var leftOut: String?
        public var instead: String?
        public var reason: String

        var parameters: [String] { (nullable ?? []) + (asItIs ?? []) + (text ?? []) }
    }

    /// A C type that is a Python object.
    public struct ObjectType: Codable, Sendable {
        /// The function that tells whether an object is one.
        public var check: String?
        /// What it is, for errors.
        public var `is`: String
        public var reason: String
    }

    public var extraHeaders: [String] = []
    public var cpythons = CPythonList(cpythons: [], places: [])
    /// The lines of `names.txt`.
    public var listedNames: [String] = []
    /// These and the documentation's names.
    public var namesWithoutPrefix: Set<String> = []
    public var macros: [Declaration] = []
    /// Types of callbacks that have no name in the headers.
    public var callbacks: [Declaration] = []
    public var leftOut: [String: LeftOut] = [:] {
        didSet {
            leftOutPatterns = leftOut.filter { $0.key.hasSuffix("*") }.map { (String($0.key.dropLast()), $0.value) }
        }
    }
    /// The prefixes of names that are left out as a group.
    private(set) var leftOutPatterns: [(prefix: String, entry: LeftOut)] = []
    /// A struct that callers only point to, though programs look into it.
    public struct Accessor: Codable, Sendable {
        /// The function to use, as part of a C name.
        public var use: String
        public var reason: String
    }

    /// By the type's name.
    public var accessors: [String: Accessor] = [:]
    /// Private names that programs use, and that are not offered.
    public var privateNames: [String: LeftOut] = [:]
    public var standIns: [String: StandIn] = [:]
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
    /// A function that CPython lets a thread call without the GIL.
    public struct WithoutGIL: Codable, Sendable {
        /// How this is known.
        public var source: String
        /// The first CPython that has the function, if not all have. An older one raises an exception, with the GIL.
        public var since: String?
    }

    /// By the function's name.
    public var withoutGIL: [String: WithoutGIL] = [:]
    /// By a name: the version whose limited API has it in headers, earlier than documented.
    public var limited: [String: String] = [:]
    public var controlMacros: [ControlMacro] = []
    public var facts: [String: ItemFacts] = [:]
    /// The names that `facts-by-hand.txt` corrects.
    public var correctedFacts: [String] = []
    /// By names that are removed or deprecated: what to use instead, for the diff.
    public var replacements: [String: String] = [:]
    public var inventories: [PythonVersion: Inventory] = [:]

    /// A line of `macros.h`.
    public struct Declaration: Sendable {
        public var name: String
        /// Nil for a value such as Py_None.
        public var prototype: Prototype?
        public var type: CType
        public var line: Int
        /// The comment behind it.
        public var remark: String
    }

    /// The left-out entry for a name: its own, or that of a pattern such as `PyConfig.*`.
    public func leftOut(_ name: String) -> LeftOut? {
        if let exact = leftOut[name] { return exact }
        return leftOutPatterns.first { name.hasPrefix($0.prefix) }?.entry
    }
}
