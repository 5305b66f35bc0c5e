/// Reads the text of Sphinx's `objects.inv`, version 2: four lines, of which the third names the version, then one line
/// a name.
enum SphinxInventory {
    static func read(_ text: String, file: String) throws -> Inventory {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let versionMark = "# Version: "
        guard lines.count > 2, lines[2].hasPrefix(versionMark),
            let version = PythonVersion(lines[2].dropFirst(versionMark.count))
        else {
            throw DocsError(
                file: file, line: 3, problem: "the inventory does not say which version it documents",
                advice: "take objects.inv from an unpacked pythonX.Y-doc package")
        }
        return Inventory(version: version, kinds: try kinds(in: lines.dropFirst(4), file: file))
    }

    /// Each line is `name domain:role priority address title`; a name of the C domain has no blanks.
    private static func kinds(in lines: ArraySlice<Substring>, file: String) throws -> [String: NameKind] {
        var kinds: [String: NameKind] = [:]
        for line in lines where line.contains(" c:") {
            let fields = line.split(separator: " ", maxSplits: 4)
            // A title or a label of another domain may contain " c:"; only the second field counts.
            guard fields.count >= 2, fields[1].hasPrefix("c:") else { continue }
            guard fields.count >= 4 else {
                throw DocsError(
                    file: file, problem: "the entry '\(line)' has too few fields",
                    advice: "the file is damaged: unpack the documentation package again")
            }
            if let kind = NameKind(sphinxRole: fields[1], name: fields[0]) {
                kinds[kind.normalized(fields[0])] = kind
            }
        }
        return kinds
    }
}
