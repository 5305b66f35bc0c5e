/// A command line as `python` takes it, without the word `python`, read as far as the command has to know it. CPython
/// reads it itself when it starts.
public struct PythonCommandLine: Equatable, Sendable {
    /// What it runs.
    public enum Program: Equatable, Sendable {
        case command
        case module
        /// A script, a folder or an archive.
        case file
        /// A program from standard input, or a prompt where that is a terminal.
        case standardInput
    }

    public let words: [String]
    public private(set) var program = Program.standardInput
    /// Whether a prompt is to follow the program: `-i`.
    public private(set) var asksForPrompt = false

    /// - Throws: UsageError for an option that is not one of Python's. What else is wrong, CPython says at its start.
    public init(_ words: [String]) throws(UsageError) {
        self.words = words
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                program = rest.isEmpty || rest.first == "-" ? .standardInput : .file
                return
            }
            guard word.hasPrefix("-"), word != "-" else {
                program = word == "-" ? .standardInput : .file
                return
            }
            if word.hasPrefix("--") {
                try readLong(word, &rest)
            } else if try readShort(word, &rest) {
                return
            }
        }
    }

    /// The options of one letter, by what follows them.
    private static let flags = Set("bBdEiIOPqRsStuvVx")
    private static let withValue = Set("WX")
    private static let programs: [Character: Program] = ["c": .command, "m": .module]

    /// Reads letters behind one dash. Returns true if one of them names the program, which ends the options.
    private mutating func readShort(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> Bool {
        var letters = word.dropFirst()
        while let letter = letters.popFirst() {
            if let program = Self.programs[letter] {
                self.program = program
                return true
            }
            if Self.withValue.contains(letter) {
                if letters.isEmpty { _ = rest.popFirst() }
                return false
            }
            guard Self.flags.contains(letter) else {
                throw Self.unknown("-\(letter)")
            }
            if letter == "i" { asksForPrompt = true }
        }
        return false
    }

    private func readLong(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        switch word {
        case "--version": break
        case "--check-hash-based-pycs": _ = rest.popFirst()
        default: throw Self.unknown(word)
        }
    }

    private static func unknown(_ option: String) -> UsageError {
        UsageError(
            "\(option): no such option here; pyvm's own come before Python's, and both before the program "
                + "(pyvm run --help lists them)")
    }
}
