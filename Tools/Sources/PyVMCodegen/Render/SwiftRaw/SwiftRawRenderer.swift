/// `Sources/PyVMRaw/*.swift`: each C function as a method of `RawAPI`, a file for each of CPython's headers.
struct SwiftRawRenderer: Renderer {
    let api: API

    var files: [GeneratedFile] {
        let groups = Dictionary(grouping: api.swiftFunctions, by: \.function.group)
        return groups.keys.sorted().map { group in
            let functions = (groups[group] ?? []).sorted { $0.function.name < $1.function.name }
            let comment = SwiftRawComment(versions: api.versions)
            let text = """
                \(Banner.swift("the functions of CPython's \(group).h, on PyVM's objects."))import CPyVM
                import PyVM

                extension RawAPI {
                \(functions.map { comment.text($0) + SwiftRawMethod(function: $0).text }.joined(separator: "\n"))}

                """
            return GeneratedFile(path: "Sources/PyVMRaw/\(group).swift", text: text)
        }
    }
}

/// Swift code in lines of 140 characters.
enum SwiftLayout {
    static let width = 140

    /// `head(a, b)tail`, with the items on lines of their own where that is too long.
    static func list(_ head: String, _ items: [String], _ tail: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        let plain = "\(margin)\(head)(\(items.joined(separator: ", ")))\(tail)"
        if plain.count <= width { return plain + "\n" }
        if items.isEmpty { return margin + wrapped(plain.split(separator: " "), prefix: "\(margin)    ").trimmingSpaces() + "\n" }
        let inner = wrapped(items.dropLast().map { "\($0)," } + items.suffix(1), prefix: "\(margin)    ")
        return "\(margin)\(head)(\n\(inner)\(margin))\(tail)\n"
    }

    /// Words in lines that begin with a prefix.
    static func wrapped(_ words: [some StringProtocol], prefix: String, width: Int = width) -> String {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, prefix.count + last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.map { "\(prefix)\($0)\n" }.joined()
    }
}
