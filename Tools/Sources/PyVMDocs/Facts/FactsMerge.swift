/// Joins facts of several sources.
public enum FactsMerge {
    /// Joins the facts that several versions' documentation states; the newest wins.
    ///
    /// What is true of a version's state (since, deprecated, removed, stable) is taken from the newest
    /// documentation that has the item, so that a deprecation which was withdrawn is gone. What is true
    /// of the item itself is taken from the newest documentation that says it, because pages leave out in one
    /// version what they say in another. An ownership that differs between versions is kept for each.
    public static func merge(_ versions: [(version: PythonVersion, facts: [ItemFacts])]) -> [ItemFacts] {
        var merged: [String: ItemFacts] = [:]
        for (version, facts) in versions.sorted(by: { $0.version > $1.version }) {
            for item in facts {
                guard var newest = merged[item.name] else {
                    merged[item.name] = item
                    continue
                }
                newest.fillGaps(from: item)
                if let ownership = item.returns, ownership != newest.returns {
                    newest.returnsIn[version] = ownership
                }
                merged[item.name] = newest
            }
        }
        return merged.values.sorted { $0.name < $1.name }
    }

    /// Lays `corrections` over `facts`, field by field: a field that a correction leaves out stays as it is.
    /// Items that only the corrections have are added.
    public static func overlay(_ corrections: [ItemFacts], on facts: [ItemFacts]) -> [ItemFacts] {
        var result = Dictionary(facts.map { ($0.name, $0) }) { first, _ in first }
        for correction in corrections {
            var item = correction
            if let base = result[correction.name] {
                item.fillGaps(from: base)
                item.since = item.since ?? base.since
                item.deprecated = item.deprecated ?? base.deprecated
                item.softDeprecated = item.softDeprecated ?? base.softDeprecated
                item.removed = item.removed ?? base.removed
                item.stable = item.stable ?? base.stable
                // A corrected ownership replaces what versions were thought to differ in, too.
                if correction.returns == nil, correction.returnsIn.isEmpty { item.returnsIn = base.returnsIn }
            }
            result[correction.name] = item
        }
        return result.values.sorted { $0.name < $1.name }
    }
}

extension ItemFacts {
    /// Takes from `other` what is not known here about references and errors.
    fileprivate mutating func fillGaps(from other: ItemFacts) {
        returns = returns ?? other.returns
        error = error ?? other.error
        if parameters.isEmpty { parameters = other.parameters }
        if !namesParameters {
            steals = other.steals
            stealsOnSuccess = other.stealsOnSuccess
            releases = other.releases
            acquires = other.acquires
            replaces = other.replaces
            outs = other.outs
        }
    }

    /// The lists of parameters are one statement: a source that fills one of them has thought about all.
    private var namesParameters: Bool {
        !(steals.isEmpty && stealsOnSuccess.isEmpty && releases.isEmpty && acquires.isEmpty
            && replaces.isEmpty && outs.isEmpty)
    }
}
