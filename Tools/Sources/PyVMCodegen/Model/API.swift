import PyVMDocs

/// The model from which every output is rendered: the C API of all CPythons covered, with the VM first.
public struct API: Sendable {
    /// Where an engine gets a function of one version from.
    public enum Form: Hashable, Sendable {
        /// libpython's own address.
        case address
        /// A function of the engine around a macro, around an inline function, around a function with values that an
        /// engine converts, or around one whose types differ in this version. The arguments with these numbers are then
        /// cast to its own types.
        case call(casts: [Int: CType])
        /// A function of the engine that gives the value of a data symbol or a constant.
        case value(expression: String)
        /// A function of the engine that does as the other form says if the libpython in memory has the symbol, and
        /// raises NotImplementedError if not: some patch releases of this version have it, and an engine serves all.
        /// The headers of the others lack the declaration. The symbol came with one patch release, or went with one.
        indirect case sought(Form, declaration: String, from: PythonVersion?, until: PythonVersion?)
        /// A hand-written function of the engine, built from functions of this older version.
        case backport
        /// A hand-written function of the engine: the va_list twin of a variadic function.
        case handWritten
        /// Raises NotImplementedError.
        case missing
    }

    public enum Category: String, CaseIterable, Sendable {
        case function, variadic, inline, macro, data, constant
    }

    /// A macro of CPython's that PyVM has as a function.
    public struct Macro: Hashable, Sendable {
        /// Whether it has parameters in some version: a call may then cast its arguments.
        public var hasParameters: Bool
        /// What it stands for in `pyvm/implicit.h`, if not for the function; `$1` is its first argument.
        public var implicit: String?
    }

    /// One slot of the table and the front function that leads to it.
    public struct Function: Sendable {
        public var name: String
        public var frontName: String
        public var category: Category
        public var prototype: Prototype
        /// CPython's header without folder and ending: "listobject".
        public var group: String
        public var forms: [PythonVersion: Form]
        /// What CPython's macro of this name is, if some version has one.
        public var macro: Macro?
        /// The versions that have the function. In others its form is a backport or missing.
        public var availability: Availability
        public var deprecatedIn: Availability
        public var facts: ItemFacts?
        /// How errno is copied between the caller's libc and CPython's, which may be another.
        public var errno: Annotations.ErrnoUse.Direction?
        public var doesNotReturn = false
        /// The first CPython in which it needs no GIL; nil: it needs the GIL.
        public var withoutGILSince: PythonVersion?
        public var slot: Int = -1
        /// The variadic function that an engine's twin stands for.
        public var standsFor: String?

        /// The name that a CPython without the function gives: CPython has no twin of this name.
        public var reportedName: String { standsFor ?? name }

        /// Whether it gives the value of a variable or of a constant of CPython's.
        var isValue: Bool { category == .data || category == .constant }

        public var worksIn: Availability {
            Availability(forms.filter { $0.value != .missing }.keys)
        }
    }

    /// A variadic front function, which packs its arguments for its va_list twin.
    public struct VariadicFunction: Sendable {
        public var name: String
        public var frontName: String
        public var prototype: Prototype
        public var group: String
        public var twin: Function
        public var availability: Availability
        public var facts: ItemFacts?
    }

    public struct Constant: Sendable {
        public var name: String
        /// A C expression.
        public var value: String
        public var group: String
        public var availability: Availability
        /// Whether each engine asserts that the value is the headers' own.
        public var isAsserted: Bool
        public var isInteger: Bool
    }

    /// A type of function that Python calls.
    public struct Callback: Sendable {
        public var name: String
        public var summary: String
        public var prototype: Prototype
    }

    /// A function that libpyvm implements by hand.
    public struct RuntimeFunction: Sendable {
        public var name: String
        public var prototype: Prototype
        public var annotation: Annotations.RuntimeFunction
        public var doesNotReturn: Bool
    }

    /// The CPythons, and those of their patch releases with which the API changed.
    public var versions: [PythonVersion]
    /// What code sees that chose one of them.
    public var visibility: Visibility
    public var functions: [Function] = []
    public var variadics: [VariadicFunction] = []
    /// By group, what an engine's function around a macro does first.
    public var prologues: [String: String] = [:]
    /// By type, what an engine's functions do with arguments and results.
    public var conversions: [String: Annotations.Conversion] = [:]
    public var constants: [Constant] = []
    public var types: TypeCatalog
    /// What each CPython has otherwise, oldest first.
    public var exactLayouts: [ExactLayout] = []
    /// The types that the table's functions mention.
    public var tableTypes: Set<String> = []
    public var controlMacros: [ControlMacro] = []
    public var callbacks: [Callback] = []
    public var runtimeFunctions: [RuntimeFunction] = []
    /// The functions of Swift's raw layer, and those that it leaves out.
    public var swiftFunctions: [SwiftFunction] = []
    public var swiftOmissions: [SwiftOmission] = []
    public var cpythons = CPythonList(cpythons: [], places: [])
    /// Headers that Python.h leaves out.
    public var extraHeaders: [String] = []
    /// The headers in CPython's include folder that declare something.
    public var headers: Set<String> = []
    /// Those of which existing code gets more than Python.h, or nothing.
    public var standIns: [String: Annotations.StandIn] = [:]
    /// By an opaque struct, what to use instead of its members.
    public var accessors: [String: String] = [:]
    /// Names that are not offered, with their declarations.
    public var omissions: [Omission] = []
    /// Slots whose functions no version has any more; their places are never used again.
    public var slotCount = 0

    /// Groups in the order of their names.
    public var groups: [String] {
        Set(functions.map(\.group)).union(variadics.map(\.group)).sorted()
    }
}
