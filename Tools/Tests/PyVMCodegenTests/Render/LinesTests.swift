import Testing

@testable import PyVMCodegen

@Suite struct LinesTests {
    /// Words of four characters and a comma.
    private func lengths(_ count: Int, end: String = "") -> [Int] {
        let words = [String](repeating: "four,", count: count)
        return Lines.filled(words, first: "((", rest: "  ", end: end).split(separator: "\n").map(\.count)
    }

    @Test func whatFitsIsOneLine() {
        #expect(Lines.filled(["one", "two"], first: "(", rest: "  ", end: " \\") == "(one two\n")
        #expect(lengths(19) == [115])
    }

    @Test func aLineHasAsManyPiecesAsItTakes() {
        #expect(lengths(40) == [115, 115, 13])
        #expect(
            Lines.filled([String](repeating: "x", count: 61), first: "", rest: "").split(separator: "\n").map(\.count)
                == [119, 1])
        #expect(Lines.filled(["\(String(repeating: "x", count: 118))", "x"], first: "", rest: "").count == 121)
        #expect(Lines.filled(["\(String(repeating: "x", count: 119))", "x"], first: "", rest: "").count == 122)
    }

    @Test func theEndOfALineCounts() {
        #expect(lengths(20, end: " \\") == [117, 7])
        #expect(lengths(20, end: "      ") == [115, 13])
    }

    @Test func aPieceThatIsTooLongHasALineOfItsOwn() {
        let long = String(repeating: "x", count: 200)
        #expect(Lines.filled(["a", long, "b"], first: "", rest: "") == "a\n\(long)\nb\n")
    }
}
