/// One line of a facts file, in both directions.
enum FactsLine {
    struct Problem: Error {
        var problem: String
        var advice: String

        init(_ problem: String, advice: String) {
            self.problem = problem
            self.advice = advice
        }
    }

    /// The names of the fields, beside returns@VERSION.
    static let names: Set<Substring> = [
        "returns", "error", "steals", "steals-on-success", "releases", "acquires", "replaces", "out", "params", "since",
        "deprecated", "soft-deprecated", "removed", "stable",
    ]

    // MARK: Writing

    static func text(_ facts: ItemFacts) -> String {
        var fields = [facts.name]
        func add(_ key: String, _ value: String?) {
            if let value, !value.isEmpty { fields.append("\(key)=\(value)") }
        }
        add("returns", facts.returns?.rawValue)
        for (version, ownership) in facts.returnsIn.sorted(by: { $0.key < $1.key }) {
            add("returns@\(version)", ownership.rawValue)
        }
        add("error", facts.error.map(text))
        add("steals", facts.steals.joined(separator: ","))
        add("steals-on-success", facts.stealsOnSuccess.joined(separator: ","))
        add("releases", facts.releases.joined(separator: ","))
        add("acquires", facts.acquires.joined(separator: ","))
        add("replaces", facts.replaces.joined(separator: ","))
        add("out", facts.outs.map { "\($0.name):\($0.ownership.rawValue)" }.joined(separator: ","))
        add("params", facts.parameters.joined(separator: ","))
        add("since", facts.since?.description)
        add("deprecated", facts.deprecated?.description)
        add("soft-deprecated", facts.softDeprecated?.description)
        add("removed", facts.removed?.description)
        add(
            "stable",
            facts.stable.map { stable in
                stable.platform.map { "\(stable.since)@\($0)" } ?? stable.since.description
            })
        return fields.joined(separator: " ")
    }

    private static func text(_ error: ErrorValue) -> String {
        switch error {
        case .never: "never"
        case .status: "status"
        case .returned(let value, .exception): value
        case .returned(let value, .ifOccurred): value + "+PyErr_Occurred"
        case .returned(let value, .quiet): value + "+quiet"
        }
    }

    // MARK: Reading

    /// Nil for an empty line and for a remark.
    static func parse(_ line: Substring) throws(Problem) -> ItemFacts? {
        let fields = withoutRemark(line).utf8.split(whereSeparator: isSpace).map(Substring.init)
        guard let name = fields.first else { return nil }
        guard isIdentifier(name) else {
            throw Problem("'\(name)' is not a C name", advice: "begin the line with the item's name")
        }
        return try item(String(name), fields.dropFirst())
    }

    static func item(_ name: String, _ fields: some Collection<Substring>) throws(Problem) -> ItemFacts {
        var facts = ItemFacts(name: name)
        var seen: [Substring] = []
        for field in fields {
            guard let equals = field.utf8.firstIndex(of: UInt8(ascii: "=")), equals != field.startIndex else {
                throw Problem("'\(field)' is not a field", advice: "write it as key=value, and a reason after ' # '")
            }
            let key = field[..<equals]
            let value = field[field.utf8.index(after: equals)...]
            guard !seen.contains(key) else {
                throw Problem("the field '\(key)' is there twice", advice: "keep one of the two")
            }
            guard !value.isEmpty else {
                throw Problem("the field '\(key)' has no value", advice: "give it one or leave it out")
            }
            seen.append(key)
            try set(key, value, in: &facts)
        }
        return facts
    }

    // Lines are ASCII but for remarks, and there are many: bytes are ten times as fast as characters.

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }

    /// What a remark says, without the '#'.
    static func remark(of line: Substring) -> Substring {
        let text = line[withoutRemark(line).endIndex...].utf8
        return Substring(text.drop { isSpace($0) || $0 == UInt8(ascii: "#") })
    }

    private static func withoutRemark(_ line: Substring) -> Substring {
        var previous = UInt8(ascii: " ")
        for index in line.utf8.indices {
            if line.utf8[index] == UInt8(ascii: "#"), isSpace(previous) { return line[..<index] }
            previous = line.utf8[index]
        }
        return line
    }

    private static func set(_ key: Substring, _ value: Substring, in facts: inout ItemFacts) throws(Problem) {
        switch key {
        case "returns": facts.returns = try ownership(value)
        case "error": facts.error = try errorValue(value)
        case "steals": facts.steals = try names(value)
        case "steals-on-success": facts.stealsOnSuccess = try names(value)
        case "releases": facts.releases = try names(value)
        case "acquires": facts.acquires = try names(value)
        case "replaces": facts.replaces = try names(value)
        case "out": facts.outs = try outs(value)
        case "params": facts.parameters = try names(value)
        case "since": facts.since = try version(value)
        case "deprecated": facts.deprecated = try version(value)
        case "soft-deprecated": facts.softDeprecated = try version(value)
        case "removed": facts.removed = try version(value)
        case "stable": facts.stable = try stable(value)
        case _ where key.hasPrefix("returns@"):
            facts.returnsIn[try version(key.dropFirst("returns@".count))] = try ownership(value)
        default:
            throw Problem("there is no field '\(key)'", advice: "see the list in FactsFile.swift")
        }
    }

    private static func ownership(_ text: Substring) throws(Problem) -> Ownership {
        guard let ownership = Ownership(rawValue: String(text)) else {
            let words = Ownership.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem("'\(text)' is not an ownership", advice: "use one of \(words)")
        }
        return ownership
    }

    private static func errorValue(_ text: Substring) throws(Problem) -> ErrorValue {
        switch text {
        case "never": return .never
        case "status": return .status
        default: break
        }
        let parts = text.split(separator: "+", omittingEmptySubsequences: false)
        switch (parts.count, parts.last) {
        case (1, _): return .returned(value: String(text), signal: .exception)
        case (2, "PyErr_Occurred"): return .returned(value: String(parts[0]), signal: .ifOccurred)
        case (2, "quiet"): return .returned(value: String(parts[0]), signal: .quiet)
        default:
            throw Problem(
                "'\(text)' is not an error value",
                advice: "write a value, and after it nothing, +PyErr_Occurred or +quiet")
        }
    }

    private static func names(_ text: Substring) throws(Problem) -> [String] {
        var names: [String] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard isIdentifier(name) else {
                throw Problem("'\(name)' is not a parameter's name", advice: "separate names by commas, without blanks")
            }
            names.append(String(name))
        }
        return names
    }

    private static func outs(_ text: Substring) throws(Problem) -> [OutParameter] {
        var outs: [OutParameter] = []
        for pair in text.split(separator: ",", omittingEmptySubsequences: false) {
            let parts = pair.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, isIdentifier(parts[0]) else {
                throw Problem("'\(pair)' is not an out-parameter", advice: "write name:new or name:borrowed")
            }
            outs.append(OutParameter(name: String(parts[0]), ownership: try ownership(parts[1])))
        }
        return outs
    }

    private static func version(_ text: Substring) throws(Problem) -> PythonVersion {
        guard let version = PythonVersion(text), version.description == text else {
            throw Problem("'\(text)' is not a version", advice: "write it as 3.13")
        }
        return version
    }

    private static func stable(_ text: Substring) throws(Problem) -> StableABI {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let since = try version(parts[0])
        return StableABI(since: since, platform: parts.count > 1 ? String(parts[1]) : nil)
    }

    private static func isIdentifier(_ text: Substring) -> Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = text.utf8.first, !digits.contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            digits.contains(byte) || byte == UInt8(ascii: "_")
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
    }
}
