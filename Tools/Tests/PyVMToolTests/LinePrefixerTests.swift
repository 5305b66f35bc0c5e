import Testing

@testable import PyVMTool

@Suite struct LinePrefixerTests {
    private func text(_ pieces: String...) -> [String] {
        var prefixer = LinePrefixer("[7] ")
        let lines = pieces.map { prefixer.lines(adding: $0.utf8) }
        return (lines + [prefixer.rest()]).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func eachLineGetsThePrefix() {
        #expect(text("one\ntwo\n") == ["[7] one\n[7] two\n", ""])
    }

    @Test func aLineWaitsForItsEnd() {
        #expect(text("o", "ne", "\nt", "wo\n") == ["", "", "[7] one\n", "[7] two\n", ""])
    }

    @Test func whatIsLeftGetsAnEnd() {
        #expect(text("one\ntwo") == ["[7] one\n", "[7] two\n"])
    }

    @Test func emptyLinesAreLines() {
        #expect(text("\n\n") == ["[7] \n[7] \n", ""])
    }

    @Test func nothingIsNothing() {
        #expect(text("") == ["", ""])
        #expect(text() == [""])
    }

    @Test func bytesThatAreNoUTF8StayAsTheyAre() {
        var prefixer = LinePrefixer("> ")
        #expect(prefixer.lines(adding: [0xFF, 0x0A]) == [0x3E, 0x20, 0xFF, 0x0A])
    }
}
