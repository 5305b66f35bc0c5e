/// Finds out how a function reports failure from the sentences about it.
///
/// It looks for a clause in which a value stands together with words of failure ("-1 on error", "raises
/// TypeError and returns NULL"), and lets words of success rule the other values out ("0 on success").
struct ErrorProse {
    private let signature: Signature
    private let sentences: [Sentence]

    init(signature: Signature, paragraphs: [String]) {
        self.signature = signature
        sentences = paragraphs.flatMap(Sentence.split)
    }

    func errorValue() -> ErrorValue? {
        if signature.returnType == "PyStatus" { return .status }
        if signature.returnsVoid { return isInfallible ? .never : nil }
        let failures = sentences.flatMap(failures)
        guard let value = ErrorProse.preferred(failures) else { return isInfallible ? .never : nil }
        return .returned(value: value, signal: signal(of: value, in: failures))
    }

    /// -1 and NULL are said to be errors by convention; 0 and others only where nothing else is.
    private static func preferred(_ failures: [Failure]) -> String? {
        let values = failures.map(\.value)
        return values.first { ["NULL", "-1", "-1.0"].contains($0) } ?? values.first
    }

    // MARK: Success

    private var isInfallible: Bool {
        sentences.contains { sentence in
            let text = sentence.text
            return ErrorProse.infallible.contains { text.hasSuffix($0) }
        }
    }

    /// These must end a sentence: "always succeeds if *a* is a str" says something else.
    private static let infallible = [
        "always succeeds", "always successful", "cannot fail", "can't fail", "never fails",
    ]

    // MARK: Failure

    private struct Failure {
        var value: String
        var setsException: Bool
    }

    private enum Mood { case unknown, success, failure, quietFailure }

    private func failures(in sentence: Sentence) -> [Failure] {
        var found: [Failure] = []
        // "On error, set an exception, leave the writer unchanged, and return -1": the first clause
        // rules the ones after it until another one says differently.
        var ruling = Mood.unknown
        var pending: String?
        for clause in sentence.clauses {
            let own = ErrorProse.mood(of: clause)
            if own != .unknown { ruling = own }
            switch ruling {
            case .failure, .quietFailure:
                if let value = value(in: clause) ?? (own == .quietFailure ? pending : nil) {
                    found.append(Failure(value: value, setsException: ruling == .failure))
                }
            case .unknown:
                // "return NULL, without setting an exception": the value comes before what it means.
                pending = value(in: clause) ?? pending
            case .success:
                pending = nil
            }
        }
        return found
    }

    private static func mood(of clause: [String]) -> Mood {
        let text = clause.joined(separator: " ")
        if quietPhrases.contains(where: text.contains) {
            return successWords.contains(where: clause.contains) ? .success : .quietFailure
        }
        for (index, word) in clause.enumerated() {
            if failureWords.contains(word) || word.hasSuffix("error") {
                if clause[..<index].suffix(3).contains(where: negations.contains) { continue }
                return .failure
            }
            if successWords.contains(word) { return .success }
        }
        return .unknown
    }

    private static let failureWords: Set<String> = [
        "error", "errors", "failure", "fail", "fails", "failed", "exception", "raise", "raises", "raised",
    ]
    private static let successWords: Set<String> = ["success", "successful", "successfully", "succeeds"]
    private static let negations: Set<String> = ["no", "not", "never", "without", "doesn't", "isn't", "nor"]
    private static let quietPhrases = [
        "without setting an exception", "without an exception", "without raising an exception", "without exception",
        "*without* an exception", "*without* setting an exception", "no exception is set", "no exception set",
        "does not set an exception", "doesn't set an exception", "no exception is raised",
    ]

    /// The value a clause gives back: the one after "return", else one that "is returned", else the first
    /// word or two. Only values that the return type can have count.
    private func value(in clause: [String]) -> String? {
        let places = clause.indices.filter { canonical(clause[$0]) != nil }
        let afterReturn = places.first { place in
            clause[..<place].suffix(3).contains { $0 == "return" || $0 == "returns" || $0 == "returning" }
        }
        let beforeReturned = places.first { place in
            let following = clause[(place + 1)...].prefix(3)
            return following.contains("returned") || following.first == "return"
        }
        let leading = places.first { $0 <= 2 && !clause[..<$0].contains(where: ErrorProse.assignments.contains) }
        return (afterReturn ?? beforeReturned ?? leading).flatMap { canonical(clause[$0]) }
    }

    /// After one of these a value is being compared or stored, not returned.
    private static let assignments: Set<String> = ["if", "is", "set", "sets", "are", "when", "to"]

    private func canonical(_ word: String) -> String? {
        if signature.returnsPointer { return word == "NULL" ? word : nil }
        switch word {
        case "false": return "0"
        case "-1", "-1.0": return signature.returnType.hasSuffix("double") ? "-1.0" : "-1"
        case "-2", "0": return word
        default: return nil
        }
    }

    // MARK: The exception

    /// A value that comes with an exception in one case and without in another is told apart by
    /// `PyErr_Occurred`, whether the documentation says so or not.
    private func signal(of value: String, in failures: [Failure]) -> ErrorValue.Signal {
        let own = failures.filter { $0.value == value }
        let isLoud = own.contains(where: \.setsException)
        let isQuiet = own.contains { !$0.setsException }
        if isLoud && isQuiet || sentences.contains(where: ErrorProse.asksForOccurred) { return .ifOccurred }
        return isQuiet ? .quiet : .exception
    }

    private static func asksForOccurred(_ sentence: Sentence) -> Bool {
        let words = sentence.words
        guard words.contains(where: { $0.hasPrefix("PyErr_Occurred") }) else { return false }
        let questions = ["disambiguate", "check", "distinguish", "ambiguous", "tell", "determine", "whether"]
        return questions.contains(where: words.contains)
    }
}
