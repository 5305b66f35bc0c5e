import Foundation

/// What a command tells people beside its output.
enum StandardError {
    static func print(_ text: String) { write(line(text)) }

    static func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data("\(text)\n".utf8)) }

    /// A message on one line. A path or a name in it may have any character.
    static func line(_ text: String) -> String {
        "pyvm-codegen: " + text.unicodeScalars.map { isControl($0) ? $0.escaped(asASCII: true) : String($0) }.joined()
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
}
