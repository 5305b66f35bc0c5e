import PyVMDocs

/// The meaning of calls that the compiler does not see: who owns references, and how a failure shows.
extension Rule {
    private static let header = "PyObject *PyPair_First(PyObject *pair);"

    static let ownership = Rule(
        "ownership", .breaking, "A reference that was borrowed is owned, or the other way round.",
        example: .init(
            before: header, after: header, factsBefore: "PyPair_First returns=borrowed",
            factsAfter: "PyPair_First returns=new"),
        harmless: .init(before: header, after: header, factsBefore: "", factsAfter: "PyPair_First returns=new")
    ) { comparison in
        comparison.items.compactMap { pair in
            guard let old = pair.old.facts, let new = pair.new.facts else { return nil }
            let changes = changes(from: old, to: new)
            return changes.isEmpty
                ? nil
                : .init(
                    pair.new,
                    "\(capital(changes.joined(separator: "; "))): code that was right leaks a reference or releases one too many.",
                    old: FactsFile.fields(of: old), new: FactsFile.fields(of: new))
        }
    }

    /// The facts that are known on both sides, and differ.
    private static func changes(from old: ItemFacts, to new: ItemFacts) -> [String] {
        var changes: [String] = []
        if let before = old.returns, let after = new.returns, before != after {
            changes.append("it returns a \(after.rawValue) reference instead of a \(before.rawValue) one")
        }
        for (what, before, after) in [
            ("takes over", old.steals, new.steals),
            ("takes over, if it succeeds,", old.stealsOnSuccess, new.stealsOnSuccess),
            ("releases", old.releases, new.releases), ("replaces", old.replaces, new.replaces),
        ] where before != after {
            let (added, gone) = (after.filter { !before.contains($0) }, before.filter { !after.contains($0) })
            if !added.isEmpty { changes.append("it \(what) \(added.joined(separator: ", "))") }
            if !gone.isEmpty { changes.append("it no longer \(what) \(gone.joined(separator: ", "))") }
        }
        for out in new.outs {
            if let before = old.outs.first(where: { $0.name == out.name }), before.ownership != out.ownership {
                changes.append(
                    "\(out.name) gets a \(out.ownership.rawValue) reference instead of a \(before.ownership.rawValue) one"
                )
            }
        }
        return changes
    }

    static let errorValue = Rule(
        "error-value", .breaking, "A function says otherwise that it failed.",
        example: .init(
            before: header, after: header, factsBefore: "PyPair_First error=never",
            factsAfter: "PyPair_First error=NULL"),
        harmless: .init(before: header, after: header, factsBefore: "", factsAfter: "PyPair_First error=NULL")
    ) { comparison in
        comparison.items.compactMap { pair in
            guard let old = pair.old.facts?.error, let new = pair.new.facts?.error, old != new else { return nil }
            return .init(
                pair.new,
                "\(capital(text(new))) instead of: \(text(old)). Code that tests for the old way misses errors, or sees some where there are none.",
                old: FactsFile.fields(of: pair.old.facts!), new: FactsFile.fields(of: pair.new.facts!))
        }
    }

    private static func capital(_ sentence: String) -> String { sentence.prefix(1).uppercased() + sentence.dropFirst() }

    private static func text(_ error: ErrorValue) -> String {
        switch error {
        case .never: "it cannot fail"
        case .status: "it returns a PyStatus"
        case .returned(let value, .exception): "it returns \(value) with an exception"
        case .returned(let value, .ifOccurred): "it returns \(value), which means failure if PyErr_Occurred() says so"
        case .returned(let value, .quiet): "it returns \(value) without an exception"
        }
    }
}
