/// Turns what a page says about an item into facts.
enum FactsReader {
    /// The facts of each item that `definition` describes; none for types and their members.
    static func facts(of definition: Definition) -> [ItemFacts] {
        guard [.function, .macro, .data].contains(definition.kind) else { return [] }
        return definition.signatures.map { facts(of: $0, in: definition) }
    }

    private static func facts(of signature: Signature, in definition: Definition) -> ItemFacts {
        var facts = ItemFacts(name: signature.name)
        facts.since = added(definition.notes)
        readNotes(definition.notes, into: &facts)
        facts.stable = definition.stableMark.flatMap(stableABI)
        guard signature.parameters != nil, definition.kind != .data else { return facts }

        facts.parameters = signature.parameters ?? []
        let references = ReferenceProse(signature: signature, paragraphs: definition.paragraphs)
        facts.steals = references.stolen.always
        facts.stealsOnSuccess = references.stolen.onSuccess
        facts.outs = references.outs
        facts.returns = definition.referenceMark.flatMap(ownership)
        switch signature.returnsObject {
        case true? where facts.returns == nil: facts.returns = references.returned
        case false? where facts.returns == nil: facts.returns = Ownership.none
        default: break
        }

        facts.error = ErrorProse(signature: signature, paragraphs: definition.paragraphs).errorValue()
        if facts.error == nil, facts.returns == .new || facts.returns == .null {
            // The introduction of the C API reference: unless a page says otherwise, a function that
            // gives back a reference reports an exception by NULL. One that always gives back NULL does
            // so because it has just set an exception.
            facts.error = .returned(value: "NULL", signal: .exception)
        }
        return facts
    }

    /// When the described item was added. A note with a text is about a detail of it, and "Added in version
    /// 2.3" holds for every version there is to know about.
    static func added(_ notes: [VersionNote]) -> PythonVersion? {
        notes.first { $0.kind == .added && $0.standsAlone && $0.version.major >= 3 }?.version
    }

    /// "Return value: New reference." and its like.
    static func ownership(_ mark: String) -> Ownership? {
        let mark = mark.lowercased()
        if mark.contains("always null") { return .null }
        if mark.contains("borrowed reference") { return .borrowed }
        return mark.contains("new reference") ? .new : nil
    }

    /// The first version with a stable ABI, which the documentation leaves unsaid.
    private static let firstStableABI = PythonVersion(3, 2)

    /// "Part of the Stable ABI on Windows since version 3.7." and its like.
    static func stableABI(_ mark: String) -> StableABI? {
        guard mark.contains("Stable ABI") else { return nil }
        let words = mark.split(separator: " ")
        let version = words.last.flatMap { PythonVersion($0.hasSuffix(".") ? $0.dropLast() : $0) }
        var stable = StableABI(since: version ?? firstStableABI)
        if mark.contains("on Windows") { stable.platform = "windows" }
        if mark.contains("fork()") { stable.platform = "fork" }
        if mark.contains("thread IDs") { stable.platform = "native-thread-id" }
        if mark.contains("USE_STACKCHECK") { stable.platform = "stackcheck" }
        return stable
    }

    private static func readNotes(_ notes: [VersionNote], into facts: inout ItemFacts) {
        for note in notes {
            switch note.kind {
            case .deprecated:
                facts.deprecated = facts.deprecated ?? note.version
                facts.removed = facts.removed ?? note.removal
            case .softDeprecated:
                facts.softDeprecated = facts.softDeprecated ?? note.version
            case .removed:
                facts.removed = facts.removed ?? note.version
            case .added, .changed:
                break
            }
        }
    }
}
