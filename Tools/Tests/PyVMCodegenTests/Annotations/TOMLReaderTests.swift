import Foundation
import Testing

@testable import PyVMCodegen

/// A TOML file, whatever is in it, is read or refused with the line; nothing else happens.
@Suite struct TOMLReaderTests {
    private static func words(_ value: TOMLValue.Kind) -> String {
        switch value {
        case .text(let text): "'\(text)'"
        case .boolean(let boolean): "\(boolean)"
        case .other(let word): word
        case .list(let list): "[\(list.map { words($0.kind) }.joined(separator: ", "))]"
        case .table(let table):
            "{\(table.values.sorted { $0.key < $1.key }.map { "\($0.key): \(words($0.value.kind))" }.joined(separator: ", "))}"
        }
    }

    @Test(arguments: [
        ("", "{}"), ("# a remark\n\n", "{}"), ("a = 'x'", "{a: 'x'}"),
        ("a = \"x\" # y\r\nb = true\r\n", "{a: 'x', b: true}"),
        ("\u{FEFF}a = 'x'", "{a: 'x'}"), ("a = 1\nb = 1979-05-27", "{a: 1, b: 1979-05-27}"),
        ("a = \"q\\\"\\\\\\t\\u00e4\\U0001F600\"", "{a: 'q\"\\\tä😀'}"), ("a = 'raw\\n'", "{a: 'raw\\n'}"),
        ("a = \"\"\"\nx\n  y\\\n   z\"\"\"\"\"", "{a: 'x\n  yz\"\"'}"), ("a = '''x\ny'''''", "{a: 'x\ny'''}"),
        ("a = [ 'x',\n # y\n 'z', ]", "{a: ['x', 'z']}"), ("a = { b = 'x', c.d = [] }", "{a: {b: 'x', c: {d: []}}}"),
        ("a . 'b c' = 'x'\na.\"d\" = 'y'", "{a: {b c: 'x', d: 'y'}}"),
        ("[a.b]\nc = 'x'\n[a]\nd = 'y'", "{a: {b: {c: 'x'}, d: 'y'}}"),
        ("[[a]]\nb = 'x'\n[[a]]\n[a.c]\nd = 'y'", "{a: [{b: 'x'}, {c: {d: 'y'}}]}"),
    ])
    func whatIsTOMLIsRead(text: String, expected: String) throws {
        #expect(Self.words(.table(try TOMLReader.table(of: text))) == expected)
    }

    @Test(arguments: [
        ("[", 1, "a name was expected"), ("a = 'x'\n[\n", 2, "a name was expected"),
        ("[a]\n[[", 2, "a name was expected"),
        ("[=", 1, "a name was expected"), ("[]]", 1, "a name was expected"), ("[a", 1, "does not end in ]"),
        ("[[a]", 1, "does not end in ]]"), ("a", 1, "a = is missing"), ("a =", 1, "a value was expected"),
        ("\na = 'x", 2, "the text has no end"), ("a = '''x\n\n", 1, "the text has no end"),
        ("a = \"\\", 1, "the text has no end"), ("a = \"\\q\"", 1, "no such escape"),
        ("a = \"\\ud800\"", 1, "a character's number"), ("a = \"\\u12\"", 1, "a character's number"),
        ("a = 'x' b", 1, "something follows"), ("a = ['x'", 1, "does not end in ]"),
        ("a = ['x' 'y']", 1, "does not end in ]"),
        ("a = { b = 'x',\n}", 1, "a name was expected"), ("a = 'x'\na = 'y'", 2, "\"a\" is there twice"),
        ("[a]\n[a]", 2, "\"a\" is there already"), ("a = {}\n[a.b]", 2, "\"a\" is there already"),
        ("a = [{}]\n[[a]]", 2, "\"a\" is there already"),
        ("[[a]]\n[[a.b]]\n[[a]]\nb = [{}]\n[[a.b]]", 5, "\"b\" is there already"),
        ("[[a]]\n[a]", 2, "\"a\" is there already"), ("a = ['x']\n[[a]]", 2, "\"a\" is there already"),
        ("a = '\u{0}'", 1, "a control character, of number 0"), ("# \u{7}", 1, "a control character, of number 7"),
        ("a\u{b} = 'x'", 1, "a = is missing"), ("a = 'x\u{1B}[31m'", 1, "a control character, of number 27"),
        ("a = " + String(repeating: "[", count: 100_000), 1, "nested too deep"),
        ("a = " + String(repeating: "{a=", count: 100_000), 1, "nested too deep"),
    ])
    func whatIsNoneIsRefusedWithItsLine(text: String, line: Int, expected: String) throws {
        let error = #expect(throws: TOMLProblem.self) { try TOMLReader.table(of: text) }
        #expect(error?.line == line && error?.text.contains(expected) == true, "\(String(describing: error))")
    }

    /// Each annotation file as far as each of its characters. What ends inside an entry depends on that entry alone, so
    /// the entries before it are read once.
    @Test func aFileThatIsCutAnywhereIsReadOrRefused() throws {
        var refused = 0
        for (name, text) in try Self.files() {
            _ = try TOMLReader.table(of: text)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let step = max(1, lines.count / 60)
            for line in stride(from: 0, to: lines.count, by: step).map({ Array(lines[$0].utf8) }) {
                for count in 0...line.count where !Self.isRead(Array(line.prefix(count)), name) { refused += 1 }
            }
        }
        #expect(refused > 1000)
    }

    @Test func aDamagedFileIsReadOrRefused() throws {
        var random = Numbers(state: 12)
        var refused = 0
        let marks = Array("[]{}=\".',#\n\t -_0x1eE+:TZ\\u\r\0".utf8)
        for (name, text) in try Self.files() {
            let bytes = Array(text.utf8)
            for _ in 0..<150 {
                let start = random.next(bytes.count)
                var part = Array(bytes[start..<min(bytes.count, start + 1 + random.next(200))])
                for _ in 0...random.next(6) {
                    let place = random.next(part.count)
                    switch random.next(4) {
                    case 0: part[place] = UInt8(random.next(256))
                    case 1: part.insert(marks[random.next(marks.count)], at: place)
                    case 2:
                        part.insert(contentsOf: Array(repeating: UInt8(ascii: "["), count: random.next(200)), at: place)
                    default: part = part.count > 1 ? Array(part.dropFirst(1)) : part
                    }
                }
                if !Self.isRead(part, name) { refused += 1 }
            }
        }
        #expect(refused > 1000)
    }

    private static func isRead(_ bytes: [UInt8], _ name: String) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        do {
            _ = try TOMLReader.table(of: text)
            return true
        } catch {
            let said = (try? AnnotationFile(path: name, text: text).decode([String: String].self)).map { "\($0)" }
            if said != nil { Issue.record("\(name): \(error), and yet it was decoded") }
            return false
        }
    }

    private static func files() throws -> [(name: String, text: String)] {
        let folder = project.appending(path: "codegen")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".toml") }
        #expect(names.count > 15)
        return try names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }
}

/// Numbers that are the same in each run.
struct Numbers {
    var state: UInt64

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % max(1, limit)
    }
}
