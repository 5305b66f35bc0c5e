import Foundation

/// A macro as a header defines it.
public struct MacroDefinition: Hashable, Sendable {
    public let name: String
    /// Nil for a macro that takes no argument list.
    public let parameters: [String]?
    public let body: String
    /// The path of the header below the include folder: "cpython/listobject.h".
    public let header: String
}

/// Reads what `clang -dD -E` prints: the macros that are defined at the end of the headers, with their files.
struct MacroDump {
    static func read(_ text: Data) -> [MacroDefinition] {
        var file: String?
        var macros: [String: MacroDefinition] = [:]
        text.withUnsafeBytes { bytes in
            forEachDirective(in: bytes) { line in
                if line.hasPrefix("# ") {
                    file = header(fromLineMarker: line)
                } else if line.hasPrefix("#undef ") {
                    macros[line.dropFirst(7).trimmingSpaces()] = nil
                } else if line.hasPrefix("#define "), let file, let macro = definition(line.dropFirst(8), in: file) {
                    macros[macro.name] = macro
                }
            }
        }
        return macros.values.sorted { $0.name < $1.name }
    }

    /// Makes strings only of the lines that begin with `#`, since most of the text is code.
    private static func forEachDirective(in bytes: UnsafeRawBufferPointer, _ body: (String) -> Void) {
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            if bytes[start] == UInt8(ascii: "#") { body(String(decoding: bytes[start..<end], as: UTF8.self)) }
            start = end + 1
        }
    }

    private static func header(fromLineMarker line: String) -> String? {
        guard let open = line.firstIndex(of: "\""), let close = line.lastIndex(of: "\""), open < close else {
            return nil
        }
        return ClangFolder.header(line[line.index(after: open)..<close])
    }

    private static func definition(_ text: some StringProtocol, in header: String) -> MacroDefinition? {
        let text = String(text)
        let name = text.firstWord
        guard !name.isEmpty else { return nil }
        var rest = text.dropFirst(name.count)
        var parameters: [String]?
        if rest.first == "(", let close = rest.firstIndex(of: ")") {
            parameters = rest[rest.index(after: rest.startIndex)..<close].splitOutsideBrackets(at: ",")
            rest = rest[rest.index(after: close)...]
        }
        return MacroDefinition(name: name, parameters: parameters, body: rest.trimmingSpaces(), header: header)
    }
}
