import Foundation

/// Inputs that came together: words of the command line, or the lines of one read.
final class InputBlock: Sendable {
    /// Where inputs come from decides how they are read: with `--json` a line is JSON.
    enum Origin: Sendable { case arguments, lines }

    let origin: Origin
    /// Each input is followed by one separator.
    private let bytes: [UInt8]
    private let ends: [Int]

    init(words: some Sequence<[UInt8]>) {
        var bytes: [UInt8] = []
        var ends: [Int] = []
        for word in words {
            bytes += word
            ends.append(bytes.count)
            bytes.append(0)
        }
        (self.bytes, self.ends, origin) = (bytes, ends, .arguments)
    }

    /// - Parameters:
    ///   - bytes: whole lines, each with its separator; but a last one at the end of the input may lack it.
    ///   - skipsBlank: lines of nothing but JSON's white space are no inputs.
    init(lines bytes: [UInt8], separator: UInt8, skipsBlank: Bool = false) {
        let bytes = skipsBlank ? Self.withoutBlankLines(bytes, separator) : bytes
        var ends: [Int] = []
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let found = memchr(buffer.baseAddress! + start, Int32(separator), buffer.count - start)
                let end = found.map { UnsafeRawPointer($0) - buffer.baseAddress! } ?? buffer.count
                ends.append(end)
                start = end + 1
            }
        }
        (self.bytes, self.ends, origin) = (bytes, ends, .lines)
    }

    private static func withoutBlankLines(_ bytes: [UInt8], _ separator: UInt8) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count + 1)
        for line in bytes.split(separator: separator) where !line.allSatisfy({ " \t\r\n".utf8.contains($0) }) {
            kept += line
            kept.append(separator)
        }
        return kept
    }

    var count: Int { ends.count }

    private func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] + 1 }

    func size(of range: Range<Int>) -> Int {
        range.isEmpty ? 0 : ends[range.upperBound - 1] - start(of: range.lowerBound)
    }

    /// The bytes of one input, without its separator. They have an address, also if there are none.
    func withInput<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { bytes in
            try body(UnsafeBufferPointer(rebasing: bytes[start(of: index)..<ends[index]]))
        }
    }

    func input(_ index: Int) -> [UInt8] { withInput(index) { Array($0) } }
}
