/// The order of folders with several releases of one CPython, the newest first: 3.13.15, 3.13.9, 3.13.9rc1. Numbers
/// count as numbers. What is written right behind a number (rc1, t, +freethreaded) makes a release older than the plain
/// one. `Sources/libpyvm/find/release_order.c` and `scripts/with-python` have the same order, GNU's `sort -V`.
enum ReleaseOrder {
    static func newestFirst(_ paths: [String]) -> [String] {
        paths.sorted { compare(Array($0.utf8), Array($1.utf8)) > 0 }
    }

    private static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var (i, j) = (0, 0)
        while i < left.count || j < right.count {
            let difference = rank(left, i) - rank(right, j)
            if difference != 0 { return difference }
            if left[i...].first?.isDigit == true || right[j...].first?.isDigit == true {
                let (a, b) = (number(left, &i), number(right, &j))
                if a.count != b.count { return a.count - b.count }
                if a != b { return a.lexicographicallyPrecedes(b) ? -1 : 1 }
            } else {
                (i, j) = (i + 1, j + 1)
            }
        }
        return 0
    }

    /// Reads on to the number's end. The number is without the zeros that it begins with.
    private static func number(_ text: [UInt8], _ index: inout Int) -> [UInt8] {
        let digits = text[index...].prefix(while: \.isDigit)
        index = digits.endIndex
        return Array(digits.drop { $0 == UInt8(ascii: "0") })
    }

    private static func rank(_ text: [UInt8], _ index: Int) -> Int {
        guard index < text.count, !text[index].isDigit else { return 0 }
        let byte = text[index]
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        let rank = Int(byte) + (isLetter ? 0 : 256)
        let isSuffix = index > 0 && text[index - 1].isDigit && (isLetter || byte == UInt8(ascii: "+"))
        return isSuffix ? rank - 1000 : rank
    }
}
