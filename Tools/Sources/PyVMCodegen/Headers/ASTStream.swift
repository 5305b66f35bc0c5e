import Foundation

/// Cuts clang's JSON AST into its top-level declarations.
///
/// The AST of Python.h is 27 MB, more than half of it from the system's headers. clang indents each level by two
/// spaces, so a top-level declaration lies between a line ` {` and a line ` }`. clang prints a file's name only when it
/// changes. To skip unwanted declarations, it is enough to follow these two.
struct ASTStream {
    struct Declaration {
        let json: UnsafeRawBufferPointer
        let file: String
    }

    /// Calls `body` with each top-level declaration whose file `isWanted` accepts, in order.
    static func forEachDeclaration(
        in text: Data, where isWanted: (String) -> Bool, _ body: (Declaration) throws -> Void
    ) throws {
        try text.withUnsafeBytes { bytes in
            var scanner = ASTLineScanner(bytes: bytes)
            while let found = scanner.nextDeclaration() {
                guard isWanted(found.file) else { continue }
                let json = UnsafeRawBufferPointer(rebasing: bytes[found.range])
                try body(Declaration(json: json, file: found.file))
            }
        }
    }
}

/// Walks the lines of the dump, without copying the text.
private struct ASTLineScanner {
    let bytes: UnsafeRawBufferPointer
    var position = 0
    var file = ""
    var isInsideIncludedFrom = false

    mutating func nextDeclaration() -> (range: Range<Int>, file: String)? {
        var start: Int?
        var fileOfDeclaration: String?
        while position < bytes.count {
            let lineStart = position
            let lineEnd = endOfLine(from: lineStart)
            position = lineEnd + 1
            let line = bytes[lineStart..<lineEnd]
            if line.count <= 6, line.count >= 5, isAll(line.dropLast(line.count - 4), UInt8(ascii: " ")) {
                let mark = line[lineStart + 4]
                if mark == UInt8(ascii: "{"), line.count == 5 {
                    start = lineStart
                } else if mark == UInt8(ascii: "}"), let start {
                    return (start..<(lineStart + 5), fileOfDeclaration ?? file)
                }
                continue
            }
            follow(line)
            if fileOfDeclaration == nil, matches(line, at: 6, "\"range\": {") { fileOfDeclaration = file }
        }
        return nil
    }

    /// Keeps `file` up to date. A `"file"` line counts unless it says where the file was included from.
    private mutating func follow(_ line: Slice<UnsafeRawBufferPointer>) {
        guard let quote = line.firstIndex(where: { $0 != UInt8(ascii: " ") }), bytes[quote] == UInt8(ascii: "\"") else {
            return
        }
        // Most lines are others.
        guard quote + 1 < line.endIndex, bytes[quote + 1] == UInt8(ascii: "f") || bytes[quote + 1] == UInt8(ascii: "i")
        else { return }
        let indent = quote - line.startIndex
        if matches(line, at: indent, "\"includedFrom\": {") {
            isInsideIncludedFrom = true
        } else if matches(line, at: indent, "\"file\": \"") {
            if !isInsideIncludedFrom {
                let value = bytes[(quote + 9)..<line.endIndex].prefix { $0 != UInt8(ascii: "\"") }
                if !file.utf8.elementsEqual(value) { file = String(decoding: value, as: UTF8.self) }
            }
            isInsideIncludedFrom = false
        }
    }

    private func endOfLine(from start: Int) -> Int {
        guard let found = memchr(bytes.baseAddress! + start, Int32(UInt8(ascii: "\n")), bytes.count - start) else {
            return bytes.count
        }
        return UnsafeRawPointer(found) - bytes.baseAddress!
    }

    private func isAll(_ part: Slice<UnsafeRawBufferPointer>, _ byte: UInt8) -> Bool {
        part.allSatisfy { $0 == byte }
    }

    private func matches(_ line: Slice<UnsafeRawBufferPointer>, at offset: Int, _ text: StaticString) -> Bool {
        line.count >= offset + text.utf8CodeUnitCount
            && memcmp(bytes.baseAddress! + line.startIndex + offset, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
