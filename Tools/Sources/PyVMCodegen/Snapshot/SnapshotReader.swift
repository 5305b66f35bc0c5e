import PyVMDocs

/// Reads a snapshot that `SnapshotWriter` wrote.
public struct SnapshotReader {
    /// - Parameter withFacts: whether to read the documentation's facts, too.
    /// - Throws: `CodegenError` that names the file and the line that is not an item.
    public static func read(_ text: String, path: String, withFacts: Bool = true) throws -> HeaderSnapshot {
        try checkCharacters(of: text, path)
        var snapshot: HeaderSnapshot?
        var items = 0
        var isWhole = false
        for (number, line) in text.parts(at: "\n", omittingEmpty: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            do {
                if isWhole {
                    throw CodegenError("'\(line)' comes after the end")
                } else if line.hasPrefix("release ") {
                    guard snapshot == nil else { throw CodegenError("'\(line)' begins a second snapshot") }
                    snapshot = try start(release: String(line.dropFirst(8)))
                } else if line.hasPrefix("end ") {
                    isWhole = Int(line.dropFirst(4)) == items
                } else if snapshot == nil {
                    throw CodegenError("a line 'release 3.X.Y' was expected before the first item")
                } else {
                    try add(line, to: &snapshot!, withFacts: withFacts)
                    items += 1
                }
            } catch let error as CodegenError {
                throw CodegenError(
                    "\(path):\(number + 1): not an item of a snapshot (\(error)); restore the file, or make it anew with 'pyvm-codegen generate'"
                )
            }
        }
        guard let snapshot else {
            throw CodegenError("\(path): holds no snapshot; make it with 'pyvm-codegen generate'")
        }
        guard isWhole else {
            throw CodegenError(
                "\(path): not whole: its last line does not count the \(items) items before it; restore the file from git, or make it anew with 'pyvm-codegen generate'"
            )
        }
        return snapshot
    }

    /// No line of a snapshot has control characters, and what it says goes into C and into people's terminals.
    private static func checkCharacters(of text: String, _ path: String) throws {
        let bytes = text.utf8
        let isControl = { (byte: UInt8) in byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F }
        guard let place = bytes.firstIndex(where: isControl) else { return }
        let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
        throw CodegenError(
            "\(path):\(line): has a control character, of number \(bytes[place]); restore the file, or make it anew with 'pyvm-codegen generate'"
        )
    }

    private static func start(release: String) throws -> HeaderSnapshot {
        guard let version = PythonVersion(release), release.wholeMatch(of: /[0-9A-Za-z.+]+/) != nil else {
            throw CodegenError("'\(release)' is no release")
        }
        return HeaderSnapshot(version: version, release: release)
    }

    private static func add(_ line: Substring, to snapshot: inout HeaderSnapshot, withFacts: Bool) throws {
        guard let space = line.utf8.firstIndex(of: UInt8(ascii: " ")), let at = line.lastRange(of: " @ "),
            space < at.lowerBound
        else {
            throw CodegenError("'\(line)' has no kind or no header")
        }
        let item = String(line[line.index(after: space)..<at.lowerBound])
        let tail = line[at.upperBound...].parts(at: " ")
        guard let header = tail.first.map(String.init) else { throw CodegenError("'\(line)' names no header") }
        let marks = tail.dropFirst()
        let kind = String(line[..<space])
        for mark in marks where !isKnown(mark, of: kind) {
            throw CodegenError("'\(mark)' is no mark of a \(kind)")
        }
        let name: String
        switch kind {
        case "constant", "literal":
            snapshot.constants.append(try constant(item, header, isLiteral: kind == "literal"))
            name = snapshot.constants.last!.name
        case "data":
            let variable = try PrototypeReader.readVariable(item)
            snapshot.data.append(.init(name: variable.name, type: variable.type, header: header))
            name = variable.name
        case "enum":
            snapshot.enumerations.append(try enumeration(item, header))
            name = snapshot.enumerations.last!.tag
        case "function":
            snapshot.functions.append(try function(item, header, marks: marks))
            name = snapshot.functions.last!.name
        case "macro":
            snapshot.macros.append(macro(item, header))
            name = snapshot.macros.last!.name
        case "struct", "union":
            snapshot.records.append(try record(item, header, keyword: kind, marks: marks))
            name = snapshot.records.last!.tag
        case "typedef":
            let variable = try PrototypeReader.readVariable(item)
            snapshot.typedefs.append(.init(name: variable.name, type: variable.type, header: header))
            name = variable.name
        default: throw CodegenError("'\(kind)' is no kind of item")
        }
        if marks.contains("deprecated"), kind != "function" { snapshot.deprecated.insert(.init(kind, name)) }
        if marks.contains("limited") { snapshot.limited.insert(.init(kind, name)) }
        if withFacts, !marks.isEmpty { try addFacts(of: name, marks, to: &snapshot) }
    }

    private static let marksOfAll: Set<Substring> = ["deprecated", "limited"]
    private static let marksOfFunctions: Set<Substring> = ["inline", "noreturn", "shadowed"]

    /// Whether what follows an item's header is a mark, or a field of the documentation's facts.
    private static func isKnown(_ mark: Substring, of kind: String) -> Bool {
        if mark.utf8.contains(UInt8(ascii: "=")) {
            return mark.hasPrefix("size=") ? kind == "struct" || kind == "union" : FactsFile.knows(mark)
        }
        return switch kind {
        case "function": marksOfAll.contains(mark) || marksOfFunctions.contains(mark)
        case "struct", "union": marksOfAll.contains(mark) || mark == "intricate"
        default: marksOfAll.contains(mark)
        }
    }

    private static func addFacts(
        of name: String, _ marks: ArraySlice<Substring>, to snapshot: inout HeaderSnapshot
    ) throws {
        let fields = marks.filter { $0.utf8.contains(UInt8(ascii: "=")) && !$0.hasPrefix("size=") }
        guard !fields.isEmpty else { return }
        do {
            snapshot.facts[name] = try FactsFile.item(name, fields: Array(fields))
        } catch let error as DocsError {
            throw CodegenError("\(error)")
        }
    }

    private static func constant(_ item: String, _ header: String, isLiteral: Bool) throws -> HeaderSnapshot.Constant {
        guard let colon = item.firstPlace(of: ": "),
            let equals = item[colon.upperBound...].firstPlace(of: " = ")
        else {
            throw CodegenError("'\(item)' gives no type or no value")
        }
        let value = String(item[equals.upperBound...])
        return .init(
            name: String(item[..<colon.lowerBound]), type: CType(item[colon.upperBound..<equals.lowerBound]),
            value: isLiteral ? .spelled(value) : .integer(value), header: header)
    }

    private static func function(
        _ item: String, _ header: String, marks: ArraySlice<Substring>
    ) throws -> HeaderSnapshot.Function {
        let (name, prototype) = try PrototypeReader.readFunction(item)
        return .init(
            name: name, prototype: prototype, header: header, isInline: marks.contains("inline"),
            isDeprecated: marks.contains("deprecated"), doesNotReturn: marks.contains("noreturn"),
            isShadowed: marks.contains("shadowed"))
    }

    private static func macro(_ item: String, _ header: String) -> HeaderSnapshot.Macro {
        guard let open = item.firstIndex(of: "("), item.hasSuffix(")") else {
            return .init(name: item, parameters: nil, header: header)
        }
        let parameters = item[item.index(after: open)...].dropLast().splitOutsideBrackets(at: ",")
        return .init(name: String(item[..<open]), parameters: parameters, header: header)
    }

    private static func record(
        _ item: String, _ header: String, keyword: String, marks: ArraySlice<Substring>
    ) throws -> HeaderSnapshot.Record {
        guard let open = item.firstPlace(of: " { ") else {
            return .init(keyword: keyword, tag: item, body: .incomplete, header: header)
        }
        let size = marks.lazy.compactMap { String($0).removingPrefix("size=") }.first
        guard item.hasSuffix("}"), size.map({ UInt($0) != nil }) ?? true else {
            throw CodegenError("'\(item)' does not end, or has no size")
        }
        let inside = item[open.upperBound...].dropLast(1).trimmingSpaces()
        return .init(
            keyword: keyword, tag: String(item[..<open.lowerBound]),
            body: marks.contains("intricate") ? .intricate(inside) : .fields(try fields(inside)), header: header,
            size: size.flatMap(Int.init))
    }

    private static func fields(_ text: String) throws -> [HeaderSnapshot.Record.Field] {
        try text.splitOutsideBrackets(at: ";").filter { !$0.isEmpty }.map {
            let field = try PrototypeReader.readVariable($0)
            return .init(name: field.name, type: field.type)
        }
    }

    private static func enumeration(_ item: String, _ header: String) throws -> HeaderSnapshot.Enumeration {
        guard let open = item.firstPlace(of: " { "), item.hasSuffix("}") else {
            throw CodegenError("'\(item)' has no cases")
        }
        let cases = try item[open.upperBound...].dropLast().splitOutsideBrackets(at: ",").map { text in
            guard let equals = text.firstPlace(of: " = ") else { throw CodegenError("'\(text)' has no value") }
            return HeaderSnapshot.Enumeration.Case(
                name: String(text[..<equals.lowerBound]), value: String(text[equals.upperBound...]))
        }
        return .init(tag: String(item[..<open.lowerBound]), cases: cases, header: header)
    }
}
