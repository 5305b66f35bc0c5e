import PyVMDocs

/// Reads a snapshot that `SnapshotWriter` wrote.
public struct SnapshotReader {
    /// The newest release of a series.
    public static func read(_ text: String, path: String) throws -> HeaderSnapshot {
        try readSeries(text, path: path).newest
    }

    /// - Parameter withFacts: whether to read the documentation's facts, too.
    /// - Throws: `CodegenError` that names the file and the line that is not an item.
    public static func readSeries(_ text: String, path: String, withFacts: Bool = true) throws -> SnapshotSeries {
        try checkCharacters(of: text, path)
        var series: SnapshotSeries?
        var isWhole = false
        for (number, line) in text.parts(at: "\n", omittingEmpty: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            do {
                if isWhole {
                    throw CodegenError("'\(line)' comes after the end")
                } else if line.hasPrefix("release ") {
                    guard series == nil else { throw CodegenError("'\(line)' begins a second snapshot") }
                    series = try start(release: line.dropFirst(8))
                } else if line.hasPrefix("end ") {
                    isWhole = Int(line.dropFirst(4)) == series?.lines.count
                } else if series == nil {
                    throw CodegenError("a line 'release 3.X.Y' was expected before the first item")
                } else if line.hasPrefix("read ") {
                    series!.releases = try releases(line, of: series!)
                } else {
                    try add(line, to: &series!, withFacts: withFacts)
                }
            } catch let error as CodegenError {
                throw CodegenError(
                    "\(path):\(number + 1): not an item of a snapshot (\(error)); \(advice)"
                )
            }
        }
        guard let series else {
            throw CodegenError("\(path): holds no snapshot; make it with 'pyvm-codegen generate'")
        }
        guard isWhole else {
            throw CodegenError(
                "\(path): not whole: its last line does not count the \(series.lines.count) items before it; \(advice)"
            )
        }
        return series
    }

    /// No line of a snapshot has control characters, and what it says goes into C and into people's terminals.
    private static func checkCharacters(of text: String, _ path: String) throws {
        let bytes = text.utf8
        let isControl = { (byte: UInt8) in byte < 0x20 && byte != UInt8(ascii: "\n") || byte == 0x7F }
        guard let place = bytes.firstIndex(where: isControl) else { return }
        let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
        throw CodegenError("\(path):\(line): has a control character, of number \(bytes[place]); \(advice)")
    }

    /// A file may hold more patch releases than there are on a machine, so it is not made anew over a damaged one.
    private static let advice =
        "restore the file from git, or remove it and make it anew with 'pyvm-codegen snapshot'"

    private static func start(release text: Substring) throws -> SnapshotSeries {
        guard let version = PythonVersion(text), text.wholeMatch(of: /[0-9A-Za-z.+]+/) != nil else {
            throw CodegenError("'\(text)' is no release")
        }
        return SnapshotSeries(releases: [.init(text)], version: version)
    }

    private static func releases(_ line: Substring, of series: SnapshotSeries) throws -> [SnapshotSeries.Release] {
        let names = line.dropFirst(5).parts(at: " ")
        let releases = names.map { SnapshotSeries.Release($0) }
        guard names.allSatisfy({ PythonVersion(release: $0)?.feature == series.version }),
            zip(releases, releases.dropFirst()).allSatisfy({ $0.micro < $1.micro }),
            releases.last == series.releases.last, series.lines.isEmpty
        else { throw CodegenError("'\(line)' is not all releases of \(series.version) up to that of the line before") }
        return releases
    }

    private static func add(_ line: Substring, to series: inout SnapshotSeries, withFacts: Bool) throws {
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
        var entry = HeaderSnapshot.Entry(content: try content(kind, item, header, marks))
        entry.isDeprecated = marks.contains("deprecated") && kind != "function"
        entry.isLimited = marks.contains("limited")
        let span = SnapshotSeries.Span(
            from: try micro("from=", marks, in: series), until: try micro("until=", marks, in: series))
        series.lines.append(.init(entry: entry, span: span))
        if withFacts, !marks.isEmpty { try addFacts(of: entry.item.name, marks, to: &series) }
    }

    private static func content(
        _ kind: String, _ item: String, _ header: String, _ marks: ArraySlice<Substring>
    ) throws -> HeaderSnapshot.Entry.Content {
        switch kind {
        case "constant", "literal": return .constant(try constant(item, header, isLiteral: kind == "literal"))
        case "data":
            let variable = try PrototypeReader.readVariable(item)
            return .data(.init(name: variable.name, type: variable.type, header: header))
        case "enum": return .enumeration(try enumeration(item, header))
        case "function": return .function(try function(item, header, marks: marks))
        case "macro": return .macro(macro(item, header))
        case "struct", "union": return .record(try record(item, header, keyword: kind, marks: marks))
        case "typedef":
            let variable = try PrototypeReader.readVariable(item)
            return .typedef(.init(name: variable.name, type: variable.type, header: header))
        default: throw CodegenError("'\(kind)' is no kind of item")
        }
    }

    /// The patch release that a mark such as `from=3.14.4` names, which has to be one that was read.
    private static func micro(_ mark: String, _ marks: ArraySlice<Substring>, in series: SnapshotSeries) throws -> Int?
    {
        guard let text = marks.first(where: { $0.hasPrefix(mark) })?.dropFirst(mark.count) else { return nil }
        guard let release = PythonVersion(release: text), release.feature == series.version,
            series.releases.dropFirst().contains(where: { $0.micro == release.micro })
        else { throw CodegenError("'\(mark)\(text)' is no release of the line 'read', or its first") }
        return release.micro
    }

    private static let marksOfAll: Set<Substring> = ["deprecated", "limited"]
    private static let marksOfFunctions: Set<Substring> = ["inline", "macro", "noreturn", "shadowed"]

    /// Whether what follows an item's header is a mark, or a field of the documentation's facts.
    private static func isKnown(_ mark: Substring, of kind: String) -> Bool {
        if mark.utf8.contains(UInt8(ascii: "=")) {
            if mark.hasPrefix("from=") || mark.hasPrefix("until=") { return true }
            return mark.hasPrefix("size=") ? kind == "struct" || kind == "union" : FactsFile.knows(mark)
        }
        return switch kind {
        case "function": marksOfAll.contains(mark) || marksOfFunctions.contains(mark)
        case "struct", "union": marksOfAll.contains(mark) || mark == "intricate"
        default: marksOfAll.contains(mark)
        }
    }

    private static func addFacts(
        of name: String, _ marks: ArraySlice<Substring>, to series: inout SnapshotSeries
    ) throws {
        let fields = marks.filter { mark in
            mark.utf8.contains(UInt8(ascii: "=")) && !["size=", "from=", "until="].contains(where: mark.hasPrefix)
        }
        guard !fields.isEmpty else { return }
        do {
            series.facts[name] = try FactsFile.item(name, fields: Array(fields))
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
            isShadowed: marks.contains("shadowed"), hasMacro: marks.contains("macro"))
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
