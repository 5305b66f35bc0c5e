/// The text form of an inventory, one name a line: `function PyList_Append`.
public enum InventoryFile {
    public static func text(_ inventory: Inventory, header: [String]) -> String {
        let remarks = header.map { $0.isEmpty ? "#" : "# \($0)" }
        let lines = inventory.kinds.sorted { $0.key < $1.key }.map { "\($0.value.rawValue) \($0.key)" }
        return (remarks + lines).joined(separator: "\n") + "\n"
    }

    /// Reads an inventory file.
    /// - Parameter file: the name that errors give.
    public static func parse(
        text: String, version: PythonVersion, file: String = "inventory"
    ) throws -> Inventory {
        var kinds: [String: NameKind] = [:]
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
            func problem(_ problem: String, advice: String) -> DocsError {
                DocsError(file: file, line: index + 1, problem: problem, advice: advice)
            }
            let fields = line.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(
                Substring.init)
            guard fields.count == 2, !fields[1].isEmpty else {
                throw problem("'\(line)' is not a kind and a name", advice: "write it as 'function PyList_Append'")
            }
            guard let kind = NameKind(rawValue: String(fields[0])) else {
                let words = NameKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw problem("'\(fields[0])' is not a kind of name", advice: "use one of \(words)")
            }
            guard kinds.updateValue(kind, forKey: String(fields[1])) == nil else {
                throw problem("\(fields[1]) is there twice", advice: "keep one of the two lines")
            }
        }
        return Inventory(version: version, kinds: kinds)
    }
}
