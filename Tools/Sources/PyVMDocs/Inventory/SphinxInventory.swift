import Foundation

/// Reads Sphinx's `objects.inv`, version 2: four lines of text, then zlib data with one line a name.
enum SphinxInventory {
    static func read(_ bytes: [UInt8], file: String) throws -> Inventory {
        let advice = "take objects.inv from an unpacked pythonX.Y-doc package"
        var rest = bytes[...]
        var header: [String] = []
        for _ in 0..<4 {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
                throw DocsError(file: file, problem: "the inventory's header is cut short", advice: advice)
            }
            header.append(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[(end + 1)...]
        }
        guard header[0] == "# Sphinx inventory version 2" else {
            throw DocsError(
                file: file, line: 1, problem: "this is not a Sphinx inventory of version 2", advice: advice)
        }
        let versionMark = "# Version: "
        guard header[2].hasPrefix(versionMark),
              let version = PythonVersion(header[2].dropFirst(versionMark.count))
        else {
            throw DocsError(
                file: file, line: 3, problem: "the inventory does not say which version it documents",
                advice: advice)
        }
        let body: [UInt8]
        do {
            body = try Inflate.zlib(rest)
        } catch {
            throw DocsError(file: file, problem: error.description, advice: advice)
        }
        return Inventory(version: version, kinds: try kinds(in: String(decoding: body, as: UTF8.self), file: file))
    }

    /// Each line is `name domain:role priority address title`; a name of the C domain has no blanks.
    private static func kinds(in text: String, file: String) throws -> [String: NameKind] {
        var kinds: [String: NameKind] = [:]
        for line in text.split(whereSeparator: \.isNewline) where line.contains(" c:") {
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
