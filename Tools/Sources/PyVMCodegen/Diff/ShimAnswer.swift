/// What PyVM makes of a change, for programs that use PyVM: C source, compiled programs and Swift callers.
struct ShimAnswer: Sendable {
    private let functions: [String: API.Function]
    private let variadics: [String: API.VariadicFunction]
    private let constants: [String: API.Constant]
    private let runtime: [String: API.RuntimeFunction]
    private let cases: Set<String>
    private let types: [String: TypeCatalog.Entry]
    private let annotations: Annotations
    private let old: PythonVersion
    private let new: PythonVersion

    init(api: API, annotations: Annotations, old: PythonVersion, new: PythonVersion) {
        functions = Dictionary(uniqueKeysWithValues: api.functions.map { ($0.name, $0) })
        variadics = Dictionary(uniqueKeysWithValues: api.variadics.map { ($0.name, $0) })
        constants = Dictionary(uniqueKeysWithValues: api.constants.map { ($0.name, $0) })
        runtime = Dictionary(uniqueKeysWithValues: api.runtimeFunctions.map { ($0.annotation.name, $0) })
        types = Dictionary(api.types.entries.map { ($0.name, $0) }) { first, _ in first }
        cases = Set(
            api.types.entries.flatMap { entry -> [String] in
                if case .enumeration(let cases) = entry.shape { cases.map(\.name) } else { [] }
            })
        self.annotations = annotations
        self.old = old
        self.new = new
    }

    /// The sentence; nil if PyVM has nothing to do with the change.
    func answer(to finding: Finding) -> String? {
        if let left = annotations.leftOut(finding.name) {
            return "PyVM leaves it out: \(left.reason); instead: \(left.instead)"
        }
        if let function = functions[finding.name] ?? variadics[finding.name]?.twin {
            if function.category == .constant, finding.rule.hasPrefix("constant") {
                return "It is the function \(function.frontName)(vm), since its value differs between CPythons."
            }
            let front = variadics[finding.name]?.frontName ?? function.frontName
            return finding.rule.hasSuffix("-added") ? whenAdded(function, front) : whenChanged(function, front, finding)
        }
        if runtime[finding.name] != nil { return "PyVM has a function of its own for it, the same on every CPython." }
        if let constant = constants[finding.name] {
            return constant.isAsserted
                ? "pyvm/constants.h has it; its value is the same in all CPythons that define it."
                : "pyvm/constants.h has it on every CPython, with the value \(constant.value)."
        }
        if cases.contains(finding.name) { return "pyvm/types.h has it." }
        return types[finding.name].map(answer)
    }

    private func answer(_ type: TypeCatalog.Entry) -> String {
        switch type.shape {
        case .opaque:
            "pyvm/types.h has it without its members: C and Swift only point to it, so its layout is each CPython's own matter."
        case .record(_, _, true): "pyvm/types.h has the members of all CPythons; the engine copies them by name."
        case .record: "pyvm/types.h has its members; each engine is compiled only if they are this CPython's own."
        case .enumeration: "pyvm/types.h has its cases."
        case .alias: "pyvm/types.h has it."
        }
    }

    private func whenAdded(_ function: API.Function, _ front: String) -> String {
        let place = "\(front) has slot \(function.slot)"
        switch function.forms[old] {
        case .missing, nil:
            return
                "\(place); on \(old) a call raises NotImplementedError, so programs in C and Swift compile once for both."
        case .backport: return "\(place) and works on \(old) too: the engine makes it of what \(old) has."
        default: return "\(place) and works on \(old) too."
        }
    }

    private func whenChanged(_ function: API.Function, _ front: String, _ finding: Finding) -> String {
        switch function.forms[new] {
        case .missing, nil:
            return
                "\(front) keeps slot \(function.slot): on \(new) a call raises NotImplementedError; programs in C and Swift compile "
                + "and run as before on the others."
        case .backport, .handWritten:
            return
                "\(front) works on \(new) as before: the engine makes it of what \(new) has. Programs in C and Swift stay as they are."
        case .call(let casts) where !casts.isEmpty:
            return "\(front) stays as it is: the engine for \(new) converts what differs."
        default:
            return finding.severity == .compatible
                ? "\(front) stays as it is."
                : "\(front) stays as it is in C and Swift: the engine for each CPython is compiled against its headers."
        }
    }
}
