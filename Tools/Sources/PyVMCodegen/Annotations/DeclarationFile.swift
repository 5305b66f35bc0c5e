/// Reads annotation files that are written as C: one declaration a line, and a remark in a comment after it.
struct DeclarationFile {
    static func read(_ text: String, path: String) throws -> [Annotations.Declaration] {
        var declarations: [Annotations.Declaration] = []
        var isInComment = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let (code, remark) = split(line, &isInComment)
            if code.isEmpty || code.hasPrefix("#") { continue }
            guard code.hasSuffix(";") else {
                throw CodegenError(
                    "\(path):\(index + 1): '\(code)' does not end in ';'; a declaration stands on one line")
            }
            do {
                declarations.append(try declaration(String(code.dropLast()), line: index + 1, remark: remark))
            } catch let error as CodegenError {
                throw CodegenError("\(path):\(index + 1): \(error)")
            }
        }
        return declarations
    }

    private static func split(_ line: Substring, _ isInComment: inout Bool) -> (code: String, remark: String) {
        var line = line
        if isInComment {
            guard let end = line.firstRange(of: "*/") else { return ("", "") }
            line = line[end.upperBound...]
            isInComment = false
        }
        guard let start = line.firstRange(of: "/*") else { return (line.trimmingSpaces(), "") }
        let end = line[start.upperBound...].firstRange(of: "*/")
        isInComment = end == nil
        let remark = end.map { line[start.upperBound..<$0.lowerBound].trimmingSpaces() } ?? ""
        return (line[..<start.lowerBound].trimmingSpaces(), remark)
    }

    private static func declaration(_ code: String, line: Int, remark: String) throws -> Annotations.Declaration {
        if code.hasSuffix(")") {
            let (name, prototype) = try PrototypeReader.readFunction(code)
            return .init(name: name, prototype: prototype, type: prototype.result, line: line, remark: remark)
        }
        let variable = try PrototypeReader.readVariable(code)
        return .init(name: variable.name, prototype: nil, type: variable.type, line: line, remark: remark)
    }
}
