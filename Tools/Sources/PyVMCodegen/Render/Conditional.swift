/// C code that differs between versions, as one `#if`.
struct Conditional {
    let versions: [PythonVersion]

    /// - Parameter choices: code for sets of versions. No version is in two sets.
    func text(_ choices: [(versions: Availability, code: String)]) -> String {
        guard let first = choices.first else { return "" }
        if choices.count == 1, first.versions.condition(among: versions) == nil { return first.code }
        let covered = Set(choices.flatMap(\.versions.versions))
        let isComplete = covered == Set(versions)
        return choices.enumerated().map { index, choice in
            let condition = choice.versions.condition(among: versions) ?? "1"
            let isLast = index == choices.count - 1
            let directive = index == 0 ? "#if \(condition)" : isLast && isComplete ? "#else" : "#elif \(condition)"
            return "\(directive)\n\(choice.code)"
        }.joined() + "#endif\n"
    }
}
