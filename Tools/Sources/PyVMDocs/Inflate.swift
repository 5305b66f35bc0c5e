/// Why compressed data could not be expanded.
struct InflateError: Error, Equatable, CustomStringConvertible {
    var description: String
}

/// Expands zlib data (RFC 1950 around RFC 1951), which is how Sphinx stores an inventory's body.
///
/// It is here so that the generator builds without a system library. It favours plainness over speed:
/// an inventory is some 150 KB.
enum Inflate {
    /// - Parameter limit: the largest output accepted, so that a broken file cannot fill the memory.
    static func zlib(_ data: ArraySlice<UInt8>, limit: Int = 64 << 20) throws(InflateError) -> [UInt8] {
        guard data.count >= 6 else { throw InflateError(description: "the zlib data is cut short") }
        let method = data[data.startIndex]
        let flags = data[data.startIndex + 1]
        guard method & 0x0F == 8, (Int(method) << 8 | Int(flags)) % 31 == 0 else {
            throw InflateError(description: "this is not zlib data")
        }
        guard flags & 0x20 == 0 else {
            throw InflateError(description: "the zlib data needs a preset dictionary")
        }
        var decoder = DeflateDecoder(input: data.dropFirst(2), limit: limit)
        let output = try decoder.decode()
        guard try decoder.checksum() == adler32(output) else {
            throw InflateError(description: "the zlib checksum does not match")
        }
        return output
    }

    static func adler32(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        for byte in bytes {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        return high << 16 | low
    }
}

/// A canonical Huffman code: how many codes each length has, and the symbols in code order.
private struct HuffmanCode {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int]

    init(lengths: ArraySlice<Int>) throws(InflateError) {
        for length in lengths { counts[length] += 1 }
        var free = 1
        for length in 1...15 {
            free = free << 1 - counts[length]
            guard free >= 0 else { throw InflateError(description: "a Huffman code has too many symbols") }
        }
        var offsets = [Int](repeating: 0, count: 16)
        for length in 1..<15 { offsets[length + 1] = offsets[length] + counts[length] }
        symbols = [Int](repeating: 0, count: lengths.count)
        for (symbol, length) in lengths.enumerated() where length != 0 {
            symbols[offsets[length]] = symbol
            offsets[length] += 1
        }
    }
}

/// Reads one deflate stream bit by bit.
private struct DeflateDecoder {
    private let input: ArraySlice<UInt8>
    private let limit: Int
    private var position: Int
    private var bitBuffer = 0
    private var bitCount = 0
    private var output: [UInt8] = []

    private static let lengthBase = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31,
        35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    private static let lengthExtra = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distanceBase = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769,
        1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
    ]
    private static let distanceExtra = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    /// The order in which a dynamic block stores the lengths of its code-length code.
    private static let codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    init(input: ArraySlice<UInt8>, limit: Int) {
        self.input = input
        self.limit = limit
        position = input.startIndex
    }

    mutating func decode() throws(InflateError) -> [UInt8] {
        var isLast = false
        while !isLast {
            isLast = try bits(1) == 1
            switch try bits(2) {
            case 0: try storedBlock()
            case 1: try fixedBlock()
            case 2: try dynamicBlock()
            default: throw InflateError(description: "a deflate block has an unknown type")
            }
        }
        return output
    }

    /// The Adler-32 value that follows the stream, from the next whole byte on.
    mutating func checksum() throws(InflateError) -> UInt32 {
        dropPartialByte()
        var value: UInt32 = 0
        for _ in 0..<4 { value = value << 8 | UInt32(try nextByte()) }
        return value
    }

    private mutating func nextByte() throws(InflateError) -> UInt8 {
        guard position < input.endIndex else { throw InflateError(description: "the zlib data is cut short") }
        defer { position += 1 }
        return input[position]
    }

    private mutating func bits(_ count: Int) throws(InflateError) -> Int {
        while bitCount < count {
            bitBuffer |= Int(try nextByte()) << bitCount
            bitCount += 8
        }
        let value = bitBuffer & (1 << count - 1)
        bitBuffer >>= count
        bitCount -= count
        return value
    }

    /// `bits` never reads ahead by a whole byte, so what is left over belongs to the current one.
    private mutating func dropPartialByte() {
        bitBuffer = 0
        bitCount = 0
    }

    private mutating func append(_ byte: UInt8) throws(InflateError) {
        guard output.count < limit else {
            throw InflateError(description: "the zlib data expands to more than \(limit) bytes")
        }
        output.append(byte)
    }

    private mutating func symbol(_ code: HuffmanCode) throws(InflateError) -> Int {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            value |= try bits(1)
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw InflateError(description: "the zlib data has an unknown Huffman code")
    }

    private mutating func storedBlock() throws(InflateError) {
        dropPartialByte()
        let length = Int(try nextByte()) | Int(try nextByte()) << 8
        let complement = Int(try nextByte()) | Int(try nextByte()) << 8
        guard length == ~complement & 0xFFFF else {
            throw InflateError(description: "a stored block's length does not match its complement")
        }
        for _ in 0..<length { try append(nextByte()) }
    }

    private mutating func fixedBlock() throws(InflateError) {
        let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        let distances = [Int](repeating: 5, count: 30)
        try block(literals: HuffmanCode(lengths: lengths[...]), distances: HuffmanCode(lengths: distances[...]))
    }

    private mutating func dynamicBlock() throws(InflateError) {
        let literalCount = try bits(5) + 257
        let distanceCount = try bits(5) + 1
        let codeLengthCount = try bits(4) + 4
        guard literalCount <= 286, distanceCount <= 30 else {
            throw InflateError(description: "a deflate block declares too many codes")
        }
        var codeLengths = [Int](repeating: 0, count: 19)
        for index in 0..<codeLengthCount { codeLengths[Self.codeLengthOrder[index]] = try bits(3) }
        let codeLengthCode = try HuffmanCode(lengths: codeLengths[...])

        var lengths: [Int] = []
        while lengths.count < literalCount + distanceCount {
            let value = try symbol(codeLengthCode)
            if value < 16 {
                lengths.append(value)
                continue
            }
            let repeated: Int
            let count: Int
            switch value {
            case 16:
                guard let last = lengths.last else {
                    throw InflateError(description: "a deflate block repeats a length before the first")
                }
                (repeated, count) = (last, 3 + (try bits(2)))
            case 17: (repeated, count) = (0, 3 + (try bits(3)))
            default: (repeated, count) = (0, 11 + (try bits(7)))
            }
            lengths.append(contentsOf: repeatElement(repeated, count: count))
        }
        guard lengths.count == literalCount + distanceCount else {
            throw InflateError(description: "a deflate block's code lengths run over their end")
        }
        try block(
            literals: HuffmanCode(lengths: lengths[..<literalCount]),
            distances: HuffmanCode(lengths: lengths[literalCount...]))
    }

    private mutating func block(literals: HuffmanCode, distances: HuffmanCode) throws(InflateError) {
        while true {
            let value = try symbol(literals)
            if value < 256 {
                try append(UInt8(value))
                continue
            }
            if value == 256 { return }
            let lengthIndex = value - 257
            guard lengthIndex < Self.lengthBase.count else {
                throw InflateError(description: "the zlib data has an unknown length code")
            }
            let length = Self.lengthBase[lengthIndex] + (try bits(Self.lengthExtra[lengthIndex]))
            let distanceIndex = try symbol(distances)
            guard distanceIndex < Self.distanceBase.count else {
                throw InflateError(description: "the zlib data has an unknown distance code")
            }
            let distance = Self.distanceBase[distanceIndex] + (try bits(Self.distanceExtra[distanceIndex]))
            guard distance <= output.count else {
                throw InflateError(description: "the zlib data copies from before its start")
            }
            for _ in 0..<length { try append(output[output.count - distance]) }
        }
    }
}
