/// One kind of change: how to find it, how much it matters, an example and a counterexample.
struct Rule: Sendable {
    /// A change as a rule sees it.
    struct Change: Sendable {
        var kind: String
        var name: String
        var header: String?
        var effect: String
        var old: String?
        var new: String?
    }

    /// Two versions of a small header, and the documentation's facts about the items in it.
    struct Example: Sendable {
        var before: String
        var after: String
        /// Lines of a facts file.
        var factsBefore = ""
        var factsAfter = ""
        /// What the finding names.
        var name = "PyPair_First"
    }

    /// The id never changes, since waivers name it.
    let id: String
    let severity: Severity
    /// What the rule finds, for a list of rules.
    let summary: String
    let example: Example
    /// The counterexample: nearly the same, but nothing to report.
    let harmless: Example
    let changes: @Sendable (Comparison) -> [Change]

    init(
        _ id: String, _ severity: Severity, _ summary: String, example: Example, harmless: Example,
        changes: @escaping @Sendable (Comparison) -> [Change]
    ) {
        self.id = id
        self.severity = severity
        self.summary = summary
        self.example = example
        self.harmless = harmless
        self.changes = changes
    }

    func findings(in comparison: Comparison) -> [Finding] {
        changes(comparison).map { change in
            Finding(
                rule: id, severity: severity, kind: change.kind, name: change.name, header: change.header,
                effect: change.effect, old: change.old, new: change.new)
        }
    }

    /// All rules for the C API, in the order of their files.
    static let all: [Rule] =
        removals + additions + forms + [
            returnType, parameterType, parameterCount, variadic, constTightened, constRelaxed, parameterName,
            macroParameters, macroAlias, noReturn, constOnly, constantToEnum, constantValue, constantType,
            enumCaseValue, dataType, kindChanged,
            structFieldRemoved, structFieldAdded, structFieldType, structFieldMoved, structLayout, structKeyword,
            structSize, structOpaque,
            structComplete, typedefType, deprecated, softDeprecated, undeprecated, ownership, errorValue,
            limitedRemoved,
            limitedAdded, headerMoved,
        ]
}

extension Comparison {
    /// The changes of items and types that both sides have, as far as `effect` finds one.
    func changes(_ effect: (_ old: any APIEntry, _ new: any APIEntry) -> String?) -> [Rule.Change] {
        items.compactMap { pair in effect(pair.old, pair.new).map { .init(pair, $0) } }
            + types.compactMap { pair in effect(pair.old, pair.new).map { .init(pair, $0) } }
    }
}

extension Rule.Change {
    init(_ item: APIItem, _ effect: String, old: String? = nil, new: String? = nil) {
        self.init(kind: item.kind, name: item.name, header: item.header, effect: effect, old: old, new: new)
    }

    init(_ pair: Comparison.Pair<APIItem>, _ effect: String) {
        self.init(pair.new, effect, old: pair.old.declaration, new: pair.new.declaration)
    }

    init(_ type: APIType, _ effect: String, old: String? = nil, new: String? = nil) {
        self.init(kind: type.kind, name: type.name, header: type.header, effect: effect, old: old, new: new)
    }

    init(_ pair: Comparison.Pair<APIType>, _ effect: String) {
        self.init(pair.new, effect, old: pair.old.declaration, new: pair.new.declaration)
    }
}
