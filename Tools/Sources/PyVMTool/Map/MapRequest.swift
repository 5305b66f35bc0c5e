import Foundation
import PyVM

/// A command line of `pyvm map`.
public struct MapRequest: Sendable {
    /// "module:function", or an expression in which `_` is the input.
    public let function: String
    /// Nil stands for the lines of standard input.
    let words: [[UInt8]?]
    public var imports: [String] = []
    public var isJSON = false
    public var separator = UInt8(ascii: "\n")
    public var isOrdered = true
    /// Nil: as many as there are processors.
    public var workers: Int?
    public var timeout: Duration?
    public var retries = 0
    public var kind = VMConfiguration.Kind.standard
    public var python: String?
    public var journal: String?
    public var showsProgress = true
    public var showsTracebacks = false

    /// - Parameter inputs: as bytes; none, or one that is "-": the lines of standard input.
    public init(function: String, inputs: [[UInt8]]) throws(UsageError) {
        self.function = function
        let dash = Array("-".utf8)
        words = inputs.isEmpty ? [nil] : inputs.map { $0 == dash ? nil : $0 }
        if words.count(where: { $0 == nil }) > 1 {
            throw UsageError("- stands for the lines of standard input, which can be read only once")
        }
    }

    var readsLines: Bool { words.contains { $0 == nil } }

    public static func checked(workers: Int) throws(UsageError) -> Int {
        guard (1...1024).contains(workers) else {
            throw UsageError("--workers \(workers): a number from 1 to 1024 is needed")
        }
        return workers
    }

    public static func checked(retries: Int) throws(UsageError) -> Int {
        guard retries >= 0 else { throw UsageError("--retries \(retries): a number of at least 0 is needed") }
        return retries
    }
}

/// Words of a command line for a parser that knows only UTF-8. Each byte that is not UTF-8 becomes a character of a
/// private range, and so do the bytes of characters that are in that range themselves.
public enum CommandWords {
    private static let first: UInt32 = 0x10FE00

    /// The words of this process, but the program's name.
    public static func all() -> [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0] }
            .map { encoded(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }

    static func encoded(_ bytes: some Collection<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        var rest = bytes[...]
        while !rest.isEmpty {
            let length = UTF8Bytes.length(of: rest)
            let scalar = String(decoding: rest.prefix(max(1, length)), as: UTF8.self).unicodeScalars.first!
            if length > 0 && !isPrivate(scalar) {
                text.append(scalar)
            } else {
                for byte in rest.prefix(max(1, length)) { text.append(Unicode.Scalar(first + UInt32(byte))!) }
            }
            rest = rest.dropFirst(max(1, length))
        }
        return String(text)
    }

    public static func decoded(_ word: String) -> [UInt8] {
        word.unicodeScalars.flatMap { scalar in
            isPrivate(scalar) ? [UInt8(scalar.value - first)] : Array(String(scalar).utf8)
        }
    }

    /// The word itself, which cannot be one of other bytes.
    public static func checked(_ word: String) throws(UsageError) -> String {
        let bytes = decoded(word)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw UsageError(
                "'\(String(decoding: bytes, as: UTF8.self))' is not UTF-8; only inputs may be something else")
        }
        return text
    }

    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (first...first + 0xFF).contains(scalar.value) }
}
