/// Finds what happens to references in the sentences about a function.
struct ReferenceProse {
    private let parameters: [String]
    private let sentences: [Sentence]

    init(signature: Signature, paragraphs: [String]) {
        parameters = signature.parameters ?? []
        sentences = paragraphs.flatMap(Sentence.split)
    }

    /// The ownership of the result in sentences such as "Return a strong reference to the code object."
    var returned: Ownership? {
        for clause in sentences.flatMap(\.clauses) {
            // "May return either a new or a borrowed reference" tells nothing.
            guard let verb = clause.firstIndex(where: { $0 == "return" || $0 == "returns" }),
                !clause.contains("either")
            else { continue }
            if let ownership = ReferenceProse.ownership(in: clause[verb...].prefix(6)) { return ownership }
        }
        return nil
    }

    struct Stolen: Equatable {
        var always: [String] = []
        var onSuccess: [String] = []
    }

    /// Parameters of sentences such as "This function steals a reference to *item*."
    var stolen: Stolen {
        var always: Set<String> = []
        var onSuccess: Set<String> = []
        for sentence in sentences {
            let words = sentence.words
            guard let verb = words.firstIndex(where: ReferenceProse.stealVerbs.contains),
                !words[..<verb].suffix(4).contains(where: ReferenceProse.isNegation)
            else { continue }
            // "Steals a reference to *x*", but "a reference to *x* is stolen".
            let named = words[verb] == "stolen" ? words[..<verb] : words[verb...]
            let found = named.compactMap(parameter)
            if sentence.text.contains("on success") {
                onSuccess.formUnion(found)
            } else {
                always.formUnion(found)
            }
        }
        return Stolen(
            always: parameters.filter { always.contains($0) && !onSuccess.contains($0) },
            onSuccess: parameters.filter(onSuccess.contains))
    }

    /// Parameters of sentences such as "set **result* to a new strong reference".
    var outs: [OutParameter] {
        var outs: [OutParameter] = []
        for clause in sentences.flatMap(\.clauses) {
            guard clause.contains(where: ReferenceProse.storeVerbs.contains),
                let ownership = ReferenceProse.ownership(in: clause[...]),
                let name = clause.lazy.compactMap(pointedTo).first,
                !outs.contains(where: { $0.name == name })
            else { continue }
            outs.append(OutParameter(name: name, ownership: ownership))
        }
        return outs
    }

    private static let stealVerbs: Set<String> = ["steals", "steal", "stolen"]
    private static let storeVerbs: Set<String> = ["set", "sets", "store", "stores", "stored"]
    private static let negations: Set<String> = ["not", "doesn't", "without", "instead", "never", "no", "unlike"]

    private static func isNegation(_ word: String) -> Bool {
        negations.contains(word.trimmingAsterisks)
    }

    private static func ownership(in words: ArraySlice<String>) -> Ownership? {
        guard words.contains("reference") else { return nil }
        if words.contains("borrowed") { return .borrowed }
        return words.contains("strong") || words.contains("new") ? .new : nil
    }

    private func parameter(_ word: String) -> String? {
        let name = word.trimmingAsterisks
        return word.hasPrefix("*") && parameters.contains(name) ? name : nil
    }

    /// `**result*` in prose is C's `*result`: what the parameter points to.
    private func pointedTo(_ word: String) -> String? {
        guard word.hasPrefix("**") || word.hasPrefix("*") && !word.hasSuffix("*") else { return nil }
        let name = word.trimmingAsterisks
        return parameters.contains(name) ? name : nil
    }
}

extension String {
    fileprivate var trimmingAsterisks: String {
        String(drop { $0 == "*" }.reversed().drop { $0 == "*" }.reversed())
    }
}
