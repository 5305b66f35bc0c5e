/// `docs/reference/diff-rules.md`: the rules of `pyvm-codegen diff`, each with the example that the tests read.
struct RulesDocument {
    static let path = "docs/reference/diff-rules.md"

    static var file: GeneratedFile {
        GeneratedFile(
            path: path, by: Self.self, purpose: "the rules are in Tools/Sources/PyVMCodegen/Diff.",
            text: head + Rule.all.map(text).joined() + abiHead + ABIRule.all.map(text).joined())
    }

    private static let head = """
        # The rules of `pyvm-codegen diff`

        Ids stay the same for ever. Breaking: code that was right has to be changed. Risky: source compiles, but may do something
        else or will have to be changed later, or programs that were compiled before may fail. Compatible: nothing has to be done.

        ## CPython's C API

        Each example is what a header had and has; the tests have clang read it. `codegen/waivers.toml` names these rules.


        """

    private static let abiHead = """
        ## libpyvm's ABI

        Lines of two `abi.lock`s.


        """

    private static func text(_ rule: Rule) -> String {
        let before = [rule.example.before, rule.example.factsBefore],
            after = [rule.example.after, rule.example.factsAfter]
        return section(rule.id, rule.severity, rule.summary, lines(before, "-") + lines(after, "+"))
    }

    private static func text(_ rule: ABIRule) -> String {
        section(
            rule.id, rule.severity, rule.summary, lines([rule.example.before], "-") + lines([rule.example.after], "+"))
    }

    private static func lines(_ texts: [String], _ sign: String) -> String {
        texts.flatMap { $0.split(separator: "\n") }.map { "\(sign) \($0)\n" }.joined()
    }

    private static func section(_ id: String, _ severity: Severity, _ summary: String, _ example: String) -> String {
        "### `\(id)`\n\n\(severity.rawValue.capitalized). \(summary)\n\n```diff\n\(example)```\n\n"
    }
}
